// How many purchases the full page draws first; all others are judged once these are painted.

export const FIRST = 100;
