// What holds for every purchase, every seller's terms and every order of events.

import { describe, expect, it, vi } from 'vitest';
import { actEffect } from '../../lib/policy/act-effect';
import { checklistOf } from '../../lib/policy/checklist';
import { countdown } from '../../lib/policy/countdown';
import { deadlineOf } from '../../lib/policy/deadline';
import { announcedChanges } from '../../lib/policy/next-change';
import type { FrozenTerms, Purchase, PurchaseStory, RecordedAct, StartEvent } from '../../lib/policy/purchase';
import { redoOrRefund } from '../../lib/policy/redo-or-refund';
import {
  type DeclaredTerms,
  PLAN_KINDS,
  type ProviderId,
  type RefundWindow,
  VOIDING_ACTS,
  WINDOW_SCOPES,
} from '../../lib/policy/terms';
import { type Verdict, verdictOf } from '../../lib/policy/verdict';
import { ALL_SITES } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import { DAY, HOUR } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import { aPurchase, at, frozen, someTerms } from '../support/a-purchase';
import { fc } from '../support/properties';

const RUNS = { numRuns: 200 };

vi.setConfig({ testTimeout: 60_000 });
const BORN = at('2026-01-01T00:00:00Z');
const instant = fc.integer({ min: 0, max: 200 * 24 }).map((hours) => (BORN + hours * HOUR) as Instant);
const fine = fc.integer({ min: 0, max: 200 * DAY }).map((ms) => (BORN + ms) as Instant);
const zone = fc.constantFrom(
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'America/St_Johns',
);

const window: fc.Arbitrary<RefundWindow> = fc.record({
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('hour', 'day', 'business-day', 'week', 'month'),
  startsAt: fc.constantFrom('purchase', 'delivery', 'generation', 'renewal', 'incident', 'unknown'),
  scope: fc.constantFrom(...WINDOW_SCOPES),
});

const inventedTerms: fc.Arbitrary<DeclaredTerms> = fc
  .record({
    stance: fc.constantFrom('refunds', 'conditional', 'case-by-case', 'none', 'unknown'),
    windows: fc.array(window, { maxLength: 3 }),
    voidedBy: fc.uniqueArray(fc.constantFrom(...VOIDING_ACTS), { maxLength: 5 }),
  })
  .map(({ stance, ...rest }) => someTerms({ ...rest, stance: stance as DeclaredTerms['stance'] }));

const catalogue = ALL_SITES.flatMap(({ id }) => termsOf(id));
const terms = fc.oneof(fc.constantFrom(...catalogue), inventedTerms);
const frozenTerms: fc.Arbitrary<FrozenTerms> = fc
  .tuple(terms, fc.option(terms, { nil: undefined }))
  .map(([own, other]) => frozen(own, other));

const act: fc.Arbitrary<RecordedAct> = fc.record({
  act: fc.constantFrom(...VOIDING_ACTS),
  at: instant,
  evidence: fc.constant('seen-on-page'),
  count: fc.integer({ min: 1, max: 60 }),
});
const start: fc.Arbitrary<StartEvent> = fc.record({
  kind: fc.constantFrom('delivery', 'generation', 'renewal', 'incident'),
  at: instant,
  evidence: fc.constantFrom('stated-by-page', 'first-seen', 'by-hand'),
});

const purchase: fc.Arbitrary<Purchase> = fc
  .record({
    boughtAt: instant,
    zone,
    frozen: frozenTerms,
    planKind: fc.option(fc.constantFrom(...PLAN_KINDS), { nil: undefined }),
    creditsBought: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
    platform: fc.option(fc.constantFrom(...catalogue.filter(({ layer }) => layer !== undefined)), { nil: undefined }),
    isTest: fc.boolean(),
  })
  .map(({ planKind, creditsBought, platform, ...rest }) =>
    aPurchase({
      ...rest,
      ...(planKind && { planKind }),
      ...(creditsBought && { creditsBought }),
      ...(platform && { paidThrough: { provider: 'platform' as ProviderId, frozen: frozen(platform) } }),
    }),
  );

const story: fc.Arbitrary<PurchaseStory> = fc.record({
  purchase,
  starts: fc.array(start, { maxLength: 4 }),
  acts: fc.array(act, { maxLength: 4 }),
});

/** From the best news to the worst; what is unknown claims nothing, so an act can only leave it or end it. */
const RANK: { readonly [Kind in Verdict['state']['kind']]: number } = {
  open: 0,
  closing: 0,
  waiting: 0,
  unknown: 1,
  discretion: 1,
  expired: 2,
  voided: 3,
  refused: 4,
  asked: 5,
  closed: 6,
};

/** What a verdict says, without the clocks behind it and the money, which may fall by the hour. */
function told({ state, reasons, endedBy, stillPossible }: Verdict) {
  return { state, reasons, endedBy, stillPossible };
}

