// Decides the main rule of a policy. A kinder rule needs more evidence than a stricter one.

import type { Stance, VoidingAct } from '../../policy/terms';
import { hasApart, hitsOf, type Page, type Passage } from '../page/page';
import type { Contradiction } from '../reading';
import { C, type Concept } from '../text/concepts';
import { isComma } from '../text/words';
import { isUnderTitle } from '../times/role';
import { type FoundWindow, LOOSE } from '../times/windows';

export interface FoundStance {
  readonly stance: Exclude<Stance, 'unknown'> | null;
  readonly passages: readonly Passage[];
  readonly confidence: number;
  readonly contradictions: readonly Contradiction[];
}

/** Refuses some refunds only: after a use, after a time, of a part, for a taste. */
function isLimited(page: Page, passage: Passage): boolean {
  return limits(
    page,
    passage,
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
    C.edit,
    C.favorite,
    C.previewapproved,
    C.redoaccepted,
    C.creditsaccepted,
    C.partialuse,
    C.thereafter,
  );
}

const HARD_LIMITS: readonly Concept[] = [
  C.usevoid,
  C.partialuse,
  C.genstarted,
  C.trainstarted,
  C.download,
  C.exceed,
  C.after,
  C.edit,
  C.favorite,
  C.previewapproved,
  C.redoaccepted,
  C.creditsaccepted,
  C.renewal,
  C.taste,
  C.dissatisfied,
  C.cond,
  C.unused,
  C.nogen,
];

/**
 * Whether a clause that refuses names one of these as a limit. A reason limits nothing ("as production begins at once,
 * nothing is refunded"), nor does a word of the refusal itself ("neither cancelled nor refunded").
 */
function limits(page: Page, passage: Passage, ...concepts: readonly Concept[]): boolean {
  if (!passage.own.any(...concepts)) return false;
  const found = hitsOf(passage, ...concepts);
  const refusals = hitsOf(passage, C.refusal, C.nonrefund);
  const nor = hitsOf(passage, C.not);
  const said = found.filter(
    (hit) =>
      !(hit.concept === C.cancel && refusals.some((other) => other.start <= hit.start && hit.end <= other.end)) &&
      // "nothing is paid out, not even in part": a limit that is denied too widens the refusal.
      !nor.some(
        (not) =>
          not.end <= hit.start &&
          hit.start - not.end <= NOR &&
          refusals.some((other) => other.end <= not.start && hasComma(page, other.end, not.start + 1)),
      ),
  );
  if (said.length === 0) return false;
  const reasons = hitsOf(passage, C.because);
  if (reasons.length === 0) return true;
  return said.some(
    (hit) =>
      !WORK_BEGUN.has(hit.concept) ||
      !reasons.some(
        (reason) =>
          reason.start <= hit.start &&
          !refusals.some((refusal) => refusal.start >= reason.end && refusal.start < hit.start) &&
          // "because of a change of heart" is a case, "since taste differs" a reason for all.
          !(hit.concept === C.taste && !refusals.some((refusal) => refusal.start >= hit.end)) &&
          !(hit.concept === C.cond && hit.start > reason.start && hasComma(page, reason.end, hit.start)),
      ),
  );
}

const NOR = 8;

/** What sellers give as the reason why nothing can come back. */
const WORK_BEGUN: ReadonlySet<number> = new Set<number>([
  C.usevoid,
  C.genstarted,
  C.trainstarted,
  C.perfstarted,
  C.cond,
  C.edit,
  C.taste,
]);

/** "All fees are non-refundable", in this order: in "every picture costs us a non-refundable fee" nothing is refused. */
function saysAllFirst(passage: Passage): boolean {
  if (!passage.own.has(C.all) || !passage.own.has(C.nonrefund)) return false;
  const goods = hitsOf(passage, C.fee, C.purchase, C.credits, C.subscription, C.pack);
  return hitsOf(passage, C.all).some((all) =>
    goods.some(
      (good) =>
        good.start >= all.end &&
        good.start - all.end < 16 &&
        hitsOf(passage, C.nonrefund).some((no) => no.start >= good.end),
    ),
  );
}

