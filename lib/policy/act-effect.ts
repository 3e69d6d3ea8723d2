// What one more act would do to each clock of a purchase: end it for certain, perhaps, or not at all.

import type { Instant } from '../time/instant';
import { type Clock, type ClockKind, clocksOf } from './clocks';
import type { PurchaseStory } from './purchase';
import type { DeclaredTerms, VoidingAct } from './terms';
import { endingActs, nextUsePasses, ruleOf } from './voiding';

export interface ActEffect {
  readonly clock: Clock['id'];
  readonly kind: ClockKind;
  /** `possible`: the terms do not speak of the act, or only another source says that it ends the right. */
  readonly ends: 'certain' | 'possible';
}

/** The clocks that the act would end now. Clocks that it leaves alone, and those that are over, are not listed. */
export function actEffect(act: VoidingAct, story: PurchaseStory, now: Instant): readonly ActEffect[] {
  const { frozen } = story.purchase;
  if (frozen === undefined || frozen.terms.stance === 'none') return [];
  return clocksOf(story, now).flatMap((clock) => {
    if (clock.state.kind !== 'running' && clock.state.kind !== 'waiting') return [];
    const ends = effectOn(clock, act, frozen.terms, frozen.disagreeing, story, now);
    return ends === undefined ? [] : [{ clock: clock.id, kind: clock.kind, ends }];
  });
}

function effectOn(
  clock: Clock,
  act: VoidingAct,
  terms: DeclaredTerms,
  disagreeing: DeclaredTerms | undefined,
  story: PurchaseStory,
  now: Instant,
): ActEffect['ends'] | undefined {
  if (clock.kind === 'redo') return act === 'redo-accepted' ? 'certain' : undefined;
  if (clock.kind !== 'refund' || clock.window === undefined) return undefined;
  const { scope } = clock.window;
  if (endingActs(terms, scope).includes(act)) {
    const counted = act === 'use-of-credits' && terms.usageCap !== undefined;
    return counted && !nextUsePasses(terms.usageCap, story, now) ? undefined : 'certain';
  }
  if (disagreeing?.voidedBy.includes(act)) return 'certain';
  return ruleOf(terms, act) === 'unknown' && scope !== 'duplicate' && scope !== 'unauthorized' && scope !== 'statutory'
    ? 'possible'
    : undefined;
}
