// Runs inside a page of the browser: the ledger's own queries and writes beside the same by hand, over one large database.

import { mergeRecords } from '../../../lib/exchange/merge';
import type { PurchaseId } from '../../../lib/policy/purchase';
import { placeOf } from '../../../lib/policy/shelf';
import type { ProviderId } from '../../../lib/policy/terms';
import { verdictOf } from '../../../lib/policy/verdict';
import { Database } from '../../../lib/store/database';
import { ledgerIn } from '../../../lib/store/ledger';
import { purchaseRow } from '../../../lib/store/rows';
import { storiesByUrgency } from '../../../lib/store/screens';
import { DAY, MINUTE } from '../../../lib/time/duration';
import type { Instant } from '../../../lib/time/instant';
import type { KeptStory, StoryRecord } from '../../../lib/tracking/ports';

export interface Sizes {
  readonly purchases: number;
  readonly part: number;
  readonly now: number;
}

export interface Pair {
  readonly ours: number;
  readonly floor: number;
  readonly floorAgain: number;
}

const NAME = 'bench-ledger';

function story(index: number, now: number): KeptStory {
  const boughtAt = (now - (index % 6) * DAY - (index % 1_440) * MINUTE) as Instant;
  return {
    purchase: {
      id: `p${String(index).padStart(9, '0')}` as PurchaseId,
      provider: `seller-${index % 150}` as ProviderId,
      host: 'acme.example',
      boughtAt,
      zone: 'UTC',
      origin: 'detected',
      isTest: false,
      gatewayIds: [`cs_${index}`],
      frozen: {
        terms: {
          inForceFrom: 'unknown',
          source: { url: 'https://acme.example/', readOn: '2026-01-01', knowledge: 'in-full', summary: 'Seven days.' },
          stance: 'conditional',
          windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
          voidedBy: ['download'],
        },
        frozenAt: boughtAt,
        sha256: '0'.repeat(64),
      },
    },
    starts: [],
    acts: [],
    reminders: {},
    allowed: [],
    keptSince: boughtAt,
  };
}

const place = (kept: KeptStory, now: Instant) => placeOf(kept.purchase, verdictOf(kept, now), now);
const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const committed = (moment: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    moment.oncomplete = () => resolve();
    moment.onabort = () => reject(moment.error);
  });
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

let db: Database;
let next = 0;

/** Fills the database; once before the rounds. */
export async function fill({ purchases, now }: Sizes): Promise<void> {
  db = new Database(NAME);
  await db.open();
  const raw = db.backendDB();
  for (let from = 0; from < purchases; from += 5_000) {
    const moment = raw.transaction('purchases', 'readwrite', { durability: 'relaxed' });
    const table = moment.objectStore('purchases');
    for (let index = from; index < Math.min(purchases, from + 5_000); index += 1) {
      const kept = story(index, now);
      table.put(purchaseRow(kept, place(kept, now as Instant), 1, now + DAY));
    }
    await committed(moment);
  }
  next = purchases;
}

/** One round of every figure, ours and the floor in an order that `flip` turns round. */
export async function round({ part, now }: Sizes, flip: boolean): Promise<Readonly<Record<string, Pair>>> {
  const at = now as Instant;
  const ledger = ledgerIn(db, place, () => crypto.randomUUID());
  const raw = db.backendDB();
  const shelf = () => raw.transaction('purchases').objectStore('purchases').index('[shelf+rank]');
  const rawPut = async () => {
    const kept = story(next++, now);
    const moment = raw.transaction('purchases', 'readwrite', { durability: 'strict' });
    moment.objectStore('purchases').put(purchaseRow(kept, { shelf: 0, rank: 1 }, 1, now + DAY));
    await committed(moment);
  };
  const records = (): StoryRecord[] =>
    Array.from({ length: part }, () => {
      const kept = story(next++, now);
      const { id } = kept.purchase;
      return {
        story: kept,
        log: [{ id: crypto.randomUUID(), purchaseId: id, at, event: { kind: 'added', evidence: [] } }],
        sent: [],
      };
    });
  const rawBulk = async () => {
    const all = records();
    const moment = raw.transaction(['purchases', 'log'], 'readwrite', { durability: 'strict' });
    for (const { story: kept, log } of all) {
      moment.objectStore('purchases').put(purchaseRow(kept, place(kept, at), 1, 0));
      for (const entry of log) moment.objectStore('log').put({ ...entry, order: 0 });
    }
    await committed(moment);
  };
  const pair = async (ours: () => Promise<unknown>, floor: () => Promise<unknown>): Promise<Pair> => {
    // The first look after a pause wakes the database's own process, which is no cost of whoever happens to be first.
    await floor();
    const first = flip ? await timed(floor) : await timed(ours);
    const second = flip ? await timed(ours) : await timed(floor);
    const floorAgain = await timed(floor);
    return flip ? { ours: second, floor: first, floorAgain } : { ours: first, floor: second, floorAgain };
  };
  const bound = IDBKeyRange.bound([0, Number.NEGATIVE_INFINITY], [2, []]);
  return {
    'ledger.nearest': await pair(
      () => storiesByUrgency(db, 50),
      () => done(shelf().getAll(bound, 50)),
    ),
    'ledger.next': await pair(
      () => ledger.reminders.mostUrgent(at),
      () => done(shelf().getAll(IDBKeyRange.bound([0, now], [0, []], true), 1)),
    ),
    'ledger.write': await pair(
      () => ledger.stories.add(story(next++, now), [{ kind: 'added', evidence: [] }], at),
      rawPut,
    ),
    'ledger.import': await pair(() => ledger.stories.merge(records(), mergeRecords, at), rawBulk),
    'ledger.export': await pair(
      () => ledger.stories.records(undefined, part),
      async () => {
        const moment = raw.transaction(['purchases', 'log', 'sent']);
        await Promise.all([
          done(moment.objectStore('purchases').getAll(undefined, part)),
          done(moment.objectStore('log').getAll(undefined, part)),
        ]);
      },
    ),
  };
}
