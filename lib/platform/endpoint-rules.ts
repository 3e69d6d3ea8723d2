// The second layer: while a download would end a refund, the browser itself refuses declared download addresses.

import browser from 'webextension-polyfill';
import type { PageSnapshot } from '../messages/page-snapshot';

/** What the browser offers of this: nothing in a build whose catalogue declares no address (lib/providers/needed-permissions.ts). */
const offered = (): typeof browser.declarativeNetRequest | undefined => Reflect.get(browser, 'declarativeNetRequest');

/** Rules of the lift live above this, one for a tab; the blocks of the sellers lie below. */
const LIFTS = 1_000_000;
const PER_SELLER = 16;
/** The replay has begun long before, and a lift that outlives it would let the next download through. */
const LIFT_MS = 20_000;

// Showing a picture is no download: `image` is left out, so that no gallery breaks.
const KINDS: browser.DeclarativeNetRequest.ResourceType[] = [
  ...(['main_frame', 'sub_frame', 'xmlhttprequest', 'object', 'ping', 'media', 'other'] as const),
];

/** Session rules carry a number and no name: a seller's block of numbers comes from its id. */
function firstIdOf(provider: string): number {
  let hash = 7;
  for (const letter of provider) hash = (hash * 31 + letter.charCodeAt(0)) % 60_000;
  return 1 + hash * PER_SELLER;
}

const endsByDownload = ({ watching, armed }: PageSnapshot): boolean =>
  watching && armed.some(({ endedBy, allowed }) => endedBy.includes('download') && !allowed.includes('download'));

/** Blocks the declared addresses of the sellers that are armed, and frees those of the others. */
export async function followEndpoints(snapshots: Iterable<PageSnapshot>): Promise<void> {
  const requests = offered();
  if (!requests) return;
  const rules = new Map<number, Rule>();
  const idle: number[] = [];
  for (const snapshot of snapshots) {
    const first = firstIdOf(snapshot.provider);
    for (let at = 0; at < PER_SELLER; at += 1) {
      const urlFilter = endsByDownload(snapshot) ? snapshot.site.downloadEndpoints?.[at] : undefined;
      if (urlFilter === undefined) idle.push(first + at);
      else rules.set(first + at, ruleOf(first + at, 'block', { urlFilter }));
    }
  }
  const known = new Set((await requests.getSessionRules()).map(({ id }) => id));
  const addRules = [...rules.values()].filter(({ id }) => !known.has(id));
  const removeRuleIds = idle.filter((id) => known.has(id) && !rules.has(id));
  if (addRules.length > 0 || removeRuleIds.length > 0) await requests.updateSessionRules({ addRules, removeRuleIds });
}

/** Lets this tab through for the one replay that the buyer asked for. */
export async function liftFor(tabId: number, filters: readonly string[]): Promise<void> {
  const requests = offered();
  if (!requests || filters.length === 0) return;
  const addRules = filters.map((urlFilter, at) =>
    ruleOf(LIFTS + (tabId % 60_000) * PER_SELLER + at, 'allow', { urlFilter, tabIds: [tabId] }),
  );
  const removeRuleIds = addRules.map(({ id }) => id);
  await requests.updateSessionRules({ addRules, removeRuleIds });
  setTimeout(() => void requests.updateSessionRules({ removeRuleIds }), LIFT_MS);
}

/** A worker that died during a lift left it behind. */
export async function endLifts(): Promise<void> {
  const requests = offered();
  if (!requests) return;
  const removeRuleIds = (await requests.getSessionRules()).map(({ id }) => id).filter((id) => id >= LIFTS);
  if (removeRuleIds.length > 0) await requests.updateSessionRules({ removeRuleIds });
}

type Rule = browser.DeclarativeNetRequest.Rule;

function ruleOf(
  id: number,
  type: 'block' | 'allow',
  condition: { readonly urlFilter: string; readonly tabIds?: number[] },
): Rule {
  return {
    id,
    priority: type === 'allow' ? 2 : 1,
    action: { type },
    condition: { ...condition, resourceTypes: KINDS },
  };
}
