import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../lib/exchange/merge';
import type { SavedShape } from '../../lib/messages/protocol';
import type { PurchaseId } from '../../lib/policy/purchase';
import type { ProviderId } from '../../lib/policy/terms';
import { verdictOf } from '../../lib/policy/verdict';
import { ALL_SITES, siteOf } from '../../lib/providers/all-sites';
import { answerSave, askOfSave } from '../../lib/tracking/answer-save';
import { changeSettings } from '../../lib/tracking/change-settings';
import { eraseProvider } from '../../lib/tracking/erase';
import { endDoubt, judgeFile, recordFile, recordPreview, type SeenFile } from '../../lib/tracking/judge-download';
import { gatherBackup, sourceOf } from '../../lib/tracking/make-backup';
import { projectPageSnapshots } from '../../lib/tracking/project-page-snapshots';
import { termsAt } from '../support/a-purchase';
import { aKeptStory, aWorld, type TestWorld } from '../support/a-world';

const HOST = 'www.aragon.ai';
const provider = 'aragon' as ProviderId;
const p1 = 'p1' as PurchaseId;

const thumb = (more: Partial<SeenFile> = {}): SeenFile => ({
  url: `https://${HOST}/thumbs/17.png`,
  referrer: `https://${HOST}/dashboard`,
  fileName: '17.png',
  mime: 'image/png',
  bytes: 9_000,
  ...more,
});

async function armed(): Promise<TestWorld> {
  const world = aWorld('2026-03-01T16:00:00Z');
  await world.ledger.settings.change({ started: true });
  const frozen = termsAt('aragon', '2026-03-01');
  await world.ledger.stories.add(
    aKeptStory({ provider, host: HOST, frozen: { ...frozen, terms: { ...frozen.terms, voidedBy: ['download'] } } }),
    [],
    world.clock.now(),
  );
  return world;
}

const saves = async (world: TestWorld) => (await world.ledger.settings.read()).saves ?? [];
const shape = `${HOST}/thumbs/*.png`;

async function said(answer: NonNullable<SavedShape['answer']>, file = thumb()): Promise<TestWorld> {
  const world = await armed();
  expect(await askOfSave(file, world)).toBe(true);
  expect(await answerSave({ provider, shape: (await saves(world))[0]?.shape ?? '', answer }, world)).toBe(true);
  return world;
}

const ends = async (file: SeenFile, world: TestWorld) => {
  const judged = await judgeFile(file, world);
  return (judged?.stories.length ?? 0) > 0 && !judged?.isPreview;
};

