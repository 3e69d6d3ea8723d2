// The popup's ledger, alive. Never more than is shown.

import { useEffect, useState } from 'react';
import type { Front } from '../../lib/store/front';
import { type FrontRows, signatureOf } from '../../lib/store/front-rows';
import { useFollowed } from '../screen/use-database';
import { ledgerOf, type PopupLedger } from './ledger';
import { SHOWN } from './shown';

interface Kept {
  readonly ledger: PopupLedger;
  readonly signature: string;
}

const keptOf = (rows: FrontRows): Kept => ({ ledger: ledgerOf(rows), signature: signatureOf(rows) });

const readRows = (front: Front): Promise<FrontRows> => front.rows(SHOWN);

/** The rows that were read first, until the database itself tells of them; drawn anew only where they differ. */
export function useLedger(
  rows: FrontRows | undefined,
  reading: Promise<FrontRows | undefined>,
  database: Front | undefined,
): PopupLedger | undefined {
  const [kept, setKept] = useState(() => rows && keptOf(rows));
  const live = useFollowed(database, readRows);
  useEffect(() => {
    if (live) setKept((before) => (before?.signature === signatureOf(live) ? before : keptOf(live)));
  }, [live]);
  useEffect(() => {
    // They came later than the first picture; what the database told meanwhile is newer.
    if (rows === undefined) void reading.then((late) => late && setKept((before) => before ?? keptOf(late)));
  }, [rows, reading]);
  return kept?.ledger;
}
