// The money that can still come back, over all purchases and not only those that are shown.

import { useMemo } from 'react';
import { isOver, type PurchaseView } from '../../components/purchase-view';
import type { Money } from '../../lib/money/money';
import { systemClock } from '../../lib/platform/system-clock';
import { recoverable } from '../../lib/policy/recoverable';
import { SHELVES } from '../../lib/policy/shelf';
import { type Verdict, verdictOf } from '../../lib/policy/verdict';
import type { Front } from '../../lib/store/front';
import { SHOWN } from './shown';
import { useFollowed } from './use-database';

const PAGE = 500;

/** Nothing while purchases beyond the shown ones are still being added up, which happens after the first picture. */
export function useRecoverable(
  database: Front | undefined,
  shown: readonly PurchaseView[],
): readonly Money[] | undefined {
  const last = shown.at(-1);
  const isAll = shown.length < SHOWN || (last !== undefined && isOver(last));
  const everyone = useFollowed(database, isAll ? undefined : openVerdicts);
  return useMemo(() => {
    if (isAll) return recoverable(shown.map(({ verdict }) => verdict));
    return everyone && recoverable(everyone);
  }, [isAll, shown, everyone]);
}

async function openVerdicts(front: Front): Promise<readonly Verdict[]> {
  const now = systemClock.now();
  const verdicts: Verdict[] = [];
  for (const shelf of [SHELVES.counting, SHELVES.undated]) {
    for (let from = 0; ; from += PAGE) {
      const stories = await front.onShelf(shelf, { from, atMost: PAGE });
      verdicts.push(...stories.map((story) => verdictOf(story, now)));
      if (stories.length < PAGE) break;
    }
  }
  return verdicts;
}
