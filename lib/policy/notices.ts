// Which reminders are due now and when to look again, derived from clocks, what was already shown, and the present moment.
//
// There is no queue. Whoever asks again after a crash, a sleep or a week in a drawer gets the same answer for the same
// inputs, and a step that was shown is never due again. Only what was shown at a time that has not come yet is: a clock that
// ran ahead has said it.

import type { Money } from '../money/money';
import { DAY, HOUR, MINUTE } from '../time/duration';
import type { Instant } from '../time/instant';
import type { Clock, ClockKind, Deadline } from './clocks';
import type { Purchase, PurchaseId } from './purchase';
import type { ProviderId, WindowScope } from './terms';

/** Half-way is added to these; each is the time left when it speaks. */
export const DEFAULT_LADDER: readonly number[] = [3 * DAY, 24 * HOUR, 6 * HOUR, HOUR];

/** A reminder with no more than this left is urgent: quiet hours let it pass where the buyer said so. */
const URGENT_LEFT = 6 * HOUR;

/** From so many purchases due at once, one notice speaks for all. */
const DIGEST_FROM = 3;

/** The buyer's choices for one purchase; what is absent follows the settings. */
export interface ReminderChoices {
  /** Milliseconds left at which to remind, instead of the ladder of the settings. */
  readonly ladder?: readonly number[];
  readonly snoozedUntil?: Instant;
  /** Clocks that stay silent. */
  readonly muted?: readonly ClockKind[];
}

/** Local times of day `HH:MM`; `from` later than `to` spans midnight, equal ones are no quiet hours at all. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
  /** Urgent reminders come through. */
  readonly urgentPass: boolean;
}

export interface ReminderRules {
  readonly ladder: readonly number[];
  readonly halfWay: boolean;
  readonly quietHours?: QuietHours;
}

/** A step that was shown, or that a later one made needless, and when. */
export interface SentMark {
  /** `<clock id>#<step>` */
  readonly step: string;
  readonly at: Instant;
}

/** What a notice needs to know of one purchase. */
export interface NoticeSubject {
  readonly purchaseId: PurchaseId;
  readonly provider: ProviderId;
  readonly plan?: string;
  readonly atStake?: Money;
  /** When it came into the ledger: steps from before are no news to the buyer who entered it. */
  readonly keptSince: Instant;
  readonly clocks: readonly Clock[];
  readonly choices: ReminderChoices;
  readonly sent: readonly SentMark[];
  /** Put away, deleted, or a test payment: nothing is ever said of it. */
  readonly silent: boolean;
}

/** One thing to say of one clock. */
export interface NoticeItem {
  readonly what: 'closes' | 'closed';
  readonly purchaseId: PurchaseId;
  readonly provider: ProviderId;
  readonly plan?: string;
  readonly atStake?: Money;
  readonly clock: ClockKind;
  readonly deadline: Deadline;
}

/** What is shown as one notification. The id is the same however often it is derived, so that a repeat replaces. */
export interface Notice {
  readonly id: string;
  readonly kind: 'closes' | 'closed' | 'digest';
  /** Most urgent first; never empty. */
  readonly items: readonly [NoticeItem, ...NoticeItem[]];
}

/** One purchase looked at: what to say, which steps are then done with, and when to look again. */
export interface NoticePlan {
  readonly items: readonly NoticeItem[];
  /** Marks to keep once the items were shown, or at once where there are none. */
  readonly marks: readonly SentMark[];
  readonly lookAgainAt?: Instant;
}

interface Step {
  readonly id: string;
  readonly at: number;
  readonly item: NoticeItem;
}

const CLOSED = 'closed';

/** A clock that is put right by no more than this did not run ahead. More than what counts as being set back, by one look. */
const DRIFT = 3 * MINUTE;

/** Windows that matter only where something went wrong: silent, unless nothing else runs. */
const FAULTS: readonly WindowScope[] = ['technical', 'accidental', 'duplicate', 'unauthorized', 'statutory'];

/** The clocks that reminders speak of. */
export function spokenClocks(clocks: readonly Clock[]): readonly Clock[] {
  const ordinary = clocks.filter(({ window }) => window === undefined || !FAULTS.includes(window.scope));
  return ordinary.some(({ kind }) => kind === 'refund') ? ordinary : clocks;
}

/**
 * The ladder as it suits a window of this length: steps that are not well inside the window fall away, and half-way
 * falls away where another step is near it. 7 days keep 3 d, 24 h, 6 h, 1 h; 48 hours keep 24 h, 6 h, 1 h; one hour
 * keeps its half.
 */
export function fittedLadder(window: number, rules: Pick<ReminderRules, 'ladder' | 'halfWay'>): readonly number[] {
  const inside = [...new Set(rules.ladder)].filter((left) => left > 0 && left <= window * 0.75);
  const half = Math.floor(window / 2);
  const nearby = inside.some((left) => Math.abs(left - half) < window / 8);
  if (rules.halfWay && half > 0 && !nearby) inside.push(half);
  return inside.sort((a, b) => b - a);
}

