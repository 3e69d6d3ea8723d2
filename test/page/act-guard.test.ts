import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArmedPurchase, PageSnapshot } from '@/lib/messages/page-snapshot';
import type { ActReport } from '@/lib/messages/protocol';
import { guardActs } from '@/lib/page/act-guard';
import { lexiconOf } from '@/lib/page/lexicon';
import type { OpenWarning, Warning, WarningAnswer } from '@/lib/page/warning';
import type { VoidingAct } from '@/lib/policy/terms';
import { wordsForPages } from '@/lib/providers/act-words';
import type { Instant } from '@/lib/time/instant';
import { at } from '../support/a-purchase';

const now = at('2026-03-02T10:00:00Z');

const armed = (endedBy: readonly VoidingAct[], over: Partial<ArmedPurchase> = {}): ArmedPurchase => ({
  id: 'order',
  boughtAt: '2026-03-01T10:00:00Z',
  endedBy,
  rule: { summary: 'The rule.', url: 'https://shop.example/refunds', readOn: '2026-03-01', knowledge: 'in-full' },
  allowed: [],
  deadline: { at: at('2026-03-05T10:00:00Z'), lastSafe: at('2026-03-05T08:00:00Z'), reading: 'exact' },
  ...over,
});

const snapshotOf = (purchases: readonly ArmedPurchase[]): PageSnapshot => ({
  version: 1,
  provider: 'shop',
  name: 'Shop',
  watching: true,
  site: { kind: 'headshots' },
  armed: purchases,
});

/** As the browsers have it, and Node 20 has not. */
function withResolvers<Value>(): { promise: Promise<Value>; resolve(value: Value): void } {
  let settle: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}

/** A page with a "Download" button and a guard whose snapshot, words and dialog are in the test's hands. */
function aPage({ known = true, breaks = false, now: clock = (): number => now } = {}) {
  let current: PageSnapshot | null | undefined = known ? snapshotOf([armed(['download'])]) : undefined;
  const listeners: (() => void)[] = [];
  const arrival = withResolvers<undefined>();
  if (known) arrival.resolve(undefined);
  const reports: ActReport[] = [];
  const hears = new Map<string, (detail: string) => unknown>();
  const warnings: { readonly warning: Warning; readonly answer: (answer: WarningAnswer) => void; isClosed: boolean }[] =
    [];
  document.body.innerHTML = '<button>Download</button><a href="#next">Next page</a>';
  const button = document.querySelector('button');
  const clicks: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'click']) button?.addEventListener(type, () => clicks.push(type));
  guardActs({
    snapshot: { current: () => current, known: arrival.promise, onChange: (listener) => listeners.push(listener) },
    bridge: { say: () => false, hear: (word, answer) => void hears.set(word, answer) },
    words: Promise.resolve(lexiconOf(wordsForPages())),
    now: () => clock() as Instant,
    report: async (report) => reports.push(report),
    warning: async () => ({
      likenessOf: () => undefined,
      prepare: () => {},
      show: (warning) => {
        if (breaks) throw new Error('ours');
        const { promise, resolve } = withResolvers<WarningAnswer>();
        const shown = { warning, answer: resolve, isClosed: false };
        warnings.push(shown);
        const open: OpenWarning = {
          answer: promise,
          take: () => {},
          close: () => {
            shown.isClosed = true;
            resolve({ kind: 'keep' });
          },
        };
        return open;
      },
    }),
  });
  return {
    clicks,
    hears,
    reports,
    warnings,
    press: () => button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })),
    change(next: PageSnapshot | null) {
      current = next;
      arrival.resolve(undefined);
      for (const listener of listeners) listener();
    },
    outcomes: () => reports.map(({ outcome }) => outcome),
  };
}

const turn = () => vi.advanceTimersByTimeAsync(1);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

