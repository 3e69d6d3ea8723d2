// What the popup shows, from the rows that were read: the settings, the most urgent purchases, and open questions.

import type { Settings } from '../../lib/messages/protocol';
import { SHELVES } from '../../lib/policy/shelf';
import type { FrontRows } from '../../lib/store/front-rows';
import { type PurchaseRow, storyOfRow } from '../../lib/store/rows';
import { settingsOfRow } from '../../lib/store/settings';
import type { KeptStory, Question } from '../../lib/tracking/ports';
import { SHOWN } from './shown';

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

export const ledgerOf = (rows: FrontRows): PopupLedger => ({
  settings: settingsOfRow(rows.settings),
  stories: rows.purchases.map(storyOfRow),
  cutAt: cutOf(rows.purchases),
  questions: rows.questions.map(({ question }) => question),
});
