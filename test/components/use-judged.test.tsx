import { act, render, screen } from '@testing-library/react';
import { useCallback } from 'react';
import { describe, expect, it } from 'vitest';
import { type Ticker, TickerProvider } from '@/components/ticker';
import { useJudged } from '@/components/use-judged';
import type { PurchaseStory } from '@/lib/policy/purchase';
import { verdictOf } from '@/lib/policy/verdict';
import type { Instant } from '@/lib/time/instant';
import { aStory, at } from '../support/a-purchase';

function shown(story: PurchaseStory, beat: string, clock = beat) {
  let now = at(beat);
  let listen = () => {};
  const ticker: Ticker = {
    now: () => now,
    present: () => at(clock),
    subscribe: (listener) => {
      listen = listener;
      return () => {};
    },
  };
  const judgedAt: Instant[] = [];
  function State() {
    const judge = useCallback((moment: Instant) => {
      judgedAt.push(moment);
      const verdict = verdictOf(story, moment);
      return { value: verdict.state.kind, verdicts: [verdict] };
    }, []);
    return <p>{useJudged(judge)}</p>;
  }
  render(
    <TickerProvider value={ticker}>
      <State />
    </TickerProvider>,
  );
  return {
    judgedAt,
    beatAt: (next: string) => {
      now = at(next);
      act(() => listen());
    },
  };
}

describe('a verdict on a screen', () => {
  it('knows what was written a moment after the last beat', () => {
    const story = aStory({ closedAt: at('2026-03-02T10:00:00.300Z') });
    shown(story, '2026-03-02T10:00:00Z', '2026-03-02T10:00:00.500Z');
    expect(screen.getByText('closed')).toBeVisible();
  });

  it('is worked out once, and again only when a clock ends or the clock is put back', () => {
    const boughtAt = at('2026-03-02T10:00:00Z');
    const story = aStory({ boughtAt });
    const { judgedAt, beatAt } = shown(story, '2026-03-02T10:00:10Z');
    beatAt('2026-03-02T10:00:11Z');
    beatAt('2026-03-02T10:05:00Z');
    expect(judgedAt).toHaveLength(1);
    beatAt('2026-06-02T10:00:00Z');
    expect(screen.getByText('expired')).toBeVisible();
    expect(judgedAt).toHaveLength(2);
    beatAt('2026-03-02T10:00:20Z');
    expect(screen.queryByText('expired')).toBeNull();
    expect(judgedAt).toHaveLength(3);
  });
});
