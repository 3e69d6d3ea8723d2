// When a verdict can next become another one: nothing needs to be asked again before.

import { DAY } from '../time/duration';
import type { Instant } from '../time/instant';
import { type Clock, clocksOf } from './clocks';
import { platformLimitEnds } from './platform-clocks';
import type { PurchaseStory } from './purchase';

/** The instants that a purchase's clocks announce, in order: the last day's beginning, the cautious end and the latest end of each. */
export function announcedChanges(story: PurchaseStory, now: Instant): readonly Instant[] {
  const at = new Set<number>();
  for (const { state } of clocksOf(story, now)) for (const instant of instantsOf(state)) at.add(instant);
  for (const end of platformLimitEnds(story)) for (const instant of [end.at - DAY, end.at, end.latest]) at.add(instant);
  const { closedAt, renewsAt } = story.purchase;
  if (closedAt !== undefined) at.add(closedAt);
  if (renewsAt !== undefined) for (const instant of [renewsAt - DAY, renewsAt]) at.add(instant);
  for (const event of [...story.starts, ...story.acts, ...(story.purchase.laterCharges ?? [])]) at.add(event.at);
  const { claim } = story;
  if (claim !== undefined) {
    for (const instant of [claim.askedAt, claim.answer?.at, claim.moneyArrivedAt])
      if (instant !== undefined) at.add(instant);
  }
  return [...at].sort((a, b) => a - b) as Instant[];
}

function instantsOf(state: Clock['state']): readonly number[] {
  if (state.kind !== 'running' && state.kind !== 'ended') return [];
  return [state.deadline.at - DAY, state.deadline.at, state.deadline.latest];
}
