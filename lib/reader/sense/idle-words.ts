// Takes out of a clause what means nothing there: a "free" that charges nothing, a "posted" that is money.

import { C, type Hit } from '../text/concepts';
import { withoutIndifferent } from './indifference';
import { holds, type Joining, overlaps } from './joining';
import { FREE, IDLE, INTACT, kindOf, PAYOUT, POSTED, THOUGHT, WHETHER } from './kinds';

/** Leaves what the clause means by its words. */
export function dropIdle(joining: Joining): void {
  // "No reason needed" refuses nothing.
  if (holds(joining, FREE)) {
    const free = joining.hits.filter((hit) => hit.concept === C.anyreason);
    joining.hits = joining.hits.filter(
      (hit) => !(hit.concept === C.ineligible || hit.concept === C.only) || !free.some((other) => overlaps(hit, other)),
    );
  }
  // "Before your refund is posted": money is, and no picture.
  if (holds(joining, POSTED, PAYOUT)) {
    const paid = joining.hits.filter((hit) => hit.concept === C.payout);
    // "od udostępnienia plików": since the seller shared them.
    const handed = joining.hits.filter((hit) => hit.concept === C.delivery);
    joining.hits = joining.hits.filter(
      (hit) =>
        hit.concept !== C.share ||
        !(
          paid.some((other) => overlaps(hit, other)) ||
          handed.some((other) => other.start < hit.start && hit.end <= other.end)
        ),
    );
  }
  // "Free of charge" charges nothing; "credited anew every month" gives nothing back.
  if (holds(joining, IDLE)) {
    const idle = joining.hits.filter((hit) => hit.concept === C.idle);
    joining.hits = joining.hits.filter(
      (hit) => !IDLED.has(hit.concept) || !idle.some((other) => other.start <= hit.start && hit.end <= other.end),
    );
  }
  // "Whether or not you used any", "downloading them changes nothing": what does not matter is no condition.
  if (holds(joining, WHETHER)) joining.hits = withoutIndifferent(joining.hits, joining.codes);
  // "No refund if you have used any": a "no" that refuses the refund leaves nothing unused.
  if (holds(joining, INTACT, THOUGHT)) {
    const { hits } = joining;
    joining.hits = hits.filter((hit) => (kindOf(hit) & INTACT) === 0 || !hits.some((other) => parts(other, hit)));
  }
}

/** What means nothing inside an idle phrase. */
const IDLED: ReadonlySet<number> = new Set<number>([
  C.money,
  C.ends,
  C.purchase,
  C.refund,
  C.giveback,
  C.creditback,
  C.part,
  C.use,
  C.partialuse,
]);

/** Stands inside the other and shows that it holds two thoughts. */
function parts(inner: Hit, outer: Hit): boolean {
  return inner.start > outer.start && inner.end < outer.end && (kindOf(inner) & THOUGHT) !== 0;
}
