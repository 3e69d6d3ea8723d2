import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { SHARED_SLOT } from '@/lib/messages/page-snapshot';
import { callWarning, leaveWarning, type SharedPage } from '@/lib/page/guard-slot';
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
  const page: SharedPage = {
    bridge: { say: () => false, hear: () => {} },
    snapshot: { current: () => null, known: Promise.resolve(), onChange: () => {} },
    now: () => 0 as never,
    tell,
  };
  return { page, asked };
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
    expect(await callWarning(page)).toBe(script);
    expect(await callWarning(page)).toBe(script);
    expect(asked).toEqual([['needGuard', { part: 'warning' }]]);
  });

  it('again where the worker died with the call in its hands', async () => {
    const { page, asked } = aFrame(() => new Promise(() => {}), brings);
    const coming = callWarning(page);
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
    const coming = callWarning(page);
    await vi.advanceTimersByTimeAsync(3_800);
    expect(await coming).toBe(script);
  });

  it('again after a moment where it was refused at once', async () => {
    const { page, asked } = aFrame(async () => ({ ok: false, reason: 'unreachable' }), brings);
    const coming = callWarning(page);
    await vi.advanceTimersByTimeAsync(150);
    expect(await coming).toBe(script);
    expect(asked).toHaveLength(2);
  });

  it('for as long as it is refused at once, not three times in a third of a second', async () => {
    const refused = async () => ({ ok: false, reason: 'unreachable' });
    const { page, asked } = aFrame(...Array.from({ length: 20 }, () => refused), brings);
    const coming = callWarning(page);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await coming).toBe(script);
    expect(asked).toHaveLength(21);
  });

  it('by nobody whose extension was updated under the page: the act passes at once', async () => {
    const id = vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    const { page, asked } = aFrame(brings);
    await expect(callWarning(page)).rejects.toThrow();
    expect(asked).toEqual([]);
    id.mockRestore();
  });

  it('in vain where nobody answers: it gives up before the press is stale, and the act passes', async () => {
    const { page, asked } = aFrame(...Array.from({ length: 5 }, () => () => new Promise(() => {})));
    const gaveUp = expect(callWarning(page)).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(4_000);
    await gaveUp;
    expect(asked).toHaveLength(3);
  });
});
