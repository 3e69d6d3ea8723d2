// Who may import whom. The table is the law; the failure message says which import to take out.

import { describe, expect, it } from 'vitest';
import { importsOf } from './imports';
import { filesUnder } from './project-files';

interface Room {
  /** Folder or file that the rule is about; the longest match decides. */
  readonly place: string;
  /** Folders, files and packages that may be imported for their values. */
  readonly may: readonly string[];
  /** Those that may be imported as types only, on top of `may`. */
  readonly mayType?: readonly string[];
  readonly because: string;
}

const PURE = ['lib/lang', 'lib/money', 'lib/time'];
const DATES = ['date-fns', '@date-fns/tz'];

/** What all rooms of the reader share. */
const READ = ['lib/reader/reading.ts', 'lib/reader/claims.ts'];

/** Rooms of one folder, each of which may look only at those before it. */
function inTurn(folder: string, rooms: readonly string[]): readonly Room[] {
  return rooms.map((room, at) => ({
    place: `${folder}/${room}`,
    may: [...PURE, ...DATES, 'lib/policy', ...READ, ...rooms.slice(0, at + 1).map((name) => `${folder}/${name}`)],
    because: 'what is read of a text goes from words to their sense, to clauses, to times and acts, to terms',
  }));
}

const ROOMS: readonly Room[] = [
  { place: 'lib/lang', may: ['lib/lang'], because: 'it holds what TypeScript lacks and nothing else' },
  { place: 'lib/money', may: ['lib/lang', 'lib/money'], because: 'money is plain values' },
  { place: 'lib/time', may: ['lib/lang', 'lib/money', 'lib/time', ...DATES], because: 'time is plain values' },
  {
    place: 'lib/policy',
    may: [...PURE, ...DATES, 'lib/policy'],
    because: 'every rule about money and deadlines must be testable with values alone',
  },
  { place: 'lib/credits', may: [...PURE, ...DATES, 'lib/policy', 'lib/credits'], because: 'it is pure, as policy is' },
  { place: 'lib/claims', may: [...PURE, ...DATES, 'lib/policy', 'lib/claims'], because: 'it is pure, as policy is' },
  {
    place: 'lib/reader',
    may: [...PURE, ...DATES, 'lib/policy', 'lib/reader'],
    because: 'it turns text into terms and knows no browser',
  },
  ...inTurn('lib/reader', ['text', 'sense', 'page', 'times', 'acts', 'fields', 'opinion']),
  {
    place: 'lib/exchange',
    may: [
      ...PURE,
      ...DATES,
      'lib/policy',
      'lib/claims',
      'lib/exchange',
      'zod/mini',
      'postal-mime',
      'ical-generator',
      'papaparse',
    ],
    mayType: ['lib/messages', 'lib/tracking', 'lib/store', 'lib/credits'],
    because: 'files are values; only the parsing of untrusted ones needs a schema',
  },
  {
    place: 'lib/providers/catalog',
    may: [],
    mayType: ['lib/providers/types.ts', 'lib/policy'],
    because: 'a provider is data: it imports types only, so that no code can hide in it',
  },
  {
    place: 'lib/providers',
    may: ['lib/lang', 'lib/providers'],
    mayType: ['lib/policy', 'lib/credits/rules.ts', 'lib/messages/page-snapshot.ts'],
    because: 'it gathers the catalogue and decides nothing',
  },
  {
    place: 'lib/detection',
    may: ['lib/lang', 'lib/money', 'lib/time', 'lib/detection'],
    mayType: ['lib/providers/types.ts', 'lib/policy', 'lib/messages'],
    because: 'it ships into pages and is tested without one',
  },
  {
    place: 'lib/page',
    may: [
      'lib/lang',
      'lib/money',
      'lib/detection',
      'lib/page',
      'lib/messages/send.ts',
      'lib/messages/page-snapshot.ts',
      'lib/messages/kept-reports.ts',
      'wxt',
    ],
    mayType: ['lib/providers/types.ts', 'lib/policy', 'lib/time', 'lib/messages'],
    because: 'every byte of it lands in a stranger’s page',
  },
  {
    place: 'lib/messages/receive.ts',
    may: ['lib/lang', 'lib/time', 'lib/policy', 'lib/claims', 'lib/detection', 'lib/messages', 'zod/mini'],
    mayType: ['lib/money', 'lib/providers/types.ts', 'lib/tracking', 'lib/reader'],
    because: 'parsing is all it does',
  },
  {
    place: 'lib/messages',
    may: ['lib/lang', 'lib/messages', 'wxt'],
    mayType: [
      'lib/policy',
      'lib/money',
      'lib/time',
      'lib/detection',
      'lib/providers/types.ts',
      'lib/claims',
      'lib/credits',
      'lib/reader',
    ],
    because: 'it ships into pages: types, and a sender of a few lines',
  },
  {
    place: 'lib/store',
    may: [...PURE, 'lib/policy', 'lib/store', 'dexie', 'dexie-react-hooks', 'zod/mini'],
    mayType: [
      'lib/tracking',
      'lib/messages',
      'lib/detection',
      'lib/claims',
      'lib/credits',
      'lib/reader',
      'lib/exchange',
    ],
    because: 'it keeps rows and answers queries; what they mean is policy’s',
  },
  {
    place: 'lib/tracking',
    may: [
      ...PURE,
      'lib/policy',
      'lib/providers',
      'lib/detection',
      'lib/credits',
      'lib/claims',
      'lib/reader',
      'lib/exchange',
      'lib/messages/page-snapshot.ts',
      'lib/tracking',
    ],
    mayType: ['lib/messages'],
    because: 'use cases work against ports, never against Dexie or the browser',
  },
  {
    place: 'lib/platform',
    may: [
      ...PURE,
      'lib/platform',
      'lib/messages/page-snapshot.ts',
      'lib/messages/kept-reports.ts',
      'webextension-polyfill',
      'wxt',
    ],
    mayType: ['lib/tracking', 'lib/messages', 'lib/policy', 'lib/providers/types.ts'],
    because: 'it is the only seam to the browser and holds no rules',
  },
  {
    place: 'components',
    may: [
      ...PURE,
      ...DATES,
      'lib/policy',
      'lib/credits',
      'lib/claims',
      'components',
      'react',
      'react-dom',
      'radix-ui',
      'lucide-react',
      '@tanstack/react-virtual',
      '@tanstack/react-table',
    ],
    mayType: [
      'lib/providers/types.ts',
      'lib/messages',
      'lib/reader',
      'lib/tracking',
      'lib/exchange',
      'public/_locales',
    ],
    because: 'pictures take values and give callbacks; they do not fetch, store or tell the time',
  },
];