/** Guards of earlier tests listen on the same window: each test gets a window of its own by running in its own module state. */
const withCleanWindow = (test: () => Promise<void>) => async () => {
  const added: [string, EventListenerOrEventListenerObject, boolean | AddEventListenerOptions | undefined][] = [];
  const add = window.addEventListener.bind(window);
  vi.stubGlobal(
    'addEventListener',
    (type: string, listener: EventListener, how?: boolean | AddEventListenerOptions) => {
      added.push([type, listener, how]);
      add(type, listener, how);
    },
  );
  try {
    await test();
  } finally {
    for (const [type, listener, how] of added) window.removeEventListener(type, listener, how);
    vi.unstubAllGlobals();
  }
};

describe('the guard in a page', () => {
  it(
    'holds, and does nothing after "keep"',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      page.press();
      await turn();
      expect(page.clicks).toEqual([]);
      expect(page.warnings[0]?.warning).toMatchObject({
        act: 'download',
        sure: true,
        stopped: false,
      });
      page.warnings[0]?.answer({ kind: 'keep' });
      await turn();
      expect(page.clicks).toEqual([]);
      expect(page.outcomes()).toEqual(['held', 'cancelled']);
    }),
  );

  it(
    'replays exactly once after "anyway", and asks no more',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      page.press();
      await turn();
      page.warnings[0]?.answer({ kind: 'anyway', purchaseIds: ['order'], isForGood: false });
      await turn();
      expect(page.clicks).toEqual(['click']);
      expect(page.outcomes()).toEqual(['held', 'allowed']);
      page.press();
      await turn();
      expect(page.clicks).toEqual(['click', 'click']);
      expect(page.warnings).toHaveLength(1);
    }),
  );

  it(
    'asks once for a batch of one gesture and replays all of it',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      page.press();
      page.press();
      page.press();
      await turn();
      expect(page.warnings).toHaveLength(1);
      page.warnings[0]?.answer({ kind: 'anyway', purchaseIds: ['order'], isForGood: true });
      await turn();
      expect(page.clicks).toHaveLength(3);
      expect(page.reports.at(-1)).toMatchObject({ outcome: 'allowed-for-good', count: 3 });
    }),
  );

  it(
    'takes "not this order" for a word about the page that is shown then, wherever the shop leads without loading another',
    withCleanWindow(async () => {
      const page = aPage();
      const both = snapshotOf([armed(['download'], { id: 'a' }), armed(['download'], { id: 'b' })]);
      page.change(both);
      await turn();
      page.press();
      await turn();
      page.warnings[0]?.answer({ kind: 'anyway', purchaseIds: ['a'], isForGood: false });
      await vi.advanceTimersByTimeAsync(1_000);
      history.replaceState(null, '', '#photo-3');
      page.press();
      await turn();
      expect(page.warnings).toHaveLength(1);
      for (const [index, route] of ['?order=b', '#/orders/b', '/gallery/b'].entries()) {
        history.replaceState(null, '', route);
        page.press();
        await turn();
        expect(page.warnings, route).toHaveLength(index + 2);
        expect(page.warnings.at(-1)?.warning.purchases.map(({ id }) => id)).toEqual(['b']);
        page.warnings.at(-1)?.answer({ kind: 'keep' });
        await turn();
      }
      history.replaceState(null, '', '/');
    }),
  );

  it.each([
    ['no order', null],
    ['nothing armed', snapshotOf([])],
    ['another act ends it', snapshotOf([armed(['favorite'])])],
    ['"don’t ask again"', snapshotOf([armed(['download'], { allowed: ['download'] })])],
    [
      'the window has closed',
      snapshotOf([armed(['download'], { deadline: { at: now, lastSafe: now, reading: 'exact' } })]),
    ],
    ['the guard is off', { ...snapshotOf([armed(['download'])]), watching: false }],
  ])('is silent: %s', (_, snapshot) =>
    withCleanWindow(async () => {
      const page = aPage();
      page.change(snapshot);
      await turn();
      page.press();
      expect(page.clicks).toEqual(['click']);
      expect(page.warnings).toEqual([]);
      expect(page.reports).toEqual([]);
    })(),
  );

  it(
    'goes away when the refund was kept or ended in another tab',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      page.press();
      await turn();
      page.change(snapshotOf([armed(['download'], { keptAt: '2026-03-02T10:00:05Z' })]));
      await turn();
      expect(page.warnings[0]?.isClosed).toBe(true);
      page.press();
      await turn();
      page.change(snapshotOf([]));
      await turn();
      expect(page.warnings[1]?.isClosed).toBe(true);
      expect(page.clicks).toEqual([]);
      expect(page.outcomes()).toEqual(['held', 'held']);
    }),
  );
});

