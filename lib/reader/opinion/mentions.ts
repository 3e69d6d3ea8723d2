// Judges each place where a text names an act: is it said there that the act ends the refund? All acts share what was learned of such places.

import { once } from '../../lang/once';
import type { VoidingAct } from '../../policy/terms';
import { mayDownload } from '../acts/downloads';
import type { Page, Passage } from '../page/page';
import { C, type Concept, type Hit } from '../text/concepts';
import { KINDS, N, notionOf, notionsOf, POLARITIES } from './notions';
import { MENTION_WEIGHTS } from './opinion-weights';
import { decode, likely, weigh } from './weights';

/** The notions that name an act, whatever is said of it. */
const NAMED_BY = {
  'use-of-credits': [C.usevoid, C.unused, C.nogen, C.spent, C.use],
  download: [C.download, C.nodownload],
  'generation-started': [C.genstarted, C.nogen, C.generation, C.perfstarted],
  'training-started': [C.trainstarted, C.training],
  'partial-use': [C.partialuse, C.usevoid, C.spent, C.use],
  'preview-approved': [C.previewapproved, C.preview, C.approve],
  chargeback: [C.chargeback],
  favorite: [C.favorite],
  edit: [C.edit],
  delete: [C.delete],
  save: [C.save],
  share: [C.share],
  'redo-accepted': [C.redoaccepted, C.redo],
  'credits-accepted': [C.creditsaccepted, C.editcredits],
} as const satisfies Partial<Readonly<Record<VoidingAct, readonly Concept[]>>>;

/** Naming one of these is no evidence by itself: it is what the act is done to, not that it is done. */
const OBJECTS: ReadonlySet<Concept> = new Set<Concept>([C.preview, C.redo, C.editcredits]);

export type NamedAct = keyof typeof NAMED_BY;
export const NAMED_ACTS = Object.keys(NAMED_BY) as readonly NamedAct[];

interface Naming {
  readonly act: number;
  readonly as: number;
}

/** For each notion, by its number, the acts that it names, and as which of their notions. */
const actsOfNotion = once(() => {
  const acts: (Naming[] | undefined)[] = [];
  for (const [act, name] of NAMED_ACTS.entries())
    for (const [as, notion] of NAMED_BY[name].entries()) {
      const others = acts[notion] ?? [];
      others.push({ act, as });
      acts[notion] = others;
    }
  return acts;
});

/** A clause that names an act. */
export interface Mention {
  readonly act: number;
  readonly passage: Passage;
  /** The words that name it first, and as which of the notions that name it. */
  readonly hit: Hit;
  readonly as: number;
  /** How many acts the clause names, itself among them. */
  readonly acts: number;
  /** How many other clauses under the same lead name acts. */
  readonly beside: number;
}

/** Every clause that names an act, once for each act that it names. */
export function mentionsOf({ passages }: Page): Mention[] {
  const acts = actsOfNotion();
  const under = new Map<number, number>();
  const named: { readonly passage: Passage; readonly first: readonly (Naming & { readonly hit: Hit })[] }[] = [];
  for (const passage of passages) {
    const first: (Naming & { readonly hit: Hit })[] = [];
    for (const hit of passage.hits)
      for (const { act, as } of acts[hit.concept] ?? [])
        if (!first.some((other) => other.act === act)) first.push({ act, as, hit });
    if (first.length === 0) continue;
    named.push({ passage, first });
    const lead = passage.clause.leads[0];
    if (lead !== undefined) under.set(lead, (under.get(lead) ?? 0) + 1);
  }
  return named.flatMap(({ passage, first }) => {
    const lead = passage.clause.leads[0];
    const beside = lead === undefined ? 0 : (under.get(lead) ?? 1) - 1;
    return first.map(({ act, as, hit }) => ({ act, passage, hit, as, acts: first.length, beside }));
  });
}

/** How near a notion stands to the act, on either side of it; each reach holds those before it. */
const REACHES = [6, 20, 45, Number.POSITIVE_INFINITY];
const MOST_NOTIONS_OF_ACT = 8;
const STEP = 25;
const STEPS = 9;

