// The one place where survived errors end: the worker's own console. Nothing is ever sent anywhere.

/** What browsers say when a page or the extension went away in between; nothing is wrong then. */
const NOISE = /No tab with id|Receiving end does not exist|message port closed|context invalidated|No window with id/i;

export function report(error: unknown, where: string): void {
  const text = error instanceof Error ? error.message : String(error);
  if (!NOISE.test(text)) console.error(`Refund Clock, ${where}:`, error);
}
