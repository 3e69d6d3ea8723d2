// A backup tells what is in it, reads itself back, merges without doubles, and meets hostile files with a plain answer.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CreditGrant } from '../../lib/credits/balance';
import { finished, type Generation } from '../../lib/credits/generation';
import { LARGEST_BACKUP, readBackup, writeBackup } from '../../lib/exchange/backup';
import { importParts } from '../../lib/exchange/import-parts';
import { decryptBackup, encryptBackup, isEncrypted } from '../../lib/exchange/passphrase';
import type { SavedShape } from '../../lib/messages/protocol';
import { freezeTerms } from '../../lib/policy/governing-terms';
import { addPurchase } from '../../lib/tracking/add-purchase';
import { eraseEverything, eraseProvider } from '../../lib/tracking/erase';
import { importPart } from '../../lib/tracking/import-part';
import { gatherBackup, sourceOf } from '../../lib/tracking/make-backup';
import { markAct } from '../../lib/tracking/mark-act';
import type { KeptPicture } from '../../lib/tracking/ports';
import { at, someTerms } from '../support/a-purchase';
import { aKeptStory, aWorld, type TestWorld } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');

const aGeneration: Generation = {
  id: 'g1' as Generation['id'],
  provider: idOf('acme') as never,
  platform: 'web',
  startedAt: at('2026-03-01T00:00:00Z'),
  end: { kind: 'running' },
  reports: [],
  evidence: 'seen-on-page',
};
const aGrant: CreditGrant = {
  id: 'c1',
  provider: idOf('acme') as never,
  at: at('2026-03-01T00:00:00Z'),
  credits: 40,
  kind: 'bought',
};
const aPicture: KeptPicture = {
  id: 'i1',
  purchaseId: idOf('p1'),
  addedAt: at('2026-03-02T00:00:00Z'),
  name: 'six fingers.png',
  dataUrl: 'data:image/png;base64,AAAA',
};

/** A ledger as it is after some weeks: detected, by hand, ended by a download, put away. */
async function aUsedWorld(): Promise<TestWorld> {
  const world = aWorld('2026-03-05T10:00:00Z');
  const frozen = await freezeTerms({ terms: someTerms() }, at('2026-03-01T00:00:00Z'), digest);
  for (const id of ['p1', 'p2', 'p3']) {
    const story = aKeptStory({ id: idOf(id), gatewayIds: [`cs_${id}`], frozen });
    await world.ledger.stories.add(story, [{ kind: 'added', evidence: [] }], world.clock.now());
  }
  await markAct({ purchaseId: 'p2', act: 'download', at: '2026-03-02T10:00:00Z' }, world);
  const entry = { provider: 'aragon', host: 'www.aragon.ai', boughtAt: '2026-03-04T10:00:00Z', note: '=1+1, "x"\n' };
  await addPurchase(entry, world);
  const policy = {
    id: 's',
    provider: idOf('acme') as never,
    url: 'https://acme.example/r',
    readAt: at('2026-03-01T00:00:00Z'),
  };
  await world.ledger.policies.keep({ ...policy, sha256: await digest('Seven days.'), text: 'Seven days.' });
  await world.ledger.credits.put(aGeneration);
  await world.ledger.credits.addGrant(aGrant);
  await world.ledger.pictures.add(aPicture, 10);
  return world;
}

const backupOf = async (world: TestWorld) => writeBackup(await contentOf(world), world.clock.now(), digest);

async function contentOf(world: TestWorld) {
  const { picturesLeft: _, ...content } = await gatherBackup(sourceOf(world.ledger));
  return content;
}

async function importInto(world: TestWorld, text: string) {
  const read = await readBackup(text, digest);
  if (!read.ok) throw new Error(read.problem);
  const sum = { added: 0, changed: 0, same: 0, refused: 0 };
  for (const part of importParts(read.backup)) {
    const done = await importPart({ text: part }, world);
    for (const key of ['added', 'changed', 'same', 'refused'] as const) sum[key] += done[key];
  }
  return sum;
}

