// Reads whether a failed generation gives the money or the credits back without being asked.

import { C } from './concepts';
import type { Page, Passage } from './page';

export function automaticOf(page: Page): Passage | undefined {
  return page.passages.find(
    ({ own, all, clause }) =>
      clause.kind !== 'question' &&
      all.has(C.auto) &&
      !own.has(C.renewal) &&
      all.any(C.technical, C.notdelivered) &&
      page.spoken.any(C.refund, C.creditback, C.credits),
  );
}
