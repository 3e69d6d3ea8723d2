// Keeps a page script's view of what is at stake on its host: read once at document_start, then followed; the background writes it.

import { browser } from 'wxt/browser';
import { type PageSnapshot, pageSnapshotKey } from '../messages/page-snapshot';

export interface FollowedSnapshot {
  /** `undefined` until storage has answered; `null` where this host has none. */
  current(): PageSnapshot | null | undefined;
  /** Resolves with the first answer of storage; never rejects. */
  readonly known: Promise<void>;
  /** Called after every change, the first answer included. */
  onChange(listener: () => void): void;
}

/** Host names whose snapshot a page of this host reads: its own, then those of its parents, the nearest first. */
function snapshotHosts(host: string): readonly string[] {
  const parts = host.toLowerCase().replace(/\.$/, '').split('.');
  return parts.slice(0, -1).map((_, level) => parts.slice(level).join('.'));
}

/** The host a frame belongs to; a frame without an address of its own (`about:blank`, `blob:`) belongs to who made it. */
export const frameHost = (origin: string): string => /^https?:\/\/([^/:]+)/.exec(origin)?.[1] ?? '';

// Only the background writes here, and every reader tolerates what it does not know; the shape is checked where it is used.
const asSnapshot = (value: unknown): PageSnapshot | null => {
  const kept = value as PageSnapshot | null | undefined;
  return kept?.version === 1 ? kept : null;
};

export function followSnapshot(host: string): FollowedSnapshot {
  const keys = snapshotHosts(host).map(pageSnapshotKey);
  const values = new Map<string, PageSnapshot | null>();
  const listeners: (() => void)[] = [];
  let isKnown = false;
  /** Asked at every event of the page, so it is looked up once for every change. */
  let current: PageSnapshot | null | undefined;
  const tell = () => {
    current = keys.map((key) => values.get(key)).find((snapshot) => snapshot) ?? null;
    for (const listener of listeners) listener();
  };
  const known = browser.storage.local
    .get(keys)
    .then((stored: Record<string, unknown>) => {
      for (const key of keys) if (!values.has(key)) values.set(key, asSnapshot(stored[key]));
    })
    // Storage is broken, or the extension was just updated: no snapshot, and the page works as if we were not there.
    .catch(() => undefined)
    .then(() => {
      isKnown = true;
      tell();
    });
  browser.storage.local.onChanged.addListener((changes) => {
    const ours = keys.filter((key) => key in changes);
    for (const key of ours) values.set(key, asSnapshot(changes[key]?.newValue));
    if (ours.length > 0 && isKnown) tell();
  });
  return {
    current: () => current,
    known,
    onChange: (listener) => listeners.push(listener),
  };
}
