// A deadline and the present moment, told as one number and its unit, rounded so that it never promises more than is left.

import { DAY, HOUR, MINUTE, SECOND } from '../time/duration';
import type { Instant } from '../time/instant';
import type { Deadline } from './clocks';

type CountdownUnit = 'day' | 'hour' | 'minute' | 'second';

export type Countdown =
  | {
      readonly kind: 'left';
      readonly count: number;
      readonly unit: CountdownUnit;
      /** What the whole units leave over, in the next smaller unit; may be 0, and is absent for seconds. */
      readonly rest?: { readonly count: number; readonly unit: CountdownUnit };
      /** When `count` and `unit` would next be different. */
      readonly changesAt: Instant;
    }
  | { readonly kind: 'over'; readonly since: Instant };

const STEPS: readonly (readonly [CountdownUnit, number])[] = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];
const LAST = ['second', SECOND] as const satisfies readonly [CountdownUnit, number];

/**
 * Days while two or more are left, then hours, minutes, seconds: 47 h 59 min is "47 hours", never "2 days".
 * At the deadline itself it is over.
 */
export function countdown(deadline: Deadline, now: Instant): Countdown {
  const left = deadline.at - now;
  if (left <= 0) return { kind: 'over', since: deadline.at };
  const index = STEPS.findIndex(([, length]) => left >= 2 * length);
  const [unit, size] = STEPS[index] ?? LAST;
  const count = Math.floor(left / size);
  const changesAt = Math.min(deadline.at, deadline.at - count * size + 1) as Instant;
  if (unit === 'second') return { kind: 'left', count, unit, changesAt };
  const [smaller, length] = STEPS[index + 1] ?? LAST;
  const rest = { count: Math.floor((left - count * size) / length), unit: smaller };
  return { kind: 'left', count, unit, rest, changesAt };
}
