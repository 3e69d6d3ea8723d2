// Two records of one purchase become one, the same whichever is merged into which and however often: by ids and by the log.

import type { Generation } from '../credits/generation';
import { canonicalJson } from '../policy/canonical-json';
import type { RecordedAct, StartEvent } from '../policy/purchase';
import type { KeptStory, LogEntry, StoryRecord } from '../tracking/ports';

/**
 * The log is the union of both. Acts and start events are the union as well, less what the log took back. Every other
 * field is told by the record whose log is the younger one.
 */
export function mergeRecords(one: StoryRecord, other: StoryRecord): StoryRecord {
  const log = unionBy(
    [...one.log, ...other.log],
    ({ id }) => id,
    (a, b) => (canonicalJson(a) <= canonicalJson(b) ? a : b),
  ).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const [younger, older] = isYounger(one, other) ? [one.story, other.story] : [other.story, one.story];
  const story: KeptStory = {
    ...younger,
    purchase: {
      ...younger.purchase,
      gatewayIds: [...new Set([...younger.purchase.gatewayIds, ...older.purchase.gatewayIds])].sort(),
    },
    starts: mergedStarts([...younger.starts, ...older.starts], younger, log),
    acts: mergedActs([...younger.acts, ...older.acts], log),
    allowed: [...new Set([...younger.allowed, ...older.allowed])].sort(),
    keptSince: younger.keptSince < older.keptSince ? younger.keptSince : older.keptSince,
  };
  const sent = unionBy(
    [...one.sent, ...other.sent],
    ({ step }) => step,
    (a, b) => (a.at >= b.at ? a : b),
  ).sort((a, b) => (a.step < b.step ? -1 : 1));
  return { story, log, sent };
}

/** What is known of a generation only grows: the one that knows more of its end and its reports. */
export function mergeGenerations(mine: Generation, theirs: Generation): Generation {
  const known = ({ end, reports }: Generation): number =>
    (end.kind === 'running' ? 0 : 1) +
    (end.kind === 'failed' && end.credits !== 'unseen' ? 1 : 0) +
    reports.reduce((sum, { outcome }) => sum + (outcome === 'waiting' ? 2 : 3), 0);
  return known(theirs) > known(mine) ? theirs : mine;
}

/** The same record under another id: two computers met one purchase, each under an id of its own. */
export function renamed({ story, log, sent }: StoryRecord, id: KeptStory['purchase']['id']): StoryRecord {
  if (story.purchase.id === id) return { story, log, sent };
  return {
    story: { ...story, purchase: { ...story.purchase, id } },
    log: log.map((entry) => ({ ...entry, purchaseId: id })),
    sent,
  };
}

/** The one whose log goes on longer. Where they end with the same entry, or have none, their own fields decide. */
function isYounger(one: StoryRecord, other: StoryRecord): boolean {
  const a = lastEntry(one.log);
  const b = lastEntry(other.log);
  if (a?.id !== b?.id) return a !== undefined && (b === undefined || a.at > b.at || (a.at === b.at && a.id > b.id));
  return ownFields(one.story) >= ownFields(other.story);
}

function lastEntry(log: readonly LogEntry[]): LogEntry | undefined {
  let last: LogEntry | undefined;
  for (const entry of log) {
    if (last === undefined || entry.at > last.at || (entry.at === last.at && entry.id > last.id)) last = entry;
  }
  return last;
}

/** What is taken from one of two records as it is: all but the lists that are merged. */
function ownFields({ purchase, starts: _s, acts: _a, allowed: _l, keptSince: _k, ...fields }: KeptStory): string {
  return canonicalJson({ ...fields, purchase: { ...purchase, gatewayIds: [] } });
}

function mergedActs(acts: readonly RecordedAct[], log: readonly LogEntry[]): readonly RecordedAct[] {
  const undone = new Map<string, number>();
  const logged = new Map<string, number>();
  for (const { at, event } of log) {
    if (event.kind === 'act-undone') {
      const which = event.at === undefined ? event.act : actKey({ act: event.act, at: event.at });
      undone.set(which, Math.max(at, undone.get(which) ?? at));
    }
    if (event.kind === 'act-happened') logged.set(actKey(event.act), Math.max(at, logged.get(actKey(event.act)) ?? at));
  }
  return unionBy(acts, actKey, (a, b) => (canonicalJson(a) <= canonicalJson(b) ? a : b))
    .filter((act) => {
      const since = logged.get(actKey(act)) ?? act.at;
      return [act.act, actKey(act)].every((which) => since > (undone.get(which) ?? Number.NEGATIVE_INFINITY));
    })
    .sort((a, b) => a.at - b.at || (a.act < b.act ? -1 : 1));
}

/** There is one delivery and one generation: the last that the log set, else that of the younger record, else the earliest. */
function mergedStarts(
  starts: readonly StartEvent[],
  younger: KeptStory,
  log: readonly LogEntry[],
): readonly StartEvent[] {
  const again = starts.filter(({ kind }) => kind === 'renewal' || kind === 'incident');
  const once = (['delivery', 'generation'] as const).flatMap((kind) => {
    const candidates = starts.filter((start) => start.kind === kind);
    if (candidates.length === 0) return [];
    const set = log.flatMap(({ event }) =>
      event.kind === 'started' && event.start.kind === kind ? [event.start] : [],
    );
    const earliest = [...candidates].sort((a, b) => a.at - b.at)[0];
    return [set.at(-1) ?? younger.starts.find((start) => start.kind === kind) ?? earliest].filter((start) => !!start);
  });
  return [...unionBy(again, startKey, (a, b) => (canonicalJson(a) <= canonicalJson(b) ? a : b)), ...once].sort(
    (a, b) => a.at - b.at || (a.kind < b.kind ? -1 : 1),
  );
}

const actKey = ({ act, at }: Pick<RecordedAct, 'act' | 'at'>): string => `${act}@${at}`;
const startKey = ({ kind, at }: StartEvent): string => `${kind}@${at}`;

function unionBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  better: (a: Item, b: Item) => Item,
): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const known = found.get(key(item));
    found.set(key(item), known === undefined ? item : better(known, item));
  }
  return [...found.values()];
}
