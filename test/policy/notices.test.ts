// Which reminders are due, when to look again, and what several of them become.

import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../lib/policy/clocks';
import {
  bundleNotices,
  fittedLadder,
  maySnooze,
  type NoticeSubject,
  noticeIdOf,
  planNotices,
  purchaseOfNotice,
  quietUntil,
  type ReminderRules,
  type SentMark,
  snoozeUntil,
  urgencyOf,
} from '../../lib/policy/notices';
import type { PurchaseId } from '../../lib/policy/purchase';
import type { ProviderId } from '../../lib/policy/terms';
import { DAY, HOUR, MINUTE } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import { aStory, at, frozen, someTerms } from '../support/a-purchase';
import { fc } from '../support/properties';

const RULES: ReminderRules = { ladder: [3 * DAY, DAY, 6 * HOUR, HOUR], halfWay: true };
const bought = at('2026-03-01T12:00:00Z');
const end = (bought + 7 * DAY) as Instant;
const plus = (ms: number) => (bought + ms) as Instant;
const ahead = (ms: number) => (end - ms) as Instant;

function subject(over: Partial<NoticeSubject> = {}): NoticeSubject {
  return {
    purchaseId: 'p1' as PurchaseId,
    provider: 'acme' as ProviderId,
    keptSince: bought,
    clocks: clocksOf(aStory({ boughtAt: bought }), bought),
    choices: {},
    sent: [],
    silent: false,
    ...over,
  };
}

const plan = (now: Instant, over: Partial<NoticeSubject> = {}, rules = RULES, zone = 'UTC') =>
  planNotices(subject(over), rules, zone, now);

describe('the ladder, fitted to a window', () => {
  it.each([
    ['30 days', 30 * DAY, [15 * DAY, 3 * DAY, DAY, 6 * HOUR, HOUR]],
    ['7 days: half-way is next to the 3-day step', 7 * DAY, [3 * DAY, DAY, 6 * HOUR, HOUR]],
    ['48 hours: half-way is the 24-hour step', 2 * DAY, [DAY, 6 * HOUR, HOUR]],
    ['24 hours', DAY, [12 * HOUR, 6 * HOUR, HOUR]],
    ['1 hour', HOUR, [30 * MINUTE]],
  ])('%s', (_name, window, steps) => {
    expect(fittedLadder(window, RULES)).toEqual(steps);
  });

  it('has no half where the buyer wants none, and no step twice', () => {
    expect(fittedLadder(HOUR, { ladder: [HOUR], halfWay: false })).toEqual([]);
    expect(fittedLadder(30 * DAY, { ladder: [DAY, DAY], halfWay: false })).toEqual([DAY]);
  });
});