describe('a backup', () => {
  it('holds everything, and tells how much', async () => {
    const world = await aUsedWorld();
    const read = await readBackup(await backupOf(world), digest);
    expect(read).toMatchObject({
      ok: true,
      backup: {
        counts: { purchases: 4, logEntries: 5, policies: 1, generations: 1, grants: 1, pictures: 1 },
        refused: 0,
        madeAt: world.clock.now(),
      },
    });
  });

  it('writes equal terms once', async () => {
    const text = await backupOf(await aUsedWorld());
    expect(text.split('https://acme.example/refunds')).toHaveLength(2);
  });

  it('brings an empty ledger to the same state, and a second time changes nothing', async () => {
    const world = await aUsedWorld();
    const text = await backupOf(world);
    const other = aWorld('2026-03-06T10:00:00Z');
    expect(await importInto(other, text)).toEqual({ added: 4, changed: 0, same: 0, refused: 0 });
    expect(await other.ledger.stories.of(idOf('p2'))).toEqual(await world.ledger.stories.of(idOf('p2')));
    expect(await other.ledger.stories.logOf(idOf('p2'))).toEqual(await world.ledger.stories.logOf(idOf('p2')));
    expect(await importInto(other, text)).toEqual({ added: 0, changed: 0, same: 4, refused: 0 });
    expect(await importInto(world, text)).toEqual({ added: 0, changed: 0, same: 4, refused: 0 });
  });

  it('brings policies, credits and pictures, and none of them twice', async () => {
    const world = await aUsedWorld();
    const other = aWorld('2026-03-06T10:00:00Z');
    for (let times = 0; times < 2; times += 1) {
      await importInto(other, await backupOf(world));
      const { policies, generations, grants, pictures } = await contentOf(other);
      expect(policies).toEqual(await world.ledger.policies.all());
      expect({ generations, grants, pictures }).toEqual({
        generations: [aGeneration],
        grants: [aGrant],
        pictures: [aPicture],
      });
    }
  });

  it('knows no less of a generation than before', async () => {
    const world = await aUsedWorld();
    const text = await backupOf(world);
    const ended = finished(aGeneration, at('2026-03-02T00:00:00Z'));
    await world.ledger.credits.put(ended);
    await importInto(world, text);
    expect(await world.ledger.credits.generation(aGeneration.id)).toEqual(ended);
  });

  it('puts a picture to its purchase, though that has another id here', async () => {
    const other = aWorld('2026-03-06T10:00:00Z');
    await other.ledger.stories.add(aKeptStory({ id: idOf('mine'), gatewayIds: ['cs_p1'] }), [], other.clock.now());
    await importInto(other, await backupOf(await aUsedWorld()));
    expect(await other.ledger.pictures.of(idOf('mine'))).toEqual([{ ...aPicture, purchaseId: 'mine' }]);
  });

  it('takes no policy whose text was changed, no picture that is none, and no more pictures than fit', async () => {
    const world = await aUsedWorld();
    const [policy] = await world.ledger.policies.all();
    const other = aWorld();
    await importPart({ text: JSON.stringify({ policies: [{ ...policy, text: 'Ninety days.' }] }) }, other);
    expect(await other.ledger.policies.all()).toEqual([]);
    const script = { ...aPicture, id: 'i2', dataUrl: 'data:text/html;base64,AAAA' };
    await importPart({ text: JSON.stringify({ pictures: [{ picture: script, gatewayIds: [] }] }) }, world);
    expect(await world.ledger.pictures.of(idOf('p1'))).toEqual([aPicture]);
    expect(await world.ledger.pictures.within(10)).toEqual({ pictures: [], left: 1 });
  });

  it('meets a purchase that the other computer knows under another id', async () => {
    const text = await backupOf(await aUsedWorld());
    const other = aWorld('2026-03-06T10:00:00Z');
    await other.ledger.stories.add(aKeptStory({ id: idOf('mine'), gatewayIds: ['cs_p1'] }), [], other.clock.now());
    expect(await importInto(other, text)).toMatchObject({ added: 3, changed: 1 });
    expect(await importInto(other, text)).toMatchObject({ added: 0, changed: 0, same: 4 });
    expect(await other.ledger.stories.of(idOf('p1'))).toBeUndefined();
  });

  it('refuses a record whose frozen terms were changed afterwards', async () => {
    const read = await readBackup(await backupOf(await aUsedWorld()), digest);
    if (!read.ok) throw new Error(read.problem);
    const forged = JSON.parse(JSON.stringify(read.backup));
    forged.records[0].story.purchase.frozen.terms.stance = 'refunds';
    const parts = [...importParts(forged)];
    expect(await importPart({ text: parts[0] ?? '' }, aWorld())).toMatchObject({ refused: 1, added: 3 });
  });
});

