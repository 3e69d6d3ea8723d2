// The ledger without a database: as quick as a map, and held to the same sentences as the real one (test/store/ledger.test.ts).

import type { CreditGrant } from '../../lib/credits/balance';
import type { Generation } from '../../lib/credits/generation';
import { canonicalJson } from '../../lib/policy/canonical-json';
import { withChangeTimes } from '../../lib/policy/change-times';
import type { SentMark } from '../../lib/policy/notices';
import type { PurchaseId } from '../../lib/policy/purchase';
import { type Place, placeOf, SHELVES } from '../../lib/policy/shelf';
import { verdictOf } from '../../lib/policy/verdict';
import { changedSettings, DEFAULT_SETTINGS } from '../../lib/store/settings';
import { DAY } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import type {
  CheckoutIntent,
  KeptPicture,
  KeptStory,
  LastLook,
  Ledger,
  LogEntry,
  PolicySnapshot,
  Question,
  ReceivedSighting,
  Stories,
  StoryRecord,
} from '../../lib/tracking/ports';

interface Row {
  readonly story: KeptStory;
  readonly place: Place;
  readonly revision: number;
  readonly wakeAt: number | undefined;
}

/** Log ids never meet, as they do not in life: two ledgers are two computers. */
let entries = 0;
const nextEntry = (): string => `log-${String(++entries).padStart(9, '0')}`;

