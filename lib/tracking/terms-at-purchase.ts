// The terms that bind a purchase made now or then, frozen with their fingerprint.

import { freezeTerms, governingTerms } from '../policy/governing-terms';
import type { FrozenTerms } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { termsOf } from '../providers/all-terms';
import { calendarDayOf } from '../time/calendar-day';
import type { Instant } from '../time/instant';
import type { World } from './ports';

/** Nothing for a seller that nobody has described. */
export async function termsAtPurchase(
  provider: ProviderId,
  boughtAt: Instant,
  zone: string,
  world: Pick<World, 'clock' | 'digest'>,
): Promise<FrozenTerms | undefined> {
  const governing = governingTerms(termsOf(provider), calendarDayOf(boughtAt, zone));
  return governing && freezeTerms(governing, world.clock.now(), world.digest);
}
