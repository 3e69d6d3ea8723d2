// The one message that is answered without the ledger and whatever reads it: a page needs a part of the guard.

import type { Asked, PageToBackground } from './protocol';
import type { Sender } from './receive';

type GuardPart = Asked<PageToBackground, 'needGuard'>['part'];

/**
 * Nothing unless it is exactly that, as our page scripts send it: whatever is not is for `receive` to judge. Which shop it is
 * need not be known: a script of ours runs there already, and the browser puts another only where it may.
 */
export function guardAsked(message: unknown, sender: Sender, ownId: string): GuardPart | undefined {
  if (sender.extensionId !== ownId || sender.tabId === undefined || !sender.url?.startsWith('https://'))
    return undefined;
  const { from, method, body } = fieldsOf(message);
  const { part, ...others } = fieldsOf(body);
  if (from !== 'page' || method !== 'needGuard' || Object.keys(others).length > 0) return undefined;
  return part === 'guard' || part === 'warning' ? part : undefined;
}

const fieldsOf = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null ? { ...value } : {};
