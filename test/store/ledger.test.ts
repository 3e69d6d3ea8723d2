// What every ledger keeps and answers: the database and the one in memory are held to the same sentences.

import { afterEach, describe, expect, it } from 'vitest';
import { mergeRecords, renamed } from '../../lib/exchange/merge';
import type { Purchase } from '../../lib/policy/purchase';
import { placeOf } from '../../lib/policy/shelf';
import type { ProviderId } from '../../lib/policy/terms';
import { verdictOf } from '../../lib/policy/verdict';
import { Database } from '../../lib/store/database';
import { ledgerIn } from '../../lib/store/ledger';
import { DAY, HOUR } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import type { KeptStory, Ledger, StoryRecord } from '../../lib/tracking/ports';
import { at, frozen, someTerms } from '../support/a-purchase';
import { aKeptStory } from '../support/a-world';
import { idOf, inMemoryLedger } from '../support/in-memory-ledger';

const opened: Database[] = [];
let names = 0;

function inDatabase(): Ledger {
  const db = new Database(`ledger-${++names}`);
  opened.push(db);
  let ids = 0;
  return ledgerIn(
    db,
    (story, now) => placeOf(story.purchase, verdictOf(story, now), now),
    () => `log-${++ids}`,
  );
}

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

const now = at('2026-03-02T10:00:00Z');
const later = (ms: number) => (now + ms) as Instant;
const acme = 'acme' as ProviderId;
const aragon = 'aragon' as ProviderId;

