// An instant as the text that a form's field for a local date and time takes, and back.

import { type Instant, instantOf } from '../lib/time/instant';

/** `2026-03-01T14:07` */
export function localText(at: Instant): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/**
 * What a field says that was filled with `shown`. Left as it was it is still that very instant: the text has no seconds,
 * and not which of the two it is in the hour that comes twice when the clocks go back.
 */
export function instantOfText(text: string, shown: Instant | undefined): Instant | undefined {
  return shown !== undefined && text === localText(shown) ? shown : instantOf(Date.parse(text));
}
