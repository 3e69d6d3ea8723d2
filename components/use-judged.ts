// Verdicts that stay true: derived again when a clock ends, when the last day begins, and at no other moment.

import { useMemo } from 'react';
import type { Verdict } from '../lib/policy/verdict';
import { DAY } from '../lib/time/duration';
import type { Instant } from '../lib/time/instant';
import { useTicker, useTicking } from './ticker';

/** The next instant after `now` at which any of these verdicts may read differently. */
export function nextChange(verdicts: readonly Verdict[], now: Instant): number {
  let next = Number.POSITIVE_INFINITY;
  const consider = (at: number) => {
    if (at > now && at < next) next = at;
  };
  for (const { clocks } of verdicts) {
    for (const { state } of clocks) {
      if (state.kind !== 'running') continue;
      consider(state.deadline.at - DAY);
      consider(state.deadline.at);
      consider(state.deadline.latest);
    }
  }
  return next;
}

/** How far the last beat may be behind the clock without the clock having been put back. */
const BEAT = 2_000;

/**
 * Values judged at the present moment, once until they may read differently. `judge` must not change between drawings
 * (`useCallback`), and gives the values with the verdicts they rest on.
 */
export function useJudged<Value>(
  judge: (now: Instant) => { readonly value: Value; readonly verdicts: readonly Verdict[] },
): Value {
  const ticker = useTicker();
  const judged = useMemo(() => {
    const at = (now: Instant) => {
      const { value, verdicts } = judge(now);
      return { value, at: now, until: nextChange(verdicts, now) };
    };
    // What was just written is a moment younger than the last beat, and to that beat it would be the future.
    return { last: at(ticker.present()), at };
  }, [judge, ticker]);
  useTicking((now) => {
    if (now >= judged.last.until || now < judged.last.at - BEAT) judged.last = judged.at(now);
    return judged.last.at;
  });
  return judged.last.value;
}