describe('a step', () => {
  it('is due at its instant and not a millisecond before', () => {
    expect(plan(ahead(DAY + 1)).items).toHaveLength(1);
    const marked: SentMark[] = [{ step: 'refund:any:purchase#259200000', at: ahead(3 * DAY) }];
    expect(plan(ahead(DAY + 1), { sent: marked }).items).toEqual([]);
    expect(plan(ahead(DAY + 1), { sent: marked }).lookAgainAt).toBe(ahead(DAY));
    expect(plan(ahead(DAY), { sent: marked }).items).toHaveLength(1);
  });

  it('that was missed comes late, once, in the words of now', () => {
    const late = plan(ahead(40 * MINUTE));
    expect(late.items.map(({ what }) => what)).toEqual(['closes']);
    expect(late.marks).toHaveLength(4);
    expect(plan(ahead(39 * MINUTE), { sent: late.marks }).items).toEqual([]);
  });

  it('becomes "closed" once the window is over, and nothing else comes of it', () => {
    const over = plan(plus(9 * DAY));
    expect(over.items.map(({ what }) => what)).toEqual(['closed']);
    expect(plan(plus(20 * DAY), { sent: over.marks })).toEqual({ items: [], marks: [] });
  });

  it('from before the purchase was entered is no news', () => {
    expect(plan(ahead(2 * HOUR), { keptSince: ahead(2 * HOUR) }).items).toEqual([]);
    expect(plan(plus(9 * DAY), { keptSince: plus(8 * DAY) })).toEqual({ items: [], marks: [] });
  });

  it('moves with its deadline: one that lies ahead again comes again, one that is past does not', () => {
    const sent: SentMark[] = [{ step: 'refund:any:purchase#259200000', at: ahead(3 * DAY) }];
    const earlier = clocksOf(aStory({ boughtAt: plus(-HOUR) }), bought);
    expect(plan(ahead(3 * DAY), { sent, clocks: earlier }).items).toEqual([]);
    const later = clocksOf(aStory({ boughtAt: plus(DAY) }), plus(DAY));
    expect(plan(ahead(3 * DAY - HOUR), { sent, clocks: later }).lookAgainAt).toBe(ahead(2 * DAY));
  });

  it('stays silent for a purchase that is put away, and for a muted clock', () => {
    expect(plan(ahead(HOUR), { silent: true }).items).toEqual([]);
    expect(plan(ahead(HOUR), { choices: { muted: ['refund'] } }).items).toEqual([]);
  });

  it('follows the ladder of its purchase before that of the settings', () => {
    const choices = { ladder: [2 * DAY] };
    expect(plan(ahead(2 * DAY + 1), { choices }).items).toEqual([]);
    expect(plan(ahead(2 * DAY), { choices }).items).toHaveLength(1);
  });

  it('is looked for again at the end of the window even where nothing will be said', () => {
    expect(plan(bought, { silent: true }).lookAgainAt).toBe(end);
  });
});

