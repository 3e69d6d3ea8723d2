// One field of a file, whatever it says, breaks nothing: the record is refused, or judged like any other, and every other order stays guarded.

import { describe, expect, it } from 'vitest';
import { freezeTerms } from '../../lib/policy/governing-terms';
import type { DeclaredTerms, ProviderId } from '../../lib/policy/terms';
import { verdictOf } from '../../lib/policy/verdict';
import { isCalendarDay } from '../../lib/time/calendar-day';
import { DAY } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import { addPurchase } from '../../lib/tracking/add-purchase';
import { changeSettings } from '../../lib/tracking/change-settings';
import { importPart } from '../../lib/tracking/import-part';
import { projectPageSnapshots } from '../../lib/tracking/project-page-snapshots';
import { refreshNotices } from '../../lib/tracking/refresh-notices';
import { at, someTerms, usd } from '../support/a-purchase';
import { aKeptStory, aWorld, type TestWorld } from '../support/a-world';

const NOW = '2026-03-02T10:00:00Z';

/** Terms that say something in every field that there is. */
const everyField: Required<Omit<DeclaredTerms, 'layer'>> = {
  inForceFrom: '2025-01-01',
  source: {
    url: 'https://www.aragon.ai/terms',
    readOn: '2026-01-01',
    knowledge: 'in-full',
    language: 'de',
    summary: 'Ten days while fewer than ten pictures were used.',
  },
  stance: 'conditional',
  windows: [
    { amount: 10, unit: 'day', startsAt: 'purchase', scope: 'any', covers: ['one-time', 'monthly'], sharePercent: 100 },
    { amount: 5, unit: 'business-day', startsAt: 'delivery', scope: 'redo', ordinary: true },
  ],
  voidedBy: ['download'],
  notVoidedBy: ['favorite'],
  voidedByForPlans: [{ act: 'edit', covers: ['monthly'] }],
  endsWith: ['generation'],
  usuallyEndsWith: ['delivery'],
  usageCap: { maxImagesUsed: 10, percent: 20, bound: 'lt', alsoCounts: 'videos' },
  limits: {
    plansNeverRefunded: ['Team'],
    kindsNeverRefunded: ['weekly'],
    firstPurchaseOnly: true,
    discountedExcluded: true,
    followsStore: true,
    feeKept: { summary: 'A fee.', percent: 5, atLeast: { minor: 100, currency: 'USD' }, onlyAfter: 'edit' },
    goodsExcluded: ['customised'],
    repeatLimit: 'once',
  },
  proration: [{ by: 'unused-time', covers: ['monthly'], outlivesWindow: true }],
  remedies: ['full-refund', 'redo'],
  refusedRemedies: ['gift'],
  renewals: 'as-first-payment',
  upgradesRestartWindow: true,
  grounds: ['dissatisfaction'],
  autoRefundOnFailure: true,
  processingDays: [3, 5],
  requestVia: 'email',
  contact: 'help@aragon.ai',
  requiresEvidence: ['order-id'],
  legalMentions: ['eu-14-day'],
  finePrint: ['variability-excluded'],
  imageOwnership: 'buyer',
  freePreview: true,
  creditsExpireAfter: { amount: 1, unit: 'month' },
  photosDeletedAfter: { amount: 30, unit: 'day' },
  soldThrough: 'paddle',
  requestSubject: 'Refund',
  identifyBy: 'order-email',
  chargebackWarning: 'Closes the account.',
  answerDays: [1, 2],
  lastUpdated: '2025-12',
};

const JUNK: readonly unknown[] = [null, 'x', '', 'not a day', -1, 0.5, 9e14, true, {}, [], ['x'], [null], { at: 'x' }];

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesIn(inner).map((place) => [key, ...place] as const),
  ]);
}

function withAt(value: unknown, [key, ...rest]: readonly (string | number)[], junk: unknown): unknown {
  if (key === undefined) return junk;
  const inner = { ...(value as Record<string, unknown>) };
  const copy = Array.isArray(value) ? [...value] : inner;
  Reflect.set(copy, key, withAt(Reflect.get(copy, key), rest, junk));
  return copy;
}

async function started(): Promise<TestWorld> {
  const world = aWorld(NOW);
  await changeSettings({ started: true }, world);
  return world;
}

