// Gathers everything that a backup holds, page by page.

import type { BackupContent } from '../exchange/backup';
import type { Ledger, StoryRecord } from './ports';

const PAGE = 500;

/** What is read for a backup; a screen that only reads gives its own. */
export interface BackupSource {
  records(after: string | undefined, atMost: number): Promise<readonly StoryRecord[]>;
  settings: Ledger['settings']['read'];
  policies: Ledger['policies']['all'];
}

export async function gatherBackup(source: BackupSource, progress?: (records: number) => void): Promise<BackupContent> {
  const records: StoryRecord[] = [];
  for (;;) {
    const page = await source.records(records.at(-1)?.story.purchase.id, PAGE);
    if (page.length === 0) break;
    records.push(...page);
    progress?.(records.length);
  }
  return { records, settings: await source.settings(), policies: await source.policies() };
}

export const sourceOf = ({ stories, settings, policies }: Ledger): BackupSource => ({
  records: stories.records,
  settings: settings.read,
  policies: policies.all,
});
