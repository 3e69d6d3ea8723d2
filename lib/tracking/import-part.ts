// Merges a part of a backup into the ledger. Nothing that is not understood gets in; what is there already stays as it is.

import { isDeeperThan } from '../exchange/json-bounds';
import { mergeGenerations, mergeRecords, renamed } from '../exchange/merge';
import { parseRecord } from '../exchange/records';
import { parseGeneration, parseGrant, parsePicture, parsePolicy } from '../exchange/side-records';
import { Refusal } from '../lang/refusal';
import { isIntact } from '../policy/governing-terms';
import { verdictOf } from '../policy/verdict';
import { PICTURES_AT_MOST } from './keep-picture';
import type { Merged, StoryRecord, World } from './ports';

export interface Imported extends Merged {
  readonly refused: number;
}

export async function importPart({ text }: { readonly text: string }, world: World): Promise<Imported> {
  if (isDeeperThan(text, 24)) throw new Refusal('too-deep');
  const part = partIn(text);
  const list = (name: string): readonly unknown[] => {
    const found = part[name];
    return Array.isArray(found) ? found : [];
  };
  const imported = await importRecords(list('records'), world);
  for (const value of list('policies')) await importPolicy(value, world);
  for (const value of list('generations')) await importGeneration(value, world);
  for (const value of list('grants')) await importGrant(value, world);
  for (const value of list('pictures')) await importPicture(value, world);
  return imported;
}

/** A text that is not what its fingerprint says proves nothing. */
async function importPolicy(value: unknown, { ledger, digest }: World): Promise<void> {
  const policy = parsePolicy(value);
  if (policy && policy.sha256 === (await digest(policy.text))) await ledger.policies.keep(policy);
}

async function importGeneration(value: unknown, { ledger: { credits } }: World): Promise<void> {
  const theirs = parseGeneration(value);
  if (!theirs) return;
  const mine = await credits.generation(theirs.id);
  const merged = mine ? mergeGenerations(mine, theirs) : theirs;
  if (merged !== mine) await credits.put(merged);
}

async function importGrant(value: unknown, { ledger: { credits } }: World): Promise<void> {
  const grant = parseGrant(value);
  if (!grant) return;
  const known = (await credits.grantsOf(grant.provider)).some(({ id }) => id === grant.id);
  if (!known) await credits.addGrant(grant);
}

async function importPicture(value: unknown, { ledger: { pictures, stories } }: World): Promise<void> {
  if (typeof value !== 'object' || value === null || !('picture' in value)) return;
  const picture = parsePicture(value.picture);
  if (!picture) return;
  const gatewayIds = 'gatewayIds' in value && Array.isArray(value.gatewayIds) ? value.gatewayIds.slice(0, 50) : [];
  const story =
    (await stories.of(picture.purchaseId)) ??
    (await stories.withGatewayId(gatewayIds.filter((id): id is string => typeof id === 'string')));
  if (!story) return;
  const purchaseId = story.purchase.id;
  if ((await pictures.of(purchaseId)).some(({ id }) => id === picture.id)) return;
  await pictures.add({ ...picture, purchaseId }, PICTURES_AT_MOST);
}

/** Merges what is a record, sound and wanted; counts the rest as refused. */
export async function importRecords(
  values: readonly unknown[],
  world: World,
  isWanted: (record: StoryRecord) => boolean = () => true,
): Promise<Imported> {
  const records: StoryRecord[] = [];
  for (const value of values) {
    const record = parseRecord(value);
    if (record && isWanted(record) && (await isSound(record, world))) records.push(record);
  }
  const merged = await world.ledger.stories.merge(
    records,
    (mine, theirs) => mergeRecords(mine, renamed(theirs, mine.story.purchase.id)),
    world.clock.now(),
  );
  return { ...merged, refused: values.length - records.length };
}

/** Terms that were changed after they were frozen prove nothing, and a story that policy cannot judge would break every screen. */
async function isSound({ story }: StoryRecord, { clock, digest }: World): Promise<boolean> {
  const { frozen } = story.purchase;
  if (frozen && !(await isIntact(frozen, digest))) return false;
  try {
    verdictOf(story, clock.now());
    return true;
  } catch {
    return false;
  }
}

function partIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const part: unknown = JSON.parse(text);
    return typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part)) : {};
  } catch {
    throw new Refusal('not-json');
  }
}
