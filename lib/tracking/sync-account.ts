// The purchases that still matter, on the buyer's other computers: through the browser's own account storage, off until asked for.
//
// Each purchase is one small item under its id, merged by its log as an import is. What was deleted leaves its id and
// time, so that a computer that slept does not bring it back. The whole log, pictures and credits stay local.

import { isDeeperThan } from '../exchange/json-bounds';
import type { PurchaseId } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { DAY } from '../time/duration';
import { type Instant, instantOf } from '../time/instant';
import { importRecords } from './import-part';
import type { StoryRecord, SyncState, World } from './ports';
import { termsAtPurchase } from './terms-at-purchase';

const ITEM = 'r:';
const GONE = 'gone';
/** Browsers allow 8,192 bytes an item, 102,400 in all and 512 items; some room is left for others' arithmetic. */
const BOUNDS = { item: 7_800, total: 92_000, items: 450 } as const;
/** How long a purchase that is over goes along, so that every computer hears how it ended. */
const AFTER_END = 14 * DAY;
/** How long it is remembered that something was deleted. */
const GRAVE = 90 * DAY;
const GRAVES = 150;
const LOG_KEPT = 30;

/** Brings in what other computers wrote, then writes what they do not know. Nothing at all unless the buyer turned it on. */
export async function syncAccount(world: World): Promise<SyncState | undefined> {
  if ((await world.ledger.settings.read()).syncs !== true) return undefined;
  const items = await world.account.read();
  await pull(items, world);
  const state = await push(items, world);
  await world.account.note(state);
  return state;
}

/** Tells the other computers that these are erased; nothing where nothing is carried. */
export async function bury(ids: readonly PurchaseId[], world: World): Promise<void> {
  if ((await world.ledger.settings.read()).syncs !== true || ids.length === 0) return;
  const now = world.clock.now();
  const items = await world.account.read();
  const graves = [...ids.map((id): [string, number] => [id, now]), ...gravesIn(items.get(GONE), now)].slice(0, GRAVES);
  await world.account.write(new Map([[GONE, JSON.stringify(graves)]]));
  await world.account.remove(ids.map((id) => ITEM + id));
}

async function pull(items: ReadonlyMap<string, string>, world: World): Promise<void> {
  const now = world.clock.now();
  const graves = gravesIn(items.get(GONE), now);
  const values: unknown[] = [];
  for (const [key, text] of items) {
    if (!key.startsWith(ITEM)) continue;
    const value = await unpacked(text, world);
    const grave = graves.get(key.slice(ITEM.length));
    if (value !== undefined && (grave === undefined || lastAt(value) > grave)) values.push(value);
  }
  await importRecords(values, world);
  for (const [id, at] of graves) {
    await world.ledger.stories.change(id as PurchaseId, now, (story) => {
      if (story.deletedAt !== undefined || story.keptSince > at) return undefined;
      return { story: { ...story, deletedAt: now }, events: [{ kind: 'deleted' }] };
    });
  }
}

async function push(known: ReadonlyMap<string, string>, world: World): Promise<SyncState> {
  const now = world.clock.now();
  const graves = new Map(gravesIn(known.get(GONE), now));
  for (const id of await world.ledger.stories.deletedBefore((now + 1) as Instant, GRAVES)) {
    if (!graves.has(id)) graves.set(id, now);
  }
  const wanted = new Map<string, string>();
  const youngest = [...graves].sort(([, a], [, b]) => b - a).slice(0, GRAVES);
  if (youngest.length > 0) wanted.set(GONE, JSON.stringify(youngest));

  let room = BOUNDS.total - JSON.stringify(youngest).length;
  let leftOut = 0;
  const since = (now - AFTER_END) as Instant;
  for (const record of await world.ledger.stories.byUrgency(2 * BOUNDS.items, since)) {
    if (record.story.purchase.isTest || record.story.untilClosed) continue;
    const key = ITEM + record.story.purchase.id;
    const text = packed(record);
    // Quotas count the JSON of the value, in which every quote of ours is escaped.
    const size = key.length + JSON.stringify(text).length;
    if (size > BOUNDS.item || size > room || wanted.size >= BOUNDS.items) {
      leftOut += 1;
      continue;
    }
    room -= size;
    wanted.set(key, text);
  }
  const changed = new Map([...wanted].filter(([key, text]) => known.get(key) !== text));
  const gone = [...known.keys()].filter((key) => key.startsWith(ITEM) && !wanted.has(key));
  // First what goes, so that what comes finds room.
  if (gone.length > 0) await world.account.remove(gone);
  if (changed.size > 0) await world.account.write(changed);
  return { at: now, carried: wanted.size - (wanted.has(GONE) ? 1 : 0), leftOut };
}

/** Terms become their fingerprint: the other computer has the same catalogue. Evidence stays where it was seen. */
function packed({ story, log, sent }: StoryRecord): string {
  const { frozen, ...purchase } = story.purchase;
  const { paidThrough: _through, ...lean } = purchase;
  return JSON.stringify({
    story: {
      ...story,
      purchase: { ...lean, ...(frozen && { frozen: { name: frozen.sha256, frozenAt: frozen.frozenAt } }) },
    },
    log: log.filter(({ event }) => event.kind !== 'added' && event.kind !== 'seen-again').slice(-LOG_KEPT),
    sent,
  });
}

/** The record with the terms it names: those that are here already, else those of the catalogue for its day. */
async function unpacked(text: string, world: World): Promise<Record<string, unknown> | undefined> {
  if (text.length > 2 * BOUNDS.item || isDeeperThan(text, 20)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || !isObject(value.story) || !isObject(value.story.purchase)) return undefined;
  const { frozen, ...purchase } = value.story.purchase;
  const { id, provider, boughtAt, zone } = purchase;
  const day = typeof boughtAt === 'number' ? instantOf(boughtAt) : undefined;
  if (typeof id !== 'string' || typeof provider !== 'string' || typeof zone !== 'string' || !day) return undefined;
  if (!isObject(frozen)) return value;
  const mine = (await world.ledger.stories.of(id as PurchaseId))?.purchase;
  const named = mine?.frozen?.sha256 === frozen.name ? mine?.frozen : await fromCatalogue(provider, day, zone, world);
  const terms = named && { frozen: { ...named, frozenAt: frozen.frozenAt } };
  const through = mine?.paidThrough && { paidThrough: mine.paidThrough };
  return { ...value, story: { ...value.story, purchase: { ...purchase, ...terms, ...through } } };
}

async function fromCatalogue(provider: string, day: Instant, zone: string, world: World) {
  try {
    return await termsAtPurchase(provider as ProviderId, day, zone, world);
  } catch {
    // A zone that this browser does not know.
    return undefined;
  }
}

function gravesIn(text: string | undefined, now: Instant): ReadonlyMap<string, number> {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '[]');
  } catch {
    return new Map();
  }
  if (!Array.isArray(value)) return new Map();
  return new Map(
    value
      .slice(0, GRAVES)
      .filter((grave): grave is [string, number] => {
        return Array.isArray(grave) && typeof grave[0] === 'string' && typeof grave[1] === 'number';
      })
      .filter(([, at]) => now - at < GRAVE),
  );
}

function lastAt(value: Readonly<Record<string, unknown>>): number {
  const log = Array.isArray(value.log) ? value.log : [];
  return Math.max(0, ...log.map((entry: unknown) => (isObject(entry) && typeof entry.at === 'number' ? entry.at : 0)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
