// A text made ready for questions: its clauses with the concepts in each, and what each clause says of refunds as such.

import { compose } from '../sense/compose';
import { type Duration, durationsOf } from '../sense/durations';
import { namesAct, OR_NOT, withoutActs } from '../sense/indifference';
import { C, type Concept, type Hit } from '../text/concepts';
import { fold } from '../text/fold';
import { findConcepts, type Lexicon, NUMERAL_BASE } from '../text/lexicon';
import { type Clause, outline } from '../text/outline';
import { chosenOf, focusOf } from './focus';

/** `denies`: no refund, or not then. `grants`: a refund, or something towards it. */
type Polarity = 'denies' | 'grants' | 'neither';

export interface Passage {
  readonly clause: Clause;
  readonly index: number;
  readonly hits: readonly Hit[];
  /** The lengths of time it names. */
  readonly durations: readonly Duration[];
  readonly own: ConceptSet;
  /** Own concepts and those of the clauses it stands under. */
  readonly all: ConceptSet;
  readonly polarity: Polarity;
  /** The polarity it would have without what it stands under. */
  readonly ownPolarity: Polarity;
  /** A plain "no" to the question whether there are refunds. */
  readonly refuses: boolean;
}

/** A set of concepts in a few small integers: thousands are made for one page. */
class ConceptSet {
  private w0 = 0;
  private w1 = 0;
  private w2 = 0;
  private w3 = 0;
  private w4 = 0;
  private w5 = 0;

  add(concept: number): void {
    const bit = 1 << (concept % 30);
    if (concept < 30) this.w0 |= bit;
    else if (concept < 60) this.w1 |= bit;
    else if (concept < 90) this.w2 |= bit;
    else if (concept < 120) this.w3 |= bit;
    else if (concept < 150) this.w4 |= bit;
    else this.w5 |= bit;
  }

  addAll(other: ConceptSet): void {
    this.w0 |= other.w0;
    this.w1 |= other.w1;
    this.w2 |= other.w2;
    this.w3 |= other.w3;
    this.w4 |= other.w4;
    this.w5 |= other.w5;
  }

  has(concept: Concept): boolean {
    const bit = 1 << (concept % 30);
    if (concept < 30) return (this.w0 & bit) !== 0;
    if (concept < 60) return (this.w1 & bit) !== 0;
    if (concept < 90) return (this.w2 & bit) !== 0;
    if (concept < 120) return (this.w3 & bit) !== 0;
    if (concept < 150) return (this.w4 & bit) !== 0;
    return (this.w5 & bit) !== 0;
  }

  any(...concepts: readonly Concept[]): boolean {
    for (let at = 0; at < concepts.length; at += 1) {
      const concept = concepts[at];
      if (concept !== undefined && this.has(concept)) return true;
    }
    return false;
  }
}

export interface Page {
  readonly text: string;
  readonly codes: Uint16Array;
  /** How many signs of it are read. */
  readonly size: number;
  /** How many words of articles and guides stands on it, read or not, each counted once. */
  readonly guides: number;
  /** More than one of its clauses, read or not, speaks of credits. */
  readonly isMetered: boolean;
  readonly passages: readonly Passage[];
  /** Everything the text speaks of. */
  readonly spoken: ConceptSet;
  spanOf(start: number, end: number): { start: number; end: number };
}

const SHORT_LEAD = 60;

function denies(set: ConceptSet): boolean {
  return set.any(C.refusal, C.nonrefund, C.ineligible, C.final);
}

function grants(set: ConceptSet): boolean {
  return set.any(C.refund, C.eligible, C.guarantee, C.full, C.partial, C.exit);
}