const full = aKeptStory(
  {
    provider: 'aragon' as ProviderId,
    host: 'www.aragon.ai',
    plan: 'Pro',
    planKind: 'monthly',
    creditsBought: 100,
    seatsBought: 4,
    seatsUsed: 1,
    wasDiscounted: false,
    isFirstOrder: true,
    chargedPrice: usd(3900),
    laterCharges: [{ at: at('2026-03-01T20:00:00Z'), amount: usd(2000) }],
    renewsAt: at('2026-04-01T00:00:00Z'),
    gatewayIds: ['cs_live_1'],
  },
  {
    starts: [{ kind: 'delivery', at: at('2026-03-02T08:00:00Z'), evidence: 'first-seen' }],
    acts: [{ act: 'use-of-credits', at: at('2026-03-02T09:00:00Z'), evidence: 'seen-on-page', count: 2 }],
    allowed: ['share'],
    keptAt: at('2026-03-02T09:30:00Z'),
    changedAt: [['.plan', at('2026-03-02T09:30:00Z')]],
    claim: { askedAt: at('2026-03-02T09:40:00Z') },
    request: {
      steps: [{ kind: 'asked', at: at('2026-03-02T09:40:00Z'), ground: 'dissatisfaction', want: 'refund' }],
    } as never,
    reminders: { ladder: [DAY], snoozedUntil: at('2026-03-03T00:00:00Z'), muted: ['refund'] },
  },
);

/** Everything that runs without being asked for, over the life of an order. */
async function judgeAll(world: TestWorld): Promise<void> {
  for (const days of [0, 5, 30]) {
    world.moveTo(days * DAY);
    const now = world.clock.now();
    for (const { story } of await world.ledger.stories.records(undefined, 9)) {
      for (const past of [0, 100]) verdictOf(story, (now - past * DAY) as Instant);
    }
    await projectPageSnapshots(world, new Set(['aragon']));
    await refreshNotices(world);
    expect(world.seen.errors).toEqual([]);
    for (const { armed } of world.seen.pages.values()) {
      for (const { rule } of armed) expect(isCalendarDay(rule.readOn)).toBe(true);
    }
  }
}

describe('a record from a file', () => {
  it('is taken with every field that there is', async () => {
    const world = await started();
    const frozen = await freezeTerms({ terms: everyField, disagreeing: someTerms() }, world.clock.now(), world.digest);
    const story = { ...full, purchase: { ...full.purchase, frozen, paidThrough: { provider: 'paddle', frozen } } };
    expect(
      await importPart({ text: JSON.stringify({ records: [{ story, log: [], sent: [] }] }) }, world),
    ).toMatchObject({ added: 1, refused: 0 });
    await judgeAll(world);
  });

  it('whose terms say anything in any field is refused or judged', async () => {
    for (const place of placesIn(everyField)) {
      await importAll(place, async (junk, world) => {
        const terms = withAt(everyField, place, junk) as DeclaredTerms;
        const { claim: _claim, request: _request, ...open } = full;
        const frozen = await freezeTerms({ terms }, world.clock.now(), world.digest);
        return { ...open, purchase: { ...full.purchase, frozen } };
      });
    }
  });

  it('that says anything in any field is refused or judged', async () => {
    for (const place of placesIn(full)) {
      await importAll(place, async (junk, world) => {
        const frozen = await freezeTerms({ terms: someTerms() }, world.clock.now(), world.digest);
        return withAt({ ...full, purchase: { ...full.purchase, frozen } }, place, junk);
      });
    }
  });
});

/** Brings in a record for each kind of junk in one place, and lives on with those that were taken. */
async function importAll(
  place: readonly (string | number)[],
  storyWith: (junk: unknown, world: TestWorld) => Promise<unknown>,
): Promise<void> {
  const world = await started();
  for (const [n, junk] of JUNK.entries()) {
    let story = await storyWith(junk, world);
    if (!place.includes('id')) story = withAt(story, ['purchase', 'id'], `p${n}`);
    if (!place.includes('gatewayIds')) story = withAt(story, ['purchase', 'gatewayIds'], [`cs_${n}`]);
    await importPart({ text: JSON.stringify({ records: [{ story, log: [], sent: [] }] }) }, world);
  }
  await judgeAll(world).catch((error: unknown) => {
    throw new Error(`${place.join('.')}: ${error}`);
  });
}

describe('a row that cannot be told to pages', () => {
  it('costs only itself', async () => {
    const world = await started();
    const { purchaseId } = await addPurchase(
      { provider: 'aragon', host: 'www.aragon.ai', boughtAt: '2026-03-01T10:00:00Z' },
      world,
    );
    const broken = aKeptStory({ provider: 'aragon' as ProviderId }, { keptAt: 'x' as never });
    await world.ledger.stories.add(broken, [], world.clock.now());
    await projectPageSnapshots(world);
    expect(world.seen.pages.get('aragon.ai')?.armed.map(({ id }) => id)).toEqual([purchaseId]);
    expect(world.seen.pages.size).toBeGreaterThan(5);
    expect(world.seen.errors).not.toEqual([]);
  });
});
