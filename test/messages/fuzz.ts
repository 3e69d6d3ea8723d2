// Throws whatever messages and files can be made of at the border, over an in-memory world, and looks what it did there.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing';
import { pageHandlers } from '../../entrypoints/background/on-page-message';
import { screenHandlers } from '../../entrypoints/background/on-screen-message';
import { readBackup, writeBackup } from '../../lib/exchange/backup';
import { importParts } from '../../lib/exchange/import-parts';
import { type Reception, receive, type Sender } from '../../lib/messages/receive';
import { providerOfHost } from '../../lib/providers/all-sites';
import { addPurchase } from '../../lib/tracking/add-purchase';
import { gatherBackup, sourceOf } from '../../lib/tracking/make-backup';
import type { World } from '../../lib/tracking/ports';
import { apart } from '../../lib/tracking/until-closed';
import { aWorld, type TestWorld } from '../support/a-world';

export interface FuzzResult {
  inputs: number;
  /** Messages that were not answered with an envelope, errors that no one foresaw, and files that threw. */
  crashes: number;
  /** Inputs that nobody may make that changed the ledger all the same. */
  ledgerChanges: number;
  firstTrouble?: string;
}

// What the stand-in for the browser lacks and an honest message may set off.
Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
Object.assign(fakeBrowser.declarativeNetRequest, {
  updateSessionRules: async () => {},
  getSessionRules: async () => [],
});

const OWN = 'refund-clock-id';
const ORIGIN = `chrome-extension://${OWN}`;
const digest = async (text: string) => createHash('sha256').update(text).digest('hex');

const METHODS = {
  page: ['reportView', 'openQuestion', 'reportAct', 'answerQuestion', 'reportGeneration', 'needGuard', 'answerSave'],
  screen: [
    ...['addPurchase', 'correctPurchase', 'setStart', 'recordAct', 'undoAct', 'closePurchase', 'deletePurchase'],
    ...['restorePurchase', 'answerQuestion', 'changeSettings', 'importPart', 'restoreCopy', 'eraseProvider'],
    ...['eraseEverything', 'snooze', 'stepClaim', 'undoClaimStep', 'addPicture', 'removePicture', 'answerReport'],
    ...['addCredits', 'removeCredits', 'chooseReminders', 'answerSave'],
  ],
} as const;

/** One honest body for each kind, to be spoiled in one field at a time. */
const HONEST: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  reportView: { moment: 'arrived', pageLoad: 'p', navigation: 'navigate', url: 'https://www.aragon.ai/pricing' },
  reportAct: { act: 'download', outcome: 'seen', purchaseIds: ['p1'], count: 1, how: 'label' },
  reportGeneration: { kind: 'balance', balance: 5 },
  answerQuestion: { questionId: 'q', bought: true },
  answerSave: { provider: 'aragon', shape: 'www.aragon.ai/thumbs/*.png', answer: 'preview' },
  addPurchase: { provider: 'aragon', host: 'www.aragon.ai', boughtAt: '2026-03-01T10:00:00Z' },
  correctPurchase: { purchaseId: 'p1', plan: 'x' },
  setStart: { purchaseId: 'p1', kind: 'delivery', at: '2026-03-01T10:00:00Z' },
  recordAct: { purchaseId: 'p1', act: 'download', at: '2026-03-01T10:00:00Z' },
  undoAct: { purchaseId: 'p1', act: 'download' },
  closePurchase: { purchaseId: 'p1', closed: true },
  deletePurchase: { purchaseId: 'p1' },
  restorePurchase: { purchaseId: 'p1' },
  changeSettings: { halfWay: true, ladder: [3_600_000] },
  importPart: { text: '{}' },
  restoreCopy: { takenAt: 0 },
  eraseProvider: { provider: 'aragon' },
  eraseEverything: { sure: true },
  snooze: { purchaseId: 'p1', until: '2026-03-01T10:00:00Z' },
  stepClaim: { purchaseId: 'p1', step: { kind: 'asked' } },
  undoClaimStep: { purchaseId: 'p1' },
  addPicture: { purchaseId: 'p1', name: 'a.png', dataUrl: 'data:image/png;base64,AAAA' },
  removePicture: { pictureId: 'x' },
  answerReport: { generationId: 'g', outcome: 'refunded' },
  addCredits: { provider: 'aragon', at: '2026-03-01T10:00:00Z', credits: 5, kind: 'bought' },
  removeCredits: { grantId: 'g' },
  chooseReminders: { purchaseId: 'p1', ladder: [3_600_000] },
};

