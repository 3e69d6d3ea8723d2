// The popup: what is most urgent, how long, how much, what to do.

import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { PurchaseView } from '../../components/purchase-view';
import { StartPanel } from '../../components/StartPanel';
import { useJudged } from '../../components/use-judged';
import type { SaveAnswer, SavedShape } from '../../lib/messages/protocol';
import { askBackground } from '../../lib/messages/send';
import { providerOfHost } from '../../lib/providers/all-sites';
import type { Front } from '../../lib/store/front';
import type { FrontRows } from '../../lib/store/front-rows';
import type { Instant } from '../../lib/time/instant';
import type { Question } from '../../lib/tracking/ports';
import { useDatabase, useFollowed } from '../screen/use-database';
import { viewsOf } from '../screen/views';
import type { PopupLedger } from './ledger';
import { Frame, Picture } from './Picture';
import { SHOWN } from './shown';
import { useActiveSite } from './use-active-site';
import { useIsPainted } from './use-is-painted';
import { useLedger } from './use-ledger';
import { useRecoverable } from './use-recoverable';

const AddDialog = lazy(async () => ({ default: (await import('../screen/AddDialog')).AddDialog }));
const ThisSite = lazy(async () => ({ default: (await import('./ThisSite')).ThisSite }));
const StartDialog = lazy(async () => ({ default: (await import('./StartDialog')).StartDialog }));

type Open =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'add'; readonly host?: string | undefined }
  | { readonly kind: 'start'; readonly view: PurchaseView };

interface AppProps {
  /** What was read in time for the first picture. */
  readonly rows: FrontRows | undefined;
  readonly reading: Promise<FrontRows | undefined>;
  /** Once what is on the screen answers. */
  readonly onAlive: () => void;
}

export function App({ rows, reading, onAlive }: AppProps) {
  useEffect(onAlive, [onAlive]);
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

interface StartedProps {
  readonly database: Front | undefined;
  readonly ledger: PopupLedger;
}

const countAll = (front: Front): Promise<number> => front.count();
const answer = (question: Question, bought: boolean) =>
  void askBackground('answerQuestion', { questionId: question.id, bought });
const answerSave = ({ provider, shape }: SavedShape, said: SaveAnswer) =>
  void askBackground('answerSave', { provider, shape, answer: said });

function Started({ database, ledger }: StartedProps) {
  const [open, setOpen] = useState<Open>({ kind: 'nothing' });
  const [search, setSearch] = useState('');
  const isPainted = useIsPainted();
  const [site, lookAgain] = useActiveSite(isPainted);

  const { stories } = ledger;
  const judge = useCallback(
    (now: Instant) => {
      const value = viewsOf(stories, now);
      return { value, verdicts: value.map(({ verdict }) => verdict) };
    },
    [stories],
  );
  const views = useJudged(judge);
  const sums = useRecoverable(database, views, ledger.cutAt);
  // What the popup leaves out, counted once the list is there.
  const total = useFollowed(database, stories.length >= SHOWN ? countAll : undefined) ?? 0;
  const onSetStart = useCallback((view: PurchaseView) => setOpen({ kind: 'start', view }), []);
  const close = useCallback(() => setOpen({ kind: 'nothing' }), []);

  const isShop = (host: string) =>
    providerOfHost(host) !== undefined || ledger.settings.watched?.some((watched) => watched.host === host);

  return (
    <Picture
      views={views}
      sums={sums}
      questions={ledger.questions}
      saves={ledger.settings.saves}
      total={total}
      search={search}
      onSearch={setSearch}
      onAdd={() => setOpen({ kind: 'add', host: site && isShop(site.host) ? site.host : undefined })}
      onSetStart={onSetStart}
      onAnswer={answer}
      onSaveAnswer={answerSave}
      site={
        site &&
        database && (
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
        )
      }
      dialog={
        open.kind !== 'nothing' && (
          <Suspense>
            {open.kind === 'add' && <AddDialog host={open.host} onClose={close} />}
            {open.kind === 'start' && <StartDialog view={open.view} onClose={close} />}
          </Suspense>
        )
      }
    />
  );
}
