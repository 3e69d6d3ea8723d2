// What the shop's own pages said when the buyer was there, against the terms of an order.

import { useLiveQuery } from 'dexie-react-hooks';
import { ChangeList } from '../../components/ChangeList';
import { ReadFacts } from '../../components/ReadFacts';
import { hostOf } from '../../components/SourceLink';
import { useWords } from '../../components/words';
import type { Purchase } from '../../lib/policy/purchase';
import type { Database } from '../../lib/store/database';
import { policiesIn } from '../../lib/store/policies';
import { comparePages } from '../../lib/tracking/keep-policy';

/** Nothing where no page of this seller was ever read. */
export function PagesSeen({ db, purchase }: { readonly db: Database; readonly purchase: Purchase }) {
  const words = useWords();
  const { provider, boughtAt, frozen } = purchase;
  const kept = useLiveQuery(() => policiesIn(db).of(provider), [db, provider]);
  if (kept === undefined) return null;
  const pages = comparePages(kept, frozen?.terms, boughtAt);
  if (pages.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{words.say('pages_seen')}</h2>
      <p className="soft">{words.say('pages_seen_lead')}</p>
      {pages.map(({ snapshot, before, against, changes }) => (
        <div key={snapshot.id}>
          <p>
            <a href={snapshot.url} target="_blank" rel="noreferrer">
              {hostOf(snapshot.url)}
              {new URL(snapshot.url).pathname}
            </a>
            , {words.say('read_on', words.moment(snapshot.readAt, 'day-time'))}
          </p>
          {changes.length > 0 ? (
            <>
              <p>{words.say(against === 'page-then' ? 'pages_seen_since' : 'pages_seen_than_known')}</p>
              <ChangeList changes={changes} now={snapshot} before={before} />
            </>
          ) : (
            frozen && <p className="soft">{words.say('pages_seen_same')}</p>
          )}
          <details open={frozen === undefined}>
            <summary>{words.say('read_show')}</summary>
            <ReadFacts read={snapshot} />
          </details>
        </div>
      ))}
    </section>
  );
}
