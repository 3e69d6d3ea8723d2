// The id of the purchase that a way to a payment led to: the same from the page's word and from the buyer's, and however
// often it is written, so that a worker that ends right after the write makes no second one.

import type { PurchaseId } from '../policy/purchase';

export const purchaseOfWay = (wayOrQuestion: string): PurchaseId => `asked:${wayOrQuestion}` as PurchaseId;

/** The way that led to this purchase; nothing where it was asked about without one (`id:…`, `receipt:…`), or none was seen. */
export const wayOf = (id: PurchaseId): string | undefined => /^asked:([^:]+)$/.exec(id)?.[1];
