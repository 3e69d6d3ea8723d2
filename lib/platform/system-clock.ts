// The computer's clock and zone: the one place of the background that reads them.

import { type Instant, instantOf } from '../time/instant';
import type { Clock } from '../tracking/ports';

/** Alone, for page scripts: they need no zone. */
export const systemNow = (): Instant => instantOf(Date.now()) ?? (0 as Instant);

export const systemClock: Clock = {
  now: systemNow,
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
};
