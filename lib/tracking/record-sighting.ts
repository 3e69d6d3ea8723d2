// Keeps what a page reported, so that the facts of one page load are weighed together.

import type { Sighting } from '../detection/sighting';
import type { ProviderId } from '../policy/terms';
import type { World } from './ports';

/** The seller and the host, as the sender's address proves them. */
export interface SeenAt {
  readonly provider: ProviderId;
  readonly host: string;
  readonly tabId?: number;
}

export async function recordSighting(fact: Sighting, seenAt: SeenAt, world: World): Promise<void> {
  await world.ledger.sightings.add({ id: world.newId(), at: world.clock.now(), fact, ...seenAt });
}
