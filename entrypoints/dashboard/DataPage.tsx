// What is kept, where, and how it leaves or comes back: backup, import, a table, a calendar, and deletion for good.

import { useLiveQuery } from 'dexie-react-hooks';
import { Download, FileInput, Trash2 } from 'lucide-react';
import { type ChangeEvent, type FormEvent, useEffect, useState } from 'react';
import { Button } from '../../components/Button';
import { clockTitle } from '../../components/clock-words';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { Switch } from '../../components/Switch';
import { saveTrouble } from '../../components/trouble-words';
import { useWords, type WordKey, type Words } from '../../components/words';
import type { BackupProblem } from '../../lib/exchange/backup';
import type { Settings, SettingsChange } from '../../lib/messages/protocol';
import { askBackground } from '../../lib/messages/send';
import { askToKeepStorage, type StorageState, storageState } from '../../lib/platform/kept-storage';
import { localCopies } from '../../lib/platform/local-copies';
import { digest } from '../../lib/platform/random';
import { saveFile } from '../../lib/platform/save-file';
import { systemClock } from '../../lib/platform/system-clock';
import { siteOf } from '../../lib/providers/all-sites';
import { backupSourceIn } from '../../lib/store/backup-source';
import type { Database } from '../../lib/store/database';
import { countStories, readSettings, storiesByUrgency } from '../../lib/store/screens';
import { DEFAULT_SETTINGS } from '../../lib/store/settings';
import { calendarDayOf } from '../../lib/time/calendar-day';
import type { Instant } from '../../lib/time/instant';
import { LARGEST_COPIED } from '../../lib/tracking/copy-limit';
import type { Imported } from '../../lib/tracking/import-part';
import type { AllPurchases } from './use-stories';

const EVERYTHING = 1_000_000;

const PROBLEMS = {
  'too-large': 'import_too_large',
  'too-deep': 'import_not_a_backup',
  'not-json': 'import_not_a_backup',
  'not-a-backup': 'import_not_a_backup',
  newer: 'import_newer',
  damaged: 'import_damaged',
  encrypted: 'import_encrypted',
  'wrong-passphrase': 'import_wrong_passphrase',
} as const satisfies { readonly [Problem in BackupProblem]: WordKey };

interface Said {
  readonly text: string;
  readonly isProblem?: boolean;
}

const today = () => calendarDayOf(systemClock.now(), systemClock.zone());

export function DataPage({ db, all }: { readonly db: Database; readonly all: AllPurchases }) {
  const words = useWords();
  const [storage, setStorage] = useState<StorageState>();
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is the wish to look again.
  useEffect(() => {
    let gone = false;
    void storageState().then((state) => {
      if (!gone) setStorage(state);
    });
    return () => {
      gone = true;
    };
  }, [round]);

  return (
    <div className="stack narrow">
      <h1>{words.say('nav_data')}</h1>
      <section className="panel stack">
        <h2>{words.say('data_kept')}</h2>
        <p>{words.say('welcome_stays_text')}</p>
        {all.isComplete && <p>{words.count('data_purchases', all.views.length)}</p>}
        {storage && (
          <>
            <p>{words.say('data_used', words.number(Math.ceil(storage.usedBytes / 1024)))}</p>
            <p role="status">{words.say(storage.isKept ? 'data_safe' : 'data_may_go')}</p>
            {!storage.isKept && (
              <div>
                <Button onClick={() => void askToKeepStorage().then(() => setRound((count) => count + 1))}>
                  {words.say('data_keep')}
                </Button>
              </div>
            )}
          </>
        )}
      </section>
      <Backup db={db} />
      <Import db={db} />
      <LocalCopies db={db} />
      <Tables db={db} />
      <Erase />
    </div>
  );
}

function Message({ said }: { readonly said: Said | undefined }) {
  return (
    <div role="status">
      {said && (
        <p className="note" {...(said.isProblem && { 'data-tone': 'ended' })}>
          {said.text}
        </p>
      )}
    </div>
  );
}

