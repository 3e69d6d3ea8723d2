// Every seller compared: search, how they stand on refunds, and how long the window is.

import { useDeferredValue, useMemo, useState } from 'react';
import { Field } from '../../components/Field';
import { PolicyTable } from '../../components/PolicyTable';
import { SearchField } from '../../components/SearchField';
import { stanceName } from '../../components/terms-words';
import { useWords } from '../../components/words';
import { systemClock } from '../../lib/platform/system-clock';
import type { RefundWindow, Stance } from '../../lib/policy/terms';
import type { Database } from '../../lib/store/database';
import { calendarDayOf } from '../../lib/time/calendar-day';
import { knownSellers } from '../../lib/tracking/known-sellers';
import { PagesRead } from './PagesRead';

const STANCES: readonly Stance[] = ['refunds', 'conditional', 'case-by-case', 'none', 'unknown'];
type From = 'any' | 'purchase' | 'delivery';

const DAYS_IN = { hour: 1 / 24, day: 1, 'business-day': 1.4, week: 7, month: 28 } as const satisfies {
  readonly [Unit in RefundWindow['unit']]: number;
};

export function PoliciesPage({ db }: { readonly db: Database }) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [stance, setStance] = useState<Stance | 'any'>('any');
  const [least, setLeast] = useState(0);
  const [from, setFrom] = useState<From>('any');
  const wanted = useDeferredValue(search.trim().toLocaleLowerCase());
  const sellers = useMemo(() => knownSellers(calendarDayOf(systemClock.now(), systemClock.zone())), []);

  const found = sellers.filter(({ name, host, terms }) => {
    if (wanted !== '' && !name.toLocaleLowerCase().includes(wanted) && !host.includes(wanted)) return false;
    if (stance !== 'any' && (terms?.stance ?? 'unknown') !== stance) return false;
    if (least === 0 && from === 'any') return true;
    return (terms?.windows ?? []).some(
      (window) =>
        (window.scope === 'any' || window.scope === 'unused-only' || window.scope === 'quality') &&
        window.amount * DAYS_IN[window.unit] >= least &&
        (from === 'any' ||
          (from === 'purchase' && window.startsAt === 'purchase') ||
          (from === 'delivery' && (window.startsAt === 'delivery' || window.startsAt === 'generation'))),
    );
  });

  return (
    <div className="stack">
      <h1>{words.say('nav_policies')}</h1>
      <p className="soft">{words.say('policies_lead')}</p>
      <div className="filters">
        <SearchField label={words.say('search_sellers')} value={search} onChange={setSearch} />
        <Field label={words.say('fact_stance')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={stance}
              onChange={(event) => setStance(STANCES.find((one) => one === event.currentTarget.value) ?? 'any')}
            >
              <option value="any">{words.say('filter_all')}</option>
              {STANCES.map((one) => (
                <option key={one} value={one}>
                  {stanceName(one, words)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.say('filter_least')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={least}
              onChange={(event) => setLeast(Number(event.currentTarget.value))}
            >
              <option value={0}>{words.say('filter_all')}</option>
              {[1, 3, 7, 14, 30].map((days) => (
                <option key={days} value={days}>
                  {words.span(days, 'day')}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.say('filter_from')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={from}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setFrom(value === 'purchase' || value === 'delivery' ? value : 'any');
              }}
            >
              <option value="any">{words.say('filter_all')}</option>
              <option value="purchase">{words.say('from_payment')}</option>
              <option value="delivery">{words.say('from_delivery')}</option>
            </select>
          )}
        </Field>
      </div>
      <p role="status">{words.count('sellers', found.length)}</p>
      {found.length > 0 && <PolicyTable sellers={found} />}
      <PagesRead db={db} />
    </div>
  );
}
