// Decides whether a text is a seller's own refund terms, or a page that only speaks about refunds.

import { C } from './concepts';
import type { Page } from './page';
import type { Address } from './request';
import { LOOSE, type Timings } from './windows';

export function isOwnPolicy(page: Page, timings: Timings, address: Address | undefined): boolean {
  let rules = timings.windows.filter(({ confidence }) => confidence > LOOSE).length;
  let voice = address === undefined ? 0 : 1;
  let guide = 0;
  for (const { own, polarity, clause } of page.passages) {
    if (own.has(C.we)) voice += 1;
    if (own.has(C.guide)) guide += 1;
    if (clause.kind === 'question') continue;
    if (own.any(C.refund, C.refusal, C.nonrefund, C.final) && polarity !== 'neither' && !own.has(C.pointer)) rules += 1;
    // A flat refusal is a rule that needs no other beside it.
    if (polarity === 'denies' && own.any(C.refusal, C.never, C.final)) rules += 1;
    if (polarity !== 'neither' && own.any(C.ineligible, C.nodownload, C.limit) && page.spoken.has(C.refund)) rules += 1;
    if (own.any(C.creditback, C.casebycase, C.discretion)) rules += 1;
  }
  if (rules === 0) return false;
  // Somebody who writes about others says so more than once, whatever "we" he quotes.
  if (guide >= 3 && guide * 2 >= voice) return false;
  if (voice <= guide && (guide > 0 || asksAboutOthers(page))) return false;
  return rules >= 2 || voice > 0;
}

/** Opens with a question that is not about refunds ("How hard is it to cancel X?") and speaks of nobody as "we". */
function asksAboutOthers(page: Page): boolean {
  const first = page.passages[0];
  return first?.clause.kind === 'question' && !first.own.any(C.refund, C.creditback, C.dissatisfied, C.nonrefund);
}
