// Decides how long the money takes once a refund is granted: the times that nothing else claims are asked last.

import { C } from './concepts';
import { type Duration, durationsOf } from './durations';
import type { Page, Passage } from './page';
import type { Span } from './reading';
import type { Timings } from './windows';

export interface FoundTime {
  readonly days: readonly [number, number];
  readonly span: Span;
  readonly sure: boolean;
}

const LONGEST = 60;

export function processingOf(page: Page, { windows, processing }: Timings): FoundTime | undefined {
  const [best] = [...processing].sort(
    (one, other) => one.rank - other.rank || Number(isAnswer(one.passage)) - Number(isAnswer(other.passage)),
  );
  if (best !== undefined) {
    // "Handled in 3 days, then the bank needs 5 to 10": of two times in one breath the stretch is the bank's.
    const same = processing.filter(({ passage }) => passage === best.passage);
    const stretch = same.find(({ days: [least] }) => least > 0) ?? best;
    return { days: stretch.days, span: stretch.span, sure: stretch.rank < 2 };
  }
  const asked = new Set(windows.map(({ passage }) => passage));
  for (const passage of page.passages) {
    if (asked.has(passage) || passage.clause.kind === 'question' || passage.ownPolarity === 'denies') continue;
    for (const duration of durationsOf(passage, page.codes)) {
      const days = daysOf(duration);
      if (days === undefined || !isOfMoney(page, passage, duration)) continue;
      return { days, span: page.spanOf(passage.clause.start, passage.clause.end), sure: false };
    }
  }
  return undefined;
}

/** "You hear from us within 3 days": the answer, and not the money. */
function isAnswer({ own }: Passage): boolean {
  return own.has(C.review) && !own.any(C.payout, C.money);
}

function daysOf({ unit, single, least, most, ordinal }: Duration): [number, number] | undefined {
  if (ordinal || (unit !== 'day' && unit !== 'business-day' && unit !== 'week')) return undefined;
  const factor = unit === 'week' ? 7 : 1;
  const days: [number, number] = single ? [0, most * factor] : [least * factor, most * factor];
  return days[1] >= 1 && days[1] <= LONGEST ? days : undefined;
}

/** What has a time of its own, and is no money on its way. */
const ELSEWHERE = [
  C.renewal,
  C.trial,
  C.expire,
  C.redo,
  C.outage,
  C.upload,
  C.training,
  C.accountopen,
  C.appstore,
  C.chargeback,
  C.guarantee,
] as const;

function isOfMoney(page: Page, passage: Passage, { unit, single }: Duration): boolean {
  const { own, all, clause } = passage;
  if (!page.spoken.any(C.refund, C.giveback)) return false;
  if (own.any(...ELSEWHERE) || (own.has(C.cancel) && !own.has(C.refund))) return false;
  if (own.has(C.review) && !own.any(C.payout, C.money)) return false;
  if (own.any(C.delivery, C.generation, C.imageunit) && !own.any(C.payout, C.refund)) return false;
  if (own.any(C.payout, C.process) && !own.has(C.request)) return true;
  // "How long until I see the money? At most ten days.", "Processing: two weeks".
  const over = page.passages[clause.leads[0] ?? -1];
  if (over !== undefined && over.own.any(C.payout, C.process) && !own.has(C.request)) return true;
  // A stretch, or working days, that stand alone: nobody gives a buyer such a time.
  if ((unit === 'business-day' || !single) && !own.any(C.request, C.delivery, C.purchase)) return true;
  if (!single && own.has(C.approve)) return true;
  return (own.has(C.giveback) || own.has(C.refund)) && all.any(C.approve, C.money) && !own.any(C.request, C.purchase);
}
