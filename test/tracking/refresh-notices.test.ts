// A round of reminders: what is shown, remembered, badged, and when the next round is.

import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../lib/time/duration';
import { changeStory } from '../../lib/tracking/change-story';
import { chooseReminders, snooze } from '../../lib/tracking/choose-reminders';
import { refreshNotices } from '../../lib/tracking/refresh-notices';
import { at } from '../support/a-purchase';
import { aKeptStory, aWorld } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';

const BOUGHT = '2026-03-01T14:07:00Z';
const END = '2026-03-08T14:07:00Z';

async function withPurchase(now = BOUGHT) {
  const world = aWorld(BOUGHT);
  await world.ledger.stories.add(aKeptStory(), [], world.clock.now());
  await refreshNotices(world);
  world.moveTo(now);
  return world;
}

describe('a round of reminders', () => {
  it('sets the alarm for the next step, and the badge for what is left', async () => {
    const world = await withPurchase();
    expect(world.shown).toEqual([]);
    expect(world.seen.badge).toMatchObject({ text: { unit: 'day', count: 7 }, level: 'calm' });
    // The badge changes before the first reminder is due.
    expect(world.seen.alarmAt).toBe(at(BOUGHT) + 1);
    world.moveTo('2026-03-05T14:06:59Z');
    await refreshNotices(world);
    expect(world.seen.alarmAt).toBe(at('2026-03-05T14:07:00Z'));
  });

  it('waits for the system to take a notice before it remembers it', async () => {
    const world = await withPurchase('2026-03-08T13:30:00Z');
    let take = () => {};
    const slow = { ...world, notifier: { ...world.notifier, show: () => new Promise<void>((done) => (take = done)) } };
    const round = refreshNotices(slow);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [due] = await world.ledger.reminders.dueBy(world.clock.now(), { from: 0, atMost: 1 });
    expect(due?.sent).toEqual([]);
    take();
    await round;
    expect(await world.ledger.reminders.dueBy(world.clock.now(), { from: 0, atMost: 1 })).toEqual([]);
  });

  it('tries again ten minutes after the system refused, and says so to the console', async () => {
    const world = await withPurchase('2026-03-08T13:30:00Z');
    const refuse = async () => {
      throw new Error('blocked');
    };
    await refreshNotices({ ...world, notifier: { ...world.notifier, show: refuse } });
    expect(world.seen.errors).toHaveLength(1);
    world.moveTo(10 * MINUTE);
    await refreshNotices(world);
    expect(world.shown.map(({ kind }) => kind)).toEqual(['closes']);
  });

  it('leaves an alarm behind wherever it is ended, though the one that woke it is gone', async () => {
    const world = await withPurchase('2026-03-08T13:30:00Z');
    const { ledger, notifier, badge } = world;
    const ended = async () => {
      throw new Error('ended');
    };
    const ends: readonly Partial<typeof world>[] = [
      { ledger: { ...ledger, settings: { ...ledger.settings, read: ended } } },
      { ledger: { ...ledger, reminders: { ...ledger.reminders, dueBy: ended } } },
      { ledger: { ...ledger, reminders: { ...ledger.reminders, reviewed: ended } } },
      { ledger: { ...ledger, reminders: { ...ledger.reminders, nextLook: ended } } },
      { badge: { ...badge, show: ended } },
    ];
    for (const end of ends) {
      world.seen.alarmAt = undefined;
      await expect(refreshNotices({ ...world, notifier, ...end })).rejects.toThrow('ended');
      expect(world.seen.alarmAt).toBe(at('2026-03-08T13:40:00Z'));
    }
    await refreshNotices(world);
    expect(world.shown.length).toBeGreaterThan(0);
  });

  it('clears the badge and the alarm when nothing is left to wait for', async () => {
    const world = await withPurchase(END);
    await refreshNotices(world);
    expect(world.shown.map(({ kind }) => kind)).toEqual(['closed']);
    expect(world.seen).toMatchObject({ badge: undefined, alarmAt: undefined });
  });

  it('says nothing of test payments, of what is put away, and of what is deleted', async () => {
    const world = aWorld(BOUGHT);
    const { stories } = world.ledger;
    const now = world.clock.now();
    await stories.add(aKeptStory({ id: idOf('test'), isTest: true }), [], now);
    await stories.add(aKeptStory({ id: idOf('away'), closedAt: now }), [], now);
    await stories.add(aKeptStory({ id: idOf('gone') }, { deletedAt: now }), [], now);
    await refreshNotices(world);
    world.moveTo('2026-03-20T00:00:00Z');
    await refreshNotices(world);
    expect(world.shown).toEqual([]);
    expect(world.seen.badge).toBeUndefined();
  });

  it('starts to count when the gallery is there, and not before', async () => {
    const world = aWorld(BOUGHT);
    const waiting = aKeptStory();
    const frozen = waiting.purchase.frozen;
    if (!frozen) throw new Error('no terms');
    const terms = {
      ...frozen.terms,
      windows: [{ amount: 7, unit: 'day', startsAt: 'delivery', scope: 'any' }] as const,
    };
    const purchase = { ...waiting.purchase, frozen: { ...frozen, terms } };
    await world.ledger.stories.add({ ...waiting, purchase }, [], world.clock.now());
    world.moveTo('2026-03-20T14:00:00Z');
    await refreshNotices(world);
    expect([world.shown, world.seen.badge]).toEqual([[], undefined]);
    await changeStory('p1', world, (story) => ({
      story: { ...story, starts: [{ kind: 'delivery', at: world.clock.now(), evidence: 'stated-by-page' }] },
      events: [],
    }));
    await refreshNotices(world);
    expect(world.seen.badge?.deadline.at).toBe(at('2026-03-27T14:00:00Z'));
  });

  it('notes in the log that the clock was set back, and keeps every deadline', async () => {
    const world = await withPurchase('2026-03-04T14:00:00Z');
    await refreshNotices(world);
    const deadline = world.seen.badge?.deadline;
    world.moveTo(-DAY);
    await refreshNotices(world);
    expect(world.seen.badge?.deadline).toEqual(deadline);
    const log = await world.ledger.stories.logOf(idOf('p1'));
    expect(log.map(({ event }) => event)).toEqual([{ kind: 'clock-jumped', by: -DAY }]);
  });

  it('says again, in its time, what a clock that ran ahead had said', async () => {
    const world = await withPurchase('2026-03-11T14:07:00Z');
    await refreshNotices(world);
    expect(world.shown.splice(0).map(({ kind }) => kind)).toEqual(['closed']);
    world.moveTo('2026-03-01T14:08:00Z');
    const told: string[] = [];
    while (world.clock.now() < at(END)) {
      await refreshNotices(world);
      for (const { kind } of world.shown.splice(0)) told.push(kind);
      world.moveTo((world.seen.alarmAt ?? 0) - world.clock.now());
    }
    await refreshNotices(world);
    expect([...told, ...world.shown.map(({ kind }) => kind)]).toEqual([
      'closes',
      'closes',
      'closes',
      'closes',
      'closed',
    ]);
  });

  it('says nothing again because a clock was behind for one look', async () => {
    const world = await withPurchase(END);
    await refreshNotices(world);
    expect(world.shown).toHaveLength(1);
    for (const time of ['2010-01-01T00:00:00Z', '2026-03-08T14:10:00Z', '2026-03-08T14:09:30Z']) {
      world.moveTo(time);
      await refreshNotices(world);
    }
    expect(world.shown).toHaveLength(1);
  });

  it('opens again what only a wrong clock had closed', async () => {
    const world = await withPurchase('2026-03-20T14:00:00Z');
    await refreshNotices(world);
    expect(world.seen.badge).toBeUndefined();
    world.moveTo('2026-03-03T14:00:00Z');
    await refreshNotices(world);
    expect(world.seen.badge?.text).toEqual({ unit: 'day', count: 5 });
  });

  it('releases what quiet hours held when the buyer flies into a day', async () => {
    const world = await withPurchase('2026-03-05T23:00:00Z');
    await world.ledger.settings.change({ quietHours: { from: '22:00', to: '07:00', urgentPass: true } });
    await refreshNotices(world);
    expect(world.shown).toEqual([]);
    world.moveZone('Pacific/Honolulu');
    await refreshNotices(world);
    expect(world.shown).toHaveLength(1);
  });
});

