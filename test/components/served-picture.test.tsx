import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withPicture } from '@/entrypoints/background/pictures';
import { firstPicture as list } from '@/entrypoints/dashboard/first-picture';
import { firstPicture as popup } from '@/entrypoints/popup/first-picture';
import { begin } from '@/entrypoints/screen/begin';
import type { FirstPicture } from '@/entrypoints/screen/first';
import type { PurchaseId } from '@/lib/policy/purchase';
import { placeOf } from '@/lib/policy/shelf';
import { verdictOf } from '@/lib/policy/verdict';
import type { FrontRows } from '@/lib/store/front-rows';
import { purchaseRow } from '@/lib/store/rows';
import { DEFAULT_SETTINGS } from '@/lib/store/settings';
import type { Instant } from '@/lib/time/instant';
import { aStory } from '../support/a-purchase';

const front = vi.hoisted(() => ({ rows: undefined as FrontRows | undefined }));
vi.mock('@/lib/store/front-rows', async (actual) => ({
  ...(await actual<typeof import('@/lib/store/front-rows')>()),
  readFrontRows: async () => front.rows,
}));
vi.mock('@/lib/platform/sentences', () => ({
  sentence: (key: string, parts: string[]) => `${key} ${parts.join(' ')}`,
  sentenceLocale: () => 'de',
  sentenceDirection: () => 'ltr',
}));

const PAGE =
  '<!DOCTYPE html><html lang="en" data-screen="popup"><head><script type="module" src="/first.js"></script></head><body><div id="root"></div></body></html>';
const page = () => Promise.resolve(new Response(PAGE, { headers: { 'content-type': 'text/html' } }));
const address = (path: string) => new URL(path, 'chrome-extension://our-id');

/** Bought just now, so that all of them count down. */
function rowsOf(count: number, plan = 'Pro'): FrontRows {
  const now = Date.now() as Instant;
  const purchases = Array.from({ length: count }, (_, nth) => {
    const story = aStory({ id: `p${nth}` as PurchaseId, boughtAt: (now - nth * 60_000) as Instant, plan });
    return purchaseRow(
      { ...story, reminders: {}, allowed: [], keptSince: now },
      placeOf(story.purchase, verdictOf(story, now), now),
      1,
      undefined,
    );
  });
  return {
    settings: { name: 'settings', value: { ...DEFAULT_SETTINGS, started: true } },
    purchases,
    questions: [],
  };
}

/** The parts in which the browser gets the page. */
async function partsOf(path: string): Promise<string[]> {
  const answer = (await withPicture(page(), address(path))) ?? expect.fail('no picture');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader() ?? expect.fail('no body');
  const parts: string[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  return parts;
}

const readBy = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

beforeEach(() => {
  front.rows = rowsOf(3);
  document.body.innerHTML = '<div id="root"></div>';
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
});

describe('a page that the worker writes its first picture into', () => {
  it.each([
    ['/popup.html', 'article', 3],
    ['/dashboard.html', 'tbody tr', 3],
    ['/dashboard.html#/purchases', 'tbody tr', 3],
  ])('%s has its purchases, its language, and all else as it was', async (path, row, count) => {
    const whole = readBy((await partsOf(path)).join(''));
    expect(whole.querySelectorAll(`#root ${row}`)).toHaveLength(count);
    expect([whole.documentElement.lang, whole.documentElement.dir]).toEqual(['de', 'ltr']);
    expect(whole.querySelector('script')?.getAttribute('src')).toBe('/first.js');
    expect(whole.documentElement.dataset.screen).toBe('popup');
  });

  it('keeps what pages said of an order as words', async () => {
    const said = `</div><script>alert(1)</script><img src=x onerror="alert(2)"> & "Pro" 'plan'`;
    front.rows = rowsOf(2, said);
    for (const path of ['/popup.html', '/dashboard.html']) {
      const whole = readBy((await partsOf(path)).join(''));
      expect(whole.querySelectorAll('script'), path).toHaveLength(1);
      expect(whole.querySelector('img[onerror]'), path).toBeNull();
      expect(whole.body.textContent, path).toContain(said);
    }
  });

  it('has what is in sight first and the rest a moment later, as one whole', async () => {
    front.rows = rowsOf(40);
    for (const [path, row] of [
      ['/popup.html', 'article'],
      ['/dashboard.html', 'tbody tr[data-index]'],
    ] as const) {
      const [first = '', ...rest] = await partsOf(path);
      expect(rest.length, path).toBeGreaterThan(0);
      const atFirst = readBy(first).querySelectorAll(row).length;
      const all = readBy(first + rest.join('')).querySelectorAll(row).length;
      expect(atFirst, path).toBeGreaterThan(3);
      expect(all, path).toBeGreaterThan(atFirst);
    }
  });

  it.each([
    ['another page of the full page is asked for', '/dashboard.html#/policies', () => rowsOf(3)],
    ['nobody has pressed Start', '/popup.html', () => ({ ...rowsOf(3), settings: undefined })],
    ['nothing could be read', '/popup.html', () => undefined],
  ])('is none where %s', async (_, path, rows) => {
    front.rows = rows();
    expect(await withPicture(page(), address(path))).toBeUndefined();
  });
});

describe('a page that has its first picture already', () => {
  const pictures: readonly (readonly [path: string, picture: FirstPicture, row: string])[] = [
    ['/popup.html', popup, 'article'],
    ['/dashboard.html', list, 'tbody tr'],
  ];

  async function opened(path: string): Promise<HTMLElement> {
    const whole = readBy((await partsOf(path)).join(''));
    const root = whole.getElementById('root') ?? expect.fail('no root');
    document.body.innerHTML = root.outerHTML;
    return document.getElementById('root') ?? expect.fail('no root');
  }

  it.each(pictures)(
    'keeps it where it was drawn from the same rows, at the instant that it was drawn for: %s',
    async (path, picture, row) => {
      const root = await opened(path);
      const first = root.querySelector(row);
      const { drawn, rows } = await begin(picture);
      expect(root.querySelector(row)).toBe(first);
      expect(drawn?.ticker.now()).toBe(Number(root.dataset.at));
      expect(rows).toBe(front.rows);
    },
  );

  it.each(pictures)('draws it anew where the rows are others by now: %s', async (path, picture, row) => {
    const root = await opened(path);
    front.rows = rowsOf(2);
    const { drawn } = await begin(picture);
    expect(drawn).toBeDefined();
    expect(root.querySelectorAll(row)).toHaveLength(2);
  });

  it('makes no room any more for what was still to come', async () => {
    front.rows = rowsOf(40);
    const root = await opened('/popup.html');
    expect(Number.parseInt(root.style.paddingBlockEnd, 10)).toBeGreaterThan(1_000);
    await begin(popup);
    expect(root.style.paddingBlockEnd).toBe('');
  });
});
