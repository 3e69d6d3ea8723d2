// The purchases that still matter, on the buyer's other computers: through the browser's own account storage, off until asked for.
//
// Each purchase is one small item under its id, merged as an import is. What was deleted leaves its ids and the time, so
// that a computer that slept does not bring it back. The whole log, pictures and credits stay local, and so do the terms:
// each computer takes them from its own catalogue. What one of them alone can say is never a reason to write.

import { isDeeperThan } from '../exchange/json-bounds';
import { canonicalJson } from '../policy/canonical-json';
import { inOrder } from '../policy/change-times';
import type { FrozenTerms, PurchaseId } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { DAY } from '../time/duration';
import { type Instant, instantOf } from '../time/instant';
import { importRecords } from './import-part';
import type { KeptStory, StoryRecord, SyncState, World } from './ports';
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
  const state = await push(items, await pull(items, world), world);
  await world.account.note(state);
  return state;
}

/** Tells the other computers that these are erased; nothing where nothing is carried. */
export async function bury(ids: readonly PurchaseId[], world: World): Promise<void> {
  if ((await world.ledger.settings.read()).syncs !== true || ids.length === 0) return;
  const now = world.clock.now();
  const graves = gravesIn((await world.account.read()).get(GONE), now);
  for (const id of ids) {
    const story = await world.ledger.stories.of(id);
    for (const name of story ? namesOf(story) : [id]) graves.set(name, now);
  }
  await world.account.write(new Map([[GONE, textOf(graves)]]));
  await world.account.remove(ids.map((id) => ITEM + id));
}

/** Answers the items that no computer needs. */
async function pull(items: ReadonlyMap<string, string>, world: World): Promise<ReadonlySet<string>> {
  const { stories } = world.ledger;
  const now = world.clock.now();
  const graves = gravesIn(items.get(GONE), now);
  const needless = new Set<string>();
  const values: unknown[] = [];
  for (const [key, text] of items) {
    if (!key.startsWith(ITEM)) continue;
    const value = await unpacked(text, world);
    if (value === undefined) needless.add(key);
    else values.push(value);
  }
  await importRecords(values, world, ({ story }) => {
    const isOver = namesOf(story).some((name) => isBuried(story, graves.get(name)));
    if (isOver) needless.add(ITEM + story.purchase.id);
    return !isOver;
  });
  for (const [name, at] of graves) {
    const buried = (await stories.of(name as PurchaseId)) ?? (await stories.withGatewayId([name]));
    if (!buried) continue;
    await stories.change(buried.purchase.id, now, (story) => {
      if (story.deletedAt !== undefined || !isBuried(story, at)) return undefined;
      // Deleted when the other computer deleted it: what is restored there after that is restored here.
      const changedAt = inOrder(new Map(story.changedAt).set('deletedAt', at));
      return { story: { ...story, deletedAt: now, changedAt }, events: [{ kind: 'deleted' }] };
    });
  }
  return needless;
}

async function push(
  known: ReadonlyMap<string, string>,
  needless: ReadonlySet<string>,
  world: World,
): Promise<SyncState> {
  const { stories } = world.ledger;
  const now = world.clock.now();
  const graves = gravesIn(known.get(GONE), now);
  const records = await stories.byUrgency(2 * BOUNDS.items, (now - AFTER_END) as Instant);
  const living = new Set(records.flatMap(({ story }) => namesOf(story)));
  for (const id of await stories.deletedBefore((now + 1) as Instant, GRAVES)) {
    const story = await stories.of(id);
    if (story?.deletedAt === undefined) continue;
    const at = new Map(story.changedAt).get('deletedAt') ?? story.deletedAt;
    // A payment that went over to another record is not gone.
    for (const name of namesOf(story)) if (!living.has(name) && !(Number(graves.get(name)) >= at)) graves.set(name, at);
  }
  const gone: string[] = [];
  let room = BOUNDS.total - textOf(graves).length;
  for (const [key, text] of known) {
    const id = key.startsWith(ITEM) ? key.slice(ITEM.length) : undefined;
    if (id === undefined) continue;
    // What another computer alone knows, or has under an id of its own, is left to it.
    const isOurs = needless.has(key) || graves.has(id) || living.has(id) || (await stories.of(id as PurchaseId));
    if (isOurs) gone.push(key);
    else room -= sizeOf(key, text);
  }
  const wanted = new Map<string, string>();
  let leftOut = 0;
  for (const record of records) {
    if (record.story.purchase.isTest || record.story.untilClosed) continue;
    const key = ITEM + record.story.purchase.id;
    const text = packed(record);
    const size = sizeOf(key, text);
    if (size > BOUNDS.item || size > room || wanted.size >= BOUNDS.items) {
      leftOut += 1;
      continue;
    }
    room -= size;
    wanted.set(key, text);
  }
  const state = { at: now, carried: wanted.size, leftOut };
  if (graves.size > 0) wanted.set(GONE, textOf(graves));
  const changed = new Map([...wanted].filter(([key, text]) => withoutTerms(known.get(key)) !== withoutTerms(text)));
  const removed = gone.filter((key) => !wanted.has(key));
  // First what goes, so that what comes finds room.
  if (removed.length > 0) await world.account.remove(removed);
  if (changed.size > 0) await world.account.write(changed);
  return state;
}

