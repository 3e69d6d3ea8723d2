// What page scripts read at document_start, kept in storage.local by host: written in one call, and only what changed.

import browser from 'webextension-polyfill';
import { ACT_WORDS_KEY, type ActWords, pageSnapshotKey } from '../messages/page-snapshot';
import type { PageSnapshots } from '../tracking/ports';
import { followCredits } from './credit-scripts';
import { followFiles } from './downloads';
import { followEndpoints } from './endpoint-rules';
import { followArmed, isArmedAnywhere } from './guard-scripts';

/** In storage.session, which the browser empties whenever it loads the extension anew. */
const COMPLETE = 'pages-complete';
/** Tells which words are kept for the guard. */
const WORDS_SUM = 'act-words-sum';

export const pageSnapshots: PageSnapshots = {
  areComplete: async () => (await browser.storage.session.get(COMPLETE))[COMPLETE] === true,
  put: async (snapshots, ofAll) => {
    const wanted = new Map([...snapshots].map(([host, snapshot]) => [pageSnapshotKey(host), snapshot]));
    const kept: Record<string, unknown> = await browser.storage.local.get([...wanted.keys()]);
    const changed = [...wanted].filter(([key, snapshot]) => !sameJson(kept[key], snapshot));
    if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
    await followArmed(snapshots);
    await followCredits(snapshots);
    await followEndpoints(snapshots.values());
    followFiles(await isArmedAnywhere());
    if (ofAll) await browser.storage.session.set({ [COMPLETE]: true });
  },
};

/** Writes the words by which the guard recognises acts, if those of this sum are not there yet. */
export async function keepActWords(sum: number, make: () => ActWords): Promise<void> {
  const kept: Record<string, unknown> = await browser.storage.local.get(WORDS_SUM);
  if (kept[WORDS_SUM] !== sum) await browser.storage.local.set({ [ACT_WORDS_KEY]: make(), [WORDS_SUM]: sum });
}

/** Storage may give the keys back in another order, so text is compared only after sorting them. */
function sameJson(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b);
}

function sortedJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