/** A record as a file may tell it: anything may be anything. */
interface Spoiled {
  story: { purchase: Record<string, unknown>; acts: unknown; note?: string };
  log: { purchaseId: string }[];
}

describe('a file that is no good', () => {
  const cases: readonly (readonly [string, () => Promise<string> | string, string])[] = [
    ['text', () => 'hello', 'not-json'],
    ['half a file', async () => (await backupOf(await aUsedWorld())).slice(0, -20), 'not-json'],
    ['other JSON', () => '{"format":"another"}', 'not-a-backup'],
    ['a list', () => '[1]', 'not-a-backup'],
    ['null', () => 'null', 'not-a-backup'],
    ['one that a newer program made', () => '{"format":"refund-clock-backup","version":2,"content":{}}', 'newer'],
    ['one that was changed', async () => (await backupOf(await aUsedWorld())).replace('cs_p1', 'cs_p9'), 'damaged'],
    ['nesting without end', () => '['.repeat(1_000_000), 'too-deep'],
    ['100 MB', () => ' '.repeat(LARGEST_BACKUP + 1), 'too-large'],
    ['one behind a passphrase', () => '{"format":"refund-clock-encrypted"}', 'encrypted'],
  ];
  it.each(cases)('%s', async (_name, text, problem) => {
    expect(await readBackup(await text(), digest)).toEqual({ ok: false, problem });
  });

  const hostile: readonly (readonly [string, (record: Spoiled) => void])[] = [
    ['a prototype key', (record) => Object.defineProperty(record.story, '__proto__', { value: {}, enumerable: true })],
    ['a huge number', (record) => Object.assign(record.story.purchase, { boughtAt: 1e300 })],
    ['a wrong type', (record) => Object.assign(record.story, { acts: {} })],
    [
      'an act that nobody knows',
      (record) => Object.assign(record.story, { acts: [{ act: 'explode', at: 0, evidence: 'by-hand' }] }),
    ],
    ['a zone that is none', (record) => Object.assign(record.story.purchase, { zone: 'Mars/Olympus' })],
    [
      'a script for an address',
      (record) =>
        Object.assign(record.story.purchase, {
          frozen: JSON.parse(
            JSON.stringify(record.story.purchase.frozen).replace(/"url":"[^"]*"/, '"url":"javascript:alert(1)"'),
          ),
        }),
    ],
    [
      'a log of another purchase',
      (record) => Object.assign(record, { log: record.log.map((entry) => ({ ...entry, purchaseId: 'p2' })) }),
    ],
    ['a novel for a note', (record) => Object.assign(record.story, { note: 'x'.repeat(30_000) })],
  ];
  it.each(hostile)('with %s is left out, and counted', async (_name, spoil) => {
    const read = await readBackup(await backupOf(await aUsedWorld()), digest);
    if (!read.ok) throw new Error(read.problem);
    const record = JSON.parse(JSON.stringify(read.backup.records[0]));
    spoil(record);
    const world = aWorld();
    const text = JSON.stringify({ records: [record] });
    expect(await importPart({ text }, world)).toEqual({ added: 0, changed: 0, same: 0, refused: 1 });
    expect(await world.ledger.stories.records(undefined, 9)).toEqual([]);
  });
});

