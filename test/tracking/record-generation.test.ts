import { beforeEach, describe, expect, it } from 'vitest';
import type { GenerationFact } from '../../lib/messages/protocol';
import type { ProviderId } from '../../lib/policy/terms';
import { verdictOf } from '../../lib/policy/verdict';
import { answerReport, recordGeneration } from '../../lib/tracking/record-generation';
import { at, frozen, someTerms } from '../support/a-purchase';
import { aKeptStory, aWorld, type TestWorld } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';

let world: TestWorld;
const photoroom = 'photoroom' as ProviderId;
const tell = (fact: GenerationFact) =>
  recordGeneration(fact, { provider: photoroom, host: 'app.photoroom.com' }, world);
const ledger = () => world.ledger.credits.generationsOf(photoroom, 100);
const image = 'https://app.photoroom.com/results/1.png';
const made = async (more: Partial<GenerationFact> = {}) => {
  await tell({ kind: 'started', generation: 'g1', feature: 'ghost-mannequin', cost: 2, balance: 30, ...more });
  world.moveTo(20_000);
  return tell({ kind: 'finished', generation: 'g1', image, ...more });
};

beforeEach(() => {
  world = aWorld('2026-03-03T10:00:00Z');
});

describe('what a page shows of generations', () => {
  it('becomes one row from start to refund', async () => {
    expect(await made()).toEqual({ may: 'report', elapsed: 0, risks: [], reports: 0 });
    world.moveTo(60_000);
    expect(await tell({ kind: 'report-opened', image })).toEqual({
      may: 'report',
      elapsed: 60_000,
      risks: [],
      reports: 0,
    });
    await tell({ kind: 'reported', image });
    expect(await tell({ kind: 'refunded' })).toMatchObject({ may: 'has-come-back' });
    const [generation, ...others] = await ledger();
    expect(others).toEqual([]);
    expect(generation).toMatchObject({ feature: 'ghost-mannequin', image, cost: 2, platform: 'web' });
    expect(generation?.reports).toMatchObject([{ outcome: 'refunded' }]);
  });

  it('reads thanks as a refusal, and warns before the second report', async () => {
    await made();
    await tell({ kind: 'reported', image });
    await tell({ kind: 'refused' });
    expect((await ledger())[0]?.reports).toMatchObject([{ outcome: 'refused' }]);
    expect(await tell({ kind: 'report-opened', image })).toMatchObject({
      may: 'report-at-risk',
      risks: ['repeated-request'],
      reports: 1,
    });
  });

  it('calls a report of the next day late, and helps all the same', async () => {
    await made();
    world.moveTo('2026-03-04T10:00:00Z');
    expect(await tell({ kind: 'report-opened', image })).toMatchObject({ may: 'report-at-risk', risks: ['too-late'] });
  });

  it('knows that an excluded feature and a batch cannot be reported', async () => {
    expect(await made({ feature: 'ai-backgrounds' })).toMatchObject({ may: 'not-here' });
    await tell({ kind: 'started', generation: 'g2', feature: 'recolor', place: 'batch' });
    expect(await tell({ kind: 'finished', generation: 'g2' })).toMatchObject({ may: 'not-here' });
  });

  it('expects a failure to come back by itself, and sees on the balance that it did', async () => {
    await tell({ kind: 'started', generation: 'g1', feature: 'recolor', cost: 2, balance: 30 });
    expect(await tell({ kind: 'failed', generation: 'g1' })).toMatchObject({ may: 'comes-by-itself' });
    await tell({ kind: 'balance', balance: 28 });
    expect((await ledger())[0]?.end).toMatchObject({ credits: 'kept' });
    await tell({ kind: 'balance', balance: 30 });
    expect((await ledger())[0]?.end).toMatchObject({ credits: 'returned' });
  });

  it('takes a notice of returned credits for the failure that waits for them', async () => {
    await tell({ kind: 'started', generation: 'g1', feature: 'recolor' });
    await tell({ kind: 'failed', generation: 'g1' });
    await tell({ kind: 'credits-returned' });
    expect((await ledger())[0]?.end).toMatchObject({ credits: 'returned' });
  });

  it('takes up a picture that was there before, without guessing its age', async () => {
    const advice = await tell({
      kind: 'reported',
      image: 'https://app.photoroom.com/results/9.png',
      feature: 'recolor',
    });
    expect(advice?.risks).toContain('too-late');
    expect((await ledger())[0]).toMatchObject({ ageUnknown: true, reports: [{ outcome: 'waiting' }] });
  });

  it('gives no answer to a report that was never seen', async () => {
    expect(await tell({ kind: 'refunded' })).toBeUndefined();
    expect(await ledger()).toEqual([]);
  });

  it('does not take an answer that comes too late for one', async () => {
    await made();
    await tell({ kind: 'reported', image });
    world.moveTo(11 * 60_000);
    expect(await tell({ kind: 'refunded' })).toBeUndefined();
    expect((await ledger())[0]?.reports).toMatchObject([{ outcome: 'waiting' }]);
  });

  it('takes the buyer’s word for what was missed', async () => {
    await made();
    await tell({ kind: 'reported', image });
    await answerReport({ generationId: 'g1', outcome: 'refunded' }, world);
    await answerReport({ generationId: 'g1', outcome: 'refused' }, world);
    expect((await ledger())[0]?.reports).toMatchObject([{ outcome: 'refused' }]);
  });

  it('never asks twice for what it hears twice', async () => {
    await made();
    await tell({ kind: 'started', generation: 'g1' });
    await tell({ kind: 'finished', generation: 'g1' });
    expect(await ledger()).toHaveLength(1);
  });
});

describe('credits under a usage cap', () => {
  beforeEach(async () => {
    const terms = someTerms({ voidedBy: ['use-of-credits'], usageCap: { maxCreditsUsed: 3, bound: 'lt' } });
    const story = aKeptStory({ provider: photoroom, boughtAt: at('2026-03-03T09:00:00Z'), frozen: frozen(terms) });
    await world.ledger.stories.add(story, [], at('2026-03-03T09:00:00Z'));
  });
  const use = async (generation: string, cost: number) => {
    world.moveTo(60_000);
    await tell({ kind: 'started', generation, cost });
    await tell({ kind: 'finished', generation });
  };
  const state = async () => {
    const story = await world.ledger.stories.of(idOf('p1'));
    return story && verdictOf(story, world.clock.now()).state.kind;
  };

  it('are counted, until the cap is passed', async () => {
    await use('g1', 2);
    expect(await state()).toBe('open');
    await use('g2', 1);
    expect(await state()).toBe('voided');
  });

  it('are not counted for a failure, nor twice for one that the guard has counted', async () => {
    world.moveTo(60_000);
    await tell({ kind: 'started', generation: 'g1', cost: 3 });
    await tell({ kind: 'failed', generation: 'g1' });
    expect(await state()).toBe('open');
    const now = world.clock.now();
    await world.ledger.stories.change(idOf('p1'), now, (story) => ({
      story: { ...story, acts: [{ act: 'generation-started', at: now, evidence: 'allowed-by-buyer', count: 1 }] },
      events: [],
    }));
    await tell({ kind: 'started', generation: 'g2', cost: 2 });
    await tell({ kind: 'finished', generation: 'g2' });
    expect((await world.ledger.stories.of(idOf('p1')))?.acts).toHaveLength(1);
  });
});
