// Both ends of every window of every seller: the last millisecond in which it runs, and the first in which it does not.

import { describe, expect, it } from 'vitest';
import { windowClocks } from '../../lib/policy/window-clocks';
import { ALL_SITES } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import { DAY, HOUR } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import { aStory, at, frozen } from '../support/a-purchase';

const bought = at('2026-03-02T09:30:00Z');
const began = at('2026-03-04T18:15:00Z');
const LENGTH = { hour: HOUR, day: DAY, week: 7 * DAY } as const;

const windows = ALL_SITES.flatMap(({ id }) =>
  termsOf(id).flatMap((terms) =>
    terms.windows
      .filter(({ scope }) => scope !== 'app-store')
      .map((window) => ({
        name: `${id}: ${window.amount} ${window.unit} from ${window.startsAt}, ${window.scope}`,
        terms,
        window,
      })),
  ),
);

describe('every window of the catalogue', () => {
  it('is seen', () => expect(windows.length).toBeGreaterThan(130));

  it.each(windows)('$name', ({ terms, window }) => {
    const { startsAt, unit, amount } = window;
    const isPurchase = startsAt === 'purchase' || startsAt === 'unknown';
    const story = aStory(
      { boughtAt: bought, frozen: frozen(terms) },
      { starts: isPurchase ? [] : [{ kind: startsAt, at: began, evidence: 'stated-by-page' }] },
    );
    const start = isPurchase ? bought : began;
    const length = unit === 'month' ? 181 * DAY : unit === 'business-day' ? Number.NaN : amount * LENGTH[unit];
    const end = start + length;
    const stateAt = (now: number) =>
      windowClocks(terms, story, now as Instant).find(
        (clock) =>
          clock.window?.amount === amount && clock.window.scope === window.scope && clock.window.startsAt === startsAt,
      )?.state.kind;
    expect(stateAt(end - 1)).toBe('running');
    expect(stateAt(end)).toBe('ended');
    expect(stateAt(start)).toBe('running');
    if (!isPurchase) expect(stateAt(start - 1)).toBe('waiting');
  });
});