/** "We give no refunds", "all sales are final": `flat` and `final` name no circumstance, `mild` says it in passing. */
function refusalIn(page: Page, passage: Passage): 'flat' | 'final' | 'mild' | undefined {
  const { own, clause } = passage;
  if (clause.kind === 'question' || own.has(C.others)) return undefined;
  // "When we do not refund" opens a list of cases.
  if ((clause.kind === 'heading' || clause.kind === 'lead') && own.has(C.cond)) return undefined;
  if (passage.refuses) return 'flat';
  if (answersCase(page, passage)) return undefined;
  if (own.has(C.never) && own.any(C.nonrefund, C.refusal) && !own.any(C.download, C.usevoid, C.trainstarted, C.after))
    return 'flat';
  const absolute = own.any(C.all, C.purchase, C.anyreason) && own.any(C.final, C.refusal);
  // "All fees are non-cancellable and non-refundable"
  if (saysAllFirst(passage) && !limits(page, passage, ...HARD_LIMITS)) return 'final';
  if (concludes(passage)) return 'flat';
  if (isForCase(page, passage)) return undefined;
  if (announcesExceptions(passage)) return 'final';
  if (isLimited(page, passage) && !own.has(C.whetherornot) && !(absolute && own.any(C.all, C.final, C.anyreason)))
    return undefined;
  if (own.has(C.refusal) && !own.has(C.after)) return 'flat';
  if (own.has(C.final)) return 'final';
  // "We don't pay money back": said by the seller of himself, with nothing after it that narrows it.
  if (
    own.has(C.nonrefund) &&
    own.has(C.we) &&
    !own.any(C.all, C.except) &&
    underHeadingsOnly(page, passage) &&
    !limits(page, passage, ...HARD_LIMITS, C.thereafter) &&
    (clause.end - clause.start < 48 || endsWithRefusal(page, passage))
  )
    return 'flat';
  if (
    own.has(C.nonrefund) &&
    clause.kind !== 'lead' &&
    underHeadingsOnly(page, passage) &&
    (!own.any(C.unused, C.nogen) || own.has(C.whetherornot)) &&
    !own.has(C.thereafter) &&
    !(own.has(C.creditback) && own.any(C.corrected, C.auto)) &&
    own.any(C.purchase, C.credits, C.subscription, C.pack, C.fee, C.we, C.money)
  )
    return 'mild';
  return undefined;
}

/** "The model runs at once, therefore we do not refund": what stands before is the reason, not a limit. */
function concludes(passage: Passage): boolean {
  const { own } = passage;
  if (!own.has(C.hence) || !own.any(C.nonrefund, C.refusal)) return false;
  const refusals = hitsOf(passage, C.nonrefund, C.refusal);
  const limits = hitsOf(passage, ...HARD_LIMITS, C.unused);
  return hitsOf(passage, C.hence).some((hence) =>
    refusals.some(
      (refusal) =>
        refusal.start >= hence.end &&
        refusal.start - hence.end < HENCE_REACH &&
        !limits.some((limit) => limit.start >= refusal.end),
    ),
  );
}

/** "Not refundable except as follows", "no refunds, two exceptions": the exceptions stand elsewhere and decide. */
function announcesExceptions(passage: Passage): boolean {
  const { own } = passage;
  return (
    own.has(C.except) &&
    own.any(C.nonrefund, C.refusal, C.final) &&
    !own.any(C.statutory, C.eu, C.uk, C.discretion, C.duplicate, C.technical, C.withdrawal, C.notdelivered)
  );
}

/** "Approved the draft? Then nothing comes back.": an answer to a question that names a case refuses in that case. */
function answersCase(page: Page, { clause }: Passage): boolean {
  const asked = page.passages[clause.leads[0] ?? -1];
  return (
    asked?.clause.kind === 'question' &&
    !asked.own.any(C.refund, C.money, C.exit, C.cancel, C.guarantee) &&
    asked.own.any(
      ...HARD_LIMITS,
      C.accidental,
      C.likeness,
      C.corrupt,
      C.technical,
      C.spent,
      C.approve,
      C.upload,
      C.keeps,
      C.save,
    )
  );
}

/** Nothing of weight follows the refusal up to the next comma: "we don't give refunds, neither on … nor on …". */
function endsWithRefusal(page: Page, passage: Passage): boolean {
  return hitsOf(passage, C.refusal, C.nonrefund).some((refusal) => {
    let to = refusal.end;
    while (to < passage.clause.end && !hasComma(page, to, to + 1)) to += 1;
    return to - refusal.end < OBJECT;
  });
}

const OBJECT = 12;

const HENCE_REACH = 24;

/** "If the selfies missed the brief, no refund is due": a refusal for a case, unless the case is having bought. */
function isForCase(page: Page, passage: Passage): boolean {
  const refusals = hitsOf(passage, C.refusal, C.nonrefund, C.final);
  return hitsOf(passage, C.cond).some(
    (cond) =>
      cond.start === passage.clause.start &&
      !hitsOf(passage, C.purchase, C.payout, C.delivery, C.process, C.subscription).some(
        (hit) => hit.start > cond.start,
      ) &&
      refusals.some((refusal) => refusal.start > cond.end && hasComma(page, cond.end, refusal.start)),
  );
}