const event = (
  type: string,
  at: number,
  make: (type: string, how: EventInit) => Event = (t, how) => new Event(t, how),
) => {
  const one = make(type, { bubbles: true, cancelable: true, composed: true });
  // The browser's own are trusted, and know their time.
  Object.defineProperty(one, 'isTrusted', { value: true });
  Object.defineProperty(one, 'timeStamp', { value: at });
  return one;
};

/** Presses a control of the page as a hand would: down, and then the click. */
const pressOn = async (control: Element | null | undefined) => {
  const at = vi.getMockedSystemTime()?.getTime() ?? 0;
  for (const type of ['pointerdown', 'click'])
    control?.dispatchEvent(event(type, at, (name, how) => new MouseEvent(name, how)));
  await turn();
};

/** A page with this control, which is pressed. */
const pressIn = (markup: string) => {
  document.body.innerHTML = markup;
  return pressOn(document.querySelector('button'));
};

describe('presses of other kinds', () => {
  it(
    'a finger that stays is asked about, and after "anyway" stays as long again',
    withCleanWindow(async () => {
      const page = aPage();
      const button = document.querySelector('button');
      const heard: string[] = [];
      for (const type of ['touchstart', 'touchend']) button?.addEventListener(type, () => heard.push(type));
      await turn();
      for (const [type, at] of [
        ['pointerdown', 0],
        ['touchstart', 1],
        ['pointerup', 600],
        ['touchend', 601],
      ] as const)
        button?.dispatchEvent(event(type, at));
      await turn();
      expect(heard).toEqual([]);
      expect(page.warnings).toHaveLength(1);
      page.warnings[0]?.answer({ kind: 'anyway', purchaseIds: ['order'], isForGood: false });
      await vi.advanceTimersByTimeAsync(500);
      expect(heard).toEqual(['touchstart']);
      await vi.advanceTimersByTimeAsync(150);
      expect(heard).toEqual(['touchstart', 'touchend']);
    }),
  );

  it(
    'Enter in a field presses the choice that the field has marked',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      document.body.innerHTML =
        '<input role="combobox" aria-activedescendant="one"><ul role="listbox"><li role="option" id="one">Download this photo</li></ul>';
      const field = document.querySelector('input');
      const heard: string[] = [];
      field?.addEventListener('keydown', ({ key }) => heard.push(key));
      const key = (name: string) => event('keydown', 0, (type, how) => new KeyboardEvent(type, { ...how, key: name }));
      field?.dispatchEvent(key('d'));
      field?.dispatchEvent(key('Enter'));
      await turn();
      expect(heard).toEqual(['d']);
      expect(page.warnings).toHaveLength(1);
      page.warnings[0]?.answer({ kind: 'anyway', purchaseIds: ['order'], isForGood: false });
      await turn();
      expect(heard).toEqual(['d', 'Enter']);
    }),
  );

  it(
    'a letter does what stands in the cell beside its key',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      document.body.innerHTML = '<dl><dt><kbd>Shift</kbd>+<kbd>D</kbd></dt><dd>Download all</dd></dl>';
      document.body.dispatchEvent(
        event('keydown', 0, (type, how) => new KeyboardEvent(type, { ...how, key: 'D', shiftKey: true })),
      );
      await turn();
      expect(page.warnings).toHaveLength(1);
    }),
  );

  it(
    'a plural in brackets is no key',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      const press = () =>
        document.body.dispatchEvent(event('keydown', 0, (type, how) => new KeyboardEvent(type, { ...how, key: 's' })));
      document.body.innerHTML = '<button title="Download photo(s)">x</button>';
      press();
      await turn();
      expect(page.warnings).toHaveLength(0);
      document.body.innerHTML = '<button title="Download (s)">x</button>';
      press();
      await turn();
      expect(page.warnings).toHaveLength(1);
    }),
  );

  it(
    'a letter may do what stands beside its key in words that are as well something else',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      document.body.innerHTML = '<footer><kbd>←</kbd> Back <kbd>E</kbd> Export <kbd>Z</kbd> Zoom</footer>';
      for (const key of ['z', 'e'])
        document.body.dispatchEvent(event('keydown', 0, (type, how) => new KeyboardEvent(type, { ...how, key })));
      await turn();
      expect(page.warnings.map(({ warning }) => [warning.act, warning.sure])).toEqual([['download', false]]);
    }),
  );

  it(
    'Ctrl and S does what the page says of it, and is the browser’s where the page says nothing',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      const press = (how: object) => {
        const pressed = event('keydown', 0, (type, all) => new KeyboardEvent(type, { ...all, ...how }));
        document.body.dispatchEvent(pressed);
        return pressed.defaultPrevented;
      };
      document.body.innerHTML = '<p>Your photo</p>';
      expect(press({ key: 's', ctrlKey: true })).toBe(false);
      document.body.innerHTML = '<p><kbd>Ctrl</kbd> + <kbd>S</kbd> saves the photo you are looking at</p>';
      expect(press({ key: 'a', ctrlKey: true })).toBe(false);
      expect(press({ key: 's', ctrlKey: true })).toBe(true);
      await turn();
      expect(page.warnings).toHaveLength(1);
    }),
  );
});

