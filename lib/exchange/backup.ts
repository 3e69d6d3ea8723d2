// A backup as one JSON file that proves itself: it holds its own counts and fingerprint, and is read back before it is handed over.

import type { CreditGrant } from '../credits/balance';
import type { Generation } from '../credits/generation';
import type { SavedShape, Settings, WatchedSite } from '../messages/protocol';
import type { FrozenTerms } from '../policy/purchase';
import { type Instant, isoOf, parseInstant } from '../time/instant';
import type { KeptPicture, PolicySnapshot, StoryRecord } from '../tracking/ports';
import { isDeeperThan } from './json-bounds';
import { areFrozenTerms, parseRecord } from './records';
import { parseGeneration, parseGrant, parsePicture, parsePolicy } from './side-records';

const FORMAT = 'refund-clock-backup';
/** Grows when an older program could no longer understand the file. */
const BACKUP_VERSION = 1;
/** Larger files are refused before they are read; 100,000 purchases stay below. */
export const LARGEST_BACKUP = 95_000_000;
const DEEPEST = 24;

export interface BackupContent {
  readonly records: readonly StoryRecord[];
  readonly settings?: Settings;
  readonly policies: readonly PolicySnapshot[];
  readonly generations?: readonly Generation[];
  readonly grants?: readonly CreditGrant[];
  readonly pictures?: readonly KeptPicture[];
}

interface BackupCounts {
  readonly purchases: number;
  readonly logEntries: number;
  readonly policies: number;
  readonly generations: number;
  readonly grants: number;
  readonly pictures: number;
}

export interface ReadBackup extends BackupContent {
  readonly madeAt: Instant;
  readonly counts: BackupCounts;
  /** Records that could not be understood and are left out. */
  readonly refused: number;
}

export type BackupProblem =
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'not-a-backup'
  | 'newer'
  | 'damaged'
  | 'encrypted'
  | 'wrong-passphrase';

export type BackupResult =
  | { readonly ok: true; readonly backup: ReadBackup }
  | { readonly ok: false; readonly problem: BackupProblem };

type Digest = (text: string) => Promise<string>;

/** Equal frozen terms are written once and named by their fingerprint: most purchases of a seller share them. */
const NAMED = 'frozenTerms';

function countsOf({ records, policies, generations = [], grants = [], pictures = [] }: BackupContent): BackupCounts {
  return {
    purchases: records.length,
    logEntries: records.reduce((sum, { log }) => sum + log.length, 0),
    policies: policies.length,
    generations: generations.length,
    grants: grants.length,
    pictures: pictures.length,
  };
}

/** The file's text, after it was read back and told the same counts; a backup that does not is a bug, and throws. */
export async function writeBackup(content: BackupContent, madeAt: Instant, digest: Digest): Promise<string> {
  const counts = countsOf(content);
  const body = JSON.stringify(packed(content));
  const sha256 = await digest(body);
  const head = JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, madeAt: isoOf(madeAt), counts, sha256 });
  const text = `${head.slice(0, -1)},"content":${body}}`;
  const read = await readBackup(text, digest);
  if (!read.ok) throw new Error(`The backup could not be read back: ${read.problem}.`);
  const told = countsOf(read.backup);
  if (read.backup.refused > 0 || JSON.stringify(told) !== JSON.stringify(counts)) {
    throw new Error('The backup does not hold what was put in.');
  }
  return text;
}