const GOODS: readonly Concept[] = [
  C.purchase,
  C.fee,
  C.money,
  C.credits,
  C.subscription,
  C.pack,
  C.imageunit,
  C.generation,
  C.delivery,
  C.cancel,
  C.never,
];

function hasComma({ codes }: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isComma(codes[at] ?? 0)) return true;
  return false;
}

/** Refuses everything there is to buy, and not some goods, some buyers or some case only. */
function isWide(page: Page, passage: Passage): boolean {
  const { own, clause } = passage;
  if (passage.refuses || own.any(C.all, C.anyreason) || concludes(passage)) return true;
  if (announcesExceptions(passage)) return false;
  if (own.any(...HARD_LIMITS, C.spent)) return false;
  if (clause.end - clause.start < 32) return true;
  if (narrowsObject(page, passage)) return false;
  const refusals = hitsOf(passage, C.refusal, C.nonrefund, C.final);
  // "We do not refund gift cards": some goods that are not all there is to buy.
  const object = clause.end - Math.max(0, ...refusals.map((hit) => hit.end));
  if (object > 6 && object < 30 && !own.any(...GOODS)) return false;
  return hitsOf(passage, C.we, C.purchase, C.fee).some((hit) => refusals.some((refusal) => hit.start <= refusal.start));
}

/** "We do not refund plans bought at a discount": goods after the refusal that more words single out. */
function narrowsObject(page: Page, passage: Passage): boolean {
  const refusals = hitsOf(passage, C.refusal, C.nonrefund);
  const last = Math.max(0, ...refusals.map((hit) => hit.end));
  const good = hitsOf(passage, C.subscription, C.pack, C.credits).find(
    (hit) => hit.start >= last && hit.start - last < OBJECT,
  );
  return (
    good !== undefined &&
    hitsOf(passage, C.purchase).some((hit) => hit.start > good.end && hit.start - good.end < OBJECT) &&
    !hasComma(page, last, good.end)
  );
}

/** Headings only say where one reads; a lead or a question narrows what is said. */
function underHeadingsOnly(page: Page, { clause }: Passage): boolean {
  return clause.leads.every((at) => {
    const lead = page.passages[at];
    return (
      lead?.clause.kind === 'heading' ||
      (lead?.clause.kind === 'question' && lead.own.any(C.money, C.refund) && !lead.own.any(...HARD_LIMITS))
    );
  });
}

/** Names credits coming back, or answers a question after them. */
function speaksOfCreditsBack(page: Page, passage: Passage): boolean {
  const { own } = passage;
  if (passage.polarity === 'denies') return false;
  if (own.has(C.creditback)) return true;
  const lead = page.passages[passage.clause.leads[0] ?? -1];
  return (
    lead?.clause.kind === 'question' &&
    lead.own.has(C.creditback) &&
    passage.own.any(C.technical, C.auto) &&
    !passage.own.has(C.not)
  );
}

/** A condition other than being unhappy. */
function isCase(passage: Passage | undefined): boolean {
  return passage?.own.any(C.cond, C.only) === true && !passage.own.any(C.dissatisfied, C.anyreason, C.taste, C.request);
}

/** "Not refundable except where a fault stops you from using it". */
function exceptsTrouble(passage: Passage): boolean {
  if (!passage.own.has(C.except) || !passage.own.any(C.nonrefund, C.final) || passage.own.has(C.discretion))
    return false;
  const exceptions = hitsOf(passage, C.except);
  const opens = (start: number): boolean => exceptions.some((exception) => exception.end <= start);
  return (
    hasApart(passage, C.technical, C.duplicate) &&
    hitsOf(passage, C.technical, C.notdelivered).some((hit) => opens(hit.start))
  );
}

/** Whether all that speaks of money over a clause is a title ("Refunds and returns"), which grants nothing. */
function underTopicOnly(page: Page, { clause }: Passage): boolean {
  return clause.leads.every((at) => {
    const lead = page.passages[at];
    return lead?.clause.kind === 'heading' && !lead.own.any(C.cond, C.eligible, C.we, C.full, C.guarantee, C.except);
  });
}

/** Money comes back for a stated trouble, without anybody's discretion. */
function isPath(page: Page, passage: Passage): boolean {
  const { own, all, polarity, ownPolarity } = passage;
  return (
    (ownPolarity === 'grants' || (polarity === 'grants' && !underTopicOnly(page, passage))) &&
    all.any(C.refund, C.full, C.partial, C.eligible) &&
    (all.any(C.accidental, C.dissatisfied, C.notdelivered, C.unused, C.nogen, C.nodownload) ||
      hasApart(passage, C.technical, C.duplicate)) &&
    !all.any(C.discretion, C.statutory, C.withdrawal) &&
    !own.has(C.creditback)
  );
}

