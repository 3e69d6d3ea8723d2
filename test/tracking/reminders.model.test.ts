// Whatever happens to buyer, browser and clock: each threshold speaks exactly once, at its time or at the next start after it.
//
// A run is a list of things that happen. Beside the real use case runs a model that knows nothing of marks, wake-ups,
// batches or indexes: at every moment at which the browser is awake, all thresholds that have passed and never spoke
// speak as one. What was said at a time that has not come yet was said by a clock that ran ahead, and counts for nothing.
// `REMINDER_STEPS=100000 npx vitest run test/tracking/reminders.model.test.ts` is the long run.

import { expect, it } from 'vitest';
import { fittedLadder, type Notice } from '../../lib/policy/notices';
import type { WindowUnit } from '../../lib/policy/terms';
import { DEFAULT_SETTINGS } from '../../lib/store/settings';
import { DAY, HOUR, MINUTE } from '../../lib/time/duration';
import { type Instant, isoOf } from '../../lib/time/instant';
import { snooze } from '../../lib/tracking/choose-reminders';
import { refreshNotices } from '../../lib/tracking/refresh-notices';
import { frozen, someTerms } from '../support/a-purchase';
import { aKeptStory, aWorld, type TestWorld } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';
import { fc } from '../support/properties';

const STEPS = Number(process.env.REMINDER_STEPS ?? 3_000);
const PER_RUN = 40;

type Happening =
  | { readonly kind: 'buy'; readonly ago: number; readonly amount: number; readonly unit: WindowUnit }
  | { readonly kind: 'download'; readonly which: number }
  | { readonly kind: 'awake' | 'asleep' | 'closed'; readonly ms: number }
  | { readonly kind: 'kill'; readonly when: 'before-showing' | 'before-marking' | 'while-marking' }
  | { readonly kind: 'later'; readonly which: number }
  | { readonly kind: 'jump' | 'wrong'; readonly ms: number }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'update' | 'permission' | 'refused' };

