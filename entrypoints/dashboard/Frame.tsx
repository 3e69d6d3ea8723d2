// What stands around every page of the full page: its name and the ways to the others.

import { BarChart3, BookOpenText, CalendarRange, Database as DataIcon, ListChecks, Settings2 } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useWords, type WordKey } from '../../components/words';
import type { Page, Route } from './route';

const NAV: readonly (readonly [page: Page, name: WordKey, icon: typeof ListChecks])[] = [
  ['purchases', 'nav_purchases', ListChecks],
  ['timeline', 'nav_timeline', CalendarRange],
  ['policies', 'nav_policies', BookOpenText],
  ['insights', 'nav_insights', BarChart3],
  ['settings', 'nav_settings', Settings2],
  ['data', 'nav_data', DataIcon],
];

/** The page that the way to is marked: a purchase is found under the list. */
const pageOf = (route: Route): Page => (route.page === 'purchase' ? 'purchases' : route.page);

export const nameOf = (route: Route): WordKey => NAV.find(([page]) => page === pageOf(route))?.[1] ?? 'nav_purchases';

interface FrameProps {
  readonly route: Route;
  /** What a new page gets the focus in. */
  readonly main?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

export function Frame({ route, main, children }: FrameProps) {
  const words = useWords();
  return (
    <div className="dashboard">
      <button type="button" className="skip-link" onClick={() => main?.current?.focus()}>
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
                <a href={`#/${page}`} {...(page === pageOf(route) && { 'aria-current': 'page' as const })}>
                  <Icon size={18} aria-hidden />
                  {words.say(key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="dashboard-main">
        {children}
      </main>
    </div>
  );
}
