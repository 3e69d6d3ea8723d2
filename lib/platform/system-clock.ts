// The computer's clock and zone: the one place of the background that reads them.

import type { Instant } from '../time/instant';
import type { Clock } from '../tracking/ports';

/** Alone, for page scripts: they need no zone. A browser's clock tells whole milliseconds within the range of dates. */
export const systemNow = (): Instant => Date.now() as Instant;

export const systemClock: Clock = {
  now: systemNow,
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
};
