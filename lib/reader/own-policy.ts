// Decides whether a text is a seller's own refund terms, or a page that only speaks about refunds.

import type { Page } from './page';
import type { Timings } from './windows';

export function isOwnPolicy(page: Page, timings: Timings): boolean {
  let rules = 0;
  let voice = 0;
  let guide = 0;
  for (const passage of page.passages) {
    const { own, polarity, clause } = passage;
    if (own.has('we')) voice += 1;
    if (own.has('guide')) guide += clause.start < 400 ? 2 : 1;
    if (clause.kind === 'question') continue;
    if (own.any('refund', 'nonrefund', 'final') && polarity !== 'neither' && !own.has('pointer')) rules += 1;
    if (own.has('creditback')) rules += 1;
  }
  rules += timings.windows.length;
  if (rules === 0) return false;
  if (guide > voice + 1 && guide >= 2) return false;
  return rules >= 2 || voice > 0;
}