const span = fc.oneof(
  fc.integer({ min: 0, max: 2 * HOUR }),
  fc.integer({ min: 0, max: 2 * DAY }),
  fc.integer({ min: 0, max: 20 * DAY }),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('buy' as const),
      ago: fc.oneof(fc.constant(0), span),
      amount: fc.integer({ min: 1, max: 30 }),
      unit: fc.constantFrom<WindowUnit>('hour', 'day'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('download' as const), which: fc.nat(9) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('awake' as const, 'asleep', 'closed'), ms: span }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('kill' as const),
      when: fc.constantFrom('before-showing' as const, 'before-marking', 'while-marking'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('jump' as const), ms: fc.integer({ min: -3 * DAY, max: 3 * DAY }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('wrong' as const), ms: fc.integer({ min: -30 * DAY, max: 30 * DAY }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('later' as const), which: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('zone' as const),
      zone: fc.constantFrom('UTC', 'Pacific/Auckland', 'Pacific/Honolulu', 'America/New_York', 'Asia/Kolkata'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('update' as const, 'permission', 'refused') }) },
);

interface Threshold {
  readonly at: number;
  /** When it last spoke. */
  said?: number;
}

interface Owed {
  readonly boughtAt: number;
  readonly deadline: number;
  /** The deadline itself among them. */
  readonly thresholds: readonly Threshold[];
  /** From then on nothing is owed; to a clock that was set back it has not happened yet. */
  endedAt?: number;
  /** "Again later", and the word that was promised for then. */
  later?: Threshold;
}

/** A clock that is put right by no more than this has told nothing that it must tell again. */
const DRIFT = 3 * MINUTE;

const isPending = ({ at, said }: Threshold, now: number): boolean =>
  said === undefined || said < at || said > now + DRIFT;

const pendingOf = ({ thresholds, later, endedAt = Number.POSITIVE_INFINITY }: Owed, now: number): Threshold[] =>
  [...thresholds, ...(later ? [later] : [])].filter(
    (threshold) => isPending(threshold, now) && Math.max(threshold.at, now) < endedAt,
  );

/** Until when everything is held. */
const heldUntil = ({ later, deadline }: Owed, now: number): number =>
  later && later.at < deadline && later.at - now <= DAY ? later.at : Number.NEGATIVE_INFINITY;

/** What is said at one look, as text that is easy to compare: `p3 closes`. */
const said = (notices: readonly Notice[]): string[] =>
  notices.flatMap(({ items }) => items.map(({ purchaseId, what }) => `${purchaseId} ${what}`)).sort();

class Killed extends Error {}

async function run(happenings: readonly Happening[]): Promise<void> {
  const world = aWorld();
  const owed = new Map<string, Owed>();
  const now = (): number => world.clock.now();
  let bought = 0;
  /** A clock that is set back wakes nobody: until the next look the alarm is that of the other time. */
  let isLookedAt = true;

  /** What the model says at this moment, and forgets. */
  const due = (): string[] => {
    const lines: string[] = [];
    isLookedAt = true;
    for (const [id, own] of owed) {
      const passed = pendingOf(own, now()).filter(({ at }) => at <= now());
      if (passed.length === 0 || heldUntil(own, now()) > now()) continue;
      for (const threshold of passed) threshold.said = now();
      lines.push(`${id} ${own.deadline <= now() ? 'closed' : 'closes'}`);
    }
    return lines.sort();
  };
  const look = async (): Promise<void> => {
    const before = world.shown.length;
    await refreshNotices(world);
    expect(said(world.shown.slice(before))).toEqual(due());
  };
  const moveAwake = async (target: number): Promise<void> => {
    for (let rounds = 0; ; rounds += 1) {
      if (rounds > 5_000) throw new Error('The alarm never comes to rest.');
      const { alarmAt } = world.seen;
      // The model must not owe anything that no alarm is set for.
      const owing = Math.min(
        ...[...owed.values()].flatMap((own) =>
          pendingOf(own, now()).map(({ at }) => Math.max(at, heldUntil(own, Math.max(at, now())))),
        ),
      );
      if (isLookedAt && owing <= target) expect(alarmAt).toBeLessThanOrEqual(Math.max(owing, now() + 1));
      if (alarmAt === undefined || alarmAt > target) break;
      world.moveTo(Math.max(0, alarmAt - now()));
      await look();
    }
    world.moveTo(target - now());
  };

  for (const step of happenings) {
    switch (step.kind) {
      case 'buy': {
        const id = `p${++bought}`;
        const terms = someTerms({
          windows: [{ amount: step.amount, unit: step.unit, startsAt: 'purchase', scope: 'any' }],
        });
        const boughtAt = (now() - step.ago) as Instant;
        const length = step.amount * (step.unit === 'hour' ? HOUR : DAY);
        const story = aKeptStory({ id: idOf(id), boughtAt, frozen: frozen(terms) }, { keptSince: now() as Instant });
        await world.ledger.stories.add(story, [], now() as Instant);
        const deadline = boughtAt + length;
        const all = [...fittedLadder(length, DEFAULT_SETTINGS).map((left) => deadline - left), deadline];
        const thresholds = all.filter((at) => at >= now()).map((at) => ({ at }));
        owed.set(id, { boughtAt, deadline, thresholds });
        await look();
        break;
      }
      case 'download': {
        const [id, own] = [...owed][step.which % Math.max(1, owed.size)] ?? [];
        if (id === undefined || own === undefined || own.deadline <= now()) break;
        await world.ledger.stories.change(idOf(id), now() as Instant, (story) => ({
          story: {
            ...story,
            acts: [...story.acts, { act: 'download', at: now() as Instant, evidence: 'seen-on-page' }],
          },
          events: [],
        }));
        own.endedAt = Math.min(now(), own.endedAt ?? now());
        await look();
        break;
      }
      case 'later': {
        const [id, own] = [...owed][step.which % Math.max(1, owed.size)] ?? [];
        if (id === undefined || own === undefined || own.deadline <= now() || (own.endedAt ?? now() + 1) <= now())
          break;
        const length = own.deadline - own.boughtAt;
        const lastSafe = Math.trunc(own.deadline - Math.min(2 * HOUR, length / 4));
        const bound = lastSafe > now() ? lastSafe : now() + Math.floor((own.deadline - now()) / 2);
        own.later = { at: Math.min(now() + 2 * HOUR, bound) };
        await snooze({ purchaseId: id, until: isoOf((now() + 2 * HOUR) as Instant) }, world);
        await look();
        break;
      }
      case 'awake':
        await moveAwake(now() + step.ms);
        break;
      case 'asleep':
      case 'closed':
        world.moveTo(step.ms);
        await look();
        break;
      case 'jump':
        world.moveTo(step.ms);
        isLookedAt = false;
        // A clock set forward fires the alarm; one set back fires nothing.
        if (world.seen.alarmAt !== undefined && world.seen.alarmAt <= now()) await look();
        break;
      case 'wrong':
        world.moveTo(step.ms);
        await look();
        world.moveTo(10 * MINUTE - step.ms);
        await look();
        break;
      case 'kill':
        await dieAndStart(step.when, world, due);
        break;
      case 'zone':
        world.moveZone(step.zone);
        await look();
        break;
      case 'update':
        await world.ledger.reminders.lookAtAll(now() as Instant);
        await look();
        break;
      case 'permission':
        await look();
        break;
      case 'refused':
        await refuseOnce(world, due);
        break;
    }
  }
  expect(world.seen.errors).toEqual([]);
  spoken += world.shown.length;
}

/** Notices of all runs together: a run in which nothing is ever due proves nothing. */
let spoken = 0;

/** The worker dies within a round, at a moment at which something may be due, and starts again. */
async function dieAndStart(
  when: Extract<Happening, { kind: 'kill' }>['when'],
  world: TestWorld,
  due: () => string[],
): Promise<void> {
  const soon = world.seen.alarmAt;
  if (soon !== undefined) world.moveTo(Math.max(0, soon - world.clock.now()));
  const before = world.shown.length;
  const { reminders } = world.ledger;
  const dying: TestWorld = {
    ...world,
    notifier: {
      ...world.notifier,
      show: async (notice) => {
        if (when === 'before-showing') throw new Killed();
        await world.notifier.show(notice);
      },
    },
    report: (error) => {
      throw error;
    },
    ledger: {
      ...world.ledger,
      reminders: {
        ...reminders,
        reviewed: async (reviews, now) => {
          const speaks = reviews.some(({ marks }) => marks.length > 0);
          if (speaks && when === 'before-marking') throw new Killed();
          await reminders.reviewed(reviews, now);
          if (speaks && when === 'while-marking') throw new Killed();
        },
      },
    },
  };
  await refreshNotices(dying).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  const shownInDying = said(world.shown.slice(before));
  const expected = due();
  const restart = world.shown.length;
  await refreshNotices(world);
  const shownAtStart = said(world.shown.slice(restart));
  // Recorded after it was shown: a kill in between repeats under the same id, and never forgets.
  if (when === 'before-showing') expect([shownInDying, shownAtStart]).toEqual([[], expected]);
  if (when === 'before-marking') expect([shownInDying, shownAtStart]).toEqual([expected, expected]);
  if (when === 'while-marking') expect([shownInDying, shownAtStart]).toEqual([expected, []]);
  const ids = (from: number, to?: number) => world.shown.slice(from, to).map(({ id }) => id);
  if (when === 'before-marking') expect(ids(restart)).toEqual(ids(before, restart));
}

/** The system refuses a notification once: it comes ten minutes later at the latest. */
async function refuseOnce(world: TestWorld, due: () => string[]): Promise<void> {
  const soon = world.seen.alarmAt;
  if (soon !== undefined) world.moveTo(Math.max(0, soon - world.clock.now()));
  const refusing: TestWorld = {
    ...world,
    notifier: {
      ...world.notifier,
      show: async () => {
        throw new Error('refused');
      },
    },
    report: () => {},
  };
  await refreshNotices(refusing);
  world.moveTo(10 * MINUTE);
  const before = world.shown.length;
  await refreshNotices(world);
  expect(said(world.shown.slice(before))).toEqual(due());
}

it('every threshold speaks exactly once, never late without saying so, whatever happens', async () => {
  await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: PER_RUN, size: 'max' }), run), {
    numRuns: Math.ceil(STEPS / (PER_RUN / 2)),
    endOnFailure: false,
  });
  expect(spoken).toBeGreaterThan(STEPS / 10);
}, 1_800_000);
