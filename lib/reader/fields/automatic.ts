// Reads whether a failed generation gives the money or the credits back without being asked.

import { hitsOf, type Page, type Passage } from '../page/page';
import { C } from '../text/concepts';

export interface FoundAutomatic {
  /** False where the page says that one has to ask. */
  readonly automatic: boolean;
  readonly passage: Passage;
}

export function automaticOf(page: Page): FoundAutomatic | undefined {
  if (!page.spoken.any(C.refund, C.creditback, C.credits)) return undefined;
  const passage = page.passages.find(
    ({ own, all, clause }) =>
      clause.kind !== 'question' && all.has(C.auto) && !own.has(C.renewal) && all.any(C.technical, C.notdelivered),
  );
  if (passage !== undefined) return { automatic: !isDenied(passage), passage };
  // "If a job fails, its credits come back. You need not do a thing.": the trouble stands one sentence before.
  const after = page.passages.find(
    ({ own, clause, index, ownPolarity }) =>
      clause.kind !== 'question' &&
      ownPolarity !== 'denies' &&
      own.has(C.auto) &&
      !own.any(C.renewal, C.subscription) &&
      (own.any(C.creditback, C.giveback) || page.passages[index - 1]?.own.has(C.creditback) === true) &&
      isAfterTrouble(page, index),
  );
  return after === undefined ? undefined : { automatic: !isDenied(after), passage: after };
}

function isAfterTrouble(page: Page, index: number): boolean {
  return [index - 1, index - 2].some((at) => {
    const before = page.passages[at];
    return before !== undefined && before.clause.kind !== 'heading' && before.own.any(C.technical, C.notdelivered);
  });
}

/** "It is not automatic" */
function isDenied(passage: Passage): boolean {
  const nots = hitsOf(passage, C.not);
  const autos = hitsOf(passage, C.auto);
  return (
    autos.length > 0 &&
    autos.every((auto) =>
      nots.some((not) => not.end <= auto.start && auto.start - not.end <= 1 && not.start < auto.start),
    )
  );
}
