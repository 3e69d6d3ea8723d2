// An instant as the text that a form's field for a local date and time takes.

import type { Instant } from '../lib/time/instant';

/** `2026-03-01T14:07` */
export function localText(at: Instant): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
