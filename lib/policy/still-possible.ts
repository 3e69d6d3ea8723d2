// What a buyer can still try: a redo, credits, giving it away, goodwill, the one who took the payment, a dispute.

import type { Instant } from '../time/instant';
import type { Clock } from './clocks';
import { isStorePurchase } from './platform-clocks';
import type { PurchaseStory } from './purchase';
import { givesCredits, givesRedo } from './remedies';
import type { VerdictState, WayOut } from './verdict';

/** In the order in which they are worth trying. A dispute comes after a refusal or silence, never before. */
export function stillPossible(
  state: VerdictState,
  story: PurchaseStory,
  clocks: readonly Clock[],
  now: Instant,
): readonly WayOut[] {
  if (state.kind === 'closed') return [];
  const ways: WayOut[] = [];
  const { frozen } = story.purchase;
  if (isStorePurchase(story)) ways.push('store');
  if (frozen !== undefined) {
    if (givesRedo(frozen.terms) && !isRedoGone(story, clocks, now)) ways.push('redo');
    if (givesCredits(frozen.terms)) ways.push('credits');
    if (frozen.terms.remedies?.includes('gift') === true) ways.push('gift');
  }
  if (clocks.some(({ kind, state: clock }) => kind === 'platform' && clock.kind === 'running')) ways.push('platform');
  if (state.kind === 'voided' || state.kind === 'expired' || state.kind === 'refused') ways.push('goodwill');
  if (wasRefused(state, story, clocks, now)) ways.push('dispute');
  return ways;
}

function isRedoGone(story: PurchaseStory, clocks: readonly Clock[], now: Instant): boolean {
  if (story.acts.some(({ act, at }) => act === 'redo-accepted' && at <= now)) return true;
  const redo = clocks.filter(({ kind }) => kind === 'redo');
  return redo.length > 0 && redo.every(({ state }) => state.kind === 'ended' || state.kind === 'stopped');
}

/** Refused by the seller's answer, by its silence, or by what the terms make of an act or a date. */
function wasRefused(state: VerdictState, { claim }: PurchaseStory, clocks: readonly Clock[], now: Instant): boolean {
  if (state.kind === 'voided' || state.kind === 'expired') return true;
  if (claim?.answer?.kind === 'denied' && claim.answer.at <= now) return true;
  return clocks.some(({ kind, state: clock }) => kind === 'answer' && clock.kind === 'ended');
}
