// What of an order is changed by itself, and when each was changed last: two computers' records of it are joined by that.

import type { Instant } from '../time/instant';
import { canonicalJson } from './canonical-json';

/** By name, in order. What is as it was when the order was kept has no time, nor has what a list only gained. */
export type ChangeTimes = readonly (readonly [name: string, at: Instant])[];

interface Changing {
  readonly purchase: object;
  readonly changedAt?: ChangeTimes;
}

/** One or more fields with their values; those of the purchase begin with a dot. */
type Part = Readonly<Record<string, unknown>>;

/** Lists that each computer adds to: every element is changed by itself. */
export const LISTS: readonly string[] = ['.gatewayIds', '.laterCharges', 'starts', 'acts', 'allowed'];

/** Fields that are true only together. */
const TOGETHER: Part = {
  '.provider': '.bought',
  '.boughtAt': '.bought',
  '.zone': '.bought',
  '.frozen': '.bought',
  claim: 'request',
};

/** What names an order rather than tells of it, or is reckoned from both records. */
const APART: readonly string[] = ['purchase', '.id', 'keptSince', 'changedAt'];

/** All that is changed by itself, by name: a field, those that are true only together, or one element of a list. */
export function partsOf(story: Changing): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const own = Object.entries(story.purchase).map(([field, value]) => [`.${field}`, value] as const);
  for (const [field, value] of [...Object.entries(story), ...own]) {
    if (value === undefined || APART.includes(field)) continue;
    if (LISTS.includes(field)) for (const one of value) parts.set(`${field} ${keyOf(one)}`, { [field]: one });
    else {
      const name = String(TOGETHER[field] ?? field);
      parts.set(name, { ...parts.get(name), [field]: value });
    }
  }
  return parts;
}

/** There is one delivery and one generation; all else is told apart by its moment. */
function keyOf(element: unknown): string {
  if (typeof element !== 'object' || element === null) return String(element);
  const { at, act, kind, amount }: Part = { ...element };
  return kind === 'delivery' || kind === 'generation' ? kind : `${at} ${act ?? kind ?? canonicalJson(amount)}`;
}

/** The story with the times of what was changed just now: later than any before, whatever the clock says. */
export function withChangeTimes<Story extends Changing>(before: Story, after: Story, now: Instant): Story {
  const [was, is] = [partsOf(before), partsOf(after)];
  const known = new Map(before.changedAt);
  const times = new Map(after.changedAt);
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const isGain = !was.has(name) && !known.has(name) && name.includes(' ');
    // A change that names its own time was made elsewhere.
    if (isGain || times.get(name) !== known.get(name)) continue;
    if (canonicalJson(was.get(name)) === canonicalJson(is.get(name))) continue;
    times.set(name, Math.max(now, (known.get(name) ?? 0) + 1) as Instant);
  }
  return times.size === 0 ? after : { ...after, changedAt: inOrder(times) };
}

export const inOrder = (times: Iterable<readonly [string, Instant]>): ChangeTimes =>
  [...times].sort(([a], [b]) => (a < b ? -1 : 1));
