// How far the words around a length of time stand from it.

import { hitsOf, type Page, type Passage } from '../page/page';
import type { Duration } from '../sense/durations';
import type { Concept } from '../text/concepts';

/** How far from the length of time the nearest of the concepts stands; a comma between counts as far. */
export function distance(
  page: Page,
  passage: Passage,
  duration: Duration,
  side: 'before' | 'after' | 'either',
  ...concepts: readonly Concept[]
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const hit of hitsOf(passage, ...concepts)) {
    const before = hit.start < duration.start;
    if (side === 'before' && !before) continue;
    if (side === 'after' && before) continue;
    if (!before && hit.start < duration.end) continue;
    const from = before ? hit.end : duration.end;
    const to = before ? duration.start : hit.start;
    let far = Math.max(0, to - from);
    for (let at = from; at < to; at += 1) {
      const code = page.codes[at];
      if (code === 0x2c || code === 0x3001 || code === 0xff0c || code === 0x28 || code === 0x29) far += 25;
    }
    nearest = Math.min(nearest, far);
  }
  return nearest;
}
