// Reads the page in front of the buyer once, shows what it says, and keeps it if asked; brought in at the first press.

import { useEffect, useState } from 'react';
import { type PageRead, PageReadView } from '../../components/PageReadView';
import { useWords } from '../../components/words';
import type { PageReading } from '../../lib/messages/protocol';
import { askBackground } from '../../lib/messages/send';
import { readPageTerms } from '../../lib/platform/page-terms';
import { systemClock } from '../../lib/platform/system-clock';
import type { DeclaredTerms } from '../../lib/policy/terms';
import { changesBetween, differencesFrom, factsOfTerms } from '../../lib/reader/fact-changes';
import type { Database } from '../../lib/store/database';
import { policiesIn } from '../../lib/store/policies';
import { sellerOfPage } from '../../lib/tracking/keep-policy';
import type { ActiveSite } from './use-active-site';

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly read: PageRead };

interface ReadPageProps {
  readonly db: Database;
  readonly site: ActiveSite;
  readonly terms: DeclaredTerms | undefined;
}

async function against(reading: PageReading, { db, site: { host }, terms }: ReadPageProps): Promise<PageRead> {
  const { page } = reading;
  const url = `https://${host}${page.path}`;
  const [kept] = (await policiesIn(db).of(sellerOfPage(host))).filter((snapshot) => snapshot.url === url);
  const isComparable = kept?.facts !== undefined && kept.readBy === page.readBy;
  return {
    reading,
    readAt: systemClock.now(),
    kept: kept && { page: kept, readAt: kept.readAt, isSame: kept.text === page.text },
    sinceKept: isComparable && kept.facts ? changesBetween(kept.facts, page.facts) : [],
    thanKnown: terms && differencesFrom(factsOfTerms(terms), page.facts),
  };
}

export function ReadPage(props: ReadPageProps) {
  const words = useWords();
  const { db, site, terms } = props;
  const [state, setState] = useState<State>({ kind: 'reading' });
  const [isKept, setIsKept] = useState(false);

  useEffect(() => {
    let gone = false;
    const work = async (): Promise<State> => {
      const reading = site.tabId === undefined ? undefined : await readPageTerms(site.tabId);
      return reading ? { kind: 'read', read: await against(reading, { db, site, terms }) } : { kind: 'failed' };
    };
    void work().then((next) => {
      if (!gone) setState(next);
    });
    return () => {
      gone = true;
    };
  }, [db, site, terms]);

  if (state.kind !== 'read') {
    return <p role="status">{words.say(state.kind === 'reading' ? 'read_page_busy' : 'read_page_failed')}</p>;
  }
  const { page } = state.read.reading;
  return (
    <PageReadView
      read={state.read}
      keeping={isKept ? 'kept' : site.isPrivate || !site.isSecure ? 'cannot' : 'can'}
      onKeep={() =>
        void askBackground('keepPolicyPage', { host: site.host, page }).then(({ ok }) => {
          if (ok) setIsKept(true);
        })
      }
    />
  );
}