/** Values that break parsers: prototypes, odd numbers, markup, formulas, long and broken text, deep nests. */
const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 3 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      ...[
        '__proto__',
        'constructor',
        'toString',
        '<img src=x onerror=alert(1)>',
        '=HYPERLINK("x")',
        '\u0000',
        '\uD800',
      ],
      ...[
        'javascript:alert(1)',
        '../../..',
        'BEGIN:VCALENDAR\r\n',
        '9'.repeat(400),
        ' '.repeat(5_000),
        'a'.repeat(300_000),
      ],
      ...[Number.NaN, Infinity, -1, -0, 2 ** 53, 1e308, 0.1, true, null, undefined],
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`),
      Array.from({ length: 2_000 }, () => 'x'),
    ),
  },
);

const body = (method: string): fc.Arbitrary<unknown> => {
  const honest = HONEST[method] ?? {};
  const keys = [...Object.keys(honest), '__proto__', 'unknown', 'purchaseId', 'payload', 'regions', 'price'];
  return fc.oneof(
    nasty,
    fc.tuple(fc.constantFrom(...keys), nasty).map(([key, value]) => {
      const spoiled = { ...honest };
      Object.defineProperty(spoiled, key, { value, enumerable: true, configurable: true, writable: true });
      return spoiled;
    }),
    fc.constantFrom(...keys).map((key) => Object.fromEntries(Object.entries(honest).filter(([name]) => name !== key))),
  );
};

const envelope = fc.oneof(
  { weight: 1, arbitrary: nasty },
  {
    weight: 9,
    arbitrary: fc.constantFrom('page', 'screen').chain((from) => {
      const methods: readonly string[] = [...METHODS.page, ...METHODS.screen, '__proto__', 'constructor', 'toString'];
      return fc
        .constantFrom(...methods)
        .chain((method) => body(method).map((inside) => ({ from, method, body: inside })));
    }),
  },
);

/** Senders that may change nothing, whatever they say: other extensions, unknown hosts, plain http, no tab, private windows. */
const strangers: readonly Sender[] = [
  { extensionId: 'another', url: `${ORIGIN}/popup.html` },
  { extensionId: OWN, url: 'https://evil.example/', tabId: 1 },
  { extensionId: OWN, url: 'http://www.aragon.ai/', tabId: 1 },
  { extensionId: OWN, url: 'https://www.aragon.ai.evil.example/', tabId: 1 },
  { extensionId: OWN, url: 'https://www.aragon.ai/' },
  { extensionId: OWN, url: 'not an address', tabId: 1 },
  { extensionId: OWN },
  {},
];
/** A shop's own page: it may report what it is, but a purchase that it never led to payment is not to be had by talking. */
const shopPage: Sender = { extensionId: OWN, url: 'https://www.aragon.ai/gallery', tabId: 7, frameId: 0 };
const screen: Sender = { extensionId: OWN, url: `${ORIGIN}/dashboard.html` };

async function aStartedWorld(): Promise<TestWorld> {
  const world = aWorld('2026-03-05T10:00:00Z');
  await world.ledger.settings.change({ started: true });
  await addPurchase({ provider: 'aragon', host: 'www.aragon.ai', boughtAt: '2026-03-04T10:00:00Z' }, world);
  return world;
}

const fingerprint = async (world: World): Promise<string> =>
  JSON.stringify([(await gatherBackup(sourceOf(world.ledger))).records, await world.ledger.settings.read()]);

function receptionOf(world: World, report: (error: unknown) => void): Reception {
  const fresh = { round: async () => {}, alone: (work: () => Promise<void>) => work(), troubled: () => {} };
  return {
    ownId: OWN,
    ownOrigin: ORIGIN,
    providerOfHost: (host) => providerOfHost(host)?.id as ReturnType<Reception['providerOfHost']>,
    mayPass: () => true,
    page: pageHandlers(world, fresh, async () => {}, {
      worldFor: async (isUntilClosed) => apart(isUntilClosed, world),
      look: async () => {},
    }),
    screen: screenHandlers(world, fresh),
    report,
  };
}

/** Runs so many inputs; three messages for every file. */
export async function fuzz(inputs: number, seed: number): Promise<FuzzResult> {
  const result: FuzzResult = { inputs: 0, crashes: 0, ledgerChanges: 0 };
  const trouble = (kind: 'crashes' | 'ledgerChanges', what: string) => {
    result[kind] += 1;
    result.firstTrouble ??= what.slice(0, 600);
  };
  const good = await writeBackup(await gatherBackup(sourceOf((await aStartedWorld()).ledger)), 0 as never, digest);

  const BATCH = 500;
  for (let done = 0; done < inputs; done += BATCH) {
    // A new world for each batch keeps memory bounded and one batch from hiding behind another.
    const [outside, inside] = [await aStartedWorld(), await aStartedWorld()];
    let where = '';
    const reception = (world: World) =>
      receptionOf(world, (error) => trouble('crashes', `${where}: ${error instanceof Error ? error.stack : error}`));
    const [outer, inner] = [reception(outside), reception(inside)];
    const count = Math.min(BATCH, inputs - done);
    const messages = fc.sample(envelope, { numRuns: count, seed: seed + done });
    const before = await fingerprint(outside);
    for (const [at, message] of messages.entries()) {
      result.inputs += 1;
      if (at % 4 === 3) {
        await throwFile(good, at + seed + done, trouble);
        continue;
      }
      const isOurs = at % 4 === 2;
      const sender = isOurs ? (at % 8 === 2 ? shopPage : screen) : strangers[(done + at) % strangers.length];
      where = `${JSON.stringify(sender)} ${describe(message)}`;
      try {
        const reply = await receive(message, sender ?? {}, isOurs ? inner : outer);
        if (typeof reply.ok !== 'boolean') trouble('crashes', `no envelope: ${where}`);
        if (!isOurs && reply.ok) trouble('ledgerChanges', `answered: ${where}`);
      } catch (error) {
        trouble('crashes', `${where}: ${error instanceof Error ? error.stack : error}`);
      }
    }
    const after = await fingerprint(outside);
    if (after !== before) trouble('ledgerChanges', `by strangers, in the batch from ${done}`);
    if (Reflect.get({}, 'polluted') !== undefined) trouble('crashes', 'a prototype was changed');
  }
  return result;
}

type Trouble = (kind: 'crashes' | 'ledgerChanges', what: string) => void;

/** A backup with some letters changed, cut or doubled: refused, or read and merged without an error. */
async function throwFile(good: string, seed: number, trouble: Trouble): Promise<void> {
  const [text = ''] = fc.sample(spoiled(good), { numRuns: 1, seed });
  try {
    const read = await readBackup(text, digest);
    if (!read.ok) return;
    const parts = [...importParts(read.backup)];
    if (read.backup.records.length > 0 && parts.length === 0) trouble('crashes', 'a backup without parts');
  } catch (error) {
    trouble('crashes', `file: ${error instanceof Error ? error.stack : error}`);
  }
}

function spoiled(good: string): fc.Arbitrary<string> {
  const place = fc.nat(good.length);
  return fc.oneof(
    fc
      .tuple(place, fc.string({ maxLength: 12 }))
      .map(([at, put]) => good.slice(0, at) + put + good.slice(at + put.length)),
    fc.tuple(place, place).map(([a, b]) => good.slice(0, Math.min(a, b)) + good.slice(Math.max(a, b))),
    place.map((at) => good.slice(0, at)),
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 300 }),
    place.map((at) => `${good.slice(0, at)}${'['.repeat(2_000)}${good.slice(at)}`),
  );
}

function describe(message: unknown): string {
  try {
    return JSON.stringify(message)?.slice(0, 300) ?? String(message);
  } catch {
    return typeof message;
  }
}