/** "Once it has started nothing is refunded. Before that, yes.": what stands before the refusal is granted. */
function isFreeBefore(page: Page, passage: Passage): boolean {
  const { own, clause } = passage;
  const before = page.passages[passage.index - 1];
  return (
    clause.kind === 'statement' &&
    own.has(C.yes) &&
    own.has(C.before) &&
    !own.any(C.not, C.redo) &&
    before?.ownPolarity === 'denies' &&
    before.clause.line === clause.line &&
    before.own.any(C.refund, C.nonrefund, C.refusal)
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
  const soft: Passage[] = [];
  /** Every "not refunded", whatever narrows it: enough where nothing but a wrong charge comes back. */
  const denials: Passage[] = [];
  let flat = false;
  let wide = false;
  const judged: Passage[] = [];
  const discretion: Passage[] = [];
  const paths: Passage[] = [];
  const generous: Passage[] = [];
  const credits: Passage[] = [];
  let firsttime = false;
  let again = false;

  for (const passage of page.passages) {
    const { own, all, polarity, clause } = passage;
    const refusal = refusalIn(page, passage);
    if (refusal === undefined && own.has(C.refusal) && clause.kind === 'statement' && !own.any(...USES))
      soft.push(passage);
    if (refusal === 'mild') mild.push(passage);
    else if (refusal !== undefined) refusals.push(passage);
    if (refusal === 'flat') flat = true;
    if (refusal !== undefined && refusal !== 'mild' && isWide(page, passage)) wide = true;
    if (own.has(C.firsttime)) firsttime = true;
    if (own.has(C.redo) && own.any(C.cond, C.we) && passage.ownPolarity !== 'denies') again = true;
    if (clause.kind === 'question' || own.has(C.others)) continue;
    if (clause.kind === 'statement' && own.any(C.nonrefund, C.refusal, C.final) && underHeadingsOnly(page, passage))
      denials.push(passage);
    if (own.has(C.casebycase) && !all.has(C.pack)) judged.push(passage);
    if (own.has(C.discretion)) discretion.push(passage);
    if (own.has(C.anyreason) && polarity !== 'denies') generous.push(passage);
    // A guarantee that begins with "if" is for a case, unless the case is not liking it.
    if (
      own.has(C.guarantee) &&
      !own.has(C.technical) &&
      polarity !== 'denies' &&
      !(passage.clause.kind === 'lead' && isCase(page.passages[passage.index + 1])) &&
      !isCase(passage)
    )
      generous.push(passage);
    if (speaksOfCreditsBack(page, passage)) credits.push(passage);
    if (isPath(page, passage) || exceptsTrouble(passage) || isFreeBefore(page, passage)) paths.push(passage);
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
    // "We may, at our discretion, give a refund. One refund entitles you to no other": nothing is refused.
    const whim = discretion.some(({ own, ownPolarity }) => own.has(C.refund) && ownPolarity === 'grants');
    if (whim && judged.length > 0 && refusals.every(({ own }) => own.has(C.entitle)))
      return answer('case-by-case', judged, 0.7);
    const general = scope === 'any' || scope === 'subscription' || scope === 'unused-only' || scope === 'quality';
    const guarded = discretion.length > 0;
    // "We don't refund as a rule. You get your money back only if …"
    const only = paths.filter(({ own }) => own.has(C.only));
    if (only.length > 0 && !guarded) return answer('conditional', only, 0.45);
    if (flat && (wide || (primary === undefined && paths.length === 0)))
      return primary !== undefined && primary.confidence > LOOSE && general && !guarded && speaksOfMoney(page, primary)
        ? answer('conditional', [primary.passage, refusal], 0.5)
        : answer('none', refusals, 0.85);
    const onRequest = judged.filter((passage) => asksEach(passage));
    if (onRequest.length > 0) return answer('case-by-case', onRequest, 0.6);
    // Beside a refusal only a time limit that speaks of money itself opens a way to it.
    if (
      primary !== undefined &&
      (speaksOfMoney(page, primary) || (!wide && grantedBeside(page, primary))) &&
      !guarded &&
      scope !== 'duplicate' &&
      scope !== 'unauthorized'
    )
      return answer('conditional', [primary.passage, refusal], 0.5);
    if (paths.length > 0 && !guarded) return answer('conditional', paths, 0.45);
    return answer('none', refusals, 0.8);
  }

  const main = judged.filter((passage) => {
    if (mild.length > 0 && passage.own.any(C.duplicate, C.technical)) return false;
    return (primary === undefined && paths.length === 0) || asksEach(passage);
  });
  if (main.length > 0 && (primary === undefined || generous.length === 0)) return answer('case-by-case', main, 0.7);
  // "Generally non-refundable … whether we refund is at our discretion": asking has a time limit, the answer has no rule.
  const whims = discretion.filter(({ own }) => own.has(C.refund) && !own.any(C.technical, C.duplicate));
  if (mild.length > 0 && whims.length > 0 && paths.length === 0) return answer('case-by-case', whims, 0.5);
  if (
    primary !== undefined &&
    generous.length > 0 &&
    voids.length === 0 &&
    !capped &&
    !firsttime &&
    discretion.length === 0 &&
    !again &&
    !primary.passage.own.any(C.likeness, C.technical, C.notdelivered, C.only) &&
    (scope === 'any' || scope === 'subscription')
  ) {
    return answer('refunds', [generous[0] ?? primary.passage, primary.passage], 0.7);
  }
  // "In our sole discretion we may grant a refund upon a request within 15 days": until when to ask, and no more than that.
  if (primary !== undefined && whims.length > 0 && paths.length === 0 && generous.length === 0 && onlyAsks(primary))
    return answer('case-by-case', whims, 0.6);
  // Beside "not refundable" the time to report a wrong charge is no way to a refund.
  const errors = scope === 'duplicate' || scope === 'unauthorized';
  if (errors && paths.length === 0 && denials.length > 0) return answer('none', denials, 0.6);
  const vague = primary !== undefined && primary.confidence <= LOOSE && paths.length === 0;
  if (primary !== undefined && !(mild.length > 0 && (vague || scope === 'duplicate' || scope === 'unauthorized')))
    return answer('conditional', [primary.passage], 0.75);
  if (paths.length > 0) return answer('conditional', paths, 0.65);
  if (mild.length > 0) return answer('none', mild, 0.6);
  if (discretion.length > 0 && credits.length === 0) return answer('case-by-case', discretion, 0.5);
  // Credits that come back beside a refusal of money are no refund.
  if (credits.length > 0) return soft.length > 0 ? answer('none', soft, 0.4) : answer('conditional', credits, 0.6);
  const some = page.passages.find(
    (passage) =>
      passage.ownPolarity === 'grants' &&
      passage.own.any(C.refund, C.full, C.exit) &&
      (passage.clause.kind === 'statement' ||
        (passage.clause.kind !== 'question' && passage.own.any(C.cond, C.eligible, C.we))),
  );
  if (soft.length > 0) return answer('none', soft, 0.4);
  if (some !== undefined) return answer('conditional', [some], 0.4);
  return denials.length > 0 ? answer('none', denials, 0.3) : answer(null, [], 0);
}

/** A time to ask in whose clause promises nothing, or nothing but what the seller may please to give. */
function onlyAsks({ passage: { own } }: FoundWindow): boolean {
  return own.has(C.discretion) || !own.any(C.refund, C.full, C.guarantee, C.eligible, C.exit, C.cond);
}

/** Every request is judged, and not only some kind of them. */
function asksEach({ own }: Passage): boolean {
  return own.any(C.request, C.all) || (own.has(C.each) && own.has(C.discretion));
}

/** Whether the clause of a window, or one beside it in its sentence, promises money. */
function speaksOfMoney(page: Page, { passage }: FoundWindow): boolean {
  const money = (other: Passage | undefined): boolean =>
    other?.clause.sentence === passage.clause.sentence &&
    other.all.any(C.refund, C.full, C.guarantee, C.eligible, C.exit);
  // "Monthly plan – within 7 days of the charge" in a list under "Refunds".
  if (isUnderTitle(page) && passage.clause.item && passage.ownPolarity !== 'denies') return true;
  return money(passage) || money(page.passages[passage.index - 1]) || money(page.passages[passage.index + 1]);
}

/** "You may return unspent seats. You have 180 days to do so." */
function grantedBeside(page: Page, { passage }: FoundWindow): boolean {
  return [-1, 1].some((step) => {
    const beside = page.passages[passage.index + step];
    return (
      beside?.ownPolarity === 'grants' &&
      beside.clause.line === passage.clause.line &&
      beside.clause.kind === 'statement'
    );
  });
}

const USES: readonly Concept[] = [C.usevoid, C.download, C.genstarted, C.trainstarted, C.thereafter, C.after];

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
