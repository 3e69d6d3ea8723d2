// What one more act would do to each clock of a purchase: end it for certain, perhaps, or not at all.

import type { Instant } from '../time/instant';
import { type Clock, type ClockKind, clocksOf } from './clocks';
import { layersOf } from './platform-clocks';
import type { PurchaseStory } from './purchase';
import type { DeclaredTerms, VoidingAct } from './terms';
import { COUNTED, endingActs, isUntouchedByActs, nextUsePasses, ruleOf } from './voiding';

export interface ActEffect {
  readonly clock: Clock['id'];
  readonly kind: ClockKind;
  /** `possible`: the terms do not speak of the act. */
  readonly ends: 'certain' | 'possible';
}

/**
 * The clocks that the act would end now, nearest first. Clocks that it leaves alone, and those that are over, are not
 * listed. Of two sources of one seller, one that says the act ends the refund is enough.
 */
export function actEffect(act: VoidingAct, story: PurchaseStory, now: Instant): readonly ActEffect[] {
  return clocksOf(story, now).flatMap((clock) => {
    if (clock.state.kind !== 'running' && clock.state.kind !== 'waiting') return [];
    const ends = effectOn(clock, act, story, now);
    return ends === undefined ? [] : [{ clock: clock.id, kind: clock.kind, ends }];
  });
}

function effectOn(clock: Clock, act: VoidingAct, story: PurchaseStory, now: Instant): ActEffect['ends'] | undefined {
  switch (clock.kind) {
    case 'refund':
      return effectOnRefund(clock, act, story, now);
    case 'redo':
      return act === 'redo-accepted' ? 'certain' : undefined;
    case 'store':
    case 'platform':
      return layersOf(story).some(({ voidedBy }) => voidedBy.includes(act)) ? 'certain' : undefined;
    case 'dispute':
    case 'credits-expire':
    case 'photos-deleted':
    case 'renewal':
    case 'answer':
    case 'money-arrives':
      return undefined;
  }
}

function effectOnRefund(
  { window }: Clock,
  act: VoidingAct,
  story: PurchaseStory,
  now: Instant,
): ActEffect['ends'] | undefined {
  const { frozen } = story.purchase;
  if (frozen === undefined || window === undefined || isUntouchedByActs(window.scope)) return undefined;
  const sources = frozen.disagreeing === undefined ? [frozen.terms] : [frozen.terms, frozen.disagreeing];
  if (sources.some((terms) => endsFor(terms, act, window.scope, story, now))) return 'certain';
  return sources.some((terms) => ruleOf(terms, act) === 'does-not-void') || isWithinCap(frozen.terms, act, story, now)
    ? undefined
    : 'possible';
}

function endsFor(
  terms: DeclaredTerms,
  act: VoidingAct,
  scope: NonNullable<Clock['window']>['scope'],
  story: PurchaseStory,
  now: Instant,
): boolean {
  return endingActs(terms, scope, story.purchase).includes(act) && !isWithinCap(terms, act, story, now);
}

function isWithinCap({ usageCap }: DeclaredTerms, act: VoidingAct, story: PurchaseStory, now: Instant): boolean {
  return COUNTED.includes(act) && usageCap !== undefined && !nextUsePasses(usageCap, story, now);
}