describe('what a press says nothing of, or nothing more', () => {
  const saves = (page: ReturnType<typeof aPage>) =>
    page.hears.get('save')?.(
      JSON.stringify({ id: 1, path: 'anchor', url: 'blob:https://shop.example/1', name: 'a.png' }),
    );

  it(
    'a form that is sent is what its method and address say',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      page.change(snapshotOf([armed(['favorite'])]));
      // The press sends the form.
      const send = async (action: string, label: string, method = 'post') => {
        await pressIn(`<form method="${method}" action="${action}"><button>${label}</button></form>`);
        return page.warnings.length;
      };
      expect(await send('/photos/1/favorite', '<svg></svg>', 'get')).toBe(0);
      expect(await send('/photos/1/favorite', 'Copy link')).toBe(0);
      expect(await send('/search', 'Go')).toBe(0);
      expect(await send('/photos/1/favorite', '<svg></svg>')).toBe(1);
      expect(page.warnings.map(({ warning }) => [warning.act, warning.sure])).toEqual([['favorite', false]]);
    }),
  );

  it(
    'a harmless press covers the save that it names, and no later one',
    withCleanWindow(async () => {
      let passed = 0;
      const page = aPage({ now: () => at('2026-03-02T10:00:00Z') + passed });
      await turn();
      await pressIn('<button>Download the sample photos</button>');
      expect(saves(page)).toBe(false);
      passed = 4_000;
      expect(saves(page)).toBe(true);
      await turn();
      page.warnings[0]?.answer({ kind: 'keep' });
      await turn();
      await pressIn('<button>Accept cookies</button>');
      expect(saves(page)).toBe(true);
    }),
  );
});

