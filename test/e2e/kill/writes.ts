// What is written while the axe falls, and what must be found afterwards. Both run inside a page of the extension.

/** A write that the background acknowledged. */
export type Acknowledged =
  | { readonly kind: 'added'; readonly purchaseId: string }
  | { readonly kind: 'act'; readonly purchaseId: string; readonly at: number }
  | { readonly kind: 'note'; readonly purchaseId: string; readonly sequence: number }
  | { readonly kind: 'settings'; readonly sequence: number };

export interface Found {
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
  readonly purchases: number;
}

/** Writes as fast as the background answers, until it is told to stop or nobody is left to tell. */
export async function write({ from, until }: { readonly from: number; readonly until: number }): Promise<void> {
  const page = globalThis as unknown as {
    acknowledge(what: Acknowledged): Promise<void>;
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  const ask = async (method: string, body: unknown): Promise<Record<string, unknown> | undefined> => {
    const reply = (await page.chrome.runtime.sendMessage({ from: 'screen', method, body }).catch(() => undefined)) as
      | { ok?: boolean; value?: Record<string, unknown> }
      | undefined;
    return reply?.ok === true ? (reply.value ?? {}) : undefined;
  };
  const told: Promise<void>[] = [];
  const tell = (what: Acknowledged) => void told.push(page.acknowledge(what));
  const ids: string[] = [];
  const end = performance.now() + until;
  for (let sequence = from; performance.now() < end; sequence += 1) {
    const purchaseId = ids[sequence % Math.max(1, ids.length)];
    if (purchaseId === undefined || sequence % 4 === 0) {
      const boughtAt = new Date().toISOString();
      const added = await ask('addPurchase', { provider: 'aragon', host: 'www.aragon.ai', boughtAt });
      const id = added?.purchaseId;
      if (typeof id !== 'string') continue;
      ids.push(id);
      tell({ kind: 'added', purchaseId: id });
    } else if (sequence % 4 === 1) {
      const at = Date.now() - sequence;
      const done = await ask('recordAct', { purchaseId, act: 'share', at: new Date(at).toISOString() });
      if (done) tell({ kind: 'act', purchaseId, at });
    } else if (sequence % 4 === 2) {
      const done = await ask('correctPurchase', { purchaseId, note: String(sequence) });
      if (done) tell({ kind: 'note', purchaseId, sequence });
    } else {
      const done = await ask('changeSettings', { started: true, guardOff: [String(sequence)] });
      if (done) tell({ kind: 'settings', sequence });
    }
  }
  await Promise.all(told);
}

/** Opens the database by hand and looks for every acknowledged write, and for stories and logs that tell different things. */
export async function inspect(acknowledged: readonly Acknowledged[]): Promise<Found> {
  interface Row {
    readonly id: string;
    readonly story: {
      readonly note?: string;
      readonly acts: readonly { readonly act: string; readonly at: number }[];
    };
  }
  interface LogRow {
    readonly purchaseId: string;
    readonly event: { readonly kind: string; readonly act?: { at: number }; readonly after?: { note?: string } };
  }
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('refund-clock'));
  const lost: string[] = [];
  const halfWritten: string[] = [];
  if (!database.objectStoreNames.contains('purchases')) {
    database.close();
    return { lost: acknowledged.map((what) => `no database: ${JSON.stringify(what)}`), halfWritten, purchases: 0 };
  }
  const moment = database.transaction(['purchases', 'log', 'settings']);
  const rows: Row[] = await done(moment.objectStore('purchases').getAll());
  const log: LogRow[] = await done(moment.objectStore('log').getAll());
  const settings = (await done(moment.objectStore('settings').get('settings'))) as
    | { readonly value: { readonly guardOff: readonly string[] } }
    | undefined;
  database.close();

  const byId = new Map(rows.map((row) => [row.id, row]));
  const events = new Map<string, LogRow['event'][]>();
  for (const { purchaseId, event } of log) {
    const known = events.get(purchaseId);
    if (known) known.push(event);
    else events.set(purchaseId, [event]);
    if (!byId.has(purchaseId)) halfWritten.push(`a log entry without its purchase: ${purchaseId} ${event.kind}`);
  }
  for (const { id, story } of rows) {
    const own = events.get(id) ?? [];
    const notes = own.flatMap(({ after }) => (after?.note === undefined ? [] : [Number(after.note)]));
    const acts = own.filter(({ kind }) => kind === 'act-happened').length;
    if (own.filter(({ kind }) => kind === 'added').length !== 1) halfWritten.push(`${id} was not logged as added`);
    if (acts !== story.acts.length) halfWritten.push(`${id} has ${story.acts.length} acts and ${acts} in its log`);
    const last = notes.length === 0 ? undefined : String(Math.max(...notes));
    if (last !== story.note) halfWritten.push(`${id} notes ${story.note}, its log ${last}`);
  }
  const written = Number(settings?.value.guardOff[0] ?? -1);
  for (const what of acknowledged) {
    const row = what.kind === 'settings' ? undefined : byId.get(what.purchaseId);
    const isThere =
      what.kind === 'settings'
        ? written >= what.sequence
        : what.kind === 'added'
          ? row !== undefined
          : what.kind === 'note'
            ? Number(row?.story.note ?? -1) >= what.sequence
            : row?.story.acts.some(({ at }) => at === what.at) === true;
    if (!isThere) lost.push(JSON.stringify(what));
  }
  return { lost, halfWritten, purchases: rows.length };
}
