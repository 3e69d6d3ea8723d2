// Two records of one purchase become one, the same whichever is merged into which and however often: by what was changed last, and by the log.

import type { Generation } from '../credits/generation';
import { canonicalJson } from '../policy/canonical-json';
import { inOrder, LISTS, partsOf } from '../policy/change-times';
import type { RecordedAct } from '../policy/purchase';
import type { Instant } from '../time/instant';
import type { KeptStory, LogEntry, StoryRecord } from '../tracking/ports';

/**
 * The log is the union of both. Every field, and every element of a list, is as the record tells it that changed it last.
 * Acts are less what the log took back.
 */
export function mergeRecords(one: StoryRecord, other: StoryRecord): StoryRecord {
  const log = unionBy(
    [...one.log, ...other.log],
    ({ id }) => id,
    (a, b) => (canonicalJson(a) <= canonicalJson(b) ? a : b),
  ).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const sent = unionBy(
    [...one.sent, ...other.sent],
    ({ step }) => step,
    (a, b) => (a.at >= b.at ? a : b),
  ).sort((a, b) => (a.step < b.step ? -1 : 1));
  const story = mergedStories(one, other);
  return { story: { ...story, acts: withoutUndone(story.acts, log) }, log, sent };
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

function mergedStories(one: StoryRecord, other: StoryRecord): KeptStory {
  const [ours, theirs] = [partsOf(one.story), partsOf(other.story)];
  const [times, theirTimes] = [new Map(one.story.changedAt), new Map(other.story.changedAt)];
  const fields = new Map<string, unknown[]>(['.gatewayIds', 'starts', 'acts', 'allowed'].map((list) => [list, []]));
  for (const name of [...new Set([...ours.keys(), ...theirs.keys(), ...theirTimes.keys()])].sort()) {
    const [a, b] = [ours.get(name), theirs.get(name)];
    const [at = NEVER, theirAt = NEVER] = [times.get(name), theirTimes.get(name)];
    // Changed by nobody, or by both at once: what is there fills what is not, and any rule will do that all keep to.
    const isTheirs = at === theirAt ? !a || (!!b && canonicalJson(b) < canonicalJson(a)) : theirAt > at;
    for (const [field, value] of Object.entries((isTheirs ? b : a) ?? {})) {
      fields.set(field, [...(fields.get(field) ?? []), value]);
    }
    if (theirAt > at) times.set(name, theirAt);
  }
  const told = [...fields].map(([field, values]) => [field, LISTS.includes(field) ? values : values[0]] as const);
  const purchase = told.flatMap(([field, value]) => (field.startsWith('.') ? [[field.slice(1), value]] : []));
  // Every field of one of the two is in it, and none else.
  return {
    ...Object.fromEntries(told.filter(([field]) => !field.startsWith('.'))),
    purchase: { ...Object.fromEntries(purchase), id: one.story.purchase.id },
    keptSince: one.story.keptSince < other.story.keptSince ? one.story.keptSince : other.story.keptSince,
    ...(times.size > 0 && { changedAt: inOrder(times) }),
  } as unknown as KeptStory;
}

const NEVER = Number.MIN_SAFE_INTEGER as Instant;

function withoutUndone(acts: readonly RecordedAct[], log: readonly LogEntry[]): readonly RecordedAct[] {
  const undone = new Map<string, number>();
  const logged = new Map<string, number>();
  for (const { at, event } of log) {
    if (event.kind === 'act-undone') {
      const which = event.at === undefined ? event.act : actKey({ act: event.act, at: event.at });
      undone.set(which, Math.max(at, undone.get(which) ?? at));
    }
    if (event.kind === 'act-happened') logged.set(actKey(event.act), Math.max(at, logged.get(actKey(event.act)) ?? at));
  }
  return acts.filter((act) => {
    const since = logged.get(actKey(act)) ?? act.at;
    return [act.act, actKey(act)].every((which) => since > (undone.get(which) ?? Number.NEGATIVE_INFINITY));
  });
}

const actKey = ({ act, at }: Pick<RecordedAct, 'act' | 'at'>): string => `${act}@${at}`;

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
