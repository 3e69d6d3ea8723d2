// The site in front of the buyer, as the popup shows it.

import { useEffect, useState } from 'react';
import { type FrontTab, frontTab } from '../../lib/platform/active-tab';
import { mayWatch } from '../../lib/platform/site-permissions';
import { tabsAt } from '../../lib/platform/site-scripts';

export interface ActiveSite extends FrontTab {
  readonly permitted: boolean;
}

/**
 * `popup.html?host=www.aragon.ai` shows the popup as over that site, for pictures and tests, where the popup is a tab
 * and the active tab is itself; `&title=` and `&private` are that tab's.
 */
async function namedInAddress(): Promise<FrontTab | undefined> {
  const named = new URLSearchParams(location.search);
  const host = named.get('host');
  if (host === null) return undefined;
  const [tabId] = await tabsAt(host);
  return {
    host,
    title: named.get('title') ?? '',
    isSecure: true,
    isPrivate: named.has('private'),
    ...(tabId !== undefined && { tabId }),
  };
}

export function useActiveSite(): readonly [site: ActiveSite | undefined, again: () => void] {
  const [site, setSite] = useState<ActiveSite>();
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is the wish to look again.
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const front = (await namedInAddress()) ?? (await frontTab());
      if (front === undefined) return;
      const permitted = await mayWatch(front.host);
      if (!gone) setSite({ ...front, permitted });
    };
    void look();
    return () => {
      gone = true;
    };
  }, [round]);

  return [site, () => setRound((count) => count + 1)];
}