describe('a picture that the browser saves past the page', () => {
  it('counts as a download and is asked about, once, until somebody says what it is', async () => {
    const world = await armed();
    expect(await ends(thumb(), world)).toBe(true);
    expect(await askOfSave(thumb(), world)).toBe(true);
    expect(await saves(world)).toEqual([{ provider, shape, file: '17.png', bytes: 9_000, at: world.clock.now() }]);
    expect(await askOfSave(thumb({ url: `https://${HOST}/thumbs/18.png` }), world)).toBe(false);
    expect(await askOfSave(thumb({ url: `https://${HOST}/images/18.png` }), world)).toBe(false);
    expect(await ends(thumb(), world)).toBe(true);
  });

  it('passes from then on where it was a preview, and only what has its shape', async () => {
    const world = await said('preview');
    expect(await ends(thumb({ url: `https://${HOST}/thumbs/904.png` }), world)).toBe(false);
    expect(await ends(thumb({ url: `https://${HOST}/images/904.png` }), world)).toBe(true);
    expect(await ends(thumb({ url: `https://${HOST}/thumbs/904.png?w=2048` }), world)).toBe(true);
    expect(await ends(thumb({ url: 'https://cdn.example/thumbs/904.png' }), world)).toBe(true);
    // Known for this seller: another shape is a download without a question.
    expect(await askOfSave(thumb({ url: `https://${HOST}/images/904.png` }), world)).toBe(false);
  });

  it('ends the refund where it was the full size, without another question', async () => {
    const world = await said('full');
    expect(await ends(thumb(), world)).toBe(true);
    expect(await askOfSave(thumb({ url: `https://${HOST}/small/3.png` }), world)).toBe(false);
  });

  it('stays a download where nobody knows, and is asked of other shapes three times at most', async () => {
    const world = await said('unknown');
    expect(await ends(thumb(), world)).toBe(true);
    expect(await askOfSave(thumb(), world)).toBe(false);
    for (const [path, isAsked] of [
      ['small', true],
      ['medium', true],
      ['large', false],
    ] as const) {
      const file = thumb({ url: `https://${HOST}/${path}/1.png` });
      expect(await askOfSave(file, world), path).toBe(isAsked);
      await answerSave({ provider, shape: `${HOST}/${path}/*.png`, answer: 'unknown' }, world);
    }
  });

  it('is stopped where it is much larger than the preview that was spoken of, or does not say how large', async () => {
    const world = await said('preview');
    expect(await ends(thumb({ bytes: 18_000 }), world)).toBe(false);
    expect(await ends(thumb({ bytes: 18_001 }), world)).toBe(true);
    const { bytes: _, ...unsaid } = thumb();
    expect(await ends(unsaid, world)).toBe(true);
    expect(await ends(thumb({ bytes: 5_000_000 }), await said('preview', unsaid))).toBe(false);
  });

  it.each([
    ['an archive', { fileName: 'all.zip', mime: 'application/zip', url: `https://${HOST}/thumbs/17.zip` }],
    ['a film', { fileName: '17.mp4', mime: 'video/mp4' }],
    ['made in the page', { url: `blob:https://${HOST}/9f1c0e0a-77aa-4b1e-9c3d-0a1b2c3d4e5f` }],
    ['written into its address', { url: 'data:image/png;base64,iVBORw0KGgo=' }],
    ['from an address that says that it hands over downloads', { url: `https://${HOST}/thumbs/17.png?download=1` }],
    ['from an interface for files', { url: `https://${HOST}/api/images/17/file` }],
    ['led on from such an address', { askedUrl: `https://${HOST}/api/images/17/file` }],
  ])('is a download without a question where it is %s', async (_, more) => {
    const world = await armed();
    expect(await ends(thumb(more), world)).toBe(true);
    expect(await askOfSave(thumb(more), world)).toBe(false);
  });

  it('never passes from an address that the catalogue declares for downloads, whatever was said', async () => {
    const world = await said('preview');
    const site = siteOf('aragon');
    const at = ALL_SITES.findIndex((one) => one === site);
    if (!site || at < 0) throw new Error('No such seller.');
    Object.assign(site, { downloadEndpoints: ['||aragon.ai/thumbs/'] });
    try {
      expect(await ends(thumb(), world)).toBe(true);
      expect(await ends(thumb({ url: 'https://cdn.example/a/1.png', askedUrl: thumb().url }), world)).toBe(true);
    } finally {
      Reflect.deleteProperty(site, 'downloadEndpoints');
    }
    expect(await ends(thumb(), world)).toBe(false);
  });

  it('knows the way to it by both its ends', async () => {
    const world = await said('preview', thumb({ askedUrl: `https://${HOST}/show/small/1` }));
    expect(await ends(thumb({ askedUrl: `https://${HOST}/show/small/2` }), world)).toBe(false);
    expect(await ends(thumb({ askedUrl: `https://${HOST}/show/original/2` }), world)).toBe(true);
    expect(await ends(thumb(), world)).toBe(true);
  });

  it('is of no concern before Start, with the guard off, and where nothing is at stake', async () => {
    const world = await armed();
    await changeSettings({ guardOff: ['aragon'] }, world);
    expect(await judgeFile(thumb(), world)).toBeUndefined();
    expect(await askOfSave(thumb(), world)).toBe(false);
    await changeSettings({ guardOff: [], started: false }, world);
    expect(await judgeFile(thumb(), world)).toBeUndefined();
  });
});

describe('the answer', () => {
  it('counts only where it was asked, and once', async () => {
    const world = await armed();
    expect(await answerSave({ provider, shape, answer: 'preview' }, world)).toBe(false);
    expect(await saves(world)).toEqual([]);
    await askOfSave(thumb(), world);
    expect(await answerSave({ provider: 'headshotpro', shape, answer: 'preview' }, world)).toBe(false);
    expect(await answerSave({ provider, shape: `${HOST}/images/*.png`, answer: 'preview' }, world)).toBe(false);
    world.moveTo(60_000);
    expect(await answerSave({ provider, shape, answer: 'full' }, world)).toBe(true);
    expect(await answerSave({ provider, shape, answer: 'preview' }, world)).toBe(false);
    expect(await saves(world)).toEqual([
      { provider, shape, file: '17.png', bytes: 9_000, at: world.clock.now(), answer: 'full' },
    ]);
  });

  it('can be taken back, and then is asked for anew', async () => {
    const world = await said('preview');
    await changeSettings({ saves: [] }, world);
    expect(await ends(thumb(), world)).toBe(true);
    expect(await askOfSave(thumb(), world)).toBe(true);
  });

  it('goes into a backup, and away with its seller', async () => {
    const world = await said('preview');
    expect((await gatherBackup(sourceOf(world.ledger))).settings?.saves).toHaveLength(1);
    await eraseProvider({ provider: 'headshotpro' }, world);
    expect(await saves(world)).toHaveLength(1);
    await eraseProvider({ provider }, world);
    expect(await saves(world)).toEqual([]);
  });
});