describe('the buyer’s own reminders', () => {
  it('are held by "again later", never past the last safe moment', async () => {
    const world = await withPurchase('2026-03-08T09:00:00Z');
    await refreshNotices(world);
    expect(world.shown).toHaveLength(1);
    await snooze({ purchaseId: 'p1', until: '2026-03-09T00:00:00Z' }, world);
    const story = await world.ledger.stories.of(idOf('p1'));
    expect(story?.reminders.snoozedUntil).toBe(at(END) - 2 * HOUR);
    await expect(snooze({ purchaseId: 'p1', until: BOUGHT }, world)).rejects.toThrow('in-the-past');
  });

  it.each([
    ['2026-03-08T13:07:00Z', '2026-03-08T13:37:00Z'],
    ['2026-03-08T12:20:00Z', '2026-03-08T13:13:30Z'],
  ])('put off at %s come again at %s, before the window closes', async (pressed, again) => {
    const world = await withPurchase(pressed);
    await refreshNotices(world);
    await snooze({ purchaseId: 'p1', until: '2026-03-08T16:00:00Z' }, world);
    await refreshNotices(world);
    world.shown.length = 0;
    const told: string[] = [];
    while (world.clock.now() < at(END)) {
      world.moveTo((world.seen.alarmAt ?? 0) - world.clock.now());
      await refreshNotices(world);
      for (const { kind } of world.shown.splice(0)) told.push(`${new Date(world.clock.now()).toISOString()} ${kind}`);
    }
    const iso = (text: string) => text.replace('Z', text.includes('.') ? 'Z' : '.000Z');
    expect(told).toEqual([`${iso(again)} closes`, `${iso(END)} closed`]);
  });

  it('take the place of the ladder of the settings, and give it back', async () => {
    const world = await withPurchase('2026-03-03T15:00:00Z');
    await chooseReminders({ purchaseId: 'p1', ladder: [HOUR, 5 * DAY] }, world);
    await refreshNotices(world);
    expect(world.shown).toHaveLength(1);
    await chooseReminders({ purchaseId: 'p1' }, world);
    expect((await world.ledger.stories.of(idOf('p1')))?.reminders).toEqual({});
  });
});
