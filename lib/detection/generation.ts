// What the words of a page mean for a generation that costs credits: its feature, its place, its price, and what a notice says. Pure.

import type { GenerationWatch } from '../providers/types';

export type CreditNotice = keyof GenerationWatch['says'];

/** Case-folded, with single spaces and plain apostrophes. */
export const folded = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What a notice says; credits that came back before everything else, because thanks often stand beside them. */
export function noticeIn(text: string, says: GenerationWatch['says']): CreditNotice | undefined {
  const said = folded(text);
  const order: readonly CreditNotice[] = ['returned', 'refunded', 'failed', 'refused'];
  // "Your credits were not refunded" is no refund.
  const denies = /\b(not|cannot|can't|won't|no)\b[^.!]*\b(refunded|credits? back|credit refund)/.test(said);
  return order.find((kind) => !(denies && kind === 'refunded') && says[kind].some((words) => said.includes(words)));
}

/** Whether the control of this label starts a generation: by its first words. */
export function startsGeneration(label: string, { start }: GenerationWatch): boolean {
  const said = folded(label);
  return start.some((words) => said === words || said.startsWith(`${words} `));
}

/** The feature that a text names, the longest name first, so that "Text" is not found in "Text to image". */
export function featureIn<Feature extends { readonly name: string }>(
  texts: readonly string[],
  features: readonly Feature[],
): Feature | undefined {
  const said = texts.map(folded);
  const longest = [...features].sort((a, b) => b.name.length - a.name.length);
  return (
    longest.find(({ name }) => said.includes(folded(name))) ??
    // Inside a longer label only names of more than one word are telling.
    longest.find(({ name }) => name.includes(' ') && said.some((text) => text.includes(folded(name))))
  );
}

/** The place that the address or a heading names. */
export function placeAt(
  path: string,
  headings: readonly string[],
  { places = [] }: GenerationWatch,
): string | undefined {
  const said = headings.map(folded);
  return places.find(
    (place) =>
      place.paths.some((glob) => matches(path, glob)) || place.headings.some((heading) => said.includes(heading)),
  )?.id;
}

/** "Generate (4 credits)" costs 4. */
export function costIn(label: string): number | undefined {
  const found = /(\d{1,4})\s*(?:ai\s*)?credits?\b/i.exec(label)?.[1];
  return found ? Number(found) : undefined;
}

/** "Credits left: 30", "30 credits remaining", "1,200 AI credits": the balance that a short text shows. */
export function balanceIn(text: string): number | undefined {
  const said = folded(text);
  if (said.length > 60) return undefined;
  const found =
    /credits?(?: left| remaining| balance)? ?[:–-]? ?(\d[\d.,\u202f ]*)/.exec(said)?.[1] ??
    /(\d[\d.,\u202f ]*) ?(?:ai )?credits?(?: left| remaining)?$/.exec(said)?.[1];
  const digits = found?.replace(/[^\d]/g, '');
  return digits === undefined || digits === '' || digits.length > 9 ? undefined : Number(digits);
}

function matches(path: string, glob: string): boolean {
  const parts = path.split('/');
  const globs = glob.split('/');
  const deep = globs.at(-1) === '**';
  if (deep ? parts.length < globs.length : parts.length !== globs.length) return false;
  return globs.every((part, index) => part === '**' || part === '*' || part === parts[index]);
}
