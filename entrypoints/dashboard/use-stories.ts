// Purchases for the dashboard, live: the most urgent at once, and all of them as soon as the first are drawn.

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PurchaseView } from '../../components/purchase-view';
import { useJudged } from '../../components/use-judged';
import type { Front } from '../../lib/store/front';
import type { FrontRows } from '../../lib/store/front-rows';
import { type PurchaseRow, storyOfRow } from '../../lib/store/rows';
import type { Instant } from '../../lib/time/instant';
import type { KeptStory } from '../../lib/tracking/ports';
import { useFollowed } from '../screen/use-database';
import { viewsOf } from '../screen/views';
import { FIRST } from './first';

const EVERYTHING = 1_000_000;
const NOTHING: readonly KeptStory[] = [];

export interface AllPurchases {
  readonly views: readonly PurchaseView[];
  /** False until the first were read. */
  readonly isRead: boolean;
  /** False while only the most urgent are there. */
  readonly isComplete: boolean;
}

interface Kept {
  readonly rows: readonly PurchaseRow[];
  readonly stories: readonly KeptStory[];
}

const keptOf = (rows: readonly PurchaseRow[]): Kept => ({ rows, stories: rows.map(storyOfRow) });

/** Rows that read the same are the same: each change of a purchase raises its revision. */
const areSame = (some: readonly PurchaseRow[], others: readonly PurchaseRow[]): boolean =>
  some.length === others.length &&
  some.every(({ id, revision, shelf, rank }, at) => {
    const other = others[at];
    return id === other?.id && revision === other.revision && shelf === other.shelf && rank === other.rank;
  });

/** The rows that were read first, until the database itself tells of them. */
export function useStories(database: Front | undefined, first: FrontRows | undefined): AllPurchases {
  const [wanted, setWanted] = useState(FIRST);
  const read = useMemo(() => (front: Front) => front.purchases(wanted), [wanted]);
  const live = useFollowed(database, read);
  const [kept, setKept] = useState(() => first && keptOf(first.purchases));
  useEffect(() => {
    if (live === undefined) return;
    setKept((before) => (before && areSame(before.rows, live) ? before : keptOf(live)));
    if (live.length < FIRST) return;
    // Thousands are judged in one go: not before the first are painted.
    const idle = requestIdleCallback(() => setWanted(EVERYTHING), { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }, [live]);

  const shown = kept?.stories ?? NOTHING;
  const judge = useCallback(
    (now: Instant) => {
      const value = viewsOf(shown, now);
      return { value, verdicts: value.map(({ verdict }) => verdict) };
    },
    [shown],
  );
  const views = useJudged(judge);
  const isRead = kept !== undefined;
  const isComplete = shown.length < FIRST || wanted === EVERYTHING;
  // The same while nothing of it changed: the list is not drawn anew because the database has come.
  return useMemo(() => ({ views, isRead, isComplete }), [views, isRead, isComplete]);
}
