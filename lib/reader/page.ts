// A text made ready for questions: its clauses with the concepts in each, and what each clause says of refunds as such.

import { CONCEPTS, type Concept } from './concepts';
import { fold } from './fold';
import { CONCEPT_INDEX, findConcepts, type Lexicon, NUMERAL_BASE } from './lexicon';
import { type Clause, outline } from './outline';

export interface Hit {
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

/** `denies`: no refund, or not then. `grants`: a refund, or something towards it. */
export type Polarity = 'denies' | 'grants' | 'neither';

export interface Passage {
  readonly clause: Clause;
  readonly index: number;
  readonly hits: readonly Hit[];
  readonly own: ConceptSet;
  /** Own concepts and those of the clauses it stands under. */
  readonly all: ConceptSet;
  readonly polarity: Polarity;
  /** The polarity it would have without what it stands under. */
  readonly ownPolarity: Polarity;
  /** A plain "no" to the question whether there are refunds. */
  readonly refuses: boolean;
}

export class ConceptSet {
  private readonly bits = new Int32Array(Math.ceil(CONCEPTS.length / 32));

  add(concept: number): void {
    const word = concept >> 5;
    this.bits[word] = (this.bits[word] ?? 0) | (1 << (concept & 31));
  }

  addAll(other: ConceptSet): void {
    for (let word = 0; word < this.bits.length; word += 1)
      this.bits[word] = (this.bits[word] ?? 0) | (other.bits[word] ?? 0);
  }

  has(concept: Concept): boolean {
    const index = CONCEPT_INDEX.get(concept) ?? 0;
    return ((this.bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
  }

  any(...concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.has(concept));
  }
}

export interface Page {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly passages: readonly Passage[];
  /** Everything the text speaks of. */
  readonly spoken: ConceptSet;
  spanOf(start: number, end: number): { start: number; end: number };
}

const SHORT_LEAD = 60;

function denies(set: ConceptSet): boolean {
  return set.any('refusal', 'nonrefund', 'ineligible', 'final');
}

function grants(set: ConceptSet): boolean {
  return set.any('refund', 'eligible', 'guarantee', 'full', 'partial');
}

export function readPage(text: string, lexicon: Lexicon): Page {
  const { codes, origin } = fold(text);
  const clauses = outline(codes);
  const found = findConcepts(codes, lexicon);
  const passages: Passage[] = [];
  const spoken = new ConceptSet();
  let next = 0;
  for (const [index, clause] of clauses.entries()) {
    const hits: Hit[] = [];
    const own = new ConceptSet();
    while (next < found.start.length && (found.start[next] ?? 0) < clause.start) next += 1;
    while (next < found.start.length && (found.start[next] ?? 0) < clause.end) {
      const concept = found.concept[next] ?? 0;
      hits.push({ concept, start: found.start[next] ?? 0, end: Math.min(found.end[next] ?? 0, clause.end) });
      if (concept < NUMERAL_BASE) own.add(concept);
      next += 1;
    }
    spoken.addAll(own);
    const all = new ConceptSet();
    all.addAll(own);
    let led: Polarity = 'neither';
    for (const at of clause.leads) {
      const lead = passages[at];
      if (lead === undefined) continue;
      all.addAll(lead.own);
      if (led === 'neither') led = leadPolarity(lead);
    }
    const answer = answerOf(hits, clause, passages);
    const ownPolarity: Polarity =
      clause.kind === 'question'
        ? 'neither'
        : denies(own) || answer === 'no' || startsWithNone(hits, clause, codes)
          ? 'denies'
          : grants(own) || answer === 'yes'
            ? 'grants'
            : 'neither';
    const polarity: Polarity =
      ownPolarity === 'denies' || (led === 'denies' && clause.item)
        ? 'denies'
        : ownPolarity === 'grants'
          ? 'grants'
          : led;
    passages.push({ clause, index, hits, own, all, polarity, ownPolarity, refuses: answer === 'no' });
  }
  const spanOf = (start: number, end: number): { start: number; end: number } =>
    origin === undefined
      ? { start, end }
      : { start: origin[start] ?? start, end: (origin[Math.max(start, end - 1)] ?? end) + 1 };
  return { text, codes, passages, spoken, spanOf };
}

/** "Nothing", "none", "no" as the answer after a lead: "Any credit used: none, the plan just ends". */
function startsWithNone(hits: readonly Hit[], clause: Clause, codes: Uint16Array): boolean {
  if (clause.leads.length === 0 || clause.kind !== 'statement') return false;
  const not = CONCEPT_INDEX.get('not');
  const answer = hits.find((hit) => hit.concept === not && hit.start === clause.start);
  if (answer === undefined) return false;
  const after = codes[answer.end] ?? 0;
  return answer.end >= clause.end || after === 0x2c || after === 0x2e || clause.end - clause.start < 32;
}

/** "Do you give refunds? Yes, …": what the first word answers, where the question is whether there are refunds at all. */
function answerOf(hits: readonly Hit[], clause: Clause, passages: readonly Passage[]): 'yes' | 'no' | undefined {
  const question = passages[clause.leads[0] ?? -1];
  if (question === undefined || question.clause.kind !== 'question' || clause.kind !== 'statement') return undefined;
  if (!question.own.has('refund') || question.own.any('all', 'technical', 'unused', 'usevoid', 'cancel', 'renewal'))
    return undefined;
  const yes = CONCEPT_INDEX.get('yes');
  const not = CONCEPT_INDEX.get('not');
  for (const hit of hits) {
    if (hit.start > clause.start) break;
    if (hit.concept === yes) return 'yes';
    if (hit.concept === not && hit.end - hit.start <= 4) return 'no';
  }
  return undefined;
}

/** What a heading or lead says for all that stands under it. */
function leadPolarity(lead: Passage): Polarity {
  if (lead.clause.kind === 'question') return 'neither';
  if (lead.ownPolarity === 'denies') return 'denies';
  if (
    lead.clause.end - lead.clause.start <= SHORT_LEAD &&
    lead.own.has('not') &&
    !lead.own.any('technical', 'dissatisfied', 'unused', 'nogen', 'nodownload', 'anyreason', 'notdelivered')
  )
    return 'denies';
  if (lead.ownPolarity === 'grants' || lead.own.any('eligible', 'refund', 'full', 'duplicate')) return 'grants';
  return 'neither';
}

export function isConcept(hit: Hit, concept: Concept): boolean {
  return hit.concept === CONCEPT_INDEX.get(concept);
}

/** The hits of any of the concepts. */
export function hitsOf(passage: Passage, ...concepts: readonly Concept[]): Hit[] {
  const wanted = concepts.map((concept) => CONCEPT_INDEX.get(concept));
  return passage.hits.filter((hit) => wanted.includes(hit.concept));
}

/** Names the concept somewhere other than inside a mention of the other one: "error" in "billing error" is no fault of the product. */
export function hasApart(passage: Passage, concept: Concept, other: Concept): boolean {
  if (!passage.own.has(concept)) return false;
  const others = hitsOf(passage, other);
  return hitsOf(passage, concept).some(
    (hit) => !others.some((around) => around.start <= hit.start && hit.end <= around.end),
  );
}
