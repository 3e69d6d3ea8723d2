// How many purchases the popup shows; the full page has the rest.

export const SHOWN = 50;
