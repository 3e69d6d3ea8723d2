// A drawn portrait of nobody.

const LOOKS = [
  { ground: '#cfe3dc', coat: '#2f5d57', skin: '#d9a982', hair: '#3b2a22' },
  { ground: '#f2dcc2', coat: '#7a3e2d', skin: '#8d5b3f', hair: '#1d1512' },
  { ground: '#d7dbf0', coat: '#3c477e', skin: '#ecc6a6', hair: '#b5793d' },
] as const;

export function Portrait({ number }: { readonly number: number }) {
  const look = LOOKS[number % LOOKS.length] ?? LOOKS[0];
  return (
    <svg viewBox="0 0 120 120" className="portrait" aria-hidden="true" focusable="false">
      <rect width="120" height="120" fill={look.ground} />
      <path d="M14 120c2-30 20-42 46-42s44 12 46 42z" fill={look.coat} />
      <path d="M50 66h20v18c0 6-20 6-20 0z" fill={look.skin} />
      <circle cx="60" cy="50" r="23" fill={look.skin} />
      <path
        d={
          number === 0
            ? 'M36 50c-2-22 12-32 25-31 15 0 26 11 23 31-4-10-8-15-14-18-10 6-24 6-34 18z'
            : number === 1
              ? 'M36 46c0-18 12-26 24-26s25 8 24 26c-5-8-12-12-24-12s-19 4-24 12z'
              : 'M34 78c-6-42 8-60 26-60s32 18 26 60c-6-14-6-28-10-38-12 2-22 0-28-6-6 10-8 26-14 44z'
        }
        fill={look.hair}
      />
    </svg>
  );
}
