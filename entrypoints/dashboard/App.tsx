// The full page: a frame with its navigation, and the page that the address names.

import { lazy, memo, Suspense, useEffect, useRef } from 'react';
import { StartPanel } from '../../components/StartPanel';
import { useWords } from '../../components/words';
import type { Front } from '../../lib/store/front';
import type { FrontRows } from '../../lib/store/front-rows';
import { settingsOfRow } from '../../lib/store/settings';
import { useDatabase, useFollowed } from '../screen/use-database';
import { Frame, nameOf } from './Frame';
import { PurchasesPage } from './PurchasesPage';
import type { Route } from './route';
import { useRoute } from './use-route';
import { type AllPurchases, useStories } from './use-stories';

const List = memo(PurchasesPage);
const PurchasePage = lazy(async () => ({ default: (await import('./PurchasePage')).PurchasePage }));
const TimelinePage = lazy(async () => ({ default: (await import('./TimelinePage')).TimelinePage }));
const PoliciesPage = lazy(async () => ({ default: (await import('./PoliciesPage')).PoliciesPage }));
const InsightsPage = lazy(async () => ({ default: (await import('./InsightsPage')).InsightsPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./SettingsPage')).SettingsPage }));
const DataPage = lazy(async () => ({ default: (await import('./DataPage')).DataPage }));

const readSettings = (front: Front) => front.settings();

interface AppProps {
  /** What was read in time for the first picture. */
  readonly rows: FrontRows | undefined;
  /** Once what is on the screen answers. */
  readonly onAlive: (() => void) | undefined;
}

export function App({ rows, onAlive }: AppProps) {
  useEffect(() => onAlive?.(), [onAlive]);
  const words = useWords();
  const route = useRoute();
  const database = useDatabase();
  const settings = useFollowed(database, readSettings) ?? (rows && settingsOfRow(rows.settings));
  const all = useStories(database, rows);
  const main = useRef<HTMLElement>(null);
  const name = nameOf(route);
  const place = route.page === 'purchase' ? route.id : route.page;

  // A new page is announced by its title and starts at its top; the first keeps the focus where the browser put it.
  const shown = useRef(place);
  useEffect(() => {
    document.title = `${words.say(name)} – Refund Clock`;
    if (shown.current === place) return;
    shown.current = place;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [name, place, words]);

  return (
    <Frame route={route} main={main}>
      {settings && !settings.started && route.page !== 'policies' ? (
        <>
          <h1 className="unseen">Refund Clock</h1>
          <StartPanel welcomeUrl="/welcome.html" />
        </>
      ) : (
        settings && <Chosen route={route} database={database} all={all} />
      )}
    </Frame>
  );
}

interface ChosenProps {
  readonly route: Route;
  readonly database: Front | undefined;
  readonly all: AllPurchases;
}

function Chosen(props: ChosenProps) {
  const words = useWords();
  // No boundary around the list: it is there at once, as its first picture was.
  if (props.route.page === 'purchases') return <List all={props.all} />;
  return (
    <Suspense fallback={<p className="soft">{words.say('loading')}</p>}>
      <Other {...props} />
    </Suspense>
  );
}

function Other({ route, database, all }: ChosenProps) {
  const words = useWords();
  if (database === undefined) return <p className="soft">{words.say('loading')}</p>;
  const { db } = database;
  switch (route.page) {
    case 'purchases':
      return null;
    case 'purchase':
      return <PurchasePage key={route.id} db={db} id={route.id} asks={route.asks} />;
    case 'timeline':
      return all.isRead ? <TimelinePage views={all.views} /> : <p className="soft">{words.say('loading')}</p>;
    case 'policies':
      return <PoliciesPage db={db} />;
    case 'insights':
      return <InsightsPage views={all.views} />;
    case 'settings':
      return <SettingsPage db={db} />;
    case 'data':
      return <DataPage db={db} all={all} />;
  }
}
