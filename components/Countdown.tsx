// The time that is left, alive: days and hours, then hours and minutes, then minutes and seconds.

import type { Deadline } from '../lib/policy/clocks';
import { countdown } from '../lib/policy/countdown';
import type { Instant } from '../lib/time/instant';
import { useTicking } from './ticker';
import type { Words } from './words';
import { useWords } from './words';

/** In one unit where the picture is drawn once a minute, in two where it is alive. */
export function timeLeft(deadline: Deadline, now: Instant, words: Words, units: 'one' | 'two' = 'two'): string {
  const left = countdown(deadline, now);
  if (left.kind === 'over') return words.say('countdown_over');
  const main = words.span(left.count, left.unit);
  const all =
    units === 'one' || left.rest === undefined || left.rest.count === 0
      ? main
      : words.list([main, words.span(left.rest.count, left.rest.unit)], 'measure');
  return words.count('countdown_left', left.count, all);
}

/** A timer by role, which screen readers read on request and never announce by themselves. */
export function Countdown({ deadline }: { readonly deadline: Deadline }) {
  const words = useWords();
  const left = useTicking((now) => timeLeft(deadline, now, words));
  return (
    <span className="countdown figures" role="timer" aria-live="off">
      {left}
    </span>
  );
}
