import { describe, expect, it } from 'vitest';
import { countdown } from '../../lib/policy/countdown';
import { DAY, HOUR, MINUTE, SECOND } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';

const end = 1_000_000_000_000;
const deadline = { at: end, latest: end, lastSafe: end, reading: 'exact' } as never;
const left = (ms: number) => countdown(deadline, (end - ms) as Instant);

describe('what is left, never rounded up', () => {
  it.each([
    [7 * DAY, 7, 'day'],
    [7 * DAY - 1, 6, 'day'],
    [2 * DAY, 2, 'day'],
    [2 * DAY - 1, 47, 'hour'],
    [2 * HOUR, 2, 'hour'],
    [2 * HOUR - 1, 119, 'minute'],
    [2 * MINUTE, 2, 'minute'],
    [2 * MINUTE - 1, 119, 'second'],
    [1, 0, 'second'],
  ])('%d ms are %d %s', (ms, count, unit) => {
    expect(left(ms)).toMatchObject({ kind: 'left', count, unit });
  });

  it('is over at the deadline itself', () => {
    expect(left(0)).toEqual({ kind: 'over', since: end });
    expect(left(-SECOND)).toEqual({ kind: 'over', since: end });
  });

  it('says when its text next changes, and not before', () => {
    let now = end - 3 * DAY;
    for (let step = 0; step < 400; step += 1) {
      const shown = countdown(deadline, now as Instant);
      if (shown.kind === 'over') break;
      const before = countdown(deadline, (shown.changesAt - 1) as Instant);
      expect(before).toMatchObject({ count: shown.count, unit: shown.unit });
      const after = countdown(deadline, shown.changesAt);
      expect(after).not.toEqual(shown);
      now = shown.changesAt;
    }
  });
});

describe('what the whole units leave over', () => {
  it.each([
    [6 * DAY + 4 * HOUR + 59 * MINUTE, { count: 4, unit: 'hour' }],
    [2 * DAY, { count: 0, unit: 'hour' }],
    [47 * HOUR + 12 * MINUTE, { count: 12, unit: 'minute' }],
    [42 * MINUTE + 10 * SECOND, { count: 10, unit: 'second' }],
    [90 * SECOND, undefined],
  ])('of %d ms is %o', (ms, rest) => {
    const shown = left(ms);
    expect(shown.kind === 'left' ? shown.rest : 'over').toEqual(rest);
  });
});