const roomOf = (path: string): Room | undefined =>
  ROOMS.filter(({ place }) => path === place || path.startsWith(`${place}/`)).sort(
    (a, b) => b.place.length - a.place.length,
  )[0];

const within = (target: string, places: readonly string[]): boolean =>
  places.some((place) => target === place || target.startsWith(`${place}/`));

describe('import directions', () => {
  const files = [...filesUnder('lib', /\.tsx?$/), ...filesUnder('components', /\.tsx?$/)];

  it('sees the project', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files).toContain('lib/policy/terms.ts');
    expect(files.flatMap(importsOf).length).toBeGreaterThan(10);
  });

  it('has a rule for every file of lib and components', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    if (!room) return;
    const wrong = importsOf(file)
      .filter(({ target }) => !target.endsWith('.css'))
      .filter(
        ({ target, typeOnly }) =>
          !within(target, room.may) && !(typeOnly && within(target, [...(room.mayType ?? []), ...room.may])),
      )
      .map(({ target, typeOnly }) => `${target}${typeOnly ? ' (as a type)' : ''}`);
    expect(wrong, `${room.place} may not import these: ${room.because}. See the table in this test.`).toEqual([]);
  });

  it('keeps each package in its own room', () => {
    const only: Readonly<Record<string, readonly string[]>> = {
      dexie: ['lib/store'],
      'webextension-polyfill': ['lib/platform'],
      react: ['components', 'entrypoints'],
      'zod/mini': ['lib/messages/receive.ts', 'lib/store', 'lib/exchange'],
      zod: [],
    };
    const everywhere = [...files, ...filesUnder('entrypoints', /\.tsx?$/)];
    const strays = everywhere.flatMap((file) =>
      importsOf(file)
        .filter(({ target, isPackage }) => isPackage && target in only && !within(file, only[target] ?? []))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('lets nothing import an entrypoint', () => {
    const wrong = files.filter((file) => importsOf(file).some(({ target }) => target.startsWith('entrypoints/')));
    expect(wrong).toEqual([]);
  });
});
