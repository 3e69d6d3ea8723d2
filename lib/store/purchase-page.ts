// What the page of one purchase reads beside the purchase itself; apart from the other queries, because the popup needs none of it.

export { generationsOf, grantsOf } from './credits';
export { picturesOf } from './pictures';
export { logOf as logOfPurchase } from './stories';
