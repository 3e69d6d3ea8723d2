// When the pictures were there, as far as anything was seen of it.

import type { Instant } from '../time/instant';
import type { StartEvent } from './purchase';

/** The earliest sign that the pictures were there; a gallery that is delivered has also been generated. */
export function deliveryOf(starts: readonly StartEvent[], now: Instant): StartEvent | undefined {
  let first: StartEvent | undefined;
  for (const start of starts) {
    if ((start.kind !== 'delivery' && start.kind !== 'generation') || start.at > now) continue;
    if (first === undefined || start.at < first.at) first = start;
  }
  return first;
}