describe('for every purchase', () => {
  it('a later act never improves the verdict', () => {
    fc.assert(
      fc.property(story, act, fine, (before, more, now) => {
        const after = { ...before, acts: [...before.acts, more] };
        const [was, is] = [verdictOf(before, now), verdictOf(after, now)];
        expect(RANK[is.state.kind]).toBeGreaterThanOrEqual(RANK[was.state.kind]);
        if ('deadline' in was.state && was.state.deadline && 'deadline' in is.state && is.state.deadline) {
          if (RANK[is.state.kind] === RANK[was.state.kind] && was.state.kind !== 'discretion') {
            expect(is.state.deadline.at).toBeLessThanOrEqual(Math.max(was.state.deadline.at, is.state.deadline.at));
          }
        }
      }),
      RUNS,
    );
  });

  it('a later purchase under the same version never closes earlier', () => {
    fc.assert(
      fc.property(window, fine, fc.integer({ min: 0, max: 20 * DAY }), zone, (span, first, later, where) => {
        const one = deadlineOf(span, first, where);
        const two = deadlineOf(span, (first + later) as Instant, where);
        expect(two.at).toBeGreaterThanOrEqual(one.at);
        expect(one.latest).toBeGreaterThanOrEqual(one.at);
        expect(one.lastSafe).toBeLessThanOrEqual(one.at);
        expect(one.at).toBeGreaterThan(first);
      }),
      { numRuns: 2000 },
    );
  });

  it('the verdict changes only at instants that the clocks announce', () => {
    fc.assert(
      fc.property(story, fine, fine, (any, one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const changes = announcedChanges(any, from).filter((change) => change > from && change <= to);
        const last = changes.length === 0 ? from : undefined;
        if (last !== undefined) expect(told(verdictOf(any, to))).toEqual(told(verdictOf(any, from)));
        for (const change of changes.slice(0, 3)) {
          const next = announcedChanges(any, change).find((later) => later > change) ?? to;
          const just = verdictOf(any, change);
          expect(told(verdictOf(any, Math.max(change, next - 1) as Instant))).toEqual(told(just));
        }
      }),
      RUNS,
    );
  });

  it('a clock that closes closes no other', () => {
    fc.assert(
      fc.property(story, fine, (any, now) => {
        const quiet = { ...any, acts: [] };
        const before = verdictOf(quiet, now).clocks.filter(({ state }) => state.kind === 'running');
        const end = Math.min(...before.map(({ state }) => (state.kind === 'running' ? state.deadline.at : now)));
        if (before.length === 0) return;
        const after = new Map(verdictOf(quiet, end as Instant).clocks.map((clock) => [clock.id, clock.state.kind]));
        for (const { id, state } of before) {
          if (state.kind === 'running' && state.deadline.at > end) expect(after.get(id), id).toBe('running');
        }
      }),
      RUNS,
    );
  });

  it('every clock has its own id', () => {
    fc.assert(
      fc.property(story, fine, (any, now) => {
        const ids = verdictOf(any, now).clocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      RUNS,
    );
  });

  it('says why, and guards nothing that is over or in test mode', () => {
    fc.assert(
      fc.property(story, fine, (any, now) => {
        const { state, reasons, endedBy, atStake } = verdictOf(any, now);
        expect(reasons.length).toBeGreaterThan(0);
        expect(new Set(reasons).size).toBe(reasons.length);
        if (any.purchase.isTest || state.kind === 'voided' || state.kind === 'refused') expect(endedBy).toEqual([]);
        if (atStake) expect(atStake.amount.minor).toBeLessThanOrEqual(any.purchase.shownPrice?.minor ?? 0);
      }),
      RUNS,
    );
  });

  it('the acts it names are the acts that end a refund clock for certain', () => {
    fc.assert(
      fc.property(story, fine, (any, now) => {
        const verdict = verdictOf(any, now);
        const running = verdict.clocks.some(({ kind, state }) => kind === 'refund' && state.kind === 'running');
        if (!running || (verdict.state.kind !== 'open' && verdict.state.kind !== 'closing')) return;
        for (const ending of verdict.endedBy) {
          const effects = actEffect(ending, any, now);
          expect(
            effects.some(({ ends }) => ends === 'certain'),
            ending,
          ).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('no input throws', () => {
  const wild = fc.double().map((ms) => ms as Instant);
  it('whatever the numbers, zones and texts are', () => {
    fc.assert(
      fc.property(story, wild, wild, fc.string(), fc.double(), (any, now, then, text, amount) => {
        const broken: PurchaseStory = {
          purchase: {
            ...any.purchase,
            boughtAt: then,
            zone: text,
            plan: text,
            creditsBought: amount,
            renewsAt: then,
            frozen: frozen(someTerms({ windows: [{ amount, unit: 'day', startsAt: 'purchase', scope: 'any' }] })),
          },
          starts: [{ kind: 'delivery', at: then, evidence: 'first-seen' }],
          acts: [{ act: 'use-of-credits', at: then, evidence: 'by-hand', count: amount }],
          claim: { askedAt: then },
        };
        for (const one of [any, broken]) {
          const verdict = verdictOf(one, now);
          for (const { state } of verdict.clocks) if (state.kind === 'running') countdown(state.deadline, now);
          for (const done of VOIDING_ACTS) actEffect(done, one, now);
          redoOrRefund(['faces-unrecognisable'], one, now);
          announcedChanges(one, now);
        }
        if (any.purchase.frozen) checklistOf(any.purchase.frozen);
      }),
      RUNS,
    );
  });
});
