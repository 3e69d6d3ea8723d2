// The one place where survived errors end: the worker's own console, and the list that the buyer may copy. Nothing is sent.

import { keepError } from '@/lib/platform/kept-errors';
import { systemClock } from '@/lib/platform/system-clock';

/** What browsers say when a page or the extension went away in between; nothing is wrong then. */
const NOISE = /No tab with id|Receiving end does not exist|message port closed|context invalidated|No window with id/i;

export function report(error: unknown, where: string): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (NOISE.test(message)) return;
  console.error(`Refund Clock, ${where}:`, error);
  void keepError({ at: systemClock.now(), where, message });
}
