// A report for the maintainers: gathered on request, shown whole, and sent by nobody but the buyer.

import { useState } from 'react';
import { Button } from '../../components/Button';
import { CopyableReport } from '../../components/CopyableReport';
import { useWords } from '../../components/words';
import { keptErrors } from '../../lib/platform/kept-errors';
import { storageState } from '../../lib/platform/kept-storage';
import { ownVersion } from '../../lib/platform/life';
import { localCopies } from '../../lib/platform/local-copies';
import { grantedNow } from '../../lib/platform/optional-permissions';
import { systemClock } from '../../lib/platform/system-clock';
import type { Database } from '../../lib/store/database';
import { allSightings, rowCounts } from '../../lib/store/screens';
import { calendarDayOf } from '../../lib/time/calendar-day';
import { detectorTrouble } from '../../lib/tracking/detector-health';
import { diagnosticsText } from '../../lib/tracking/diagnostics';
import { knownSellers } from '../../lib/tracking/known-sellers';

/** A part that cannot be read leaves its place empty: the report is wanted most when something is broken. */
const orElse = <Value,>(value: Promise<Value>, instead: Value): Promise<Value> => value.catch(() => instead);

async function gather(db: Database): Promise<string> {
  const now = systemClock.now();
  const version = ownVersion();
  const [counts, sightings, copies, errors, storage, granted] = await Promise.all([
    orElse(rowCounts(db), {}),
    orElse(allSightings(db), []),
    orElse(localCopies.list(), []),
    orElse(keptErrors(), []),
    orElse(storageState(), { isKept: false, usedBytes: 0 }),
    orElse(grantedNow(), { permissions: [], origins: [] }),
  ]);
  const names = knownSellers(calendarDayOf(now, systemClock.zone())).flatMap(({ id, name }) => [name, id]);
  const facts = {
    version,
    browser: navigator.userAgent,
    language: navigator.language,
    permissions: granted.permissions,
    sites: granted.origins.length,
    counts,
    copies,
    ...storage,
    strangeSellers: detectorTrouble(sightings, version).length,
    errors,
  };
  return diagnosticsText(facts, now, names);
}

export function Diagnostics({ db }: { readonly db: Database }) {
  const words = useWords();
  const [report, setReport] = useState<string>();
  return (
    <section className="panel stack">
      <h2>{words.say('diagnostics')}</h2>
      <p className="soft">{words.say('diagnostics_text')}</p>
      <div>
        <Button onClick={() => void gather(db).then(setReport)}>{words.say('diagnostics_show')}</Button>
      </div>
      {report !== undefined && <CopyableReport report={report} />}
    </section>
  );
}
