// The full page: a frame with its navigation, and the page that the address names.

import { BarChart3, BookOpenText, CalendarRange, Database as DataIcon, ListChecks, Settings2 } from 'lucide-react';
import { lazy, memo, Suspense, useEffect, useRef } from 'react';
import { StartPanel } from '../../components/StartPanel';
import { useWords, type WordKey } from '../../components/words';
import type { Front } from '../../lib/store/front';
import type { FrontRows } from '../../lib/store/front-rows';
import { settingsOfRow } from '../../lib/store/settings';
import { useDatabase, useFollowed } from '../screen/use-database';
import { PurchasesPage } from './PurchasesPage';
import type { Page, Route } from './route';
import { useRoute } from './use-route';
import { type AllPurchases, useStories } from './use-stories';

const List = memo(PurchasesPage);
const PurchasePage = lazy(async () => ({ default: (await import('./PurchasePage')).PurchasePage }));
const TimelinePage = lazy(async () => ({ default: (await import('./TimelinePage')).TimelinePage }));
const PoliciesPage = lazy(async () => ({ default: (await import('./PoliciesPage')).PoliciesPage }));
const InsightsPage = lazy(async () => ({ default: (await import('./InsightsPage')).InsightsPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./SettingsPage')).SettingsPage }));
const DataPage = lazy(async () => ({ default: (await import('./DataPage')).DataPage }));

const NAV: readonly (readonly [page: Page, name: WordKey, icon: typeof ListChecks])[] = [
  ['purchases', 'nav_purchases', ListChecks],
  ['timeline', 'nav_timeline', CalendarRange],
  ['policies', 'nav_policies', BookOpenText],
  ['insights', 'nav_insights', BarChart3],
  ['settings', 'nav_settings', Settings2],
  ['data', 'nav_data', DataIcon],
];

const readSettings = (front: Front) => front.settings();

/** `rows` are what was read in time for the first picture. */
export function App({ rows }: { readonly rows: FrontRows | undefined }) {
  const words = useWords();
  const route = useRoute();
  const database = useDatabase();
  const settings = useFollowed(database, readSettings) ?? (rows && settingsOfRow(rows.settings));
  const all = useStories(database, rows);
  const main = useRef<HTMLElement>(null);
  const here = route.page === 'purchase' ? 'purchases' : route.page;
  const name = NAV.find(([page]) => page === here)?.[1] ?? 'nav_purchases';
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
    <div className="dashboard">
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        {words.say('skip_to_content')}
      </button>
      <header className="dashboard-side">
        <p className="dashboard-name">
          <img src="/icon/48.png" width="28" height="28" alt="" />
          Refund Clock
        </p>
        <nav aria-label={words.say('nav_label')}>
          <ul>
            {NAV.map(([page, key, Icon]) => (
              <li key={page}>
                <a href={`#/${page}`} {...(page === here && { 'aria-current': 'page' as const })}>
                  <Icon size={18} aria-hidden />
                  {words.say(key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="dashboard-main">
        {settings && !settings.started && route.page !== 'policies' ? (
          <>
            <h1 className="unseen">Refund Clock</h1>
            <StartPanel welcomeUrl="/welcome.html" />
          </>
        ) : (
          settings && (
            <Suspense fallback={<p className="soft">{words.say('loading')}</p>}>
              <Chosen route={route} database={database} all={all} />
            </Suspense>
          )
        )}
      </main>
    </div>
  );
}

interface ChosenProps {
  readonly route: Route;
  readonly database: Front | undefined;
  readonly all: AllPurchases;
}

function Chosen({ route, database, all }: ChosenProps) {
  const words = useWords();
  if (route.page === 'purchases') return <List all={all} />;
  if (database === undefined) return <p className="soft">{words.say('loading')}</p>;
  const { db } = database;
  switch (route.page) {
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