describe('windows that matter only if something went wrong', () => {
  const windows = [
    { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' },
    { amount: 1, unit: 'day', startsAt: 'purchase', scope: 'duplicate' },
  ] as const;

  it('are silent beside an ordinary one', () => {
    const clocks = clocksOf(aStory({ boughtAt: bought, frozen: frozen(someTerms({ windows })) }), bought);
    expect(plan(plus(DAY), { clocks }).items).toEqual([]);
  });

  it('speak where they are all there is', () => {
    const only = frozen(someTerms({ windows: [windows[1]] }));
    const clocks = clocksOf(aStory({ boughtAt: bought, frozen: only }), bought);
    expect(plan(plus(DAY - HOUR), { clocks }).items).toHaveLength(1);
  });
});

describe('"again later"', () => {
  it('holds everything until then, and says a word then', () => {
    const sent = plan(ahead(6 * HOUR)).marks;
    const choices = { snoozedUntil: ahead(4 * HOUR) };
    expect(plan(ahead(5 * HOUR), { sent, choices })).toMatchObject({ items: [], lookAgainAt: ahead(4 * HOUR) });
    const again = plan(ahead(4 * HOUR), { sent, choices });
    expect(again.items.map(({ what }) => what)).toEqual(['closes']);
    expect(plan(ahead(4 * HOUR - 1), { sent: [...sent, ...again.marks], choices }).items).toEqual([]);
  });

  it('does not swallow a step that came due meanwhile', () => {
    const choices = { snoozedUntil: ahead(30 * MINUTE) };
    const sent = plan(ahead(6 * HOUR)).marks;
    expect(plan(ahead(HOUR), { sent, choices }).items).toEqual([]);
    expect(plan(ahead(30 * MINUTE), { sent, choices }).items).toHaveLength(1);
  });

  it.each([
    ['before the last safe moment', 7 * HOUR, 5 * HOUR],
    ['up to the last safe moment', 3 * HOUR, 2 * HOUR],
    ['half of what is left at the last safe moment', 2 * HOUR, HOUR],
    ['half of what is left after it', HOUR, 30 * MINUTE],
    ['half of the last minutes', 20 * MINUTE, 10 * MINUTE],
  ])('holds for two hours, %s', (_name, left, then) => {
    const { clocks } = subject();
    expect(snoozeUntil((ahead(left) + 2 * HOUR) as Instant, clocks, {}, ahead(left))).toBe(ahead(then));
  });

  it('follows the window that closes first of those that are spoken of, and holds for a day at the most', () => {
    const windows = [
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' },
      { amount: 1, unit: 'day', startsAt: 'purchase', scope: 'duplicate' },
    ] as const;
    const clocks = clocksOf(aStory({ boughtAt: bought, frozen: frozen(someTerms({ windows })) }), bought);
    const now = plus(22 * HOUR);
    expect(snoozeUntil(plus(26 * HOUR), clocks, {}, now)).toBe(plus(26 * HOUR));
    expect(snoozeUntil(ahead(0), clocks, { muted: ['refund'] }, now)).toBe(plus(46 * HOUR));
  });

  it('never holds past a deadline, whoever wrote it', () => {
    const sent = plan(ahead(6 * HOUR)).marks;
    const choices = { snoozedUntil: ahead(-HOUR) };
    expect(plan(ahead(HOUR), { sent, choices }).items.map(({ what }) => what)).toEqual(['closes']);
    expect(plan(end, { sent, choices }).items.map(({ what }) => what)).toEqual(['closed']);
  });

  it('from a clock that ran ahead holds nothing now', () => {
    expect(plan(ahead(6 * HOUR), { choices: { snoozedUntil: ahead(-3 * DAY) } }).items).toHaveLength(1);
    const clocks = clocksOf(aStory({ boughtAt: plus(30 * DAY) }), plus(30 * DAY));
    const choices = { snoozedUntil: plus(36 * DAY) };
    expect(plan(plus(34 * DAY), { clocks, choices }).items).toHaveLength(1);
  });

  it('says its word of the window that still runs, though another has ended', () => {
    const windows = [
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' },
      { amount: 2, unit: 'day', startsAt: 'purchase', scope: 'unused-only' },
    ] as const;
    const now = ahead(4 * HOUR);
    const clocks = clocksOf(aStory({ boughtAt: bought, frozen: frozen(someTerms({ windows })) }), now);
    const sent = plan(ahead(6 * HOUR), { clocks }).marks;
    expect(plan(now, { clocks, sent, choices: { snoozedUntil: now } }).items).toMatchObject([
      { what: 'closes', deadline: { at: end } },
    ]);
  });

  it('is offered while there is something to put off', () => {
    const [item] = plan(ahead(HOUR)).items;
    if (!item) throw new Error('nothing due');
    expect(maySnooze(item, ahead(30 * MINUTE))).toBe(true);
    expect(maySnooze(item, ahead(30 * MINUTE - 1))).toBe(false);
  });
});

describe('quiet hours', () => {
  const quiet = { from: '22:00', to: '07:00', urgentPass: true };

  it.each([
    ['just before', '2026-03-01T21:59:59Z', undefined],
    ['at their start', '2026-03-01T22:00:00Z', '2026-03-02T07:00:00Z'],
    ['after midnight', '2026-03-02T03:10:30Z', '2026-03-02T07:00:00Z'],
    ['at their end', '2026-03-02T07:00:00Z', undefined],
  ])('%s', (_name, now, until) => {
    expect(quietUntil(quiet, 'UTC', at(now))).toBe(until && at(until));
  });

  it('are the hours of the zone the buyer is in', () => {
    expect(quietUntil(quiet, 'Asia/Kolkata', at('2026-03-01T17:00:00Z'))).toBe(at('2026-03-02T01:30:00Z'));
    expect(quietUntil(quiet, 'UTC', at('2026-03-01T17:00:00Z'))).toBeUndefined();
  });

  it('that are none, or not written as times of day, hold nothing', () => {
    expect(quietUntil({ ...quiet, to: '22:00' }, 'UTC', at('2026-03-01T22:00:00Z'))).toBeUndefined();
    expect(quietUntil({ ...quiet, to: '7' }, 'UTC', at('2026-03-01T23:00:00Z'))).toBeUndefined();
  });

  it('hold what is due and release it at their end', () => {
    const rules = { ...RULES, quietHours: { from: '11:00', to: '13:00', urgentPass: true } };
    const held = plan(ahead(3 * DAY), {}, rules);
    expect(held).toEqual({ items: [], marks: [], lookAgainAt: ahead(3 * DAY - HOUR) });
    expect(plan(ahead(3 * DAY - HOUR), {}, rules).items).toHaveLength(1);
  });

  it('let an urgent one pass where the buyer said so, and only there', () => {
    const rules = (urgentPass: boolean) => ({ ...RULES, quietHours: { from: '05:00', to: '13:00', urgentPass } });
    expect(plan(ahead(6 * HOUR), {}, rules(true)).items).toHaveLength(1);
    expect(plan(ahead(6 * HOUR), {}, rules(false)).items).toEqual([]);
  });

  it('hold the word that a window closed: it is no longer urgent', () => {
    const rules = { ...RULES, quietHours: { from: '11:00', to: '13:00', urgentPass: true } };
    expect(plan(end, {}, rules).items).toEqual([]);
    expect(plan((end + HOUR) as Instant, {}, rules).items).toHaveLength(1);
  });
});

describe('several purchases', () => {
  const of = (id: string, now: Instant) => plan(now, { purchaseId: id as PurchaseId });

  it('speak for themselves while they are few', () => {
    const now = ahead(HOUR);
    expect(bundleNotices([of('a', now), of('b', now)]).map(({ id }) => id)).toEqual(['purchase:a', 'purchase:b']);
    expect(bundleNotices([])).toEqual([]);
  });

  it('become one digest from three on, most urgent first', () => {
    const later = clocksOf(aStory({ boughtAt: plus(DAY) }), plus(DAY));
    const now = ahead(HOUR);
    const plans = [plan(now, { purchaseId: 'late' as PurchaseId, clocks: later }), of('b', now), of('c', now)];
    const [digest, ...others] = bundleNotices(plans);
    expect(others).toEqual([]);
    expect(digest).toMatchObject({ id: 'digest', kind: 'digest' });
    expect(digest?.items.map(({ purchaseId }) => purchaseId)).toEqual(['b', 'c', 'late']);
  });

  it('keep their purchase in the id of their notice', () => {
    expect(purchaseOfNotice(noticeIdOf('a' as PurchaseId))).toBe('a');
    expect(purchaseOfNotice('digest')).toBeUndefined();
  });
});

describe('the badge', () => {
  const deadline = { at: end, latest: end, reading: 'exact', lastSafe: end } as const;
  const purchase = { id: 'p1' as PurchaseId, provider: 'acme' as ProviderId };

  it.each([
    [3 * DAY + 1, 'day', 3, 'calm'],
    [2 * DAY, 'day', 2, 'soon'],
    [2 * DAY - 1, 'hour', 47, 'soon'],
    [6 * HOUR, 'hour', 6, 'urgent'],
    [HOUR - 1, 'minute', 50, 'urgent'],
    [9 * MINUTE, 'minute', 0, 'urgent'],
  ])('with %i ms left says %s %i, %s', (left, unit, count, level) => {
    expect(urgencyOf(purchase, deadline, ahead(left))).toMatchObject({ text: { unit, count }, level });
  });

  it('is nothing at the end and after', () => {
    expect(urgencyOf(purchase, deadline, end)).toBeUndefined();
  });

  it('never promises more than is left, and says when it changes', () => {
    const size = { day: DAY, hour: HOUR, minute: MINUTE };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * DAY }), (left) => {
        const urgency = urgencyOf(purchase, deadline, ahead(left));
        if (!urgency) throw new Error('nothing is left');
        expect(urgency.text.count * size[urgency.text.unit]).toBeLessThanOrEqual(left);
        expect(urgency.changesAt).toBeGreaterThan(ahead(left));
        expect(urgency.changesAt).toBeLessThanOrEqual(end);
        const stays = urgencyOf(purchase, deadline, (urgency.changesAt - 1) as Instant);
        expect(stays?.text).toEqual(urgency.text);
      }),
    );
  });
});
