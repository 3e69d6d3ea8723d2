// What a page shows of a generation becomes the ledger of credits: started, finished, failed, reported, paid back or not.

import { creditRulesFrom } from '../credits/eligibility';
import {
  answered,
  balanceSeen,
  creditsReturned,
  failed,
  finished,
  type Generation,
  type GenerationId,
  reported,
} from '../credits/generation';
import { adviseReport } from '../credits/report-advice';
import type { CreditRules } from '../credits/rules';
import { meterOf } from '../credits/usage-meter';
import { Refusal } from '../lang/refusal';
import type { Asked, GenerationAdvice, GenerationFact, ScreenToBackground } from '../messages/protocol';
import type { ProviderId } from '../policy/terms';
import { creditRulesOf } from '../providers/all-credits';
import { termsOf } from '../providers/all-terms';
import { MINUTE, SECOND } from '../time/duration';
import type { Instant } from '../time/instant';
import { instantIn } from './change-story';
import type { World } from './ports';
import type { SeenAt } from './record-sighting';

/** How far back the ledger is looked through for the picture that a fact is about. */
const LOOKED_THROUGH = 500;
/** An answer to a report comes at once; one that comes later belongs to nothing we know. */
const ANSWER_WITHIN = 10 * MINUTE;
/** An act that the guard let pass is the same use as the generation that follows it. */
const SAME_USE = 5 * SECOND;

/** The seller's own table, or what its terms say of failures. */
function creditRulesAt(provider: string): CreditRules | undefined {
  const own = creditRulesOf(provider);
  if (own) return own;
  const terms = termsOf(provider).findLast(({ source }) => source.knowledge !== 'second-hand');
  return terms && creditRulesFrom(terms);
}

export async function recordGeneration(
  fact: GenerationFact,
  seenAt: SeenAt,
  world: World,
): Promise<GenerationAdvice | undefined> {
  const now = world.clock.now();
  const { credits } = world.ledger;
  const all = await credits.generationsOf(seenAt.provider, LOOKED_THROUGH);
  if (fact.kind === 'balance') {
    const { balance } = fact;
    if (balance !== undefined) await lookAtFailures(all, balance, world);
    return undefined;
  }
  const found = meantBy(fact, all, now);
  const known =
    found ??
    (fact.kind === 'started' || fact.kind === 'reported' ? madeFrom(fact, seenAt.provider, now, world) : undefined);
  if (!known) return undefined;
  const changed = after(known, fact, now);
  if (changed !== found && fact.kind !== 'report-opened') {
    await credits.put(changed);
    if (fact.kind === 'finished' && changed !== known) await countUse(changed, world);
  }
  const rules = creditRulesAt(seenAt.provider);
  const { may, elapsed, risks } = adviseReport(changed, { all, rules, zone: world.clock.zone() }, now);
  return { may, elapsed, risks, reports: changed.reports.length };
}

/** What became of a report, by the buyer's word. */
export async function answerReport(
  { generationId, outcome }: Asked<ScreenToBackground, 'answerReport'>,
  world: World,
): Promise<void> {
  const generation = await world.ledger.credits.generation(generationId as GenerationId);
  if (!generation) throw new Refusal('no-such-generation');
  const now = world.clock.now();
  const asked = generation.reports.at(-1);
  const open =
    asked?.outcome === 'waiting'
      ? generation
      : asked
        ? {
            ...generation,
            reports: [...generation.reports.slice(0, -1), { at: asked.at, outcome: 'waiting' as const }],
          }
        : reported(generation, now);
  await world.ledger.credits.put(answered(open, outcome, now));
}

export async function addCredits(
  entry: Asked<ScreenToBackground, 'addCredits'>,
  world: World,
): Promise<{ readonly grantId: string }> {
  const id = world.newId();
  await world.ledger.credits.addGrant({
    id,
    provider: entry.provider as ProviderId,
    at: instantIn(entry.at),
    credits: entry.credits,
    kind: entry.kind,
    ...(entry.price && { price: entry.price }),
    ...(entry.expiresAt !== undefined && { expiresAt: instantIn(entry.expiresAt) }),
  });
  return { grantId: id };
}

