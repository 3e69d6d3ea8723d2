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

const front = vi.hoisted(() => ({ rows: undefined as FrontRows | undefined, takes: 0 }));
vi.mock('@/lib/store/front-rows', async (actual) => ({
  ...(await actual<typeof import('@/lib/store/front-rows')>()),
  readFrontRows: async () => {
    await new Promise((resolve) => setTimeout(resolve, front.takes));
    return front.rows;
  },
}));
vi.mock('@/lib/platform/sentences', () => ({
  sentence: (key: string, parts: string[]) => `${key} ${parts.join(' ')}`,
  sentenceLocale: () => 'de',
  sentenceDirection: () => 'ltr',
}));

const PAGE =
  '<!DOCTYPE html><html lang="en" data-screen="popup"><head><script type="module" src="/first.js"></script></head><body><div id="root"></div></body></html>';
const page = vi.fn(async () => new Response(PAGE, { headers: { 'content-type': 'text/html' } }));
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

async function htmlOf(path: string): Promise<string> {
  const answer = (await withPicture(address(path), page)) ?? expect.fail('no picture');
  return answer.text();
}

const readBy = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

beforeEach(() => {
  front.rows = rowsOf(3);
  front.takes = 0;
  document.body.innerHTML = '<div id="root"></div>';
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
});

describe('a page that the worker writes its first picture into', () => {
  it.each([
    // Two of these cards fill a popup.
    ['/popup.html', 'article', 2],
    ['/dashboard.html', 'tbody tr', 3],
    ['/dashboard.html#/purchases', 'tbody tr', 3],
  ])('%s has its purchases, its language, and all else as it was', async (path, row, count) => {
    const whole = readBy(await htmlOf(path));
    expect(whole.querySelectorAll(`#root ${row}`)).toHaveLength(count);
    expect([whole.documentElement.lang, whole.documentElement.dir]).toEqual(['de', 'ltr']);
    expect(whole.querySelector('script')?.getAttribute('src')).toBe('/first.js');
    expect(whole.documentElement.dataset.screen).toBe('popup');
  });

  it('keeps what pages said of an order as words', async () => {
    const said = `</div><script>alert(1)</script><img src=x onerror="alert(2)"> & "Pro" 'plan'`;
    front.rows = rowsOf(2, said);
    for (const path of ['/popup.html', '/dashboard.html']) {
      const whole = readBy(await htmlOf(path));
      expect(whole.querySelectorAll('script'), path).toHaveLength(1);
      expect(whole.querySelector('img[onerror]'), path).toBeNull();
      expect(whole.body.textContent, path).toContain(said);
    }
  });

  it('has what may be in sight, and leaves the rest to the page', async () => {
    front.rows = rowsOf(40);
    for (const [path, row, least, most] of [
      ['/popup.html', 'article', 2, 3],
      ['/dashboard.html', 'tbody tr[data-index]', 14, 16],
    ] as const) {
      const { length } = readBy(await htmlOf(path)).querySelectorAll(row);
      expect(length, path).toBeGreaterThanOrEqual(least);
      expect(length, path).toBeLessThanOrEqual(most);
    }
  });

  it('has begun before its purchases are read, and says from the start what language it is in', async () => {
    front.takes = 100;
    const answer = (await withPicture(address('/popup.html'), page)) ?? expect.fail('no page');
    expect(answer.headers.get('content-type')).toBe('text/html');
    const reader = answer.body?.getReader() ?? expect.fail('no page');
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    const [head, tail] = PAGE.split('<div id="root"></div>');
    expect(await next()).toBe(head?.replace('<html lang="en"', '<html lang="de" dir="ltr"'));
    const rest = await next();
    expect(readBy(rest).querySelectorAll('#root article')).toHaveLength(2);
    expect(rest.endsWith(`</div>${tail}`)).toBe(true);
    expect((await reader.read()).done).toBe(true);
  });

  it('is read from the package once while the worker runs, and again where that failed', async () => {
    vi.resetModules();
    const anew = await import('@/entrypoints/background/pictures');
    const lying = vi.fn(page).mockRejectedValueOnce(new TypeError('failed'));
    await expect(anew.withPicture(address('/popup.html'), lying)).rejects.toThrow('failed');
    for (const path of ['/popup.html', '/popup.html', '/dashboard.html', '/popup.html'])
      expect(await (await anew.withPicture(address(path), lying))?.text()).toContain(' data-at=');
    expect(lying).toHaveBeenCalledTimes(3);
  });

  it('is left to React where another page of the full page is asked for', async () => {
    expect(await withPicture(address('/dashboard.html#/policies'), page)).toBeUndefined();
  });

  it.each<[string, () => Partial<typeof front>]>([
    ['nobody has pressed Start', () => ({ rows: { ...rowsOf(3), settings: undefined } })],
    ['nothing could be read', () => ({ rows: undefined })],
    ['reading takes long', () => ({ takes: 2_000 })],
    ['a row cannot be drawn', () => ({ rows: { ...rowsOf(3), purchases: [undefined as never] } })],
  ])('has an empty place for it where %s', async (_, found) => {
    Object.assign(front, found());
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const whole = readBy(await htmlOf('/popup.html'));
    expect(whole.getElementById('root')?.outerHTML).toBe('<div id="root"></div>');
    expect(told).toHaveBeenCalledTimes(_ === 'a row cannot be drawn' ? 1 : 0);
  });
});

describe('a page that has its first picture already', () => {
  const pictures: readonly (readonly [path: string, picture: FirstPicture, row: string])[] = [
    ['/popup.html', popup, 'article'],
    ['/dashboard.html', list, 'tbody tr'],
  ];

  async function opened(path: string): Promise<HTMLElement> {
    const whole = readBy(await htmlOf(path));
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

  it.each(pictures)('keeps it while a slow database is read: %s', async (path, picture, row) => {
    const root = await opened(path);
    const first = root.querySelector(row);
    front.takes = 400;
    expect((await begin(picture)).drawn).toBeDefined();
    expect(root.querySelector(row)).toBe(first);
  });

  it.each(pictures)('draws it anew where the rows are others by now: %s', async (path, picture, row) => {
    const root = await opened(path);
    front.rows = rowsOf(2);
    const { drawn } = await begin(picture);
    expect(drawn).toBeDefined();
    expect(root.querySelectorAll(row)).toHaveLength(2);
  });

  it.each([
    ['/popup.html', popup, 'article', 40],
    ['/dashboard.html', list, 'tbody tr[data-index]', 27],
  ] as const)(
    'gets the rest where it belongs once the first is on the screen, and no room beside: %s',
    async (path, picture, row, all) => {
      front.rows = rowsOf(40);
      const root = await opened(path);
      const atFirst = [...root.querySelectorAll(row)];
      expect(atFirst.length).toBeLessThan(all);
      if (picture === popup) expect(Number.parseInt(root.style.paddingBlockEnd, 10)).toBeGreaterThan(1_000);
      const { drawn } = await begin(picture);
      expect(drawn).toBeDefined();
      expect([...root.querySelectorAll(row)].slice(0, atFirst.length)).toEqual(atFirst);
      expect(root.querySelectorAll(row)).toHaveLength(all);
      expect(root.style.paddingBlockEnd).toBe('');
    },
  );
});