export function readPage(text: string, lexicon: Lexicon): Page {
  const { codes, origin } = fold(text);
  const whole = outline(codes);
  const found = findConcepts(codes, lexicon);
  const passages: Passage[] = [];
  const spoken = new ConceptSet();
  let next = 0;
  const named = whole.map((clause) => {
    const plain: Hit[] = [];
    for (let hit = found[next]; hit !== undefined && hit.start < clause.end; hit = found[next]) {
      if (hit.start >= clause.start) plain.push(hit.end <= clause.end ? hit : { ...hit, end: clause.end });
      next += 1;
    }
    return plain;
  });
  const focus = focusOf(whole, codes, named) ?? whole.keys();
  const chosen = [...focus];
  const clauses = chosenOf(whole, chosen);
  const composed = chosen.map((index) => compose((named[index] ?? []).filter(isSaid), codes));
  for (const [index, clause] of clauses.entries()) {
    const own = new ConceptSet();
    const joined = composed[index] ?? [];
    const idle =
      clause.leads.some((at) => dismisses(passages[at])) ||
      isTakenBack(clause, joined, clauses[index + 1], composed[index + 1] ?? []);
    const hits = idle ? withoutActs(joined) : joined;
    for (const { concept } of hits) if (concept < NUMERAL_BASE) own.add(concept);
    spoken.addAll(own);
    const all = clause.leads.length === 0 && clause.title < 0 ? own : new ConceptSet();
    if (all !== own) all.addAll(own);
    let led: Polarity = 'neither';
    if (clause.title >= 0) {
      const title = passages[clause.title];
      if (title !== undefined) {
        all.addAll(title.own);
        if (title.own.any(C.ineligible, C.ends) && !title.own.any(C.nonrefund, C.refusal, C.final)) led = 'denies';
      }
    }
    for (const at of clause.leads) {
      const lead = passages[at];
      if (lead === undefined) continue;
      all.addAll(lead.own);
      if (led === 'neither') led = leadPolarity(lead);
    }
    const answer = answerOf(hits, clause, passages);
    const none = startsWithNone(hits, clause, codes, passages);
    const ownPolarity: Polarity =
      clause.kind === 'question' || own.has(C.others)
        ? 'neither'
        : denies(own) || answer === 'no' || none || isRefusedAlike(hits, clause, own, passages[index - 1])
          ? 'denies'
          : grants(own) || answer === 'yes'
            ? 'grants'
            : 'neither';
    const polarity: Polarity = own.has(C.others)
      ? 'neither'
      : ownPolarity === 'denies' || (led === 'denies' && (clause.item || clause.title >= 0))
        ? 'denies'
        : ownPolarity === 'grants'
          ? 'grants'
          : led;
    passages.push({
      clause,
      index,
      hits,
      durations: durationsOf(hits, codes),
      own,
      all,
      polarity,
      ownPolarity,
      refuses:
        (answer === 'no' && !own.any(...LIMITS)) ||
        (none && isPlainRefund(passages[clause.leads[0] ?? -1])) ||
        deniesTitle(hits, clause, passages[index - 1]),
    });
  }
  const spanOf = (start: number, end: number): { start: number; end: number } =>
    origin === undefined
      ? { start, end }
      : { start: origin[start] ?? start, end: (origin[Math.max(start, end - 1)] ?? end) + 1 };
  const size =
    clauses.length === whole.length ? codes.length : clauses.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const isMetered = named.filter((hits) => hits.some(({ concept }) => concept === C.credits)).length > 1;
  const guides = new Set(
    found
      .filter(({ concept }) => concept === C.guide)
      .map(({ start, end }) => String.fromCharCode(...codes.subarray(start, Math.min(end, start + GUIDE)))),
  );
  return { text, codes, size, guides: guides.size, isMetered, passages, spoken, spanOf };
}

/** So much of a word tells it from others. */
const GUIDE = 24;

/** All but what only points at another section. */
function isSaid({ concept }: Hit): boolean {
  return concept !== C.cites;
}

/** "You may download them; this has no influence on it": what follows speaks of nothing but what was just named. */
function isTakenBack(clause: Clause, hits: readonly Hit[], next: Clause | undefined, after: readonly Hit[]): boolean {
  if (next === undefined || next.line !== clause.line || next.kind !== 'statement') return false;
  if (next.sentence > clause.sentence + 1 || hits.some(({ concept }) => FIRM.has(concept)) || namesAct(after))
    return false;
  return (
    after.some(
      (hit) => hit.concept === C.harmless && hit.end - hit.start > OR_NOT && hit.start - next.start <= POINTING,
    ) && !after.some(({ concept }) => OF_LAW.has(concept))
  );
}

