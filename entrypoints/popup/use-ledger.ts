// What the popup shows: the settings, the most urgent purchases, and open questions. Never more than is shown.

import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/messages/protocol';
import { SHELVES } from '../../lib/policy/shelf';
import type { Front } from '../../lib/store/front';
import type { FrontRows } from '../../lib/store/front-rows';
import { type PurchaseRow, storyOfRow } from '../../lib/store/rows';
import { settingsOfRow } from '../../lib/store/settings';
import type { KeptStory, Question } from '../../lib/tracking/ports';
import { SHOWN } from './shown';
import { useFollowed } from './use-database';

export interface PopupLedger {
  readonly settings: Settings;
  readonly stories: readonly KeptStory[];
  /** How many of each shelf are among these; absent where no purchase that may be open is left out. */
  readonly cutAt: CutAt | undefined;
  readonly questions: readonly Question[];
}

/** Where the shelves of purchases that may be open go on, behind those that are shown. */
export interface CutAt {
  readonly counting: number;
  readonly undated: number;
}

function cutOf(purchases: readonly PurchaseRow[]): CutAt | undefined {
  const last = purchases.at(-1);
  if (purchases.length < SHOWN || last?.shelf === SHELVES.over) return undefined;
  const counting = purchases.filter(({ shelf }) => shelf === SHELVES.counting).length;
  return { counting, undated: purchases.length - counting };
}

interface Kept {
  readonly ledger: PopupLedger;
  readonly signature: string;
}

/** Rows that read the same are the same: each change of a purchase raises its revision. */
const signatureOf = ({ settings, purchases, questions }: FrontRows): string =>
  JSON.stringify([settings, questions, purchases.map(({ id, revision, shelf, rank }) => [id, revision, shelf, rank])]);

function keptOf(rows: FrontRows): Kept {
  const ledger = {
    settings: settingsOfRow(rows.settings),
    stories: rows.purchases.map(storyOfRow),
    cutAt: cutOf(rows.purchases),
    questions: rows.questions.map(({ question }) => question),
  };
  return { ledger, signature: signatureOf(rows) };
}

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
