// How many purchases the popup shows; the full page has the rest.

export const SHOWN = 50;

/** What stands above the first card, and a card of few words with the space below it, in pixels: no card is smaller. */
const ABOVE = 160;
const SMALLEST = 110;
/** A popup grows from nothing to the height of what is in it, and no further. */
const HIGHEST = 600;

/** As many cards as can be in sight before anybody scrolls. */
export const inSight = (height = HIGHEST): number => Math.ceil((Math.max(height, HIGHEST) - ABOVE) / SMALLEST);
