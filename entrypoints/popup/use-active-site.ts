// The site in front of the buyer, as the popup shows it.

import { useEffect, useState } from 'react';
import type { FrontTab } from '../../lib/platform/active-tab';

/** What asks the browser comes after the first picture, as what it brings is shown after it. */
async function lookAround() {
  const [{ frontTab }, { mayWatch }, { tabsAt }] = await Promise.all([
    import('../../lib/platform/active-tab'),
    import('../../lib/platform/site-permissions'),
    import('../../lib/platform/site-scripts'),
  ]);
  return { frontTab, mayWatch, tabsAt };
}

export interface ActiveSite extends FrontTab {
  readonly permitted: boolean;
}

/**
 * `popup.html?host=www.aragon.ai` shows the popup as over that site, for pictures and tests, where the popup is a tab
 * and the active tab is itself; `&title=` and `&private` are that tab's.
 */
async function namedInAddress(tabsAt: (host: string) => Promise<readonly number[]>): Promise<FrontTab | undefined> {
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

/** Nothing before `isPainted`: the rows that are there come first. */
export function useActiveSite(isPainted: boolean): readonly [site: ActiveSite | undefined, again: () => void] {
  const [site, setSite] = useState<ActiveSite>();
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is the wish to look again.
  useEffect(() => {
    if (!isPainted) return;
    let gone = false;
    const look = async () => {
      const { frontTab, mayWatch, tabsAt } = await lookAround();
      const front = (await namedInAddress(tabsAt)) ?? (await frontTab());
      if (front === undefined) return;
      const permitted = await mayWatch(front.host);
      if (!gone) setSite({ ...front, permitted });
    };
    void look();
    return () => {
      gone = true;
    };
  }, [isPainted, round]);

  return [site, () => setRound((count) => count + 1)];
}