/** "Again later" is offered while at least this much is left: below it there is nothing to put off. */
const WORTH_PUTTING_OFF = 30 * MINUTE;
/** No "again later" holds longer than this; one that says more was written by a clock that ran ahead. */
const LONGEST_SNOOZE = DAY;

export const maySnooze = ({ deadline }: NoticeItem, now: Instant): boolean => deadline.at - now >= WORTH_PUTTING_OFF;

/**
 * "Again later" as far as it may reach: to the last safe moment of the window that closes first, and where that is past, to
 * half of what is left, so that there is always a word before the end.
 */
export function snoozeUntil(
  wished: Instant,
  clocks: readonly Clock[],
  choices: Pick<ReminderChoices, 'muted'>,
  now: Instant,
): Instant {
  const bounds = heardClocks(clocks, choices).flatMap(({ state }) => {
    if (state.kind !== 'running') return [];
    const { at, lastSafe } = state.deadline;
    return [lastSafe > now ? lastSafe : now + Math.floor((at - now) / 2)];
  });
  return Math.min(wished, now + LONGEST_SNOOZE, ...bounds) as Instant;
}

/** What is due for one purchase at `now`, and when something will be next. */
export function planNotices(subject: NoticeSubject, rules: ReminderRules, zone: string, now: Instant): NoticePlan {
  const steps = subject.silent ? [] : stepsOf(subject, rules, now);
  const shown = latestMarks(subject.sent.filter(({ at }) => at <= now + DRIFT));
  const pending = steps.filter((step) => (shown.get(step.id) ?? Number.NEGATIVE_INFINITY) < step.at);
  const due = pending.filter((step) => step.at <= now);
  const later = pending.filter((step) => step.at > now).map((step) => step.at);
  const ends = subject.clocks.flatMap((clock) => (clock.state.kind === 'running' ? [clock.state.deadline.at] : []));
  const looks = [...later, ...ends.filter((at) => at > now)];

  const news = dueByClock(due);
  const heldUntil = news.length === 0 ? undefined : heldTill(news, subject.choices, rules.quietHours, zone, now);
  if (heldUntil !== undefined) return { items: [], marks: [], ...soonest([...looks, heldUntil]) };
  return {
    items: news.map((step) => step.item).sort((a, b) => urgency(a) - urgency(b)),
    marks: due.map((step) => ({ step: step.id, at: now })),
    ...soonest(looks),
  };
}

/** Bundles what is due of several purchases: one notice each, or a single digest from three purchases on. */
export function bundleNotices(plans: readonly NoticePlan[]): readonly Notice[] {
  const speaking = plans.flatMap(({ items: [first, ...rest] }) => (first ? [[first, ...rest] as const] : []));
  if (speaking.length < DIGEST_FROM) {
    return speaking.map((items) => ({ id: noticeIdOf(items[0].purchaseId), kind: items[0].what, items }));
  }
  const [first, ...rest] = speaking.flat().sort((a, b) => urgency(a) - urgency(b));
  return first ? [{ id: DIGEST_ID, kind: 'digest', items: [first, ...rest] }] : [];
}

const DIGEST_ID = 'digest';
const NOTICE = 'purchase:';

/** One notification per purchase: a later reminder takes the place of the earlier one. */
export const noticeIdOf = (purchaseId: PurchaseId): string => `${NOTICE}${purchaseId}`;

/** The purchase that a notification was about; nothing for a digest. */
export function purchaseOfNotice(noticeId: string): string | undefined {
  return noticeId.startsWith(NOTICE) ? noticeId.slice(NOTICE.length) : undefined;
}

/** What the badge tells: the window that closes first. */
export interface Urgency {
  readonly purchaseId: PurchaseId;
  readonly provider: ProviderId;
  readonly deadline: Deadline;
  readonly level: 'calm' | 'soon' | 'urgent';
  readonly text: BadgeText;
  /** When the text would next be different. */
  readonly changesAt: Instant;
}

/** Rounded down: the badge never promises more than is left. Minutes come in tens. */
interface BadgeText {
  readonly unit: 'day' | 'hour' | 'minute';
  readonly count: number;
}

/** The badge of a window that is still open; nothing once it is over. Days from 48 h on, then hours, then tens of minutes. */
export function urgencyOf(
  { id: purchaseId, provider }: Pick<Purchase, 'id' | 'provider'>,
  deadline: Deadline,
  now: Instant,
): Urgency | undefined {
  const left = deadline.at - now;
  if (left <= 0) return undefined;
  const [unit, size] = left >= 2 * DAY ? (['day', DAY] as const) : left >= HOUR ? (['hour', HOUR] as const) : TENS;
  const whole = Math.floor(left / size);
  const count = unit === 'minute' ? whole * 10 : whole;
  const level = left <= URGENT_LEFT ? 'urgent' : left <= 2 * DAY ? 'soon' : 'calm';
  const next = deadline.at - whole * size + 1;
  return {
    purchaseId,
    provider,
    deadline,
    level,
    text: { unit, count },
    changesAt: Math.min(deadline.at, Math.max(next, now + 1)) as Instant,
  };
}

