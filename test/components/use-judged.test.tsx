import { act, render, screen } from '@testing-library/react';
import { useCallback } from 'react';
import { expect, it } from 'vitest';
import { type Ticker, TickerProvider } from '@/components/ticker';
import { useJudged } from '@/components/use-judged';
import { verdictOf } from '@/lib/policy/verdict';
import type { Instant } from '@/lib/time/instant';
import { aStory, at } from '../support/a-purchase';

it('what was written a moment after the last beat is seen at the next one', () => {
  let now = at('2026-03-02T10:00:00Z');
  let listen = () => {};
  const ticker: Ticker = {
    now: () => now,
    subscribe: (listener) => {
      listen = listener;
      return () => {};
    },
  };
  const story = aStory({ closedAt: at('2026-03-02T10:00:00.300Z') });
  function State() {
    const judge = useCallback((moment: Instant) => {
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
  expect(screen.getByText('open')).toBeVisible();
  now = at('2026-03-02T10:00:01Z');
  act(() => listen());
  expect(screen.getByText('closed')).toBeVisible();
});
