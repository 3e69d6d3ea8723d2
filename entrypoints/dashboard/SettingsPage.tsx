// Reminders, quiet hours, the guard for each seller, and permissions with their reasons.

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Field } from '../../components/Field';
import { GuardCoverage } from '../../components/GuardCoverage';
import { PrivateKeeping } from '../../components/PrivateKeeping';
import { SavedShapes } from '../../components/SavedShapes';
import { SearchField } from '../../components/SearchField';
import { Switch } from '../../components/Switch';
import { useWords } from '../../components/words';
import type { Settings } from '../../lib/messages/protocol';
import { askBackground } from '../../lib/messages/send';
import { askForDownloads, giveBackDownloads, HOLDS_FILES, hasDownloads } from '../../lib/platform/optional-permissions';
import { systemClock } from '../../lib/platform/system-clock';
import { siteOf } from '../../lib/providers/all-sites';
import type { Database } from '../../lib/store/database';
import { readSettings } from '../../lib/store/screens';
import { calendarDayOf } from '../../lib/time/calendar-day';
import { DAY, HOUR } from '../../lib/time/duration';
import { knownSellers } from '../../lib/tracking/known-sellers';
import { Diagnostics } from './Diagnostics';

const STEPS = [7 * DAY, 3 * DAY, 24 * HOUR, 6 * HOUR, 2 * HOUR, HOUR] as const;

const change = (some: Parameters<typeof askBackground<'changeSettings'>>[1]) =>
  void askBackground('changeSettings', some);

export function SettingsPage({ db }: { readonly db: Database }) {
  const words = useWords();
  const settings = useLiveQuery(() => readSettings(db), [db]);
  return (
    <div className="stack narrow">
      <h1>{words.say('nav_settings')}</h1>
      {settings && (
        <>
          <Reminders settings={settings} />
          <QuietHours settings={settings} />
          <Guards settings={settings} />
          <PayingCards settings={settings} />
          <section className="panel stack">
            <h2>{words.say('settings_saves')}</h2>
            <p className="soft">{words.say('settings_saves_text')}</p>
            <SavedShapes
              saves={settings.saves ?? []}
              nameOf={(provider) => siteOf(provider)?.name ?? provider}
              onTakeBack={(save) => change({ saves: settings.saves?.filter((one) => one !== save) ?? [] })}
            />
          </section>
          <section className="panel stack">
            <h2>{words.say('settings_private')}</h2>
            <p className="soft">{words.say('private_keep_hint')}</p>
            <PrivateKeeping
              keeping={settings.privateWindows ?? 'nothing'}
              onChange={(privateWindows) => change({ privateWindows })}
            />
          </section>
        </>
      )}
      <Permissions />
      <section className="panel stack">
        <h2>{words.say('settings_language')}</h2>
        <p>{words.say('settings_language_text')}</p>
      </section>
      <Diagnostics db={db} />
    </div>
  );
}

