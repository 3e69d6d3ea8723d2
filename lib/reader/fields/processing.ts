// Decides how long the money takes once a refund is granted: the times that nothing else claims are asked last.

import type { Page, Passage } from '../page/page';
import type { Span } from '../reading';
import type { Duration } from '../sense/durations';
import { C } from '../text/concepts';
import type { Timings } from '../times/windows';

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
    // "Handled in 3 days, then the bank needs 5 to 10": of two times in one breath the last one is the bank's.
    const same = processing.filter(
      ({ passage }) =>
        passage.clause.sentence === best.passage.clause.sentence &&
        (passage === best.passage || passage.own.has(C.payout)),
    );
    const stretch = best.days[0] > 0 ? best : (same[same.length - 1] ?? best);
    return { days: stretch.days, span: stretch.span, sure: stretch.rank < 2 };
  }
  const asked = new Set(windows.map(({ passage }) => passage));
  for (const passage of page.passages) {
    if (asked.has(passage) || passage.clause.kind === 'question' || passage.ownPolarity === 'denies') continue;
    let last: FoundTime | undefined;
    for (const duration of passage.durations) {
      const days = daysOf(duration);
      if (days !== undefined && isOfMoney(page, passage, duration))
        last = { days, span: page.spanOf(passage.clause.start, passage.clause.end), sure: false };
    }
    if (last !== undefined) return last;
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
  if (own.has(C.purchase) && !own.any(C.payout, C.approve)) return false;
  if (own.any(C.payout, C.process) && !own.has(C.request) && isNearMoney(page, passage)) return true;
  // "How long until I see the money? At most ten days.", "Processing: two weeks".
  const over = page.passages[clause.leads[0] ?? -1];
  if (over?.own.any(C.payout, C.process) === true && !own.has(C.request)) return true;
  // A stretch, or working days, that stand alone: nobody gives a buyer such a time.
  if ((unit === 'business-day' || (!single && isNearMoney(page, passage))) && !own.any(C.request, C.delivery))
    return true;
  if (!single && own.has(C.approve)) return true;
  return (own.has(C.giveback) || own.has(C.refund)) && all.any(C.approve, C.money) && !own.any(C.request, C.purchase);
}

function isNearMoney(page: Page, { all, index }: Passage): boolean {
  const before = page.passages[index - 1];
  const near = [C.refund, C.giveback, C.money, C.approve] as const;
  return all.any(...near) || before?.own.any(C.payout, ...near) === true || page.codes.length < SHORT_PAGE;
}

const SHORT_PAGE = 400;