/** The generation that a fact is about: by its id, by its picture, or by what the seller's notice answers. */
function meantBy(fact: GenerationFact, all: readonly Generation[], now: Instant): Generation | undefined {
  const byId = fact.generation === undefined ? undefined : all.find(({ id }) => id === fact.generation);
  if (byId) return byId;
  const byImage = fact.image === undefined ? undefined : all.find(({ image }) => image === fact.image);
  switch (fact.kind) {
    case 'refunded':
    case 'refused': {
      const waits = ({ reports }: Generation) =>
        reports.some(({ outcome, at }) => outcome === 'waiting' && now - at <= ANSWER_WITHIN);
      return byImage && waits(byImage) ? byImage : all.find(waits);
    }
    case 'credits-returned':
      return all.find(
        ({ end }) => end.kind === 'failed' && end.credits !== 'returned' && now - end.at <= ANSWER_WITHIN,
      );
    default:
      return byImage;
  }
}

function madeFrom(fact: GenerationFact, provider: ProviderId, now: Instant, world: World): Generation {
  return {
    id: (fact.generation ?? world.newId()) as GenerationId,
    provider,
    ...(fact.feature !== undefined && { feature: fact.feature }),
    ...(fact.label !== undefined && { label: fact.label }),
    platform: 'web',
    ...(fact.place !== undefined && { place: fact.place }),
    ...(fact.image !== undefined && { image: fact.image }),
    ...(fact.cost !== undefined && { cost: fact.cost }),
    ...(fact.balance !== undefined && { balanceBefore: fact.balance }),
    startedAt: now,
    // A picture that is reported and was never seen being made is as old as nobody knows.
    end: fact.kind === 'started' ? { kind: 'running' } : { kind: 'finished', at: now },
    ...(fact.kind !== 'started' && { ageUnknown: true as const }),
    reports: [],
    evidence: 'seen-on-page',
  };
}

function after(generation: Generation, fact: GenerationFact, now: Instant): Generation {
  switch (fact.kind) {
    case 'finished': {
      const { image = generation.image } = fact;
      const done = finished(generation, now);
      return done === generation || image === undefined ? done : { ...done, image };
    }
    case 'failed': {
      const over = failed(generation, now);
      return fact.balance === undefined ? over : balanceSeen(over, fact.balance);
    }
    case 'credits-returned':
      return creditsReturned(generation);
    case 'reported':
      return reported(generation, now);
    case 'refunded':
    case 'refused':
      return answered(generation, fact.kind, now);
    case 'started':
    case 'report-opened':
    case 'balance':
      return generation;
  }
}

/** A balance that is read after failures shows whether their credits came back. */
async function lookAtFailures(all: readonly Generation[], balance: number, world: World): Promise<void> {
  const [latest] = all;
  // With a later generation in between, the balance tells nothing about the earlier one.
  if (!latest) return;
  const seen = balanceSeen(latest, balance);
  if (seen !== latest) await world.ledger.credits.put(seen);
}

/** A finished generation is a use of credits, which some terms count. */
async function countUse(generation: Generation, world: World): Promise<void> {
  const stories = await world.ledger.stories.openOf(generation.provider, 5);
  const story = stories.find(({ purchase }) => {
    const terms = purchase.frozen?.terms;
    return terms?.usageCap !== undefined || terms?.voidedBy.includes('use-of-credits');
  });
  if (!story) return;
  await world.ledger.stories.change(story.purchase.id, world.clock.now(), (kept) => {
    const counted = kept.acts.some(
      ({ act, at }) =>
        (act === 'use-of-credits' || act === 'generation-started') && at >= generation.startedAt - SAME_USE,
    );
    if (counted) return undefined;
    const act = {
      act: 'use-of-credits',
      at: generation.startedAt,
      evidence: 'seen-on-page',
      // A cap of pictures counts pictures, whatever each of them cost.
      count: meterOf(kept, world.clock.now())?.unit === 'images' ? 1 : (generation.cost ?? 1),
    } as const;
    return { story: { ...kept, acts: [...kept.acts, act] }, events: [{ kind: 'act-happened', act }] };
  });
}
