import { expect, it } from 'vitest';
import type { CurrencyCode, MinorUnits } from '../../lib/money/money';
import { recoverable } from '../../lib/policy/recoverable';
import { verdictOf } from '../../lib/policy/verdict';
import { anAct, aStory, at, usd } from '../support/a-purchase';

it('sums per currency what is open, and nothing that is voided, closed or in test mode', () => {
  const now = at('2026-03-02T00:00:00Z');
  const yen = { minor: 4800 as MinorUnits, currency: 'JPY' as CurrencyCode };
  const stories = [
    aStory(),
    aStory({ shownPrice: usd(1000), chargedPrice: usd(1100) }),
    aStory({ shownPrice: yen }),
    aStory({ isTest: true }),
    aStory({ closedAt: now }),
    aStory({}, { acts: [anAct('download', '2026-03-01T20:00:00Z')] }),
  ];
  expect(recoverable(stories.map((story) => verdictOf(story, now)))).toEqual([
    { currency: 'USD', minor: 5000 },
    { currency: 'JPY', minor: 4800 },
  ]);
});
