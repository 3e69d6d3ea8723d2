// Reads whether a failed generation gives the money or the credits back without being asked.

import type { Page, Passage } from './page';

export function automaticOf(page: Page): Passage | undefined {
  return page.passages.find(
    ({ own, all, clause }) =>
      clause.kind !== 'question' &&
      own.has('auto') &&
      !own.has('renewal') &&
      all.any('technical', 'notdelivered') &&
      all.any('refund', 'creditback', 'credits', 'full'),
  );
}