/** Never throws, whatever the text is. */
export async function readBackup(text: string, digest: Digest): Promise<BackupResult> {
  const problem = (what: BackupProblem): BackupResult => ({ ok: false, problem: what });
  if (text.length > LARGEST_BACKUP) return problem('too-large');
  if (isDeeperThan(text, DEEPEST)) return problem('too-deep');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return problem('not-json');
  }
  if (!isObject(file)) return problem('not-a-backup');
  if (file.format === 'refund-clock-encrypted') return problem('encrypted');
  if (file.format !== FORMAT || typeof file.version !== 'number') return problem('not-a-backup');
  if (file.version > BACKUP_VERSION) return problem('newer');
  const madeAt = typeof file.madeAt === 'string' ? parseInstant(file.madeAt) : undefined;
  const { content } = file;
  if (madeAt === undefined || !isObject(content) || !Array.isArray(content.records)) return problem('not-a-backup');
  if (file.sha256 !== (await digest(JSON.stringify(content)))) return problem('damaged');

  const named = namedTerms(content[NAMED]);
  const records = content.records.flatMap((value) => parseRecord(unpacked(value, named)) ?? []);
  const policies = listed(content.policies, parsePolicy);
  const generations = listed(content.generations, parseGeneration);
  const grants = listed(content.grants, parseGrant);
  const pictures = listed(content.pictures, parsePicture);
  const backup: ReadBackup = {
    madeAt,
    records,
    policies,
    generations,
    grants,
    pictures,
    ...(isSettings(content.settings) && { settings: content.settings }),
    counts: countsOf({ records, policies, generations, grants, pictures }),
    refused: content.records.length - records.length,
  };
  return { ok: true, backup };
}

function packed({ records, ...others }: BackupContent) {
  const named: Record<string, FrozenTerms> = {};
  const lean = records.map((record) => {
    const { frozen, ...purchase } = record.story.purchase;
    if (!frozen) return record;
    // The same terms are frozen at another moment for each purchase: that moment stays with the purchase.
    const name = frozen.sha256;
    named[name] ??= frozen;
    const reference = { name, frozenAt: frozen.frozenAt };
    return { ...record, story: { ...record.story, purchase: { ...purchase, frozen: reference } } };
  });
  return { [NAMED]: named, records: lean, ...others };
}

function namedTerms(value: unknown): ReadonlyMap<string, unknown> {
  const named = new Map<string, unknown>();
  if (!isObject(value)) return named;
  for (const [name, frozen] of Object.entries(value)) {
    if (areFrozenTerms(frozen)) named.set(name, frozen);
  }
  return named;
}

function unpacked(value: unknown, named: ReadonlyMap<string, unknown>): unknown {
  if (!isObject(value) || !isObject(value.story) || !isObject(value.story.purchase)) return undefined;
  const { frozen } = value.story.purchase;
  if (frozen === undefined) return value;
  if (!isObject(frozen) || typeof frozen.name !== 'string') return undefined;
  const terms = named.get(frozen.name);
  if (!isObject(terms)) return undefined;
  return {
    ...value,
    story: {
      ...value.story,
      purchase: { ...value.story.purchase, frozen: { ...terms, frozenAt: frozen.frozenAt } },
    },
  };
}

/** What is not understood is left out. */
function listed<Item>(value: unknown, parse: (item: unknown) => Item | undefined): readonly Item[] {
  return Array.isArray(value) ? value.flatMap((item) => parse(item) ?? []) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWatched(value: unknown): value is WatchedSite {
  return (
    isObject(value) &&
    typeof value.host === 'string' &&
    value.host.length <= 253 &&
    typeof value.name === 'string' &&
    value.name.length <= 200 &&
    typeof value.since === 'number'
  );
}

function isSavedShape(value: unknown): value is SavedShape {
  return (
    isObject(value) &&
    [value.provider, value.shape, value.file].every((text) => typeof text === 'string' && text.length <= 1_000) &&
    typeof value.at === 'number' &&
    (value.bytes === undefined || typeof value.bytes === 'number') &&
    [undefined, 'preview', 'full', 'unknown'].some((answer) => answer === value.answer)
  );
}

function isSettings(value: unknown): value is Settings {
  return (
    isObject(value) &&
    typeof value.started === 'boolean' &&
    typeof value.halfWay === 'boolean' &&
    Array.isArray(value.ladder) &&
    value.ladder.length <= 12 &&
    value.ladder.every((step) => Number.isInteger(step) && step > 0 && step < 4e10) &&
    Array.isArray(value.guardOff) &&
    value.guardOff.every((provider) => typeof provider === 'string') &&
    (value.saves === undefined || (Array.isArray(value.saves) && value.saves.every(isSavedShape))) &&
    (value.watched === undefined || (Array.isArray(value.watched) && value.watched.every(isWatched)))
  );
}