export function inMemoryLedger(): Ledger {
  const rows = new Map<string, Row>();
  const log: LogEntry[] = [];
  const sent = new Map<string, SentMark[]>();
  const checkouts = new Map<string, CheckoutIntent>();
  const sightings: ReceivedSighting[] = [];
  const questions = new Map<string, Question>();
  const policies: PolicySnapshot[] = [];
  const pictures = new Map<string, KeptPicture>();
  const generations = new Map<string, Generation>();
  const grants = new Map<string, CreditGrant>();
  let settings = DEFAULT_SETTINGS;
  let look: LastLook | undefined;

  const placed = (story: KeptStory, now: Instant): Place =>
    story.deletedAt === undefined
      ? placeOf(story.purchase, verdictOf(story, now), now)
      : { shelf: SHELVES.deleted, rank: -story.deletedAt };
  const put: (...args: Parameters<Stories['add']>) => void = (story, events, now) => {
    const { id } = story.purchase;
    const revision = (rows.get(id)?.revision ?? 0) + 1;
    rows.set(id, { story, place: placed(story, now), revision, wakeAt: 0 });
    for (const event of events) log.push({ id: nextEntry(), purchaseId: id, at: now, event });
  };
  const byPlace = () => [...rows.values()].sort((a, b) => a.place.shelf - b.place.shelf || a.place.rank - b.place.rank);
  const byWake = () =>
    [...rows.entries()]
      .flatMap(([id, row]) => (row.wakeAt === undefined ? [] : [{ id, row, wakeAt: row.wakeAt }]))
      .sort((a, b) => a.wakeAt - b.wakeAt || (a.id < b.id ? -1 : 1));
  const recordOf = (id: string): StoryRecord | undefined => {
    const row = rows.get(id);
    if (!row) return undefined;
    const own = log.filter(({ purchaseId }) => purchaseId === id);
    return {
      story: row.story,
      log: own.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
      sent: [...(sent.get(id) ?? [])].sort((a, b) => (a.step < b.step ? -1 : 1)),
    };
  };
  const sharing = (ids: readonly string[]) =>
    [...rows.values()].find(({ story }) => story.purchase.gatewayIds.some((id) => ids.includes(id)))?.story;

  return {
    stories: {
      add: async (story, events, now) => {
        const known = sharing(story.purchase.gatewayIds) ?? rows.get(story.purchase.id)?.story;
        if (known) return { kind: 'known', purchaseId: known.purchase.id };
        put(story, events, now);
        return { kind: 'added', purchaseId: story.purchase.id };
      },
      change: async (id, now, change) => {
        const row = rows.get(id);
        if (!row) return undefined;
        const changed = change(row.story);
        if (!changed) return row.story;
        const story = withChangeTimes(row.story, changed.story, now);
        put(story, changed.events, now);
        return story;
      },
      of: async (id) => rows.get(id)?.story,
      openOf: async (provider, atMost) =>
        byPlace()
          .filter(({ story, place }) => story.purchase.provider === provider && place.shelf <= SHELVES.undated)
          .slice(0, atMost)
          .map(({ story }) => story),
      withGatewayId: async (ids) => sharing(ids),
      boughtBetween: async (provider, from, to) =>
        [...rows.values()]
          .map(({ story }) => story)
          .filter(
            ({ purchase }) => purchase.provider === provider && purchase.boughtAt >= from && purchase.boughtAt <= to,
          )
          .sort((a, b) => a.purchase.boughtAt - b.purchase.boughtAt),
      logOf: async (id) => log.filter(({ purchaseId }) => purchaseId === id).sort((a, b) => a.at - b.at),
      records: async (after = '', atMost) =>
        [...rows.keys()]
          .sort()
          .filter((id) => id > after)
          .slice(0, atMost)
          .flatMap((id) => recordOf(id) ?? []),
      merge: async (records, merged, now) => {
        const done = { added: 0, changed: 0, same: 0 };
        const here = (record: StoryRecord) => Number(rows.has(record.story.purchase.id));
        for (const theirs of [...records].sort((a, b) => here(b) - here(a))) {
          const { id, gatewayIds } = theirs.story.purchase;
          const mine = recordOf(id) ?? recordOf(sharing(gatewayIds)?.purchase.id ?? '');
          const record = mine ? merged(mine, theirs) : theirs;
          if (mine && canonicalJson(mine) === canonicalJson(record)) {
            done.same += 1;
            continue;
          }
          const own = record.story.purchase.id;
          put(record.story, [], now);
          const kept = log.filter(({ purchaseId }) => purchaseId !== own);
          log.splice(0, log.length, ...kept, ...record.log);
          sent.set(own, [...record.sent]);
          done[mine ? 'changed' : 'added'] += 1;
        }
        return done;
      },
      byUrgency: async (atMost, overSince) =>
        byPlace()
          .filter(
            ({ place: { shelf, rank } }) => shelf <= SHELVES.undated || (shelf === SHELVES.over && rank <= -overSince),
          )
          .slice(0, atMost)
          .flatMap(({ story }) => recordOf(story.purchase.id) ?? []),
      erase: async (ids) => {
        for (const id of ids) {
          rows.delete(id);
          sent.delete(id);
          for (const picture of pictures.values()) if (picture.purchaseId === id) pictures.delete(picture.id);
        }
        const kept = log.filter(({ purchaseId }) => !ids.includes(purchaseId));
        log.splice(0, log.length, ...kept);
      },
      deletedBefore: async (at, atMost) =>
        byPlace()
          .filter(({ place }) => place.shelf === SHELVES.deleted && place.rank > -at)
          .slice(0, atMost)
          .map(({ story }) => story.purchase.id),
      idsOf: async (provider) =>
        [...rows.values()]
          .filter((row) => row.story.purchase.provider === provider)
          .map((row) => row.story.purchase.id),
      overSince: async (at, atMost) =>
        byPlace()
          .filter(({ place }) => place.shelf === SHELVES.over && place.rank > -at)
          .slice(0, atMost)
          .map(({ story }) => story.purchase.id),
    },
    checkouts: {
      put: async (intent) => void checkouts.set(intent.id, intent),
      openOf: async (provider, now) =>
        [...checkouts.values()]
          .filter((intent) => intent.provider === provider && intent.startedAt >= now - DAY)
          .sort((a, b) => b.startedAt - a.startedAt),
      all: async () => [...checkouts.values()],
      end: async (id) => void checkouts.delete(id),
    },
    sightings: {
      add: async (sighting) => void sightings.push(sighting),
      weighed: async (id) => {
        const nth = sightings.findIndex((one) => one.id === id);
        const { isUnweighed: _, ...sighting } = sightings[nth] ?? {};
        if (nth >= 0) sightings[nth] = sighting as ReceivedSighting;
      },
      all: async () => sightings,
      ofLoad: async (pageLoad) => sightings.filter(({ fact }) => fact.pageLoad === pageLoad),
    },
    questions: {
      askOnce: async (question) => {
        if (questions.has(question.id)) return false;
        questions.set(question.id, question);
        return true;
      },
      open: async () => [...questions.values()].filter(({ answer }) => !answer).sort((a, b) => b.askedAt - a.askedAt),
      of: async (id) => questions.get(id),
      answer: async (id, answer) => {
        const question = questions.get(id);
        if (!question || question.answer) return undefined;
        const answered = { ...question, answer };
        questions.set(id, answered);
        return answered;
      },
    },
    forgetUntilClosed: async () => {
      for (const [id, { story }] of rows) if (story.untilClosed) rows.delete(id);
      for (const [id, { untilClosed }] of checkouts) if (untilClosed) checkouts.delete(id);
      for (const [id, { untilClosed }] of questions) if (untilClosed) questions.delete(id);
      sightings.splice(0, sightings.length, ...sightings.filter(({ untilClosed }) => !untilClosed));
      const kept = log.filter(({ purchaseId }) => rows.has(purchaseId));
      log.splice(0, log.length, ...kept);
    },
    keepUntilClosed: async () => {
      for (const [id, row] of rows) {
        const { untilClosed: _, ...story } = row.story;
        rows.set(id, { ...row, story });
      }
      for (const [id, { untilClosed: _, ...intent }] of checkouts) checkouts.set(id, intent);
      for (const [id, { untilClosed: _, ...question }] of questions) questions.set(id, question);
      const unmarked = sightings.map(({ untilClosed: _, ...sighting }) => sighting);
      sightings.splice(0, sightings.length, ...unmarked);
    },
    reminders: {
      dueBy: async (now, { from, atMost }) =>
        byWake()
          .filter(({ wakeAt }) => wakeAt <= now)
          .slice(from, from + atMost)
          .map(({ id, row: { story, revision } }) => ({ story, revision, sent: sent.get(id) ?? [] })),
      reviewed: async (reviews, now) => {
        for (const { purchaseId, revision, marks, lookAgainAt } of reviews) {
          const others = (sent.get(purchaseId) ?? []).filter(({ step }) => !marks.some((mark) => mark.step === step));
          sent.set(purchaseId, [...others, ...marks]);
          const row = rows.get(purchaseId);
          if (row?.revision !== revision) continue;
          rows.set(purchaseId, { ...row, place: placed(row.story, now), wakeAt: lookAgainAt });
        }
      },
      nextLook: async () => byWake()[0]?.wakeAt as Instant | undefined,
      lookAtAll: async (now) => {
        for (const [id, row] of rows) {
          const open = row.place.shelf <= SHELVES.undated;
          const reopened = row.place.shelf === SHELVES.over && row.place.rank < -now;
          if (open || reopened || row.wakeAt !== undefined) rows.set(id, { ...row, wakeAt: 0 });
        }
      },
      mostUrgent: async (now) =>
        byPlace().find(({ place }) => place.shelf === SHELVES.counting && place.rank > now)?.story,
    },
    settings: {
      read: async () => settings,
      change: async (change) => {
        settings = changedSettings(settings, change);
        return settings;
      },
      lastLook: async () => look,
      noteLook: async (next) => {
        look = next;
      },
    },
    pictures: {
      add: async (picture, atMost) => {
        const kept = [...pictures.values()].filter(({ purchaseId }) => purchaseId === picture.purchaseId);
        if (kept.length >= atMost) return false;
        pictures.set(picture.id, picture);
        return true;
      },
      of: async (id) => [...pictures.values()].filter(({ purchaseId }) => purchaseId === id),
      within: async (size) => {
        let room = size;
        const fitting = [...pictures.values()].filter(({ dataUrl }) => {
          room -= dataUrl.length;
          return room >= 0;
        });
        return { pictures: fitting, left: pictures.size - fitting.length };
      },
      remove: async (id) => {
        const picture = pictures.get(id);
        pictures.delete(id);
        return picture;
      },
    },
    credits: {
      generation: async (id) => generations.get(id),
      put: async (generation) => void generations.set(generation.id, generation),
      generationsOf: async (provider, atMost) =>
        [...generations.values()]
          .filter((generation) => generation.provider === provider)
          .sort((a, b) => b.startedAt - a.startedAt)
          .slice(0, atMost),
      addGrant: async (grant) => void grants.set(grant.id, grant),
      removeGrant: async (id) => void grants.delete(id),
      grantsOf: async (provider) =>
        [...grants.values()].filter((grant) => grant.provider === provider).sort((a, b) => a.at - b.at),
      all: async () => ({ generations: [...generations.values()], grants: [...grants.values()] }),
    },
    policies: {
      keep: async (snapshot) => {
        const same = policies.some(({ url, sha256 }) => url === snapshot.url && sha256 === snapshot.sha256);
        if (!same) policies.push(snapshot);
      },
      of: async (provider) =>
        policies.filter((snapshot) => snapshot.provider === provider).sort((a, b) => b.readAt - a.readAt),
      all: async () => [...policies],
      forget: async (provider, url) => {
        const others = policies.filter((snapshot) => snapshot.provider !== provider || snapshot.url !== url);
        policies.splice(0, policies.length, ...others);
      },
    },
    forgetProvider: async (provider) => {
      for (const kept of [checkouts, questions, generations, grants] as readonly Map<string, { provider: string }>[]) {
        for (const [id, one] of kept) if (one.provider === provider) kept.delete(id);
      }
      for (const list of [sightings, policies] as readonly { provider: string }[][]) {
        list.splice(0, list.length, ...list.filter((one) => one.provider !== provider));
      }
    },
    eraseEverything: async () => {
      for (const kept of [rows, sent, checkouts, questions, pictures, generations, grants]) kept.clear();
      for (const list of [log, sightings, policies]) list.splice(0);
      settings = DEFAULT_SETTINGS;
      look = undefined;
    },
  };
}

export const idOf = (text: string): PurchaseId => text as PurchaseId;