describe.each([
  ['the database', inDatabase],
  ['the one in memory', inMemoryLedger],
])('a ledger: %s', (_name, open) => {
  it('adds a purchase with its log, and gives both back', async () => {
    const { stories } = open();
    const story = aKeptStory();
    expect(await stories.add(story, [{ kind: 'added', evidence: [] }], now)).toEqual({
      kind: 'added',
      purchaseId: 'p1',
    });
    expect(await stories.of(idOf('p1'))).toEqual(story);
    expect((await stories.logOf(idOf('p1'))).map(({ at: when, event }) => [when, event.kind])).toEqual([
      [now, 'added'],
    ]);
  });

  it('knows a purchase again by any shared gateway id, and by its own', async () => {
    const { stories } = open();
    await stories.add(aKeptStory({ gatewayIds: ['cs_1', 'pi_1'] }), [], now);
    const again = await stories.add(aKeptStory({ id: idOf('p2'), gatewayIds: ['pi_1'] }), [], now);
    expect(again).toEqual({ kind: 'known', purchaseId: 'p1' });
    expect(await stories.add(aKeptStory(), [], now)).toEqual({ kind: 'known', purchaseId: 'p1' });
    expect(await stories.of(idOf('p2'))).toBeUndefined();
    expect((await stories.withGatewayId(['x', 'cs_1']))?.purchase.id).toBe('p1');
    expect(await stories.withGatewayId([])).toBeUndefined();
  });

  it('notes when each field was changed, and what a list lost: always later than before', async () => {
    const { stories } = open();
    await stories.add(aKeptStory({ gatewayIds: ['cs_1'] }), [], now);
    const change = (at: Instant, changed: Partial<KeptStory>, purchase: Partial<Purchase> = {}) =>
      stories.change(idOf('p1'), at, (story) => ({
        story: { ...story, ...changed, purchase: { ...story.purchase, ...purchase } },
        events: [],
      }));
    expect((await change(now, {}, { gatewayIds: ['cs_1', 'cs_2'] }))?.changedAt).toBeUndefined();
    await change(later(5), { note: 'a' }, { gatewayIds: ['cs_2'] });
    await change(later(2), { note: 'b' });
    expect((await stories.of(idOf('p1')))?.changedAt).toEqual([
      ['.gatewayIds cs_1', later(5)],
      ['note', later(6)],
    ]);
    await change(later(9), { changedAt: [['deletedAt', later(1)]], deletedAt: later(9) });
    expect((await stories.of(idOf('p1')))?.changedAt).toEqual([['deletedAt', later(1)]]);
  });

  it('takes a payment out of a record before it meets the record that has it now', async () => {
    const { stories } = open();
    const log: StoryRecord['log'] = [];
    await stories.add(aKeptStory({ gatewayIds: ['cs_1', 'cs_2'] }), [], now);
    const split = aKeptStory({ id: idOf('p2'), gatewayIds: ['cs_2'] });
    const rest = aKeptStory({ gatewayIds: ['cs_1'] }, { changedAt: [['.gatewayIds cs_2', later(1)]] });
    await stories.merge(
      [split, rest].map((story) => ({ story, log, sent: [] })),
      (mine, theirs) => mergeRecords(mine, renamed(theirs, mine.story.purchase.id)),
      later(2),
    );
    expect((await stories.of(idOf('p1')))?.purchase.gatewayIds).toEqual(['cs_1']);
    expect((await stories.of(idOf('p2')))?.purchase.gatewayIds).toEqual(['cs_2']);
  });

  it('keeps one of two purchases that share an id and are added at once', async () => {
    const { stories } = open();
    const both = await Promise.all([
      stories.add(aKeptStory({ gatewayIds: ['cs_1'] }), [], now),
      stories.add(aKeptStory({ id: idOf('p2'), gatewayIds: ['cs_1'] }), [], now),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['added', 'known']);
  });

  it('writes nothing where a change finds nothing to change, or nobody to change', async () => {
    const { stories } = open();
    await stories.add(aKeptStory(), [], now);
    expect(await stories.change(idOf('p1'), now, () => undefined)).toEqual(aKeptStory());
    expect(await stories.change(idOf('p9'), now, (story) => ({ story, events: [] }))).toBeUndefined();
    expect(await stories.logOf(idOf('p1'))).toEqual([]);
  });

  it('writes neither the story nor its log when the change fails half-way', async () => {
    const { stories } = open();
    await stories.add(aKeptStory(), [], now);
    const failing = stories.change(idOf('p1'), now, () => {
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await stories.of(idOf('p1'))).toEqual(aKeptStory());
  });

  it('gives the open stories of one seller, those that end soonest first', async () => {
    const { stories } = open();
    await stories.add(aKeptStory({ id: idOf('late'), boughtAt: later(-HOUR) }), [], now);
    await stories.add(aKeptStory({ id: idOf('soon'), boughtAt: later(-6 * DAY) }), [], now);
    await stories.add(aKeptStory({ id: idOf('over'), boughtAt: later(-20 * DAY) }), [], now);
    await stories.add(aKeptStory({ id: idOf('away'), closedAt: later(-1) }), [], now);
    await stories.add(aKeptStory({ id: idOf('gone') }, { deletedAt: later(-1) }), [], now);
    await stories.add(aKeptStory({ id: idOf('other'), provider: aragon }), [], now);
    expect((await stories.openOf(acme)).map(({ purchase }) => purchase.id)).toEqual(['soon', 'late']);
    expect((await stories.openOf(acme, 1)).map(({ purchase }) => purchase.id)).toEqual(['soon']);
  });

  it('finds purchases of a seller by when they were made, both ends included', async () => {
    const { stories } = open();
    await stories.add(aKeptStory({ id: idOf('a'), boughtAt: later(0) }), [], now);
    await stories.add(aKeptStory({ id: idOf('b'), boughtAt: later(HOUR) }), [], now);
    await stories.add(aKeptStory({ id: idOf('c'), boughtAt: later(HOUR + 1) }), [], now);
    const found = await stories.boughtBetween(acme, now, later(HOUR));
    expect(found.map(({ purchase }) => purchase.id)).toEqual(['a', 'b']);
    expect(await stories.boughtBetween(aragon, now, later(HOUR))).toEqual([]);
  });

  it('makes every written story due at once, until it was looked at', async () => {
    const { stories, reminders } = open();
    await stories.add(aKeptStory(), [], now);
    const [due] = await reminders.dueBy(now, { from: 0, atMost: 10 });
    expect(due?.story.purchase.id).toBe('p1');
    const review = {
      purchaseId: idOf('p1'),
      revision: due?.revision ?? 0,
      marks: [{ step: 's', at: now }],
      lookAgainAt: later(DAY),
    };
    await reminders.reviewed([review], now);
    expect(await reminders.dueBy(later(DAY - 1), { from: 0, atMost: 10 })).toEqual([]);
    expect(await reminders.nextLook()).toBe(later(DAY));
    expect((await reminders.dueBy(later(DAY), { from: 0, atMost: 10 }))[0]?.sent).toEqual([{ step: 's', at: now }]);
  });

  it('keeps a story due that was written again while it was looked at', async () => {
    const { stories, reminders } = open();
    await stories.add(aKeptStory(), [], now);
    const [due] = await reminders.dueBy(now, { from: 0, atMost: 10 });
    await stories.change(idOf('p1'), now, (story) => ({ story: { ...story, note: 'new' }, events: [] }));
    const review = { purchaseId: idOf('p1'), revision: due?.revision ?? 0, marks: [], lookAgainAt: later(DAY) };
    await reminders.reviewed([review], now);
    expect(await reminders.dueBy(now, { from: 0, atMost: 10 })).toHaveLength(1);
  });

  it('forgets to look at what has nothing more to come, and looks again at all that is open when told to', async () => {
    const { stories, reminders } = open();
    await stories.add(aKeptStory(), [], now);
    await stories.add(aKeptStory({ id: idOf('over'), boughtAt: later(-20 * DAY) }), [], now);
    for (const { story, revision } of await reminders.dueBy(now, { from: 0, atMost: 10 })) {
      await reminders.reviewed([{ purchaseId: story.purchase.id, revision, marks: [], lookAgainAt: undefined }], now);
    }
    expect(await reminders.nextLook()).toBeUndefined();
    await reminders.lookAtAll(now);
    expect((await reminders.dueBy(now, { from: 0, atMost: 10 })).map(({ story }) => story.purchase.id)).toEqual(['p1']);
    await reminders.lookAtAll(at('2026-02-10T00:00:00Z'));
    expect(await reminders.dueBy(now, { from: 0, atMost: 10 })).toHaveLength(2);
  });

  it('tells which window closes first after now', async () => {
    const { stories, reminders } = open();
    await stories.add(aKeptStory({ id: idOf('late'), boughtAt: later(-HOUR) }), [], now);
    await stories.add(aKeptStory({ id: idOf('soon'), boughtAt: later(-6 * DAY) }), [], now);
    const noRefund = frozen(someTerms({ stance: 'none', windows: [] }));
    await stories.add(aKeptStory({ id: idOf('never'), frozen: noRefund }), [], now);
    expect((await reminders.mostUrgent(now))?.purchase.id).toBe('soon');
    expect((await reminders.mostUrgent(later(2 * DAY)))?.purchase.id).toBe('late');
    expect(await reminders.mostUrgent(later(30 * DAY))).toBeUndefined();
  });

  it('asks a question once, however often it is asked, and takes one answer', async () => {
    const { questions } = open();
    const question = { id: 'q', provider: acme, host: 'acme.example', askedAt: now, gatewayIds: [], evidence: [] };
    expect(await questions.askOnce(question)).toBe(true);
    expect(await questions.askOnce(question)).toBe(false);
    expect((await questions.open()).map(({ id }) => id)).toEqual(['q']);
    expect((await questions.answer('q', { bought: false, at: now }))?.answer?.bought).toBe(false);
    expect(await questions.answer('q', { bought: true, at: now })).toBeUndefined();
    expect(await questions.askOnce(question)).toBe(false);
    expect(await questions.open()).toEqual([]);
  });

  it('knows the way to a payment for a day, and keeps it until it is ended', async () => {
    const { checkouts } = open();
    const intent = { id: 'c', provider: acme, host: 'acme.example', startedAt: now, evidence: [] };
    await checkouts.put(intent);
    expect(await checkouts.openOf(acme, later(DAY))).toEqual([intent]);
    expect(await checkouts.openOf(acme, later(DAY + 1))).toEqual([]);
    expect(await checkouts.openOf(aragon, now)).toEqual([]);
    await checkouts.put({ ...intent, id: 'd', startedAt: later(2 * DAY) });
    expect((await checkouts.all()).map(({ id }) => id)).toEqual(['c', 'd']);
    await checkouts.end('c');
    expect(await checkouts.openOf(acme, now)).toMatchObject([{ id: 'd' }]);
  });

  it('gives back what one page load reported', async () => {
    const { sightings } = open();
    const fact = { kind: 'success-marker', pageLoad: 'L', path: '/', navigation: 'navigate', evidence: '' } as const;
    await sightings.add({ id: '1', provider: acme, host: 'acme.example', at: now, fact });
    await sightings.add({ id: '2', provider: acme, host: 'acme.example', at: now, fact: { ...fact, pageLoad: 'M' } });
    expect((await sightings.ofLoad('L')).map(({ id }) => id)).toEqual(['1']);
  });

  it('starts with the settings of a first day, and changes only what is named', async () => {
    const { settings } = open();
    expect(await settings.read()).toMatchObject({ started: false, guardOff: [] });
    const quietHours = { from: '22:00', to: '07:00', urgentPass: true };
    await settings.change({ started: true, quietHours });
    expect(await settings.read()).toMatchObject({ started: true, quietHours, guardOff: [] });
    await settings.change({ quietHours: null });
    expect(await settings.read()).not.toHaveProperty('quietHours');
    await settings.noteLook({ at: now, zone: 'UTC' });
    expect(await settings.lastLook()).toEqual({ at: now, zone: 'UTC' });
  });

  it('keeps a policy page once for each text', async () => {
    const { policies } = open();
    const page = { id: '1', provider: acme, url: 'https://acme.example/r', readAt: now, sha256: 'a', text: 'A' };
    await policies.keep(page);
    await policies.keep({ ...page, id: '2', readAt: later(1) });
    await policies.keep({ ...page, id: '3', sha256: 'b', readAt: later(2) });
    expect((await policies.of(acme)).map(({ id }) => id)).toEqual(['3', '1']);
  });

  it('forgets a seller in every shelf, and no other', async () => {
    const ledger = open();
    const other = 'other' as typeof acme;
    for (const provider of [acme, other]) {
      const about = { provider, host: `${provider}.example` };
      const id = provider;
      const page = { id, provider, url: `https://${provider}.example/r`, readAt: now, sha256: id, text: id };
      await ledger.policies.keep(page);
      await ledger.questions.askOnce({ ...about, id, askedAt: now, gatewayIds: [], evidence: [] });
      await ledger.checkouts.put({ ...about, id, startedAt: now, evidence: [] });
      await ledger.credits.addGrant({ id, provider, at: now, credits: 1, kind: 'gift' });
    }
    await ledger.forgetProvider(acme);
    expect((await ledger.policies.all()).map(({ provider }) => provider)).toEqual([other]);
    expect((await ledger.questions.open()).map(({ provider }) => provider)).toEqual([other]);
    expect((await ledger.checkouts.all()).map(({ provider }) => provider)).toEqual([other]);
    expect((await ledger.credits.all()).grants.map(({ provider }) => provider)).toEqual([other]);
  });
});
