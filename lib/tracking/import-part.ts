// Merges a part of a backup into the ledger. Nothing that is not understood gets in; what is there already stays as it is.

import { isDeeperThan } from '../exchange/json-bounds';
import { mergeRecords, renamed } from '../exchange/merge';
import { parseRecord } from '../exchange/records';
import { Refusal } from '../lang/refusal';
import { isIntact } from '../policy/governing-terms';
import { verdictOf } from '../policy/verdict';
import type { Merged, StoryRecord, World } from './ports';

export interface Imported extends Merged {
  readonly refused: number;
}

export async function importPart({ text }: { readonly text: string }, world: World): Promise<Imported> {
  if (isDeeperThan(text, 24)) throw new Refusal('too-deep');
  return importRecords(recordsIn(text), world);
}

/** Merges what is a record and sound; counts the rest as refused. */
export async function importRecords(values: readonly unknown[], world: World): Promise<Imported> {
  const records: StoryRecord[] = [];
  for (const value of values) {
    const record = parseRecord(value);
    if (record && (await isSound(record, world))) records.push(record);
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

function recordsIn(text: string): readonly unknown[] {
  let part: unknown;
  try {
    part = JSON.parse(text);
  } catch {
    throw new Refusal('not-json');
  }
  const records = typeof part === 'object' && part !== null && 'records' in part ? part.records : [];
  return Array.isArray(records) ? records : [];
}