function Reminders({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  return (
    <section className="panel stack" aria-labelledby="reminders">
      <h2 id="reminders">{words.say('settings_reminders')}</h2>
      <p className="soft">{words.say('settings_reminders_text')}</p>
      <div className="checks">
        {STEPS.map((left) => (
          <label key={left} className="check">
            <input
              type="checkbox"
              checked={settings.ladder.includes(left)}
              onChange={(event) => {
                const others = settings.ladder.filter((one) => one !== left);
                change({
                  ladder: (event.currentTarget.checked ? [...others, left] : others).toSorted((a, b) => b - a),
                });
              }}
            />
            {words.say('settings_before', left > DAY ? words.span(left / DAY, 'day') : words.span(left / HOUR, 'hour'))}
          </label>
        ))}
        <label className="check">
          <input
            type="checkbox"
            checked={settings.halfWay}
            onChange={(event) => change({ halfWay: event.currentTarget.checked })}
          />
          {words.say('settings_half_way')}
        </label>
      </div>
    </section>
  );
}

function QuietHours({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const quiet = settings.quietHours;
  const hours = quiet ?? { from: '22:00', to: '07:00', urgentPass: true };
  return (
    <section className="panel stack">
      <h2>{words.say('settings_quiet')}</h2>
      <Switch
        label={words.say('settings_quiet_on')}
        hint={words.say('settings_quiet_text')}
        checked={quiet !== undefined}
        onChange={(on) => change({ quietHours: on ? hours : null })}
      />
      {quiet && (
        <>
          <div className="pair">
            <Field label={words.say('settings_quiet_from')}>
              {(tie) => (
                <input
                  {...tie}
                  className="input"
                  type="time"
                  required
                  value={quiet.from}
                  onChange={({ currentTarget: { value } }) =>
                    value !== '' && change({ quietHours: { ...quiet, from: value } })
                  }
                />
              )}
            </Field>
            <Field label={words.say('settings_quiet_to')}>
              {(tie) => (
                <input
                  {...tie}
                  className="input"
                  type="time"
                  required
                  value={quiet.to}
                  onChange={({ currentTarget: { value } }) =>
                    value !== '' && change({ quietHours: { ...quiet, to: value } })
                  }
                />
              )}
            </Field>
          </div>
          <Switch
            label={words.say('settings_quiet_urgent')}
            checked={quiet.urgentPass}
            onChange={(urgentPass) => change({ quietHours: { ...quiet, urgentPass } })}
          />
        </>
      )}
    </section>
  );
}

function Guards({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [sellers] = useState(() => knownSellers(calendarDayOf(systemClock.now(), systemClock.zone())));
  const wanted = search.trim().toLocaleLowerCase();
  // Those that are off are always in sight; the others are found by searching.
  const shown = sellers.filter(({ id, name, host }) =>
    wanted === '' ? settings.guardOff.includes(id) : name.toLocaleLowerCase().includes(wanted) || host.includes(wanted),
  );
  return (
    <section className="panel stack">
      <h2>{words.say('settings_guard')}</h2>
      <p className="soft">{words.say('settings_guard_text')}</p>
      <SearchField label={words.say('search_sellers')} value={search} onChange={setSearch} />
      {shown.length === 0 && (
        <p className="soft">{words.say(wanted === '' ? 'settings_guard_all_on' : 'nothing_here')}</p>
      )}
      {shown.slice(0, 20).map(({ id, name, host }) => (
        <Switch
          key={id}
          label={name}
          hint={host}
          checked={!settings.guardOff.includes(id)}
          onChange={(on) => {
            const others = settings.guardOff.filter((off) => off !== id);
            change({ guardOff: on ? others : [...others, id] });
          }}
        />
      ))}
    </section>
  );
}

/** Shops at which the buyer closed the card before paying for good. */
function PayingCards({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  // One that was brought back stays in sight until the page is left, so that a slip is undone as easily.
  const [seen, setSeen] = useState<readonly string[]>([]);
  const off = settings.cardOff ?? [];
  const shown = [...new Set([...seen, ...off])].sort();
  return (
    <section className="panel stack" aria-labelledby="paying-cards">
      <h2 id="paying-cards">{words.say('settings_card')}</h2>
      <p className="soft">{words.say('settings_card_text')}</p>
      {shown.length === 0 && <p className="soft">{words.say('settings_card_all_on')}</p>}
      {shown.map((id) => (
        <Switch
          key={id}
          label={siteOf(id)?.name ?? id}
          hint={siteOf(id)?.hosts[0] ?? id}
          checked={!off.includes(id)}
          onChange={(on) => {
            setSeen(shown);
            change({ cardOff: on ? off.filter((one) => one !== id) : [...off, id] });
          }}
        />
      ))}
    </section>
  );
}

function Permissions() {
  const words = useWords();
  const [downloads, setDownloads] = useState<boolean>();
  useEffect(() => {
    let gone = false;
    void hasDownloads().then((has) => {
      if (!gone) setDownloads(has);
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <>
      <GuardCoverage
        downloads={downloads}
        holdsFiles={HOLDS_FILES}
        onDownloads={(on) => {
          void (on ? askForDownloads() : giveBackDownloads().then(() => false)).then(setDownloads);
        }}
      />
      <section className="panel stack">
        <h2>{words.say('welcome_permissions')}</h2>
        <p>
          <a href="/welcome.html">{words.say('settings_permissions_all')}</a>
        </p>
      </section>
    </>
  );
}