describe('while nobody has said what was saved', () => {
  const zip = thumb({
    url: `https://${HOST}/all.zip`,
    fileName: 'all.zip',
    mime: 'application/zip',
    bytes: 90_000_000,
  });
  const state = async (world: TestWorld) => {
    const story = await world.ledger.stories.of(p1);
    return story && verdictOf(story, world.clock.now()).state.kind;
  };
  const armedAt = async (world: TestWorld) => {
    await projectPageSnapshots(world);
    return world.seen.pages.get('aragon.ai')?.armed.map(({ endedBy, deadline }) => [endedBy, deadline !== undefined]);
  };
  /** As the worker does it with a file that is there already. */
  const escapes = async (file: SeenFile, world: TestWorld) => {
    const judged = await judgeFile(file, world);
    const ids = judged?.stories.map(({ purchase }) => purchase.id) ?? [];
    const at = await recordFile(ids, 'seen', world, file.fileName, judged?.isInDoubt);
    await askOfSave(file, world);
    world.moveTo(60_000);
    return { ids, at };
  };

  it('it counts as a download, and what would end the refund is held and recorded all the same', async () => {
    const world = await armed();
    expect(await armedAt(world)).toEqual([[['download'], true]]);
    expect((await escapes(thumb(), world)).ids).toEqual([p1]);
    expect(await state(world)).toBe('voided');
    expect(await armedAt(world)).toEqual([[['download'], true]]);
    // Of the kind that was asked about, and of another.
    expect((await escapes(thumb({ url: `https://${HOST}/thumbs/18.png` }), world)).ids).toEqual([p1]);
    expect(await armedAt(world)).toHaveLength(1);
    expect((await escapes(zip, world)).ids).toEqual([p1]);
    expect(await armedAt(world)).toEqual([]);
    expect((await escapes(zip, world)).ids).toEqual([]);
  });

  it('an archive that followed stays the end when the picture was a preview', async () => {
    const world = await armed();
    const { at } = await escapes(thumb(), world);
    const { at: zipped } = await escapes(zip, world);
    await answerSave({ provider, shape, answer: 'preview' }, world);
    await recordPreview([p1], '17.png', world, at);
    await endDoubt(provider, world);
    expect(await state(world)).toBe('voided');
    const story = await world.ledger.stories.of(p1);
    expect(story?.acts.map((act) => act.at)).toEqual([zipped]);
    // Also after it was merged with what another computer knows.
    const [mine] = await world.ledger.stories.records(undefined, 1);
    expect(mine && mergeRecords(mine, mine).story.acts).toEqual(story?.acts);
  });

  it('nothing is in doubt any more once it was the full size, or nobody knows', async () => {
    for (const answer of ['full', 'unknown'] as const) {
      const world = await armed();
      await escapes(thumb(), world);
      await answerSave({ provider, shape, answer }, world);
      await endDoubt(provider, world);
      expect(await state(world)).toBe('voided');
      expect(await armedAt(world)).toEqual([]);
    }
  });
});

describe('the record of a preview', () => {
  const story = async (world: TestWorld) => await world.ledger.stories.of(p1);
  const kinds = async (world: TestWorld) => (await world.ledger.stories.logOf(p1)).map(({ event }) => event.kind);

  it('is no download', async () => {
    const world = await armed();
    await recordPreview([p1], '17.png', world);
    expect((await story(world))?.acts).toEqual([]);
    expect((await world.ledger.stories.logOf(p1)).map(({ event }) => event)).toEqual([
      { kind: 'preview-saved', how: 'browser:download 17.png' },
    ]);
  });

  it('takes back the download that it was recorded as, and no other', async () => {
    const world = await armed();
    await recordFile([p1], 'seen', world);
    world.moveTo(60_000);
    const at = await recordFile([p1], 'seen', world);
    await recordPreview([p1], '17.png', world, at);
    expect((await story(world))?.acts.map((act) => act.at)).toEqual([at - 60_000]);
    expect(await kinds(world)).toEqual(['act-happened', 'act-happened', 'act-undone', 'preview-saved']);
  });
});
