// The one name that our scripts leave in the isolated world, which the page cannot reach.

export const SHARED_SLOT = 'refundClock';