describe('a backup behind a passphrase', () => {
  it('opens with it, however its letters are composed, and with no other', async () => {
    const text = await backupOf(await aUsedWorld());
    const secret = await encryptBackup(text, 'pässword');
    expect(secret).not.toContain('acme');
    expect(isEncrypted(secret)).toBe(true);
    expect(await decryptBackup(secret, 'pa\u0308ssword')).toEqual({ ok: true, text });
    expect(await decryptBackup(secret, 'password')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    const changed = secret.replace(/"data":"..../, '"data":"AAAA');
    expect(await decryptBackup(changed, 'pässword')).toEqual({ ok: false, problem: 'wrong-passphrase' });
  }, 60_000);

  it('refuses to work for hours because a file says so', async () => {
    const secret = (await encryptBackup('x', 'p')).replace('600000', '600000000');
    expect(await decryptBackup(secret, 'p')).toEqual({ ok: false, problem: 'not-a-backup' });
  }, 60_000);
});

describe('deleting', () => {
  it('takes one seller with logs and marks, and leaves the others', async () => {
    const world = await aUsedWorld();
    const acme = idOf('acme') as never;
    const about = { provider: acme, host: 'acme.example' };
    await world.ledger.questions.askOnce({
      ...about,
      id: 'q1',
      askedAt: world.clock.now(),
      gatewayIds: [],
      evidence: [],
    });
    await world.learned.add(acme, { act: 'download', selector: '#save' });
    await eraseProvider({ provider: 'acme' }, world);
    const left = await world.ledger.stories.records(undefined, 9);
    expect(left.map(({ story }) => story.purchase.provider)).toEqual(['aragon']);
    expect(await world.ledger.stories.logOf(idOf('p1'))).toEqual([]);
    expect(await contentOf(world)).toMatchObject({ policies: [], generations: [], grants: [], pictures: [] });
    expect(await world.ledger.questions.of('q1')).toBeUndefined();
    expect(await world.ledger.sightings.all()).toEqual([]);
    expect(await world.learned.of(idOf('acme') as never)).toEqual([]);
  });

  it('takes everything', async () => {
    const world = await aUsedWorld();
    await world.ledger.settings.change({ started: true });
    await eraseEverything(world);
    expect(await gatherBackup(sourceOf(world.ledger))).toMatchObject({
      records: [],
      policies: [],
      generations: [],
      grants: [],
      pictures: [],
      settings: { started: false },
    });
  });
});

describe('what the buyer said of saved pictures', () => {
  const said = {
    provider: 'acme',
    shape: 'acme.example/thumbs/*.png',
    file: '1.png',
    bytes: 9_000,
    at: at('2026-03-02T00:00:00Z'),
    answer: 'preview',
  } as const;
  const settingsOf = async (saves: unknown) => {
    const world = await aUsedWorld();
    await world.ledger.settings.change({ started: true });
    const { settings, ...content } = await gatherBackup(sourceOf(world.ledger));
    if (!settings) throw new Error('There are no settings.');
    const text = await writeBackup(
      // As a hostile file may have it.
      { ...content, settings: { ...settings, saves: saves as readonly SavedShape[] } },
      world.clock.now(),
      digest,
    );
    const read = await readBackup(text, digest);
    return read.ok ? read.backup.settings : undefined;
  };

  it('goes along in a backup', async () => {
    expect((await settingsOf([said]))?.saves).toEqual([said]);
  });

  it.each([
    ['no list', {}],
    ['another answer', [{ ...said, answer: 'anything' }]],
    ['no shape', [{ ...said, shape: undefined }]],
    ['a shape without end', [{ ...said, shape: 'a'.repeat(2_000) }]],
    ['no time', [{ ...said, at: 'yesterday' }]],
    ['an odd size', [{ ...said, bytes: '9' }]],
  ])('is refused with its settings where it is %s', async (_, saves) => {
    expect(await settingsOf(saves)).toBeUndefined();
  });
});
