import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { ActReport, Reply } from '@/lib/messages/protocol';
import { tellSurely } from '@/lib/page/tell-surely';

const act: ActReport = { act: 'download', outcome: 'allowed', purchaseIds: ['p1'], count: 1, how: 'label' };
const ok: Reply<void> = { ok: true, value: undefined };
const failed = (reason: string): Reply<never> => ({ ok: false, reason });

/** A background that answers so, the last answer for ever; and a page that goes when it is told to. */
function aTeller(...answers: readonly Reply<void>[]) {
  const told: unknown[] = [];
  const onGoing = new Set<() => void>();
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => onGoing.add(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: () => void) => onGoing.delete(listener));
  const surely = tellSurely({
    tell: (async (method: string, body: unknown) => {
      told.push([method, body]);
      return answers[Math.min(told.length, answers.length) - 1];
    }) as never,
    now: () => 1_000 as never,
    mayKeep: () => true,
  });
  const goes = async () => {
    for (const listener of onGoing) listener();
    await vi.advanceTimersByTimeAsync(5_000);
  };
  return { told, surely, goes };
}

const kept = async () => Object.values(await browser.storage.local.get(null));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what must not be lost', () => {
  it('is told once where it is heard, and never stored', async () => {
    const { told, surely, goes } = aTeller(ok);
    await surely('reportAct', act);
    await goes();
    expect(told).toEqual([['reportAct', act]]);
    expect(await kept()).toEqual([]);
  });

  it.each(['unreachable', 'failed', 'disk-full', 'database-broken'])('is told again after "%s"', async (reason) => {
    const { told, surely } = aTeller(failed(reason), failed(reason), ok);
    const done = surely('reportAct', act);
    await vi.advanceTimersByTimeAsync(5_000);
    await done;
    expect(told).toEqual([
      ['reportAct', act],
      ['reportAct', act],
      ['reportAct', act],
    ]);
    expect(await kept()).toEqual([]);
  });

  it('is left in storage where nobody takes it, and when the page goes before', async () => {
    vi.stubGlobal('origin', 'https://shop.example');
    const left = [[{ at: 1_000, origin: 'https://shop.example', reportAct: act }]];
    const { surely } = aTeller(failed('disk-full'));
    const done = surely('reportAct', act);
    expect(await kept()).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    await done;
    expect(await kept()).toEqual(left);
    await browser.storage.local.clear();
    const page = aTeller(failed('unreachable'), ok);
    void page.surely('reportAct', act);
    await page.goes();
    expect(await kept()).toEqual(left);
  });

  it.each(['malformed', 'stranger', 'too-many', 'unknown-method'])(
    'is let go where it is refused: %s',
    async (reason) => {
      const { told, surely, goes } = aTeller(failed(reason));
      await surely('reportAct', act);
      await goes();
      expect(told).toHaveLength(1);
      expect(await kept()).toEqual([]);
    },
  );
});
