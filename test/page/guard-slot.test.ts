import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { SHARED_SLOT } from '@/lib/messages/page-snapshot';
import { callWarning, leaveWarning, offerPage, type SharedPage, takePage } from '@/lib/page/guard-slot';
import type { WarningScript } from '@/lib/page/warning';

const script: WarningScript = {
  show: () => {
    throw new Error('Nothing is shown here.');
  },
  likenessOf: () => undefined,
  prepare: () => {},
};

/** A frame whose background does one thing at each call, and then nothing. */
function aFrame(...calls: (() => Promise<unknown>)[]) {
  const asked: unknown[] = [];
  const tell = ((method: string, body: unknown) => {
    asked.push([method, body]);
    return (calls[asked.length - 1] ?? (() => Promise.resolve({ ok: false, reason: 'unreachable' })))();
  }) as unknown as SharedPage['tell'];
  const page: Omit<SharedPage, 'call'> = {
    bridge: { say: () => false, hear: () => {} },
    snapshot: { current: () => null, known: Promise.resolve(), onChange: () => {} },
    now: () => 0 as never,
    tell,
    tellSurely: async () => undefined,
  };
  return { page, asked };
}

/** The page as the watch leaves it for the guard. */
function offered(watched: Omit<SharedPage, 'call'>): SharedPage {
  let page: SharedPage | undefined;
  takePage((left) => {
    page = left;
  });
  offerPage(watched);
  if (!page) throw new Error('The guard was not given the page.');
  return page;
}

const brings = async () => {
  leaveWarning(script);
  return { ok: true, value: null };
};

describe('the warning is called for', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(globalThis, SHARED_SLOT);
  });

  it('once: who calls again finds it there', async () => {
    const { page, asked } = aFrame(brings);
    const left = offered(page);
    expect(await callWarning(left)).toBe(script);
    expect(await callWarning(left)).toBe(script);
    expect(asked).toEqual([['needGuard', { part: 'warning' }]]);
  });

  it('again where the worker died with the call in its hands', async () => {
    const { page, asked } = aFrame(() => new Promise(() => {}), brings);
    const coming = callWarning(offered(page));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await coming).toBe(script);
    expect(asked).toHaveLength(2);
  });

  it('also at the last call, and without waiting for an answer that was lost', async () => {
    const silent = () => new Promise(() => {});
    const { page } = aFrame(silent, silent, () => {
      leaveWarning(script);
      return silent();
    });
    const coming = callWarning(offered(page));
    await vi.advanceTimersByTimeAsync(3_800);
    expect(await coming).toBe(script);
  });

  it('again after a moment where it was refused at once', async () => {
    const { page, asked } = aFrame(async () => ({ ok: false, reason: 'unreachable' }), brings);
    const coming = callWarning(offered(page));
    await vi.advanceTimersByTimeAsync(150);
    expect(await coming).toBe(script);
    expect(asked).toHaveLength(2);
  });

  it('for as long as it is refused at once, not three times in a third of a second', async () => {
    const refused = async () => ({ ok: false, reason: 'unreachable' });
    const { page, asked } = aFrame(...Array.from({ length: 20 }, () => refused), brings);
    const coming = callWarning(offered(page));
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await coming).toBe(script);
    expect(asked).toHaveLength(21);
  });

  it('by nobody whose extension was updated under the page: the act passes at once', async () => {
    const id = vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    const { page, asked } = aFrame(brings);
    await expect(callWarning(offered(page))).rejects.toThrow();
    expect(asked).toEqual([]);
    id.mockRestore();
  });

  it('in vain where nobody answers: it gives up before the press is stale, and the act passes', async () => {
    const { page, asked } = aFrame(...Array.from({ length: 5 }, () => () => new Promise(() => {})));
    const gaveUp = expect(callWarning(offered(page))).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(4_000);
    await gaveUp;
    expect(asked).toHaveLength(3);
  });
});

describe('the guard is called for', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(globalThis, SHARED_SLOT);
  });

  /** A page at which something is at stake, and that tells so. */
  const anArmedPage = (...calls: (() => Promise<unknown>)[]) => {
    const { page, asked } = aFrame(...calls);
    let changed = () => {};
    const armed = { watching: true, armed: [{}] } as unknown as ReturnType<SharedPage['snapshot']['current']>;
    const snapshot: SharedPage['snapshot'] = {
      ...page.snapshot,
      current: () => armed,
      onChange: (listener) => {
        changed = listener;
      },
    };
    return { page: { ...page, snapshot }, asked, changes: () => changed() };
  };
  const comes = async () => {
    takePage(() => {});
    return { ok: true, value: null };
  };

  it('until it is there, whatever becomes of the first calls', async () => {
    const lost = () => new Promise(() => {});
    const refused = async () => ({ ok: false, reason: 'unreachable' });
    const { page, asked, changes } = anArmedPage(lost, refused, refused, comes);
    offerPage(page);
    changes();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toEqual(Array.from({ length: 4 }, () => ['needGuard', { part: 'guard' }]));
  });

  it('by no page to which the browser brought it', async () => {
    const { page, asked, changes } = anArmedPage();
    offerPage(page);
    takePage(() => {});
    changes();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([]);
  });
});