function Backup({ db }: { readonly db: Database }) {
  const words = useWords();
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);

  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const passphrase = String(new FormData(event.currentTarget).get('passphrase') ?? '');
    setBusy(true);
    try {
      const [{ gatherBackup }, { readBackup, writeBackup }, { encryptBackup }] = await Promise.all([
        import('../../lib/tracking/make-backup'),
        import('../../lib/exchange/backup'),
        import('../../lib/exchange/passphrase'),
      ]);
      const { picturesLeft, ...content } = await gatherBackup(backupSourceIn(db), (count) =>
        setSaid({ text: words.count('backup_progress', count) }),
      );
      const text = await writeBackup(content, systemClock.now(), digest);
      // A backup that cannot be read back is none: it is read before it is handed over.
      const proof = await readBackup(text, digest);
      if (!proof.ok || proof.backup.refused > 0) throw new Error('The backup could not be read back.');
      const file = passphrase === '' ? text : await encryptBackup(text, passphrase);
      saveFile(`refund-clock-${today()}.json`, 'application/json', file);
      const done = words.say(
        'backup_done',
        words.number(proof.backup.counts.purchases),
        words.number(proof.backup.counts.logEntries),
      );
      const left = picturesLeft > 0 ? words.say('backup_pictures_left', words.number(picturesLeft)) : '';
      setSaid({ text: [done, left].join(' ').trim() });
    } catch {
      setSaid({ text: words.say('backup_failed'), isProblem: true });
    }
    setBusy(false);
  };

  return (
    <section className="panel stack" aria-labelledby="backup">
      <h2 id="backup">{words.say('backup')}</h2>
      <p className="soft">{words.say('backup_text')}</p>
      <form className="stack" onSubmit={(event) => void make(event)}>
        <Field label={words.say('passphrase')} hint={words.say('passphrase_hint')}>
          {(tie) => <input {...tie} className="input" type="password" name="passphrase" autoComplete="new-password" />}
        </Field>
        <div>
          <Button look="main" type="submit" disabled={busy}>
            <Download size={16} aria-hidden />
            {words.say('backup_make')}
          </Button>
        </div>
      </form>
      <Message said={said} />
    </section>
  );
}

/** What a backup's settings bring: everything that a person chose, but no permission. */
function chosenIn(settings: Settings): SettingsChange {
  const { ladder, halfWay, guardOff, cardOff, saves, quietHours = null, keepDays = null } = settings;
  return {
    ladder,
    halfWay,
    guardOff,
    ...(cardOff && { cardOff }),
    // What is still open is asked where it happened.
    ...(saves && { saves: saves.filter(({ answer }) => answer) }),
    quietHours,
    keepDays,
  };
}

function importedText(sum: Imported, words: Words): string {
  const { added, changed, same, refused } = sum;
  return words.say('import_done', ...[added, changed, same, refused].map(words.number));
}

function Import({ db }: { readonly db: Database }) {
  const words = useWords();
  const [said, setSaid] = useState<Said>();
  const [passphrase, setPassphrase] = useState('');
  const [progress, setProgress] = useState<number>();
  const [chosen, setChosen] = useState<boolean>();
  const settings = useLiveQuery(() => readSettings(db), [db]);
  // Where nothing was chosen yet, a new computer gets the buyer's own ways; where something was, only if asked.
  const isUntouched =
    settings !== undefined && JSON.stringify(chosenIn(settings)) === JSON.stringify(chosenIn(DEFAULT_SETTINGS));
  const takesSettings = chosen ?? isUntouched;

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    setProgress(0);
    const [{ LARGEST_BACKUP, readBackup }, { importParts }, { decryptBackup, isEncrypted }] = await Promise.all([
      import('../../lib/exchange/backup'),
      import('../../lib/exchange/import-parts'),
      import('../../lib/exchange/passphrase'),
    ]);
    const fail = (problem: BackupProblem) => setSaid({ text: words.say(PROBLEMS[problem]), isProblem: true });
    const run = async () => {
      if (file.size > LARGEST_BACKUP * 2) return fail('too-large');
      let text = await file.text();
      if (isEncrypted(text)) {
        if (passphrase === '') return fail('encrypted');
        const opened = await decryptBackup(text, passphrase);
        if (!opened.ok) return fail(opened.problem);
        text = opened.text;
      }
      const read = await readBackup(text, digest);
      if (!read.ok) return fail(read.problem);
      const parts = [...importParts(read.backup)];
      const sum = { added: 0, changed: 0, same: 0, refused: read.backup.refused };
      for (const [index, part] of parts.entries()) {
        const reply = await askBackground('importPart', { text: part });
        if (!reply.ok) return setSaid({ text: words.say(saveTrouble(reply.reason)), isProblem: true });
        sum.added += reply.value.added;
        sum.changed += reply.value.changed;
        sum.same += reply.value.same;
        sum.refused += reply.value.refused;
        setProgress((index + 1) / parts.length);
      }
      const theirs = read.backup.settings;
      const restored =
        takesSettings && theirs !== undefined && (await askBackground('changeSettings', chosenIn(theirs))).ok;
      const done = importedText(sum, words);
      setSaid({ text: restored ? `${done} ${words.say('import_settings_kept')}` : done });
    };
    await run();
    setProgress(undefined);
    input.value = '';
  };

  return (
    <section className="panel stack" aria-labelledby="import">
      <h2 id="import">{words.say('import_title')}</h2>
      <p className="soft">{words.say('import_text')}</p>
      <Field label={words.say('import_passphrase')}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
      </Field>
      <Switch label={words.say('import_settings')} checked={takesSettings} onChange={setChosen} />
      <div className="file-choice">
        <label className="button">
          <FileInput size={16} aria-hidden />
          {words.say('import_choose')}
          <input
            type="file"
            className="unseen"
            accept="application/json,.json"
            disabled={progress !== undefined}
            onChange={(event) => void take(event)}
          />
        </label>
      </div>
      {progress !== undefined && <progress value={progress} aria-label={words.say('import_title')} />}
      <Message said={said} />
    </section>
  );
}

