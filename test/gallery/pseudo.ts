// English that looks foreign and is a third longer: shows what was not taken from the words, and what does not fit.

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'û',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  N: 'Ñ',
};

export function pseudo(text: string): string {
  const accented = text.replaceAll(/[aeioucnyAEIOUN]/g, (letter) => ACCENTS[letter] ?? letter);
  return `[${accented}${'·'.repeat(Math.ceil(text.length / 3))}]`;
}
