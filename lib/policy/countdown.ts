// A deadline and the present moment, told as one number and its unit, rounded so that it never promises more than is left.

import { DAY, HOUR, MINUTE, SECOND } from '../time/duration';
import type { Instant } from '../time/instant';
import type { Deadline } from './clocks';

export type CountdownUnit = 'day' | 'hour' | 'minute' | 'second';

export type Countdown =
  | {
      readonly kind: 'left';
      readonly count: number;
      readonly unit: CountdownUnit;
      /** When the text would next be different; nothing needs to be drawn before. */
      readonly changesAt: Instant;
    }
  | { readonly kind: 'over'; readonly since: Instant };

const STEPS: readonly (readonly [CountdownUnit, number])[] = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/**
 * Days while two or more are left, then hours, minutes, seconds: 47 h 59 min is "47 hours", never "2 days".
 * At the deadline itself it is over.
 */
export function countdown(deadline: Deadline, now: Instant): Countdown {
  const left = deadline.at - now;
  if (left <= 0) return { kind: 'over', since: deadline.at };
  const [unit, size] = STEPS.find(([, length]) => left >= 2 * length) ?? (['second', SECOND] as const);
  const count = Math.floor(left / size);
  return { kind: 'left', count, unit, changesAt: Math.min(deadline.at, deadline.at - count * size + 1) as Instant };
}
