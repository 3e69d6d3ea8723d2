// How many purchases the popup shows; the full page has the rest.

export const SHOWN = 50;

/** What stands above the first card, in pixels. */
const ABOVE = 160;
/** A popup grows from nothing to the height of what is in it, and no further. */
const HIGHEST = 600;

/** So much of the list is in sight before anybody scrolls, in pixels. */
export const inSight = (height = HIGHEST): number => Math.max(height, HIGHEST) - ABOVE;
