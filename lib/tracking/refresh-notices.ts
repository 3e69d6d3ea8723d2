// Shows what is due, remembers it after it was shown, corrects the badge, and sets the one alarm. Doing it twice is harmless.

import {
  bundleNotices,
  type NoticePlan,
  planNotices,
  type ReminderRules,
  type Urgency,
  urgencyOf,
} from '../policy/notices';
import { verdictOf } from '../policy/verdict';
import { DAY, MINUTE } from '../time/duration';
import type { Instant } from '../time/instant';
import { overdue } from './decide-purchase';
import type { KeptStory, StoryToReview, World } from './ports';

/** Stories read at once; those that have nothing to say are done with batch by batch. */
const BATCH = 200;
/** How long after a refused notification, or a round that was ended on its way, it is tried again. */
const AGAIN = 10 * MINUTE;
/** A clock that went back by more than this did not drift: it was set. */
const SET_BACK = 2 * MINUTE;
const EVER = 0 as Instant;

interface Review extends StoryToReview {
  readonly plan: NoticePlan;
}

/** Answers the sellers of the stories that were looked at: those that were written, or whose time has come. */
export async function refreshNotices(world: World): Promise<ReadonlySet<string>> {
  const { ledger } = world;
  const now = world.clock.now();
  const zone = world.clock.zone();
  await world.alarm.wakeUnlessSet((now + AGAIN) as Instant);
  await noticeJumps(now, zone, world);
  const rules = await ledger.settings.read();

  const speaking = new Map<string, Review>();
  const looked = new Set<string>();
  for (;;) {
    const page = await ledger.reminders.dueBy(now, { from: speaking.size, atMost: BATCH });
    if (page.length === 0) break;
    const reviews = page.map((due) => ({ ...due, plan: planOf(due, rules, zone, now) }));
    const silent = reviews.filter(({ plan }) => plan.items.length === 0);
    const before = speaking.size;
    for (const review of reviews) {
      looked.add(review.story.purchase.provider);
      if (review.plan.items.length > 0) speaking.set(review.story.purchase.id, review);
    }
    if (silent.length > 0) await ledger.reminders.reviewed(silent.map(asReviewed), now);
    else if (speaking.size === before) break;
  }
  await speak([...speaking.values()], now, world);
  await lookAhead(now, world);
  return looked;
}

async function speak(reviews: readonly Review[], now: Instant, world: World): Promise<void> {
  let shown = true;
  for (const notice of bundleNotices(reviews.map(({ plan }) => plan))) {
    try {
      await world.notifier.show(notice);
    } catch (error) {
      // Notifications are blocked, or the system refused this one: nothing was said, so nothing is marked.
      world.report(error, 'notification');
      shown = false;
    }
  }
  if (reviews.length === 0) return;
  const again = (now + AGAIN) as Instant;
  await world.ledger.reminders.reviewed(
    reviews.map((review) => (shown ? asReviewed(review) : { ...asReviewed(review), marks: [], lookAgainAt: again })),
    now,
  );
}

async function lookAhead(now: Instant, world: World): Promise<void> {
  const urgency = await mostUrgent(now, world);
  await world.badge.show(urgency);
  const [next, ways] = await Promise.all([world.ledger.reminders.nextLook(), world.ledger.checkouts.all()]);
  const questions = ways.map((way) => overdue(way)?.from).filter((at) => at !== undefined && at > now);
  const looks = [next, urgency?.changesAt, ...questions].filter((at) => at !== undefined);
  await world.alarm.wakeAt(looks.length === 0 ? undefined : (Math.max(now + 1, Math.min(...looks)) as Instant));
}

async function mostUrgent(now: Instant, world: World): Promise<Urgency | undefined> {
  const story = await world.ledger.reminders.mostUrgent(now);
  if (!story) return undefined;
  const { state } = verdictOf(story, now);
  return 'deadline' in state && state.deadline ? urgencyOf(story.purchase, state.deadline, now) : undefined;
}

function planOf({ story, sent }: StoryToReview, rules: ReminderRules, zone: string, now: Instant): NoticePlan {
  const { purchase } = story;
  const verdict = verdictOf(story, now);
  const plan = planNotices(
    {
      purchaseId: purchase.id,
      provider: purchase.provider,
      ...(purchase.plan !== undefined && { plan: purchase.plan }),
      ...(verdict.atStake && { atStake: verdict.atStake.amount }),
      keptSince: story.keptSince,
      clocks: verdict.clocks,
      choices: story.reminders,
      sent,
      silent: isSilent(story),
    },
    rules,
    zone,
    now,
  );
  const coming = story.starts.map(({ at }) => at).filter((at) => at > now);
  const looks = [...coming, ...(plan.lookAgainAt === undefined ? [] : [plan.lookAgainAt])];
  return looks.length === 0 ? plan : { ...plan, lookAgainAt: Math.min(...looks) as Instant };
}

function isSilent({ purchase, deletedAt }: KeptStory): boolean {
  return purchase.isTest || purchase.closedAt !== undefined || deletedAt !== undefined;
}

function asReviewed({ story, revision, plan }: Review) {
  return { purchaseId: story.purchase.id, revision, marks: plan.marks, lookAgainAt: plan.lookAgainAt };
}

/** A clock set back or a change of zone moves what is due: everything that is not over is looked at again. */
async function noticeJumps(now: Instant, zone: string, world: World): Promise<void> {
  const { settings, reminders, stories } = world.ledger;
  const last = await settings.lastLook();
  if (last && last.zone === zone && now >= last.at && now - last.at < MINUTE) return;
  const setBack = last !== undefined && now < last.at - SET_BACK;
  // Set back, also what is over: it may be that only the clock that ran ahead has said so.
  if (setBack || (last !== undefined && last.zone !== zone)) await reminders.lookAtAll(setBack ? EVER : now);
  if (setBack) {
    const urgent = await reminders.mostUrgent(now);
    const by = now - last.at;
    if (urgent) {
      await stories.change(urgent.purchase.id, now, (story) => ({ story, events: [{ kind: 'clock-jumped', by }] }));
    }
  }
  const { next = now, sure } = setBack || last === undefined ? {} : { next: last.at, ...last };
  await settings.noteLook({
    at: now,
    zone,
    ...(now - next >= DAY ? { next: now, sure: next } : { next, ...(sure !== undefined && { sure }) }),
  });
}