const A = NAMED_ACTS.length;
const ACT = 0;
const ACT_POLARITY = ACT + A;
const ACT_KIND = ACT_POLARITY + A * 3;
const ACT_AS = ACT_KIND + A * 4;
const POLARITY = ACT_AS + A * MOST_NOTIONS_OF_ACT;
const KIND = POLARITY + 6;
const PLACE = KIND + 8;
const BESIDE = PLACE + 4;
const ACTS = BESIDE + 4;
const LENGTH = ACTS + 5;
const INSIDE = LENGTH + STEPS;
const SIDES = INSIDE + N;
const NOTION = SIDES + 2 * REACHES.length * N;
const NOTION_POLARITY = NOTION + N;
const ACT_NOTION = NOTION_POLARITY + 3 * N;
const LEAD_POLARITY = ACT_NOTION + A * N;
const LEAD_KIND = LEAD_POLARITY + 3;
const LEADS = LEAD_KIND + 4;
const TITLE = LEADS + N;
/** So many different features a place can show. */
export const MENTION_FEATURES = TITLE + N;

/** What a place shows: the notions around the act and how near, what the clause says of refunds and stands under, the other acts. */
export function mentionFeatures(page: Page, { act, passage, hit, as, acts, beside }: Mention): number[] {
  const { clause, hits, polarity, ownPolarity, index } = passage;
  const side = POLARITIES[polarity];
  const kind = KINDS[clause.kind];
  const features = [
    ACT + act,
    ACT_POLARITY + act * 3 + side,
    ACT_KIND + act * 4 + kind,
    ACT_AS + act * MOST_NOTIONS_OF_ACT + as,
    POLARITY + side,
    POLARITY + 3 + POLARITIES[ownPolarity],
    KIND + kind * 2 + Number(clause.item),
    PLACE + Math.min(index, 3),
    BESIDE + Math.min(beside, 3),
    ACTS + Math.min(acts, 4),
    LENGTH + Math.min(STEPS - 1, Math.floor((clause.end - clause.start) / STEP)),
  ];
  for (const other of hits) {
    if (other === hit) continue;
    const notion = notionOf(other.concept);
    if (other.start < hit.end && other.end > hit.start) {
      features.push(INSIDE + notion);
      continue;
    }
    const ahead = other.end <= hit.start;
    const far = ahead ? hit.start - other.end : other.start - hit.end;
    const from = SIDES + (ahead ? 0 : REACHES.length * N) + notion;
    for (let at = 0; at < REACHES.length; at += 1) if (far < (REACHES[at] ?? 0)) features.push(from + at * N);
  }
  for (const notion of notionsOf(passage))
    features.push(NOTION + notion, NOTION_POLARITY + side * N + notion, ACT_NOTION + act * N + notion);
  for (const at of clause.leads.slice(0, 2)) {
    const lead = page.passages[at];
    if (lead === undefined) continue;
    features.push(LEAD_POLARITY + POLARITIES[lead.polarity], LEAD_KIND + KINDS[lead.clause.kind]);
    for (const notion of notionsOf(lead)) features.push(LEADS + notion);
  }
  const title = page.passages[clause.title];
  if (title !== undefined) for (const notion of notionsOf(title)) features.push(TITLE + notion);
  return features;
}

const mentionWeights = once(() => decode(MENTION_FEATURES, MENTION_WEIGHTS));

export interface JudgedAct {
  /** How likely one of the places, whichever, says that the act ends the refund. */
  readonly likely: number;
  /** The place that says it most, of those that are evidence. */
  readonly passage: Passage | undefined;
}

/** What the places that name an act say of it together; an act that is named nowhere is not in it. */
export function judgedActs(page: Page): ReadonlyMap<NamedAct, JudgedAct> {
  const weights = mentionWeights();
  const judged = new Map<NamedAct, { harmless: number; most: number; passage: Passage | undefined }>();
  for (const mention of mentionsOf(page)) {
    const name = NAMED_ACTS[mention.act];
    if (name === undefined || (name === 'download' && mayDownload(mention.passage))) continue;
    const ends = likely((weights.bases[0] ?? 0) + (weigh(weights, mentionFeatures(page, mention))[0] ?? 0));
    const before = judged.get(name) ?? { harmless: 1, most: -1, passage: undefined };
    const harmless = before.harmless * (1 - ends);
    const isEvidence =
      ends > before.most && NAMED_BY[name].some((by) => !OBJECTS.has(by) && mention.passage.own.has(by));
    judged.set(name, isEvidence ? { harmless, most: ends, passage: mention.passage } : { ...before, harmless });
  }
  return new Map([...judged].map(([name, { harmless, passage }]) => [name, { likely: 1 - harmless, passage }]));
}
