// What the manifest asks for only because a seller's data needs it. Read when the extension is built; nothing of it ships.

import type { ProviderSite } from './types';

/**
 * Refusing addresses needs something only where a seller declares addresses. With it the browser looks at its rules before
 * every request, those of our own screens included. It warns the buyer of nothing, so an update with the first such seller
 * may ask for it.
 */
export const neededPermissions = (
  sites: readonly Pick<ProviderSite, 'downloadEndpoints'>[],
): readonly 'declarativeNetRequestWithHostAccess'[] =>
  sites.some(({ downloadEndpoints = [] }) => downloadEndpoints.length > 0)
    ? ['declarativeNetRequestWithHostAccess']
    : [];
