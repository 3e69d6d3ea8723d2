// Purchases for the dashboard, live: the most urgent at once, and all of them as soon as the first are drawn.

import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { type PurchaseView, viewOf } from '../../components/purchase-view';
import { useJudged } from '../../components/use-judged';
import { siteOf } from '../../lib/providers/all-sites';
import type { Database } from '../../lib/store/database';
import { storiesByUrgency } from '../../lib/store/screens';
import type { Instant } from '../../lib/time/instant';
import type { KeptStory } from '../../lib/tracking/ports';

const FIRST = 100;
const EVERYTHING = 1_000_000;
const NOTHING: readonly KeptStory[] = [];

export interface AllPurchases {
  readonly views: readonly PurchaseView[];
  /** False until the first were read. */
  readonly isRead: boolean;
  /** False while only the most urgent are there. */
  readonly isComplete: boolean;
}

export function useStories(db: Database): AllPurchases {
  const [wanted, setWanted] = useState(FIRST);
  const stories = useLiveQuery(() => storiesByUrgency(db, wanted), [db, wanted]);
  const [last, setLast] = useState<readonly KeptStory[]>();
  useEffect(() => {
    if (stories === undefined) return;
    setLast(stories);
    if (stories.length < FIRST) return;
    // Thousands are judged in one go: not before the first are painted.
    const idle = requestIdleCallback(() => setWanted(EVERYTHING), { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }, [stories]);

  const shown = stories ?? last ?? NOTHING;
  const judge = useCallback(
    (now: Instant) => {
      const value = shown.map((story) => viewOf(story, siteOf(story.purchase.provider), now));
      return { value, verdicts: value.map(({ verdict }) => verdict) };
    },
    [shown],
  );
  return {
    views: useJudged(judge),
    isRead: stories !== undefined || last !== undefined,
    isComplete: shown.length < FIRST || wanted === EVERYTHING,
  };
}
