// Every page of terms that was kept: what it says with its sentences, and how it differs from what is known of its seller.

import { useLiveQuery } from 'dexie-react-hooks';
import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '../../components/Button';
import { ChangeList } from '../../components/ChangeList';
import { ReadFacts } from '../../components/ReadFacts';
import { hostOf } from '../../components/SourceLink';
import { Unseen } from '../../components/Unseen';
import { useWords } from '../../components/words';
import { askBackground } from '../../lib/messages/send';
import { systemClock } from '../../lib/platform/system-clock';
import { governingTerms } from '../../lib/policy/governing-terms';
import { siteOf } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import type { Database } from '../../lib/store/database';
import { policiesIn } from '../../lib/store/policies';
import { calendarDayOf } from '../../lib/time/calendar-day';
import { comparePages, type PageComparison } from '../../lib/tracking/keep-policy';
import type { PolicySnapshot } from '../../lib/tracking/ports';

interface PageOfSeller extends PageComparison {
  /** Nothing for a shop that is in no catalogue. */
  readonly seller?: string | undefined;
}

function pagesOf(kept: readonly PolicySnapshot[]): readonly PageOfSeller[] {
  const today = calendarDayOf(systemClock.now(), systemClock.zone());
  const providers = [...new Set(kept.map(({ provider }) => provider))];
  return providers
    .flatMap((provider) => {
      const own = kept.filter((snapshot) => snapshot.provider === provider);
      const terms = governingTerms(termsOf(provider), today)?.terms;
      return comparePages(own, terms).map((page) => ({ ...page, seller: siteOf(provider)?.name }));
    })
    .sort((a, b) => b.snapshot.readAt - a.snapshot.readAt);
}

/** Nothing where no page was ever kept. */
export function PagesRead({ db }: { readonly db: Database }) {
  const words = useWords();
  const kept = useLiveQuery(() => policiesIn(db).all(), [db]);
  const pages = useMemo(() => pagesOf(kept ?? []), [kept]);
  if (pages.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="pages-read">
      <h2 id="pages-read">{words.say('policies_read')}</h2>
      <p className="soft">
        {words.say('policies_read_lead')} {words.say('read_page_caution')}
      </p>
      {pages.map((page) => (
        <PageRead key={page.snapshot.id} page={page} />
      ))}
    </section>
  );
}

function PageRead({ page: { snapshot, changes, seller } }: { readonly page: PageOfSeller }) {
  const words = useWords();
  const { provider, url } = snapshot;
  return (
    <article className="stack page-kept" aria-label={seller ?? hostOf(url)}>
      <h3>{seller ?? hostOf(url)}</h3>
      <p>
        <a href={url} target="_blank" rel="noreferrer">
          {hostOf(url)}
          {new URL(url).pathname}
          <Unseen> {words.say('opens_in_new_tab')}</Unseen>
        </a>
        , {words.say('read_on', words.moment(snapshot.readAt, 'day-time'))}
      </p>
      {seller === undefined ? (
        <p className="soft">{words.say('policies_read_unknown')}</p>
      ) : changes.length === 0 ? (
        <p className="soft">{words.say('pages_seen_same')}</p>
      ) : (
        <>
          <p>{words.say('pages_seen_than_known')}</p>
          <ChangeList changes={changes} now={snapshot} />
        </>
      )}
      <details>
        <summary>{words.say('read_show')}</summary>
        <ReadFacts read={snapshot} />
        <p className="fingerprint soft">
          SHA-256 <code>{snapshot.sha256}</code>
        </p>
      </details>
      <div className="row">
        <Button look="plain" onClick={() => void askBackground('forgetPolicyPage', { provider, url })}>
          <Trash2 size={16} aria-hidden />
          {words.say('policies_read_forget')}
        </Button>
      </div>
    </article>
  );
}
