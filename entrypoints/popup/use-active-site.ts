// The site in front of the buyer, as the popup shows it.

import { useEffect, useState } from 'react';
import { activeHost } from '../../lib/platform/active-tab';
import { mayWatch } from '../../lib/platform/site-permissions';

export interface ActiveSite {
  readonly host: string;
  readonly permitted: boolean;
}

/**
 * `popup.html?host=www.aragon.ai` shows the popup as over that site, for pictures and tests, where the popup is a tab
 * and the active tab is itself.
 */
export function useActiveSite(): readonly [site: ActiveSite | undefined, again: () => void] {
  const [site, setSite] = useState<ActiveSite>();
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is the wish to look again.
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const host = new URLSearchParams(location.search).get('host') ?? (await activeHost());
      if (host === undefined) return;
      const permitted = await mayWatch(host);
      if (!gone) setSite({ host, permitted });
    };
    void look();
    return () => {
      gone = true;
    };
  }, [round]);

  return [site, () => setRound((count) => count + 1)];
}
