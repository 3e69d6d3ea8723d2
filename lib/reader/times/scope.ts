// What a window is for: any reason, a fault, a store, a redo, or the right that the law gives.

import type { WindowScope } from '../../policy/terms';
import { hasApart, hitsOf, type Page, type Passage } from '../page/page';
import type { Duration } from '../sense/durations';
import { C } from '../text/concepts';

export function scopeOf(page: Page, passage: Passage): WindowScope {
  const { own, all } = passage;
  const previous = page.passages[passage.index - 1];
  const money = all.any(C.refund, C.full, C.partial);
  const asked = page.passages[passage.clause.leads[0] ?? -1];
  if (own.has(C.appstore) && !own.has(C.pack)) return 'app-store';
  // "Google Play: ask within 48 hours"
  if (asked?.own.has(C.appstore) === true && asked.clause.kind !== 'statement') return 'app-store';
  if (all.has(C.redo) && !own.any(C.refund, C.guarantee) && !money && !redoneAlready(page, passage)) return 'redo';
  if (asksForRedo(passage)) return 'redo';
  if (
    !own.any(C.refund, C.guarantee, C.full, C.partial) &&
    previous?.clause.line === passage.clause.line &&
    previous.own.has(C.redo) &&
    !previous.own.has(C.refund)
  )
    return 'redo';
  if (!besidesLaw(passage)) {
    if (own.has(C.withdrawal) && all.any(C.eu, C.uk, C.statutory, C.waiver, C.anyreason)) return 'statutory';
    if (own.any(C.eu, C.uk) && (own.has(C.waiver) || all.has(C.statutory))) return 'statutory';
    // "You have 14 days to change your mind" under "Right of withdrawal".
    if (
      own.has(C.exit) &&
      page.spoken.any(C.eu, C.uk, C.statutory) &&
      !own.any(C.refund, C.full, C.we, C.unused) &&
      asked?.clause.kind === 'heading' &&
      asked.own.has(C.withdrawal) &&
      !asked.own.any(C.refund, C.guarantee, C.giveback)
    )
      return 'statutory';
  }
  if (own.has(C.platform) && all.has(C.discretion)) return 'platform-discretion';
  if (own.has(C.platform) && !own.has(C.we)) return 'platform-limit';
  if (
    page.spoken.has(C.thirdseller) &&
    page.spoken.has(C.casebycase) &&
    own.any(C.payout, C.purchase, C.all) &&
    !hasApart(passage, C.request, C.auto)
  )
    return 'platform-limit';
  const question = asked?.clause.kind === 'question' ? asked : undefined;
  if (own.has(C.accidental) || question?.own.has(C.accidental) === true) return 'accidental';
  if (own.has(C.duplicate) && !hasApart(passage, C.technical, C.duplicate)) return 'duplicate';
  // "Charged twice? Write to us within 15 days."
  if (
    previous?.clause.line === passage.clause.line &&
    previous.own.has(C.duplicate) &&
    !previous.own.any(C.technical, C.dissatisfied) &&
    !own.any(C.guarantee, C.unused, C.dissatisfied, C.eligible)
  )
    return 'duplicate';
  if (own.has(C.unauthorized)) return 'unauthorized';
  if (all.any(C.technical) && !all.any(C.dissatisfied, C.anyreason)) return 'technical';
  if (own.any(C.unused, C.nogen)) return 'unused-only';
  if (own.has(C.nodownload) && !own.has(C.dissatisfied)) return 'unused-only';
  if (all.has(C.subscription) && !own.has(C.pack)) return 'subscription';
  return 'any';
}

/** "You know that the seven days without a reason do not apply". */
export function waivesLaw(passage: Passage, { start }: Duration): boolean {
  return (
    passage.own.has(C.anyreason) &&
    hitsOf(passage, C.waiver).some((waiver) => waiver.end <= start && start - waiver.end <= WAIVES)
  );
}

const WAIVES = 12;

/** "Independently of any right of withdrawal, we take packs back within ten days": what stands beside the law's right is the seller's own. */
function besidesLaw(passage: Passage): boolean {
  const law = hitsOf(passage, C.withdrawal, C.statutory, C.eu, C.uk);
  return hitsOf(passage, C.whetherornot, C.except).some((beside) =>
    law.some((hit) => hit.start >= beside.end && hit.start - beside.end < BESIDE),
  );
}

const BESIDE = 40;

/** "If after two revisions you cannot use it, write within 10 days. You receive half": what comes after the redo is money. */
function redoneAlready(page: Page, passage: Passage): boolean {
  const redone = hitsOf(passage, C.redo).some((redo) =>
    hitsOf(passage, C.after).some((after) => after.end <= redo.start && redo.start - after.end < REDONE),
  );
  const next = page.passages[passage.index + 1];
  return (
    redone &&
    next?.clause.line === passage.clause.line &&
    next.ownPolarity === 'grants' &&
    next.own.any(C.refund, C.full, C.partial)
  );
}

/** "Ask for the retraining within 14 days": what is asked for is no money. */
function asksForRedo(passage: Passage): boolean {
  if (passage.own.any(C.refund, C.guarantee, C.full, C.partial, C.exit)) return false;
  const asks = hitsOf(passage, C.request);
  return hitsOf(passage, C.redo, C.retrain).some((redo) =>
    asks.some((ask) => ask.end <= redo.start && redo.start - ask.end <= REDONE),
  );
}

const REDONE = 12;