describe('what a press without words asks for', () => {
  const stub = { url: 'https://shop.example/images/1.png', name: 'GET', path: 'request', id: 1 };
  const asks = (page: ReturnType<typeof aPage>, attempt: object) =>
    page.hears.get('save')?.(JSON.stringify({ ...stub, ...attempt }));

  it(
    'the picture that is fetched after a bare "Save" waits, what is saved without a picture does not',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      await pressIn('<button>View</button>');
      expect(asks(page, {})).toBe(false);
      await pressIn('<button>保存する</button>');
      expect(asks(page, { url: 'https://shop.example/api/collections', name: 'POST' })).toBe(false);
      expect(asks(page, {})).toBe(true);
      await turn();
      expect(page.warnings.map(({ warning }) => [warning.act, warning.sure])).toEqual([['download', false]]);
    }),
  );

  it(
    'what is fetched for what was dropped on the page is for the disk',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      document.body.innerHTML = '<div class="tile"></div>';
      const tile = document.querySelector('.tile');
      const at = vi.getMockedSystemTime()?.getTime() ?? 0;
      tile?.dispatchEvent(event('pointerdown', at, (name, how) => new MouseEvent(name, how)));
      expect(asks(page, {})).toBe(false);
      tile?.dispatchEvent(event('drop', at, (name, how) => new DragEvent(name, how)));
      expect(asks(page, {})).toBe(true);
      await turn();
      expect(page.warnings.map(({ warning }) => [warning.act, warning.sure])).toEqual([['download', false]]);
    }),
  );

  it(
    'the name of the shop says nothing of what is asked',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      page.change(snapshotOf([armed(['delete', 'download'])]));
      await pressIn('<button>Go on</button>');
      expect(asks(page, { url: 'https://headshots.example/api/notes/1', name: 'DELETE' })).toBe(false);
      expect(asks(page, { url: 'https://headshots.example/api/photos/1', name: 'DELETE' })).toBe(true);
      await turn();
    }),
  );

  it(
    'Enter in a field may send what was written',
    withCleanWindow(async () => {
      const page = aPage();
      await turn();
      document.body.innerHTML = '<textarea></textarea>';
      const press = (key: string) =>
        document
          .querySelector('textarea')
          ?.dispatchEvent(event('keydown', 0, (type, how) => new KeyboardEvent(type, { ...how, key })));
      const download = { url: 'https://shop.example/api/photos/1/download', name: 'POST' };
      press('a');
      expect(asks(page, download)).toBe(false);
      press('Enter');
      expect(asks(page, download)).toBe(true);
      await turn();
      expect(page.warnings).toHaveLength(1);
    }),
  );
});

