// How large a ledger may be to be copied by itself; apart from the copying, so that a screen can say it.

/** Purchases. A larger ledger is not copied: it would hold the worker up for seconds each time. */
export const LARGEST_COPIED = 20_000;
