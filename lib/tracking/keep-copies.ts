// A copy of the ledger after each change, a few kept; and the way back when the database was lost with all that was in it.

import { readBackup, writeBackup } from '../exchange/backup';
import { importParts } from '../exchange/import-parts';
import { Refusal } from '../lang/refusal';
import { DAY } from '../time/duration';
import { type Instant, instantOf } from '../time/instant';
import { LARGEST_COPIED } from './copy-limit';
import { type Imported, importPart } from './import-part';
import { gatherBackup, sourceOf } from './make-backup';
import type { KeptCopy, World } from './ports';

const EVERY = DAY;
/** Up to here a copy costs a few milliseconds and follows every change; a larger ledger is copied once a day. */
const SMALL = 200;
/** Of the days before, one copy each is enough. The last three, and one that is at least a week old. */
const NEWEST = 3;
const OLD = 7 * DAY;

/** Takes a copy of a ledger that was changed, unless it is large and was copied today; true if it took one. */
export async function keepCopy(world: World, why: 'change' | 'trouble' = 'change'): Promise<boolean> {
  const now = world.clock.now();
  const copies = await world.copies.list();
  const [last] = copies;
  const wasLarge = last !== undefined && last.purchases > SMALL;
  if (why === 'change' && wasLarge && Math.abs(now - last.takenAt) < EVERY) return false;
  // Pictures are too heavy to be copied each day; a backup by hand has them.
  const withoutPictures = { ...sourceOf(world.ledger), pictures: async () => ({ pictures: [], left: 0 }) };
  const { picturesLeft: _, ...content } = await gatherBackup(withoutPictures);
  const purchases = content.records.length;
  if (purchases === 0 || purchases > LARGEST_COPIED) return false;
  const copy: KeptCopy = { takenAt: now, purchases };
  await world.copies.put(copy, await writeBackup(content, now, world.digest));
  const gone = outdated([copy, ...copies], now);
  if (gone.length > 0) await world.copies.remove(gone);
  return true;
}

/** Which copies are one too many. */
export function outdated(copies: readonly KeptCopy[], now: Instant): readonly Instant[] {
  const [newest, ...earlier] = [...copies].sort((a, b) => b.takenAt - a.takenAt);
  if (!newest) return [];
  // The fullest of a day: one taken after something went wrong must not push out the last good one.
  const ofDay = new Map<number, KeptCopy>();
  for (const copy of earlier) {
    const day = Math.floor(copy.takenAt / DAY);
    if (copy.purchases > (ofDay.get(day)?.purchases ?? 0)) ofDay.set(day, copy);
  }
  const newestFirst = [newest, ...ofDay.values()];
  const kept = new Set(newestFirst.slice(0, NEWEST).map(({ takenAt }) => takenAt));
  const beyond = newestFirst.slice(NEWEST);
  // The youngest that is old enough; until there is one, the oldest waits to become it.
  const old = beyond.find(({ takenAt }) => now - takenAt >= OLD) ?? beyond.at(-1);
  if (old) kept.add(old.takenAt);
  return copies.map(({ takenAt }) => takenAt).filter((takenAt) => !kept.has(takenAt));
}

/** Merges a copy in. What was added since stays. */
async function restoreCopy(takenAt: Instant, world: World): Promise<Imported | undefined> {
  const text = await world.copies.read(takenAt);
  const read = text === undefined ? undefined : await readBackup(text, world.digest);
  if (!read?.ok) return undefined;
  const sum = { added: 0, changed: 0, same: 0, refused: 0 };
  for (const part of importParts(read.backup)) {
    const done = await importPart({ text: part }, world);
    sum.added += done.added;
    sum.changed += done.changed;
    sum.same += done.same;
    sum.refused += done.refused;
  }
  const { settings } = read.backup;
  if (settings && !(await world.ledger.settings.read()).started) await world.ledger.settings.change(settings);
  return sum;
}

/** The copy that the buyer picked. */
export async function restoreNamedCopy(takenAt: number, world: World): Promise<Imported> {
  const at = instantOf(takenAt);
  const restored = at === undefined ? undefined : await restoreCopy(at, world);
  if (!restored) throw new Refusal('no-such-copy');
  return restored;
}

/**
 * A ledger that never looked at a clock is a new one. Where copies are there all the same, the database was lost: a
 * browser empties it when its files are damaged. The newest copy that can be read comes back.
 */
export async function restoreIfLost(world: World): Promise<Imported | undefined> {
  if ((await world.ledger.settings.lastLook()) !== undefined) return undefined;
  for (const { takenAt } of await world.copies.list()) {
    const restored = await restoreCopy(takenAt, world);
    if (restored) return restored;
  }
  return undefined;
}