describe('"This is something else"', () => {
  /** A page with these controls, of which each press is counted. */
  const withControls = async (markup: string) => {
    const page = aPage();
    await turn();
    document.body.innerHTML = markup;
    const controls = [...document.querySelectorAll('button')];
    const presses = controls.map(() => 0);
    for (const [nth, control] of controls.entries())
      control.addEventListener('click', () => {
        presses[nth] = (presses[nth] ?? 0) + 1;
      });
    const press = (nth: number) => pressOn(controls[nth]);
    const say = async (kind: 'not-this-act' | 'keep') => {
      page.warnings.at(-1)?.answer({ kind });
      await turn();
    };
    return { page, controls, presses, press, say };
  };

  it(
    'is a word about one control: another of the same act still waits',
    withCleanWindow(async () => {
      const { page, presses, press, say } = await withControls(
        '<button>Export</button><button>Download all photos</button><button>Export</button>',
      );
      await press(0);
      expect(page.warnings.map(({ warning }) => warning.sure)).toEqual([false]);
      await say('not-this-act');
      expect(presses).toEqual([1, 0, 0]);
      await press(1);
      expect(page.warnings.map(({ warning }) => warning.sure)).toEqual([false, true]);
      await say('keep');
      await press(2);
      await say('keep');
      expect(page.warnings).toHaveLength(3);
      expect(presses).toEqual([1, 0, 0]);
      // Of the one that was spoken of it holds, as long as it says the same.
      await press(0);
      expect(page.warnings).toHaveLength(3);
      expect(presses).toEqual([2, 0, 0]);
      expect(page.outcomes()).toEqual(['held', 'not-this-act', 'held', 'cancelled', 'held', 'cancelled']);
    }),
  );

  it(
    'ends where the control says something else than it did',
    withCleanWindow(async () => {
      const { page, controls, press, say } = await withControls('<button>Export</button>');
      await press(0);
      await say('not-this-act');
      if (controls[0]) controls[0].textContent = 'Export all';
      await press(0);
      expect(page.warnings).toHaveLength(2);
      await say('keep');
      if (controls[0]) controls[0].textContent = 'Download';
      await press(0);
      expect(page.warnings[2]?.warning.sure).toBe(true);
    }),
  );

  it(
    'covers what the same press brings about as far as nobody is sure, and never a plain save',
    withCleanWindow(async () => {
      const { page, press, say } = await withControls('<button>✓</button>');
      const asks = (attempt: object) =>
        page.hears.get('save')?.(JSON.stringify({ path: 'request', name: 'POST', id: 1, ...attempt }));
      await press(0);
      expect(asks({ url: 'https://shop.example/api/photos/1/download' })).toBe(true);
      await turn();
      await say('not-this-act');
      expect(asks({ url: 'https://shop.example/api/photos/1/download?again' })).toBe(false);
      expect(asks({ path: 'anchor', name: 'all.zip', url: 'https://shop.example/all.zip' })).toBe(true);
      await turn();
      expect(page.warnings.map(({ warning }) => warning.sure)).toEqual([false, true]);
      await say('keep');
      // Pressed again it asks the same; another act is another matter.
      await press(0);
      expect(asks({ url: 'https://shop.example/api/photos/2/download' })).toBe(false);
      page.change(snapshotOf([armed(['download', 'favorite'])]));
      expect(asks({ url: 'https://shop.example/api/photos/2/favorite' })).toBe(true);
      await turn();
    }),
  );

  it(
    'is no use that the terms count',
    withCleanWindow(async () => {
      const { page, press, say } = await withControls('<button>Create</button>');
      const cap = { unit: 'credits', left: 0 } as const;
      page.change(snapshotOf([armed([], { cap })]));
      await press(0);
      expect(page.warnings.map(({ warning }) => warning.sure)).toEqual([false]);
      await say('not-this-act');
      page.change(snapshotOf([armed([], { cap: { ...cap, left: 5 } })]));
      await press(0);
      expect(page.outcomes()).toEqual(['held', 'not-this-act']);
    }),
  );
});

describe('the guard fails open', () => {
  it(
    'holds a press until the snapshot is known, and then asks',
    withCleanWindow(async () => {
      const page = aPage({ known: false });
      page.press();
      await vi.advanceTimersByTimeAsync(400);
      expect(page.clicks).toEqual([]);
      page.change(snapshotOf([armed(['download'])]));
      await turn();
      expect(page.warnings).toHaveLength(1);
      expect(page.clicks).toEqual([]);
    }),
  );

  it(
    'lets a press of anything else go on as soon as the snapshot is known',
    withCleanWindow(async () => {
      const page = aPage({ known: false });
      page.press();
      await turn();
      page.change(snapshotOf([armed(['favorite'])]));
      await turn();
      expect(page.clicks).toEqual(['click']);
      expect(page.warnings).toEqual([]);
    }),
  );

  it(
    'never holds a press for more than a second, and then holds no other',
    withCleanWindow(async () => {
      const page = aPage({ known: false });
      page.press();
      await vi.advanceTimersByTimeAsync(999);
      expect(page.clicks).toEqual([]);
      await vi.advanceTimersByTimeAsync(2);
      expect(page.clicks).toEqual(['click']);
      expect(page.outcomes()).toEqual(['not-checked']);
      page.press();
      expect(page.clicks).toEqual(['click', 'click']);
    }),
  );

  it(
    'lets the act pass, and says so, where the warning cannot be shown',
    withCleanWindow(async () => {
      const page = aPage({ breaks: true });
      await turn();
      page.press();
      await turn();
      expect(page.clicks).toEqual(['click']);
      expect(page.outcomes()).toEqual(['not-checked']);
      expect(page.reports[0]?.purchaseIds).toEqual(['order']);
    }),
  );
});
