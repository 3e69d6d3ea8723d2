// Writes into every open order when its shop could not be watched: access that was taken away, the extension that was off, a press that came too early.

import type { ProviderId } from '../policy/terms';
import type { Instant } from '../time/instant';
import type { LogEntry, World } from './ports';

/** Orders that are looked through; the most urgent first. */
const ORDERS = 500;
/** The worker rests between two looks: a shorter absence tells nothing. */
const SHORTEST_ABSENCE = 60_000;

/** Whether the log's last word on access is that there is none. */
function isLost(log: readonly LogEntry[]): boolean {
  const last = log.reduce<LogEntry | undefined>((latest, entry) => {
    const { kind } = entry.event;
    if (kind !== 'access-lost' && kind !== 'access-back') return latest;
    return latest && latest.at > entry.at ? latest : entry;
  }, undefined);
  return last?.event.kind === 'access-lost';
}

/** Compares what the browser allows with what the log says last. Doing it twice changes nothing. */
export async function followAccess(
  mayWatch: (host: string) => Promise<boolean>,
  { ledger, clock }: World,
): Promise<void> {
  const now = clock.now();
  const allowed = new Map<string, boolean>();
  for (const { story, log } of await ledger.stories.byUrgency(ORDERS, now)) {
    const { id, host, closedAt } = story.purchase;
    if (closedAt !== undefined) continue;
    const may = allowed.get(host) ?? (await mayWatch(host));
    allowed.set(host, may);
    if (may !== isLost(log)) continue;
    await ledger.stories.change(id, now, (kept) => ({
      story: kept,
      events: [{ kind: may ? 'access-back' : 'access-lost' }],
    }));
  }
}

/** The extension was off from its last sign of life until now. */
export async function noteAbsence(from: Instant | undefined, { ledger, clock }: World): Promise<void> {
  const now = clock.now();
  if (from === undefined || now - from < SHORTEST_ABSENCE) return;
  for (const { story } of await ledger.stories.byUrgency(ORDERS, now)) {
    if (story.keptSince >= now) continue;
    await ledger.stories.change(story.purchase.id, now, (kept) => ({
      story: kept,
      events: [{ kind: 'unwatched', from, because: 'extension-off' }],
    }));
  }
}

/** A press in a page of this seller passed before anybody could tell what it was. `from`: when it did. */
export async function noteUnchecked(provider: ProviderId, from: Instant, { ledger, clock }: World): Promise<void> {
  const now = clock.now();
  for (const { purchase } of await ledger.stories.openOf(provider)) {
    await ledger.stories.change(purchase.id, now, (kept) => ({
      story: kept,
      events: [{ kind: 'unwatched', from, because: 'not-checked' }],
    }));
  }
}
