// The money that can still come back, over all purchases and not only those that are shown.

import { useMemo } from 'react';
import type { PurchaseView } from '../../components/purchase-view';
import type { Money } from '../../lib/money/money';
import { systemClock } from '../../lib/platform/system-clock';
import { recoverable } from '../../lib/policy/recoverable';
import { SHELVES } from '../../lib/policy/shelf';
import { type Verdict, verdictOf } from '../../lib/policy/verdict';
import type { Front } from '../../lib/store/front';
import { useFollowed } from '../screen/use-database';
import type { CutAt } from './ledger';

const PAGE = 500;

/** Nothing while purchases beyond the shown ones are still being added up, which happens after the first picture. */
export function useRecoverable(
  database: Front | undefined,
  shown: readonly PurchaseView[],
  cutAt: CutAt | undefined,
): readonly Money[] | undefined {
  const counting = cutAt?.counting;
  const undated = cutAt?.undated;
  const readBeyond = useMemo(
    () =>
      counting === undefined || undated === undefined
        ? undefined
        : (front: Front) => verdictsBeyond(front, { counting, undated }),
    [counting, undated],
  );
  const beyond = useFollowed(database, readBeyond);
  return useMemo(() => {
    const verdicts = shown.map(({ verdict }) => verdict);
    if (readBeyond === undefined) return recoverable(verdicts);
    return beyond && recoverable([...verdicts, ...beyond]);
  }, [shown, readBeyond, beyond]);
}

/** Of all that may be open and is not shown: what was read once is not read again. */
async function verdictsBeyond(front: Front, { counting, undated }: CutAt): Promise<readonly Verdict[]> {
  const now = systemClock.now();
  const verdicts: Verdict[] = [];
  for (const [shelf, first] of [
    [SHELVES.counting, counting],
    [SHELVES.undated, undated],
  ] as const) {
    for (let from = first; ; from += PAGE) {
      const stories = await front.onShelf(shelf, { from, atMost: PAGE });
      verdicts.push(...stories.map((story) => verdictOf(story, now)));
      if (stories.length < PAGE) break;
    }
  }
  return verdicts;
}
