// The picture of all clocks: a bar never looks safer than the verdict, and one that goes on outside shows it.

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ClockTimeline } from '../../components/ClockTimeline';
import type { Clock } from '../../lib/policy/clocks';
import type { VerdictState } from '../../lib/policy/verdict';
import { DAY } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import { show } from '../support/show';

const NOW = Date.UTC(2026, 10, 22, 12) as Instant;
const after = (days: number) => (NOW + days * DAY) as Instant;

function clock(kind: Clock['kind'], from: number, to: number): Clock {
  const at = after(to);
  return {
    id: `${kind}:any`,
    kind,
    state: {
      kind: 'running',
      startedAt: after(from),
      deadline: { at, latest: at, reading: 'exact', lastSafe: at },
    },
  };
}

function drawn(one: Clock, verdict: VerdictState['kind']) {
  show(
    <ClockTimeline rows={[{ id: 'a', seller: 'Aragon.ai', url: '#', clock: one, verdict }]} now={NOW} days={14} />,
    NOW,
  );
  const [row = expect.fail('no row')] = screen.getAllByRole('listitem');
  const bar = row.querySelector('b') ?? expect.fail('no bar');
  return { bar, row: within(row) };
}

describe('the bar of a refund that still runs', () => {
  it.each([
    ['open', 6, 'open', undefined],
    ['closing', 0.5, 'closing', undefined],
    ['discretion', 6, 'waiting', 'Seller decides'],
    ['unknown', 6, 'quiet', 'Not known'],
    ['refused', 6, 'quiet', 'No refunds'],
    ['voided', 6, 'ended', 'Refund ended'],
  ] as const)('has the colour and the word of the verdict: %s', (verdict, days, tone, word) => {
    const { bar, row } = drawn(clock('refund', -1, days), verdict);
    expect(bar.dataset.tone).toBe(tone);
    if (word === undefined) expect(row.queryByText(/decides|known|refunds|ended/i)).toBeNull();
    else expect(row.getByText(word)).toBeTruthy();
  });

  it('is not taken for the verdict where it is the clock of something else', () => {
    const { bar, row } = drawn(clock('dispute', -1, 6), 'voided');
    expect(bar.dataset.tone).toBe('open');
    expect(row.queryByText('Refund ended')).toBeNull();
  });
});

describe('a bar', () => {
  it.each([
    [-1, 6, undefined],
    [-9, 6, 'before'],
    [-1, 40, 'behind'],
    [-9, 40, 'both'],
  ])('from day %d to day %d goes on outside of the picture: %s', (from, to, goesOn) => {
    expect(drawn(clock('refund', from, to), 'open').bar.dataset.goesOn).toBe(goesOn);
  });
});
