// First run: what is read, where it stays, the permissions and why, the guard to try, and Start.

import { useLiveQuery } from 'dexie-react-hooks';
import { Check, EyeOff, HardDrive, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button';
import { ButtonLink } from '../../components/ButtonLink';
import { saveTrouble } from '../../components/trouble-words';
import { useWords, type WordKey } from '../../components/words';
import { askBackground } from '../../lib/messages/send';
import { askToKeepStorage } from '../../lib/platform/kept-storage';
import type { Database } from '../../lib/store/database';
import { readSettings } from '../../lib/store/screens';
import { Demo } from './Demo';

const READ: readonly WordKey[] = ['welcome_read_bought', 'welcome_read_gallery', 'welcome_read_acts'];

const PERMISSIONS: readonly (readonly [name: WordKey, why: WordKey])[] = [
  ['permission_hosts', 'permission_hosts_why'],
  ['permission_storage', 'permission_storage_why'],
  ['permission_alarms', 'permission_alarms_why'],
  ['permission_notifications', 'permission_notifications_why'],
  ['permission_tab', 'permission_tab_why'],
  ['permission_scripting', 'permission_scripting_why'],
  ['permission_dnr', 'permission_dnr_why'],
];

const OPTIONAL: readonly (readonly [name: WordKey, why: WordKey])[] = [
  ['permission_optional_downloads', 'permission_optional_downloads_why'],
  ['permission_optional_site', 'permission_optional_site_why'],
];

const LIMITS: readonly WordKey[] = [
  'welcome_limits_devices',
  'welcome_limits_server',
  'welcome_limits_off',
  'welcome_limits_info',
];

export function App({ db }: { readonly db: Database }) {
  const words = useWords();
  const settings = useLiveQuery(() => readSettings(db), [db]);
  const [failed, setFailed] = useState<WordKey>();

  const start = async () => {
    const reply = await askBackground('changeSettings', { started: true });
    // Asked when there is something to keep, and from a page: a worker cannot ask. The answer stands on the Data page.
    if (reply.ok) void askToKeepStorage().catch(() => false);
    setFailed(reply.ok ? undefined : saveTrouble(reply.reason));
  };

  return (
    <main className="welcome">
      <header className="welcome-hero">
        <img src="/icon/128.png" width="72" height="72" alt="" />
        <h1>{words.say('welcome_title')}</h1>
        <p>{words.say('welcome_lead')}</p>
      </header>

      <div className="welcome-pair">
        <section className="panel stack">
          <h2>
            <ShieldCheck size={20} aria-hidden /> {words.say('welcome_read')}
          </h2>
          <ul className="ticks">
            {READ.map((key) => (
              <li key={key}>
                <Check size={16} aria-hidden />
                {words.say(key)}
              </li>
            ))}
          </ul>
          <p className="soft">{words.say('welcome_read_not')}</p>
        </section>
        <section className="panel stack">
          <h2>
            <HardDrive size={20} aria-hidden /> {words.say('welcome_stays')}
          </h2>
          <p>{words.say('welcome_stays_text')}</p>
          <h2>
            <EyeOff size={20} aria-hidden /> {words.say('welcome_limits')}
          </h2>
          <ul className="dots">
            {LIMITS.map((key) => (
              <li key={key}>{words.say(key)}</li>
            ))}
          </ul>
        </section>
      </div>

      <section className="panel stack" aria-labelledby="demo">
        <h2 id="demo">{words.say('demo_title')}</h2>
        <p>{words.say('demo_text')}</p>
        <Demo rulesUrl={location.href} />
      </section>

      <section className="panel stack" aria-labelledby="permissions">
        <h2 id="permissions">{words.say('welcome_permissions')}</h2>
        <Reasons of={PERMISSIONS} />
        <h3>{words.say('permission_optional')}</h3>
        <Reasons of={OPTIONAL} />
      </section>

      <section className="welcome-start" aria-labelledby="begin">
        {settings?.started ? (
          <>
            <h2 id="begin">{words.say('welcome_started')}</h2>
            <p role="status">{words.say('welcome_started_text')}</p>
            <ButtonLink href="/dashboard.html" look="main">
              {words.say('open_dashboard')}
            </ButtonLink>
          </>
        ) : (
          <>
            <h2 id="begin">{words.say('welcome_begin_title')}</h2>
            <p>{words.say('welcome_begin_text')}</p>
            <Button look="main" disabled={settings === undefined} onClick={() => void start()}>
              {words.say('welcome_begin')}
            </Button>
            {failed && (
              <p className="note" data-tone="ended" role="alert">
                {words.say(failed)}
              </p>
            )}
          </>
        )}
      </section>
    </main>
  );
}

function Reasons({ of }: { readonly of: readonly (readonly [name: WordKey, why: WordKey])[] }) {
  const words = useWords();
  return (
    <dl className="reasons">
      {of.map(([name, why]) => (
        <div key={name}>
          <dt>{words.say(name)}</dt>
          <dd>{words.say(why)}</dd>
        </div>
      ))}
    </dl>
  );
}
