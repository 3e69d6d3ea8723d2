// The computer's clock and zone: the one place of the background that reads them.

import { type Instant, instantOf } from '../time/instant';
import type { Clock } from '../tracking/ports';

export const systemClock: Clock = {
  now: () => instantOf(Date.now()) ?? (0 as Instant),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
};