function LocalCopies({ db }: { readonly db: Database }) {
  const words = useWords();
  const count = useLiveQuery(() => countStories(db), [db]);
  const [newest, setNewest] = useState<Instant | 'none'>();
  const [said, setSaid] = useState<Said>();
  const restore = async (takenAt: Instant) => {
    const reply = await askBackground('restoreCopy', { takenAt });
    setSaid(
      reply.ok
        ? { text: importedText(reply.value, words) }
        : { text: words.say(saveTrouble(reply.reason)), isProblem: true },
    );
  };
  useEffect(() => {
    let gone = false;
    void localCopies.list().then(([copy]) => {
      if (!gone) setNewest(copy?.takenAt ?? 'none');
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <section className="panel stack">
      <h2>{words.say('copies_title')}</h2>
      {count !== undefined && count > LARGEST_COPIED ? (
        <p className="note" data-tone="ended">
          {words.say('copies_too_many', words.number(LARGEST_COPIED))}
        </p>
      ) : (
        newest !== undefined && (
          <p>
            {newest === 'none' ? words.say('copies_none') : words.say('copies_text', words.moment(newest, 'day-time'))}
          </p>
        )
      )}
      {newest !== undefined && newest !== 'none' && (
        <div>
          <Button onClick={() => void restore(newest)}>{words.say('copies_restore')}</Button>
        </div>
      )}
      <Message said={said} />
    </section>
  );
}

function Tables({ db }: { readonly db: Database }) {
  const words = useWords();

  const csv = async () => {
    const { purchasesCsv } = await import('../../lib/exchange/purchases-csv');
    const stories = await storiesByUrgency(db, EVERYTHING);
    saveFile(`refund-clock-${today()}.csv`, 'text/csv', purchasesCsv(stories, systemClock.now()));
  };

  const calendar = async () => {
    const { calendarText } = await import('../../lib/exchange/calendar');
    const [stories, settings] = await Promise.all([storiesByUrgency(db, EVERYTHING), readSettings(db)]);
    const text = calendarText(
      stories,
      {
        name: 'Refund Clock',
        summary: ({ purchase }, clock) =>
          words.say('calendar_summary', siteOf(purchase.provider)?.name ?? purchase.host, clockTitle(clock, words)),
        description: ({ purchase }) => purchase.frozen?.terms.source.url ?? purchase.host,
      },
      settings.ladder,
      systemClock.now(),
    );
    saveFile(`refund-clock-${today()}.ics`, 'text/calendar', text);
  };

  return (
    <section className="panel stack">
      <h2>{words.say('export_title')}</h2>
      <p className="soft">{words.say('export_text')}</p>
      <div className="row">
        <Button onClick={() => void csv()}>{words.say('export_csv')}</Button>
        <Button onClick={() => void calendar()}>{words.say('export_calendar')}</Button>
      </div>
    </section>
  );
}

function Erase() {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <section className="panel stack">
      <h2>{words.say('erase_title')}</h2>
      <p className="soft">{words.say('data_remove')}</p>
      <div>
        <Button onClick={() => setAsking(true)}>
          <Trash2 size={16} aria-hidden />
          {words.say('erase_all')}
        </Button>
      </div>
      {asking && (
        <Dialog title={words.say('erase_sure')} onClose={() => setAsking(false)}>
          <p>{words.say('erase_text')}</p>
          <div className="dialog-foot">
            <Button look="main" onClick={() => setAsking(false)}>
              {words.say('cancel')}
            </Button>
            <Button onClick={() => void askBackground('eraseEverything', { sure: true }).then(() => setAsking(false))}>
              {words.say('erase_all')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
