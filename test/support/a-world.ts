// A world for tests: a clock that stands still until it is moved, an in-memory ledger, and ears for all that is shown.

import { createHash } from 'node:crypto';
import type { PageSnapshot } from '../../lib/messages/page-snapshot';
import type { Notice, Urgency } from '../../lib/policy/notices';
import type { Instant } from '../../lib/time/instant';
import type { KeptCopy, KeptStory, LearnedControl, PolicyNews, World } from '../../lib/tracking/ports';
import { type aPurchase, aStory, at } from './a-purchase';
import { inMemoryLedger } from './in-memory-ledger';

export interface TestWorld extends World {
  /** Moves the clock to an ISO time, or by so many milliseconds. */
  moveTo(time: string | number): void;
  moveZone(zone: string): void;
  /** Every notice that was shown, first to last. */
  readonly shown: Notice[];
  /** Every change of a page of terms that was told. */
  readonly policyNews: PolicyNews[];
  readonly seen: {
    alarmAt: Instant | undefined;
    badge: Urgency | undefined;
    pages: Map<string, PageSnapshot>;
    errors: unknown[];
  };
}

export function aWorld(start = '2026-03-01T14:07:00Z', over: Partial<World> = {}): TestWorld {
  let now: number = at(start);
  let zone = 'UTC';
  let ids = 0;
  const shown: Notice[] = [];
  const policyNews: PolicyNews[] = [];
  const account = new Map<string, string>();
  const copies = new Map<number, { readonly copy: KeptCopy; readonly text: string }>();
  const seen: TestWorld['seen'] = { alarmAt: undefined, badge: undefined, pages: new Map(), errors: [] };
  return {
    ledger: inMemoryLedger(),
    clock: { now: () => now as Instant, zone: () => zone },
    alarm: {
      wakeAt: async (alarmAt) => {
        seen.alarmAt = alarmAt;
      },
      wakeUnlessSet: async (alarmAt) => {
        seen.alarmAt ??= alarmAt;
      },
    },
    notifier: {
      show: async (notice) => void shown.push(notice),
      dismiss: async () => {},
      tellPolicyNews: async (news) => void policyNews.push(news),
    },
    badge: {
      show: async (badge) => {
        seen.badge = badge;
      },
    },
    pages: {
      put: async (snapshots) => {
        for (const [host, snapshot] of snapshots) seen.pages.set(host, snapshot);
      },
      areComplete: async () => true,
    },
    learned: inMemoryLearned(),
    copies: {
      list: async () => [...copies.values()].map(({ copy }) => copy).sort((a, b) => b.takenAt - a.takenAt),
      read: async (takenAt) => copies.get(takenAt)?.text,
      put: async (copy, text) => void copies.set(copy.takenAt, { copy, text }),
      remove: async (all) => {
        for (const takenAt of all) copies.delete(takenAt);
      },
    },
    account: {
      read: async () => new Map(account),
      write: async (items) => {
        for (const [key, text] of items) account.set(key, text);
      },
      remove: async (keys) => {
        for (const key of keys) account.delete(key);
      },
      clear: async () => account.clear(),
      note: async () => {},
      forgetState: async () => {},
    },
    newId: () => `id-${++ids}`,
    digest: async (text) => createHash('sha256').update(text).digest('hex'),
    report: (error) => void seen.errors.push(error),
    ...over,
    moveTo: (time) => {
      now = typeof time === 'number' ? now + time : at(time);
    },
    moveZone: (next) => {
      zone = next;
    },
    shown,
    policyNews,
    seen,
  };
}

function inMemoryLearned(): World['learned'] {
  const kept = new Map<string, readonly LearnedControl[]>();
  return {
    of: async (provider) => kept.get(provider) ?? [],
    add: async (provider, control) => void kept.set(provider, [...(kept.get(provider) ?? []), control]),
    forget: async (provider) => void (provider === undefined ? kept.clear() : kept.delete(provider)),
  };
}

/** A story as the ledger keeps it. */
export function aKeptStory(
  purchase: Parameters<typeof aPurchase>[0] = {},
  kept: Partial<Omit<KeptStory, 'purchase'>> = {},
): KeptStory {
  const story = aStory(purchase);
  return { ...story, reminders: {}, allowed: [], keptSince: story.purchase.boughtAt, ...kept };
}