/** Room for "this", "all of that", "das", "cela". */
const POINTING = 14;
/** What makes an act a condition is not taken back by a word on something else. */
const FIRM: ReadonlySet<number> = new Set<number>([
  C.nonrefund,
  C.refusal,
  C.ineligible,
  C.final,
  C.ends,
  C.only,
  C.cond,
  C.except,
  C.not,
]);
const OF_LAW: ReadonlySet<number> = new Set<number>([C.statutory, C.withdrawal, C.eu, C.uk]);

/** "What does not matter", "None of these costs you the refund:": what stands under it ends nothing. */
function dismisses(lead: Passage | undefined): boolean {
  if (lead === undefined || lead.own.any(C.statutory, C.cond)) return false;
  // "Satisfied or not, here is how it works" dismisses nothing that stands under it.
  return hitsOf(lead, C.harmless).some((hit) => hit.end - hit.start > OR_NOT);
}

/** "Do downloads matter?", "Does an edit end the refund?": a yes refuses, a no grants nothing and refuses nothing. */
export function asksOfHarm(question: Passage): boolean {
  const { clause, own, hits } = question;
  if (clause.kind !== 'question' || !own.has(C.harms) || own.any(C.which, C.not, C.cancel)) return false;
  // "Do you refund the cost of what I used?", "Can I … at the end of the month?" ask whether there is a refund.
  const refund = hitsOf(question, C.refund)[0]?.start ?? clause.end;
  const idle = hitsOf(question, C.idle);
  return (
    namesAct(hits) &&
    hitsOf(question, C.harms).some(
      (harm) => harm.start < refund && !idle.some((other) => other.start < harm.end && harm.start < other.end),
    )
  );
}

/** Begins with a "yes". */
export function saysYes(hits: readonly Hit[], { start }: Clause): boolean {
  return hits.some((hit) => hit.concept === C.yes && hit.start === start);
}

/** "Fees are not refunded. This also applies to unused credits": what is said of the one is said of the other. */
function isRefusedAlike(
  hits: readonly Hit[],
  { start, line }: Clause,
  own: ConceptSet,
  previous: Passage | undefined,
): boolean {
  if (previous?.clause.line !== line || previous.ownPolarity !== 'denies') return false;
  if (own.any(C.refund, C.guarantee, C.full, C.only, C.cond, C.except, C.but) || !own.any(...SOLD)) return false;
  const likewise = hits.find((hit) => hit.concept === C.applies && hit.start - start <= LIKEWISE);
  return likewise !== undefined && !hits.some((hit) => hit.concept === C.not && hit.start < likewise.start);
}

/** Room for "This also", "Das", "The same". */
const LIKEWISE = 18;
const SOLD: readonly Concept[] = [C.unused, C.credits, C.pack, C.subscription, C.renewal, C.partial];

/** "Nothing", "none", "no" as the answer after a lead: "Any credit used: none, the plan just ends". */
function startsWithNone(
  hits: readonly Hit[],
  clause: Clause,
  codes: Uint16Array,
  passages: readonly Passage[],
): boolean {
  const lead = passages[clause.leads[0] ?? -1];
  if (lead === undefined || asksOfHarm(lead) || clause.kind !== 'statement') return false;
  const not = C.not;
  const answer = hits.find((hit) => hit.concept === not && hit.start === clause.start);
  if (answer === undefined) return false;
  // "No credit used" is a state, not an answer.
  if (hits.some((hit) => STATES.has(hit.concept) && hit.start <= answer.start && hit.end > answer.end)) return false;
  const after = codes[answer.end] ?? 0;
  return answer.end >= clause.end || after === 0x2c || after === 0x2e || clause.end - clause.start < 32;
}

const STATES: ReadonlySet<number> = new Set<number>([C.unused, C.nogen, C.nodownload, C.notdelivered, C.harmless]);

/** What turns a "no" into a "not then". */
const LIMITS: readonly Concept[] = [
  C.after,
  C.cond,
  C.partial,
  C.usevoid,
  C.trainstarted,
  C.genstarted,
  C.download,
  C.except,
];

/** "Refund policy. Not offered.": a title in a sentence of its own, and a few words that deny it. */
function deniesTitle(hits: readonly Hit[], clause: Clause, title: Passage | undefined): boolean {
  if (title === undefined || clause.kind !== 'statement' || clause.end - clause.start > 30) return false;
  if (!title.own.has(C.refund) || title.own.any(C.money, C.eligible, C.full, C.guarantee, C.we)) return false;
  if (title.clause.kind === 'question' || title.clause.end - title.clause.start > 26) return false;
  return (
    hits.some((hit) => isConcept(hit, C.not) && hit.start === clause.start) &&
    !hits.some((hit) => isConcept(hit, C.anyreason) || isConcept(hit, C.reason) || isConcept(hit, C.form))
  );
}

