import { beforeEach, describe, expect, it } from 'vitest';
import { stageOf } from '../../lib/claims/claim';
import type { ClaimEntry } from '../../lib/messages/protocol';
import type { ProviderId } from '../../lib/policy/terms';
import { verdictOf } from '../../lib/policy/verdict';
import { addPicture, PICTURES_AT_MOST, removePicture } from '../../lib/tracking/keep-picture';
import { stepClaim, undoClaimStep } from '../../lib/tracking/step-claim';
import { aStart, at, termsAt } from '../support/a-purchase';
import { aKeptStory, aWorld, type TestWorld } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';

let world: TestWorld;
const purchaseId = 'p1';
const story = async () => {
  const found = await world.ledger.stories.of(idOf(purchaseId));
  if (!found) throw new Error('No story.');
  return found;
};
const step = (entry: ClaimEntry) => stepClaim({ purchaseId, step: entry }, world);
const asked: ClaimEntry = {
  kind: 'asked',
  ground: 'poor-likeness',
  want: 'refund',
  subject: 'Refund request',
  body: 'Hello',
};

beforeEach(async () => {
  world = aWorld('2026-03-03T10:00:00Z');
  const kept = aKeptStory(
    {
      provider: 'headshotsbyai' as ProviderId,
      host: 'headshotsbyai.com',
      frozen: termsAt('headshotsbyai', '2026-03-01'),
    },
    { starts: [aStart('generation', '2026-03-02T20:00:00Z')] },
  );
  await world.ledger.stories.add(kept, [], at('2026-03-01T14:07:00Z'));
});

describe('what was given away', () => {
  it('is put away, until the step is taken back or it is taken up again', async () => {
    await step({ kind: 'given-away' });
    expect((await story()).purchase.closedAt).toBe(at('2026-03-03T10:00:00Z'));
    expect(verdictOf(await story(), at('2026-03-03T10:00:00Z')).state.kind).toBe('closed');
    await undoClaimStep({ purchaseId }, world);
    expect((await story()).purchase.closedAt).toBeUndefined();
    await step({ kind: 'given-away' });
    await step({ kind: 'reopened' });
    expect((await story()).purchase.closedAt).toBeUndefined();
  });
});

describe('recording a request for the money', () => {
  it('keeps the step, tells the clocks, and logs it', async () => {
    await step(asked);
    const { request, claim } = await story();
    expect(request?.steps).toEqual([
      {
        kind: 'asked',
        at: at('2026-03-03T10:00:00Z'),
        ground: 'poor-likeness',
        want: 'refund',
        subject: 'Refund request',
        body: 'Hello',
      },
    ]);
    expect(claim).toEqual({ askedAt: at('2026-03-03T10:00:00Z') });
    expect((await world.ledger.stories.logOf(idOf(purchaseId))).map(({ event }) => event)).toEqual([
      { kind: 'claim-step', step: 'asked' },
    ]);
  });

  it('takes an earlier time, and none from the future', async () => {
    await step({ ...asked, at: '2026-03-03T08:00:00Z' });
    expect((await story()).claim?.askedAt).toBe(at('2026-03-03T08:00:00Z'));
    await expect(step({ kind: 'denied', at: '2026-03-04T08:00:00Z' })).rejects.toMatchObject({
      reason: 'in-the-future',
    });
  });

  it.each<[string, ClaimEntry]>([
    ['cannot-follow', { kind: 'approved' }],
    ['incomplete-step', { kind: 'asked' }],
    ['incomplete-step', { kind: 'offered' }],
    ['incomplete-step', { kind: 'denied', because: 'act' }],
  ])('refuses: %s', async (reason, entry) => {
    await expect(step(entry)).rejects.toMatchObject({ reason });
    expect((await story()).request).toBeUndefined();
  });

  it('ends the refund when a redo is taken, and takes that back when support undid it', async () => {
    await step(asked);
    await step({ kind: 'offered', offer: 'redo' });
    expect(verdictOf(await story(), world.clock.now()).state.kind).toBe('asked');
    world.moveTo('2026-03-04T10:00:00Z');
    await step({ kind: 'offer-accepted' });
    expect((await story()).acts.map(({ act }) => act)).toEqual(['redo-accepted']);
    world.moveTo('2026-03-05T10:00:00Z');
    await step({ kind: 'reopened', note: 'Support took the redo back.' });
    const after = await story();
    expect(after.acts).toEqual([]);
    expect(after.request && stageOf(after.request)).toBe('acknowledged');
    expect((await world.ledger.stories.logOf(idOf(purchaseId))).map(({ event }) => event.kind)).toEqual([
      'claim-step',
      'claim-step',
      'claim-step',
      'act-happened',
      'claim-step',
      'act-undone',
    ]);
  });

  it('takes the last step back with what it did, and keeps both in the log', async () => {
    await step(asked);
    await step({ kind: 'offered', offer: 'credits' });
    await step({ kind: 'offer-accepted' });
    expect((await story()).acts).toHaveLength(1);
    await undoClaimStep({ purchaseId }, world);
    expect((await story()).acts).toHaveLength(0);
    await undoClaimStep({ purchaseId }, world);
    await undoClaimStep({ purchaseId }, world);
    const { request, claim } = await story();
    expect([request, claim]).toEqual([undefined, undefined]);
    await expect(undoClaimStep({ purchaseId }, world)).rejects.toMatchObject({ reason: 'nothing-to-undo' });
  });

  it('refuses a purchase that is not there', async () => {
    await expect(stepClaim({ purchaseId: 'none', step: asked }, world)).rejects.toMatchObject({
      reason: 'no-such-purchase',
    });
  });
});

describe('pictures', () => {
  const dataUrl = 'data:image/png;base64,iVBORw0KGgo=';

  it('are few', async () => {
    for (let index = 0; index < PICTURES_AT_MOST; index += 1)
      await addPicture({ purchaseId, name: `${index}.png`, dataUrl }, world);
    await expect(addPicture({ purchaseId, name: 'more.png', dataUrl }, world)).rejects.toMatchObject({
      reason: 'too-many-pictures',
    });
    expect(await world.ledger.pictures.of(idOf(purchaseId))).toHaveLength(PICTURES_AT_MOST);
  });

  it('can be removed, and the log says so', async () => {
    const { pictureId } = await addPicture({ purchaseId, name: 'nose.png', dataUrl }, world);
    await removePicture({ pictureId }, world);
    await removePicture({ pictureId }, world);
    expect(await world.ledger.pictures.of(idOf(purchaseId))).toEqual([]);
    expect((await world.ledger.stories.logOf(idOf(purchaseId))).map(({ event }) => event.kind)).toEqual([
      'picture-added',
      'picture-removed',
    ]);
  });
});
