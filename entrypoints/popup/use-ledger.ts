// What the popup reads, live: the settings, the most urgent purchases, and open questions. Never more than is shown.

import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '../../lib/messages/protocol';
import type { Database } from '../../lib/store/database';
import { openQuestions, readSettings, storiesByUrgency } from '../../lib/store/screens';
import type { KeptStory, Question } from '../../lib/tracking/ports';

/** The catalogue grows with every seller, so it comes beside the first script, while the database opens. */
const bringSites = import('../../lib/providers/all-sites');
export type Sites = Awaited<typeof bringSites>;

/** Purchases shown in the popup; the full page has the rest. */
export const SHOWN = 50;

export interface PopupLedger {
  readonly settings: Settings;
  readonly stories: readonly KeptStory[];
  readonly questions: readonly Question[];
  readonly sites: Sites;
}

export function useLedger(db: Database): PopupLedger | undefined {
  return useLiveQuery(async () => {
    const [settings, stories, questions, sites] = await Promise.all([
      readSettings(db),
      storiesByUrgency(db, SHOWN),
      openQuestions(db),
      bringSites,
    ]);
    return { settings, stories, questions, sites };
  }, [db]);
}