/** "Refunds" as a lead that says nothing else. */
function isPlainRefund(lead: Passage | undefined): boolean {
  return lead?.clause.kind === 'lead' && lead.own.has(C.refund) && lead.clause.end - lead.clause.start < 24;
}

/** "Do you give refunds? Yes, …": what the first word answers, where the question is whether there are refunds at all. */
function answerOf(hits: readonly Hit[], clause: Clause, passages: readonly Passage[]): 'yes' | 'no' | undefined {
  // A blank line parts many a question from its answer.
  const question = passages[clause.leads[0] ?? passages.length - 1];
  if (question === undefined || question.clause.kind !== 'question' || clause.kind !== 'statement') return undefined;
  if (asksOfHarm(question)) return saysYes(hits, clause) ? 'no' : undefined;
  if (!question.own.has(C.refund) || question.own.any(C.all, C.technical, C.unused, C.usevoid, C.cancel, C.renewal))
    return undefined;
  const yes = C.yes;
  const not = C.not;
  for (const hit of hits) {
    if (hit.start > clause.start) break;
    if (hit.concept === yes) return 'yes';
    if (hit.concept === not && hit.end - hit.start <= 4) return 'no';
  }
  // "They are not."
  if (clause.end - clause.start <= SHORT_ANSWER && hits.some((hit) => hit.concept === not && clause.end - hit.end <= 1))
    return 'no';
  return undefined;
}

const SHORT_ANSWER = 18;

/** What a heading or lead says for all that stands under it. */
function leadPolarity(lead: Passage): Polarity {
  if (lead.clause.kind === 'question') return 'neither';
  // "I was charged for a renewal I didn't want": a trouble in the buyer's own words refuses nothing.
  if (lead.clause.kind === 'heading' && lead.own.has(C.buyervoice) && !lead.own.has(C.we)) return 'neither';
  // "The one exception:" stands before what is granted.
  if (lead.own.has(C.except) && !lead.own.any(C.nonrefund, C.refusal, C.ineligible, C.final)) return 'grants';
  if (lead.ownPolarity === 'denies') return 'denies';
  if (
    lead.clause.end - lead.clause.start <= SHORT_LEAD &&
    // "A refund without complications" lacks something else.
    hasApart(lead, C.not, C.lacking) &&
    // "There is no fixed rule: …"
    !lead.own.any(
      C.casebycase,
      C.technical,
      C.dissatisfied,
      C.unused,
      C.nogen,
      C.nodownload,
      C.anyreason,
      C.notdelivered,
    )
  )
    return 'denies';
  if (lead.ownPolarity === 'grants' || lead.own.any(C.eligible, C.refund, C.full, C.duplicate)) return 'grants';
  // "Lost by:", "Out of the question:"
  if (lead.clause.end - lead.clause.start <= SHORT_LEAD && lead.own.any(C.ends, C.ineligible)) return 'denies';
  return 'neither';
}

function isConcept(hit: Hit, concept: Concept): boolean {
  return hit.concept === concept;
}

/** The hits of any of the concepts. */
export function hitsOf({ own, hits }: Passage, ...concepts: readonly Concept[]): readonly Hit[] {
  if (!own.any(...concepts)) return NO_HITS;
  const found: Hit[] = [];
  for (const hit of hits) {
    for (let at = 0; at < concepts.length; at += 1) {
      if (concepts[at] !== hit.concept) continue;
      found.push(hit);
      break;
    }
  }
  return found;
}

const NO_HITS: readonly Hit[] = [];

/** Names the concept somewhere other than inside a mention of the other one: "error" in "billing error" is no fault of the product. */
export function hasApart(passage: Passage, concept: Concept, other: Concept): boolean {
  if (!passage.own.has(concept)) return false;
  const others = hitsOf(passage, other);
  return hitsOf(passage, concept).some(
    (hit) => !others.some((around) => around.start <= hit.start && hit.end <= around.end),
  );
}