/** Quotas count the JSON of the value, in which every quote of ours is escaped. */
const sizeOf = (key: string, text: string): number => key.length + JSON.stringify(text).length;

/** Of terms only when they were frozen goes along. Evidence stays where it was seen. */
function packed({ story, log, sent }: StoryRecord): string {
  const { frozen, paidThrough, ...purchase } = story.purchase;
  const lean = (terms: FrozenTerms | undefined) => terms && { frozen: { frozenAt: terms.frozenAt } };
  return canonicalJson({
    story: {
      ...story,
      purchase: {
        ...purchase,
        ...lean(frozen),
        ...(paidThrough && { paidThrough: { provider: paidThrough.provider, ...lean(paidThrough.frozen) } }),
      },
    },
    log: log.filter(({ event: { kind } }) => kind !== 'added' && kind !== 'seen-again').slice(-LOG_KEPT),
    sent,
  });
}

const withoutTerms = (text: string | undefined) => text?.replace(/"frozen":{"frozenAt":-?\d+},?/g, '');

/** The record with its terms and those of who took the payment: as they are here already, else of the catalogue for its day. */
async function unpacked(text: string, world: World): Promise<Record<string, unknown> | undefined> {
  if (text.length > 2 * BOUNDS.item || isDeeperThan(text, 20)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || !isObject(value.story) || !isObject(value.story.purchase)) return undefined;
  const { frozen, paidThrough: through, ...purchase } = value.story.purchase;
  const { id, provider, boughtAt, zone } = purchase;
  const day = typeof boughtAt === 'number' ? instantOf(boughtAt) : undefined;
  if (typeof id !== 'string' || typeof provider !== 'string' || typeof zone !== 'string' || !day) return undefined;
  const kept = (await world.ledger.stories.of(id as PurchaseId))?.purchase;
  const mine = kept?.boughtAt === day && kept.provider === provider ? kept : undefined;
  const terms = async (seller: unknown, lean: unknown, own: FrozenTerms | undefined) => {
    if (own) return { frozen: own };
    if (typeof seller !== 'string' || !isObject(lean)) return {};
    const found = await fromCatalogue(seller, day, zone, world);
    return found && { frozen: { ...found, frozenAt: lean.frozenAt } };
  };
  const own = mine?.paidThrough;
  const paidThrough = isObject(through) && {
    provider: through.provider,
    ...(await terms(through.provider, through.frozen, own?.provider === through.provider ? own?.frozen : undefined)),
  };
  return {
    ...value,
    story: {
      ...value.story,
      purchase: {
        ...purchase,
        ...(await terms(provider, frozen, mine?.frozen)),
        ...(paidThrough && { paidThrough }),
      },
    },
  };
}

async function fromCatalogue(provider: string, day: Instant, zone: string, world: World) {
  try {
    return await termsAtPurchase(provider as ProviderId, day, zone, world);
  } catch {
    // A zone that this browser does not know.
    return undefined;
  }
}

/** Under which an order may be known elsewhere. */
const namesOf = ({ purchase }: KeptStory): readonly string[] => [purchase.id, ...purchase.gatewayIds];

/** A story that came later, or was taken back later, is another matter. */
function isBuried({ keptSince, changedAt }: KeptStory, at: number | undefined): boolean {
  return at !== undefined && at >= Math.max(keptSince, new Map(changedAt).get('deletedAt') ?? keptSince);
}

/** The youngest, the same on every computer that knows of the same. */
function textOf(graves: ReadonlyMap<string, Instant>): string {
  const youngestFirst = [...graves].sort(([a, at], [b, other]) => other - at || (a < b ? -1 : 1));
  return JSON.stringify(youngestFirst.slice(0, GRAVES));
}

function gravesIn(text: string | undefined, now: Instant): Map<string, Instant> {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '[]');
  } catch {
    return new Map();
  }
  if (!Array.isArray(value)) return new Map();
  return new Map(
    value.slice(0, GRAVES).filter((grave): grave is [string, Instant] => {
      return (
        Array.isArray(grave) && typeof grave[0] === 'string' && Number.isInteger(grave[1]) && now - grave[1] < GRAVE
      );
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