const TENS = ['minute', 10 * MINUTE] as const;

function stepsOf(subject: NoticeSubject, rules: ReminderRules, now: Instant): readonly Step[] {
  const steps: Step[] = [];
  const ladder = subject.choices.ladder === undefined ? rules : { ladder: subject.choices.ladder, halfWay: false };
  const { snoozedUntil } = subject.choices;
  let later: Step | undefined;
  for (const clock of heardClocks(subject.clocks, subject.choices)) {
    if (clock.state.kind !== 'running' && clock.state.kind !== 'ended') continue;
    const { startedAt, deadline } = clock.state;
    // Whichever step it is that speaks, what it says is what is true now.
    const item = itemOf(deadline.at > now ? 'closes' : 'closed', subject, clock.kind, deadline);
    const add = (name: number | typeof CLOSED, at: number) => {
      if (at >= subject.keptSince) steps.push({ id: `${clock.id}#${name}`, at, item });
    };
    for (const left of fittedLadder(deadline.at - startedAt, ladder)) add(left, deadline.at - left);
    add(CLOSED, deadline.at);
    const isNearest = deadline.at < (later?.item.deadline.at ?? Number.POSITIVE_INFINITY);
    if (snoozedUntil !== undefined && snoozedUntil < deadline.at && isNearest) {
      later = { id: `snooze#${snoozedUntil}`, at: snoozedUntil, item };
    }
  }
  return later ? [...steps, later] : steps;
}

/** Those of them that the buyer has not muted. */
function heardClocks(clocks: readonly Clock[], { muted }: Pick<ReminderChoices, 'muted'>): readonly Clock[] {
  return spokenClocks(clocks).filter(({ kind }) => !muted?.includes(kind));
}

function itemOf(
  what: NoticeItem['what'],
  { purchaseId, provider, plan, atStake }: NoticeSubject,
  clock: ClockKind,
  deadline: Deadline,
): NoticeItem {
  return {
    what,
    purchaseId,
    provider,
    ...(plan !== undefined && { plan }),
    ...(atStake !== undefined && { atStake }),
    clock,
    deadline,
  };
}

/** Of several steps of one clock that are due at once, only the last speaks. */
function dueByClock(due: readonly Step[]): readonly Step[] {
  const last = new Map<string, Step>();
  for (const step of due) {
    const key = `${step.item.clock}@${step.item.deadline.at}`;
    const other = last.get(key);
    if (other === undefined || step.at >= other.at) last.set(key, step);
  }
  return [...last.values()];
}

/** Until when all that is due must wait, if it must. */
function heldTill(
  due: readonly Step[],
  choices: ReminderChoices,
  quiet: QuietHours | undefined,
  zone: string,
  now: Instant,
): number | undefined {
  const { snoozedUntil } = choices;
  const isHeld =
    snoozedUntil !== undefined &&
    now < snoozedUntil &&
    snoozedUntil - now <= LONGEST_SNOOZE &&
    // One that reaches past a deadline was pressed before that deadline moved.
    due.every(({ item }) => snoozedUntil < item.deadline.at);
  if (isHeld) return snoozedUntil;
  const quietEnd = quiet && quietUntil(quiet, zone, now);
  if (quietEnd === undefined) return undefined;
  const urgent = due.some(({ item }) => {
    const { at, lastSafe } = item.deadline;
    return item.what === 'closes' && (at - now <= URGENT_LEFT || lastSafe <= quietEnd);
  });
  return quiet?.urgentPass && urgent ? undefined : quietEnd;
}

/** The end of the quiet hours that `now` lies in. In the hour that clocks skip or repeat it may be off by that hour, never by a day. */
export function quietUntil(quiet: QuietHours, zone: string, now: Instant): Instant | undefined {
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  if (from === undefined || to === undefined || from === to) return undefined;
  const minute = localMinute(zone, now);
  const inside = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!inside) return undefined;
  const left = (to - minute + 24 * 60) % (24 * 60);
  const intoMinute = now % MINUTE;
  return (now - intoMinute + left * MINUTE) as Instant;
}

function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function localMinute(zone: string, now: Instant): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((piece) => piece.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}

function latestMarks(sent: readonly SentMark[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { step, at } of sent) latest.set(step, Math.max(at, latest.get(step) ?? Number.NEGATIVE_INFINITY));
  return latest;
}

const urgency = (item: NoticeItem): number => item.deadline.at;

function soonest(looks: readonly number[]): { readonly lookAgainAt?: Instant } {
  return looks.length === 0 ? {} : { lookAgainAt: Math.min(...looks) as Instant };
}
