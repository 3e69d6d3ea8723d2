// Parses records that come from a file, another computer or an older copy: what policy relies on is checked, the rest is bounded.

import * as z from 'zod/mini';
import { CLAIM_STEPS, OFFERS } from '../claims/claim';
import { GROUNDS } from '../claims/grounds';
import { WANTS } from '../claims/letter-words';
import { once } from '../lang/once';
import { parsed } from '../lang/parsed';
import { PLAN_KINDS, VOIDING_ACTS } from '../policy/terms';
import { isCalendarDay } from '../time/calendar-day';
import type { StoryRecord } from '../tracking/ports';
import { isWithin } from './json-bounds';

/** One record may not be larger than this in any of its parts. */
const RECORD = { depth: 14, text: 20_000, list: 5_000, keys: 100 } as const;

const FARTHEST = 8.64e15;
/** Made with the first record that is read. */
const schemas = once(() => {
  const instant = z.int().check(z.minimum(-FARTHEST), z.maximum(FARTHEST));
  const id = z.string().check(z.minLength(1), z.maxLength(200));
  const short = z.string().check(z.maxLength(500));
  const act = z.enum(VOIDING_ACTS);

  const money = z.strictObject({
    minor: z.int().check(z.nonnegative(), z.maximum(1e12)),
    currency: z.string().check(z.regex(/^([A-Z]{3}|unknown)$/)),
  });

  const text = z.exactOptional(z.string().check(z.maxLength(5_000)));
  const texts = z.exactOptional(z.array(short));
  const amount = z.exactOptional(z.number());
  const day = z.string().check(z.refine(isCalendarDay, 'not a day'));
  const span = z.looseObject({
    amount: z.number().check(z.nonnegative(), z.maximum(100_000)),
    unit: z.enum(['hour', 'day', 'business-day', 'week', 'month']),
  });
  const days = z.exactOptional(z.array(z.number()).check(z.minLength(2)));

  const terms = z.looseObject({
    inForceFrom: z.union([day, z.literal('unknown')]),
    source: z.looseObject({
      url: z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\//)),
      readOn: day,
      knowledge: z.enum(['in-full', 'in-part', 'second-hand']),
      language: text,
      summary: z.string().check(z.maxLength(5_000)),
    }),
    stance: z.enum(['refunds', 'conditional', 'case-by-case', 'none', 'unknown']),
    windows: z
      .array(z.looseObject({ ...span.shape, startsAt: short, scope: short, covers: texts, sharePercent: amount }))
      .check(z.maxLength(50)),
    voidedBy: z.array(act).check(z.maxLength(50)),
    notVoidedBy: texts,
    voidedByForPlans: z.exactOptional(z.array(z.looseObject({ act, covers: z.array(short) }))),
    endsWith: texts,
    usuallyEndsWith: texts,
    usageCap: z.exactOptional(
      z.looseObject({
        maxCreditsUsed: amount,
        maxImagesUsed: amount,
        maxVideosUsed: amount,
        maxMinutesUsed: amount,
        percent: amount,
        alsoCounts: text,
      }),
    ),
    limits: z.exactOptional(
      z.looseObject({
        plansNeverRefunded: texts,
        kindsNeverRefunded: texts,
        feeKept: z.exactOptional(z.looseObject({ summary: short, percent: amount, atLeast: z.exactOptional(money) })),
        goodsExcluded: texts,
        repeatLimit: text,
      }),
    ),
    proration: z.exactOptional(z.array(z.looseObject({ by: short, covers: texts }))),
    remedies: texts,
    refusedRemedies: texts,
    grounds: texts,
    processingDays: days,
    requestVia: text,
    contact: text,
    requiresEvidence: texts,
    legalMentions: texts,
    finePrint: texts,
    creditsExpireAfter: z.exactOptional(span),
    photosDeletedAfter: z.exactOptional(span),
    soldThrough: text,
    requestSubject: text,
    chargebackWarning: text,
    answerDays: days,
    lastUpdated: text,
  });

  const frozenTerms = z.looseObject({
    terms,
    disagreeing: z.exactOptional(terms),
    frozenAt: instant,
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  });

  const zone = z.string().check(
    z.maxLength(64),
    z.refine((name) => {
      try {
        return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
      } catch {
        return false;
      }
    }, 'not a time zone'),
  );

  const purchase = z.looseObject({
    id,
    provider: id,
    host: short,
    boughtAt: instant,
    zone,
    origin: z.enum(['detected', 'confirmed', 'by-hand', 'imported']),
    isTest: z.boolean(),
    shownPrice: z.exactOptional(money),
    chargedPrice: z.exactOptional(money),
    laterCharges: z.exactOptional(z.array(z.looseObject({ at: instant, amount: money })).check(z.maxLength(100))),
    plan: z.exactOptional(short),
    creditsBought: z.exactOptional(z.int().check(z.nonnegative(), z.maximum(1e9))),
    gatewayIds: z.array(id).check(z.maxLength(50)),
    frozen: z.exactOptional(frozenTerms),
    planKind: z.exactOptional(z.enum(PLAN_KINDS)),
    seatsBought: z.exactOptional(z.int().check(z.nonnegative(), z.maximum(1e6))),
    seatsUsed: z.exactOptional(z.int().check(z.nonnegative(), z.maximum(1e6))),
    wasDiscounted: z.exactOptional(z.boolean()),
    isFirstOrder: z.exactOptional(z.boolean()),
    paidThrough: z.exactOptional(z.looseObject({ provider: id, frozen: z.exactOptional(frozenTerms) })),
    renewsAt: z.exactOptional(instant),
    closedAt: z.exactOptional(instant),
  });

  /** A step of a request; what its kind needs must be there. */
  const claimStep = z
    .looseObject({
      kind: z.enum(CLAIM_STEPS),
      at: instant,
      note: z.exactOptional(z.string().check(z.maxLength(5_000))),
      ground: z.exactOptional(z.enum(GROUNDS)),
      want: z.exactOptional(z.enum(WANTS)),
      subject: z.exactOptional(short),
      body: z.exactOptional(z.string().check(z.maxLength(20_000))),
      offer: z.exactOptional(z.enum(OFFERS)),
      amount: z.exactOptional(money),
      because: z.exactOptional(
        z.union([
          z.looseObject({ kind: z.literal('act'), act }),
          z.looseObject({ kind: z.enum(['late', 'not-covered', 'unstated']) }),
        ]),
      ),
      platform: z.exactOptional(short),
    })
    .check(
      z.refine(
        ({ kind, ground, want, offer, because, platform }) =>
          (kind !== 'asked' || (ground !== undefined && want !== undefined)) &&
          (kind !== 'offered' || offer !== undefined) &&
          (kind !== 'denied' || because !== undefined) &&
          (kind !== 'platform-asked' || platform !== undefined),
        'a step without what its kind needs',
      ),
    );

  const story = z.looseObject({
    purchase,
    starts: z.array(
      z.looseObject({
        kind: z.enum(['delivery', 'generation', 'renewal', 'incident']),
        at: instant,
        evidence: z.enum(['stated-by-page', 'first-seen', 'by-hand']),
      }),
    ),
    acts: z.array(
      z.looseObject({
        act,
        at: instant,
        evidence: z.enum(['allowed-by-buyer', 'seen-on-page', 'seen-by-browser', 'not-checked', 'by-hand']),
        count: z.exactOptional(z.int().check(z.nonnegative(), z.maximum(1e6))),
      }),
    ),
    claim: z.exactOptional(
      z.looseObject({
        askedAt: instant,
        answer: z.exactOptional(z.looseObject({ kind: z.enum(['approved', 'partly', 'denied']), at: instant })),
        moneyArrivedAt: z.exactOptional(instant),
      }),
    ),
    request: z.exactOptional(z.strictObject({ steps: z.array(claimStep).check(z.maxLength(200)) })),
    reminders: z.looseObject({
      ladder: z.exactOptional(z.array(z.int().check(z.positive(), z.maximum(4e10))).check(z.maxLength(12))),
      snoozedUntil: z.exactOptional(instant),
      muted: z.exactOptional(z.array(short)),
    }),
    allowed: z.array(act),
    orderId: z.exactOptional(short),
    note: z.exactOptional(z.string().check(z.maxLength(5_000))),
    keptAt: z.exactOptional(instant),
    keptSince: instant,
    deletedAt: z.exactOptional(instant),
    changedAt: z.exactOptional(
      z.array(
        z
          .array(z.union([z.string(), instant]))
          .check(z.refine(([name, at]) => `${name}` === name && at !== name, 'no time')),
      ),
    ),
  });

  const record = z.strictObject({
    story,
    log: z
      .array(
        z.strictObject({
          id,
          purchaseId: id,
          at: instant,
          event: z.looseObject({ kind: short }),
        }),
      )
      .check(z.maxLength(5_000)),
    sent: z.array(z.strictObject({ step: short, at: instant })).check(z.maxLength(5_000)),
  });
  return { frozenTerms, record };
});

/** Whether these are terms as they are frozen into a purchase. */
export const areFrozenTerms = (value: unknown): boolean => parsed(schemas().frozenTerms, value) !== undefined;

/** The record, or nothing where it is not one. Its log speaks of its own purchase alone. */
export function parseRecord(value: unknown): StoryRecord | undefined {
  if (!isWithin(value, RECORD)) return undefined;
  const data = parsed(schemas().record, value)?.data;
  if (!data) return undefined;
  if (data.log.some(({ purchaseId }) => purchaseId !== data.story.purchase.id)) return undefined;
  // Everything that code relies on was checked above; brands are made at this border.
  return data as unknown as StoryRecord;
}
