// Verdicts that stay true: derived again when a clock ends, when the last day begins, and at no other moment.

import { useMemo } from 'react';
import type { Verdict } from '../lib/policy/verdict';
import { DAY } from '../lib/time/duration';
import type { Instant } from '../lib/time/instant';
import { useTicking } from './ticker';

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

/**
 * Values judged at the present moment. `judge` must not change between drawings (`useCallback`), and gives the values
 * with the verdicts they rest on.
 */
export function useJudged<Value>(
  judge: (now: Instant) => { readonly value: Value; readonly verdicts: readonly Verdict[] },
): Value {
  // The instant of the last judgement, moved on only when a verdict may have changed.
  const memory = useMemo(() => ({ judge, at: undefined as Instant | undefined, until: 0, from: 0 }), [judge]);
  const at = useTicking((now) => {
    if (memory.at === undefined || now >= memory.until || now < memory.from) {
      const isFirst = memory.at === undefined;
      memory.at = now;
      memory.from = now;
      // What was just written is a moment younger than the last beat, and to that beat it is the future: looked at again.
      memory.until = isFirst ? now + 1 : nextChange(judge(now).verdicts, now);
    }
    return memory.at;
  });
  return useMemo(() => judge(at).value, [judge, at]);
}
