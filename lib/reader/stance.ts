// Decides the main rule of a policy. A kinder rule needs more evidence than a stricter one.

import type { Stance, VoidingAct } from '../policy/terms';
import { C } from './concepts';
import { hasApart, type Page, type Passage } from './page';
import type { Contradiction } from './reading';
import type { FoundWindow } from './windows';

export interface FoundStance {
  readonly stance: Exclude<Stance, 'unknown'> | null;
  readonly passages: readonly Passage[];
  readonly confidence: number;
  readonly contradictions: readonly Contradiction[];
}

/** Refuses some refunds only: after a use, after a time, of a part, for a taste. */
function isLimited(passage: Passage): boolean {
  return passage.own.any(
    C.usevoid,
    C.genstarted,
    C.trainstarted,
    C.download,
    C.exceed,
    C.firsttime,
    C.renewal,
    C.trial,
    C.dissatisfied,
    C.taste,
    C.likeness,
    C.accidental,
    C.cancel,
    C.partial,
    C.appstore,
    C.nodownload,
    C.perfstarted,
  );
}

/** "We give no refunds", "all sales are final": `flat` and `final` name no circumstance, `mild` says it in passing. */
function refusalIn(passage: Passage): 'flat' | 'final' | 'mild' | undefined {
  const { own, clause } = passage;
  if (clause.kind === 'question') return undefined;
  if (passage.refuses) return 'flat';
  const absolute = own.any(C.all, C.purchase, C.anyreason) && own.any(C.final, C.refusal);
  if (isLimited(passage) && !(absolute && own.any(C.all, C.final, C.anyreason))) return undefined;
  if (own.has(C.refusal) && !own.has(C.after)) return 'flat';
  if (own.has(C.final)) return 'final';
  if (
    own.has(C.nonrefund) &&
    clause.kind !== 'lead' &&
    clause.leads.length === 0 &&
    !own.any(C.unused, C.nogen, C.thereafter) &&
    own.any(C.purchase, C.credits, C.subscription, C.pack)
  )
    return 'mild';
  return undefined;
}

/** Names credits coming back, or answers a question after them. */
function speaksOfCreditsBack(page: Page, passage: Passage): boolean {
  if (passage.polarity === 'denies') return false;
  if (passage.own.has(C.creditback)) return true;
  const lead = page.passages[passage.clause.leads[0] ?? -1];
  return (
    lead?.clause.kind === 'question' &&
    lead.own.has(C.creditback) &&
    passage.own.any(C.technical, C.auto) &&
    !passage.own.has(C.not)
  );
}

/** Money comes back for a stated trouble, without anybody's discretion. */
function isPath(passage: Passage): boolean {
  const { own, all, polarity } = passage;
  return (
    polarity === 'grants' &&
    all.any(C.refund, C.full, C.partial, C.eligible) &&
    (all.any(C.accidental, C.dissatisfied, C.notdelivered, C.unused, C.nogen, C.nodownload) ||
      hasApart(passage, C.technical, C.duplicate)) &&
    !all.any(C.discretion, C.statutory, C.withdrawal) &&
    !own.has(C.creditback)
  );
}

export function stanceOf(
  page: Page,
  primary: FoundWindow | undefined,
  voids: readonly VoidingAct[],
  capped: boolean,
): FoundStance {
  const refusals: Passage[] = [];
  const mild: Passage[] = [];
  let flat = false;
  const judged: Passage[] = [];
  const discretion: Passage[] = [];
  const paths: Passage[] = [];
  const generous: Passage[] = [];
  const credits: Passage[] = [];
  let firsttime = false;

  for (const passage of page.passages) {
    const { own, all, polarity, clause } = passage;
    const refusal = refusalIn(passage);
    if (refusal === 'mild') mild.push(passage);
    else if (refusal !== undefined) refusals.push(passage);
    if (refusal === 'flat') flat = true;
    if (own.has(C.firsttime)) firsttime = true;
    if (clause.kind === 'question') continue;
    if (own.has(C.casebycase) && !all.has(C.pack)) judged.push(passage);
    if (own.has(C.discretion)) discretion.push(passage);
    if (own.has(C.anyreason) && polarity !== 'denies') generous.push(passage);
    if (own.has(C.guarantee) && !own.has(C.technical) && polarity !== 'denies') generous.push(passage);
    if (speaksOfCreditsBack(page, passage)) credits.push(passage);
    if (isPath(passage)) paths.push(passage);
  }

  const answer = (stance: FoundStance['stance'], passages: readonly Passage[], confidence: number): FoundStance => ({
    stance,
    passages,
    confidence,
    contradictions: contradictionsOf(page, refusals, primary),
  });

  const scope = primary?.window.scope;
  if (primary !== undefined && (scope === 'platform-discretion' || scope === 'platform-limit'))
    return answer('case-by-case', [primary.passage], 0.8);

  const refusal = refusals[0];
  if (refusal !== undefined) {
    const general = scope === 'any' || scope === 'subscription' || scope === 'unused-only' || scope === 'quality';
    const guarded = discretion.length > 0;
    if (flat)
      return primary !== undefined && general && !guarded
        ? answer('conditional', [primary.passage, refusal], 0.5)
        : answer('none', refusals, 0.85);
    const onRequest = judged.filter((passage) => passage.own.any(C.request, C.all));
    if (onRequest.length > 0) return answer('case-by-case', onRequest, 0.6);
    if (primary !== undefined && !guarded && scope !== 'duplicate' && scope !== 'unauthorized')
      return answer('conditional', [primary.passage, refusal], 0.5);
    if (paths.length > 0 && !guarded) return answer('conditional', paths, 0.45);
    return answer('none', refusals, 0.8);
  }

  const main = judged.filter((passage) => {
    if (mild.length > 0 && passage.own.any(C.duplicate, C.technical)) return false;
    return (primary === undefined && paths.length === 0) || passage.own.any(C.request, C.all);
  });
  if (main.length > 0 && (primary === undefined || generous.length === 0)) return answer('case-by-case', main, 0.7);
  if (
    primary !== undefined &&
    generous.length > 0 &&
    voids.length === 0 &&
    !capped &&
    !firsttime &&
    discretion.length === 0 &&
    (scope === 'any' || scope === 'subscription')
  ) {
    return answer('refunds', [generous[0] ?? primary.passage, primary.passage], 0.7);
  }
  if (primary !== undefined) return answer('conditional', [primary.passage], 0.75);
  if (paths.length > 0) return answer('conditional', paths, 0.65);
  if (mild.length > 0) return answer('none', mild, 0.6);
  if (discretion.length > 0 && credits.length === 0) return answer('case-by-case', discretion, 0.5);
  if (credits.length > 0) return answer('conditional', credits, 0.6);
  const some = page.passages.find(
    (passage) =>
      passage.polarity === 'grants' && passage.all.any(C.refund, C.full) && passage.clause.kind !== 'question',
  );
  return some === undefined ? answer(null, [], 0) : answer('conditional', [some], 0.4);
}

/** A flat refusal and an unconditional window in one text cannot both hold. */
function contradictionsOf(page: Page, refusals: readonly Passage[], primary: FoundWindow | undefined): Contradiction[] {
  const refusal = refusals.find((passage) => passage.own.any(C.refusal, C.final) && passage.own.has(C.all));
  if (refusal === undefined || primary === undefined) return [];
  const { scope } = primary.window;
  if (scope !== 'any' && scope !== 'subscription') return [];
  const place = (passage: Passage): { start: number; end: number } =>
    page.spanOf(passage.clause.start, passage.clause.end);
  return [{ about: 'stance', spans: [place(refusal), place(primary.passage)] }];
}
