// The popup: what is most urgent, how long, how much, what to do.

import { LayoutDashboard, Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { Button } from '../../components/Button';
import { ButtonLink } from '../../components/ButtonLink';
import { EmptyState } from '../../components/EmptyState';
import { PurchaseList } from '../../components/PurchaseList';
import { deadlineOf, type PurchaseView, viewOf } from '../../components/purchase-view';
import { QuestionCard } from '../../components/QuestionCard';
import { RecoverableHead } from '../../components/RecoverableHead';
import { SearchField } from '../../components/SearchField';
import { StartPanel } from '../../components/StartPanel';
import { useJudged } from '../../components/use-judged';
import { useWords } from '../../components/words';
import { askBackground } from '../../lib/messages/send';
import { providerOfHost, siteOf } from '../../lib/providers/all-sites';
import type { Front } from '../../lib/store/front';
import type { FrontRows } from '../../lib/store/front-rows';
import type { Instant } from '../../lib/time/instant';
import { SHOWN } from './shown';
import { useActiveSite } from './use-active-site';
import { useDatabase, useFollowed } from './use-database';
import { useIsPainted } from './use-is-painted';
import { type PopupLedger, useLedger } from './use-ledger';
import { useRecoverable } from './use-recoverable';

const AddDialog = lazy(async () => ({ default: (await import('../screen/AddDialog')).AddDialog }));
const ThisSite = lazy(async () => ({ default: (await import('./ThisSite')).ThisSite }));
const StartDialog = lazy(async () => ({ default: (await import('./StartDialog')).StartDialog }));

type Open =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'add'; readonly host?: string | undefined }
  | { readonly kind: 'start'; readonly view: PurchaseView };

/** From so many purchases on, a search field helps. */
const MANY = 8;

const detailsUrlOf = ({ story }: PurchaseView): string => `/dashboard.html#/purchase/${story.purchase.id}`;

interface AppProps {
  /** What was read in time for the first picture. */
  readonly rows: FrontRows | undefined;
  readonly reading: Promise<FrontRows | undefined>;
}

export function App({ rows, reading }: AppProps) {
  const database = useDatabase();
  const ledger = useLedger(rows, reading, database);
  if (ledger === undefined) return <Frame actions={null}>{null}</Frame>;
  if (ledger.settings.started) return <Started database={database} ledger={ledger} />;
  return (
    <Frame actions={null}>
      <StartPanel welcomeUrl="/welcome.html" />
    </Frame>
  );
}

/** The same bar over whatever there is to show. */
function Frame({ actions, children }: { readonly actions: ReactNode; readonly children: ReactNode }) {
  const words = useWords();
  return (
    <div className="popup">
      <header className="popup-bar">
        <h1 className="popup-name">
          <img src="/icon/32.png" width="20" height="20" alt="" />
          Refund Clock
        </h1>
        <div className="popup-actions">
          {actions}
          <ButtonLink href="/dashboard.html" look="icon" label={words.say('open_dashboard')}>
            <LayoutDashboard size={18} aria-hidden />
          </ButtonLink>
        </div>
      </header>
      <main className="popup-main">{children}</main>
    </div>
  );
}

interface StartedProps {
  readonly database: Front | undefined;
  readonly ledger: PopupLedger;
}

function Started({ database, ledger }: StartedProps) {
  const words = useWords();
  const [open, setOpen] = useState<Open>({ kind: 'nothing' });
  const [search, setSearch] = useState('');
  const isPainted = useIsPainted();
  const [site, lookAgain] = useActiveSite(isPainted);

  const { stories } = ledger;
  const judge = useCallback(
    (now: Instant) => {
      const value = stories.map((story) => viewOf(story, siteOf(story.purchase.provider), now));
      return { value, verdicts: value.map(({ verdict }) => verdict) };
    },
    [stories],
  );
  const views = useJudged(judge);
  const sums = useRecoverable(database, views, ledger.cutAt);
  const onSetStart = useCallback((view: PurchaseView) => setOpen({ kind: 'start', view }), []);
  const close = useCallback(() => setOpen({ kind: 'nothing' }), []);

  const wanted = search.trim().toLocaleLowerCase();
  const found = wanted === '' ? views : views.filter((view) => matches(view, wanted));
  const [first] = views;
  const deadline = first && deadlineOf(first.verdict);

  const isShop = (host: string) =>
    providerOfHost(host) !== undefined || ledger.settings.watched?.some((watched) => watched.host === host);
  const addHere = () => setOpen({ kind: 'add', host: site && isShop(site.host) ? site.host : undefined });

  return (
    <Frame
      actions={
        <Button look="icon" label={words.say('add_by_hand')} onClick={addHere}>
          <Plus size={20} aria-hidden />
        </Button>
      }
    >
      <RecoverableHead sums={sums} next={deadline && first && { seller: first.seller.name, deadline }} />

      {ledger.questions.length > 0 && (
        <section className="stack" aria-label={words.say('questions')}>
          {ledger.questions.map((question) => (
            <QuestionCard
              key={question.id}
              seller={siteOf(question.provider)?.name ?? question.host}
              askedAt={question.askedAt}
              price={question.price}
              plan={question.plan}
              because={question.because}
              onAnswer={(bought) => void askBackground('answerQuestion', { questionId: question.id, bought })}
            />
          ))}
        </section>
      )}

      {site && database && (
        <Suspense>
          <ThisSite
            db={database.db}
            site={site}
            settings={ledger.settings}
            views={views}
            onAllowed={lookAgain}
            onAdd={() => setOpen({ kind: 'add', host: site.host })}
          />
        </Suspense>
      )}

      {views.length === 0 ? (
        <EmptyState title={words.say('empty_title')} text={words.say('empty_text')}>
          <Button onClick={addHere}>
            <Plus size={16} aria-hidden />
            {words.say('add_by_hand')}
          </Button>
        </EmptyState>
      ) : (
        <section className="stack" aria-labelledby="purchases">
          <h2 id="purchases" className="unseen">
            {words.say('your_purchases')}
          </h2>
          {views.length > MANY && (
            <SearchField label={words.say('search_purchases')} value={search} onChange={setSearch} />
          )}
          {found.length === 0 && <p className="soft">{words.say('nothing_found', search.trim())}</p>}
          <PurchaseList views={found} detailsUrlOf={detailsUrlOf} onSetStart={onSetStart} />
          {stories.length >= SHOWN && <More database={database} />}
        </section>
      )}

      <Suspense>
        {open.kind === 'add' && <AddDialog host={open.host} onClose={close} />}
        {open.kind === 'start' && <StartDialog view={open.view} onClose={close} />}
      </Suspense>
    </Frame>
  );
}

const countAll = (front: Front): Promise<number> => front.count();

/** What the popup leaves out, counted once the list is there. */
function More({ database }: { readonly database: Front | undefined }) {
  const words = useWords();
  const total = useFollowed(database, countAll) ?? 0;
  return (
    <p className="row soft">
      {total > SHOWN && words.count('and_more', total - SHOWN)}
      <ButtonLink href="/dashboard.html#/purchases" look="plain">
        {words.say('all_purchases')}
      </ButtonLink>
    </p>
  );
}

function matches({ seller, story }: PurchaseView, wanted: string): boolean {
  return [seller.name, story.purchase.host, story.purchase.plan ?? ''].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  );
}
