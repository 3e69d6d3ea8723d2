// How many purchases the full page draws first; all others are judged once these are painted.

/** Twice as many as the table has rows in the highest window, with those that it holds ready beside it. */
export const FIRST = 50;
