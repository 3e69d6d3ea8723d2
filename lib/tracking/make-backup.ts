// Gathers everything that a backup holds, page by page.

import type { BackupContent } from '../exchange/backup';
import type { Ledger, StoryRecord } from './ports';

const PAGE = 500;
/** Characters of pictures in one file; none go with a ledger so large that it fills the file by itself. */
const PICTURES = 24_000_000;
const LARGE = 20_000;

/** What is read for a backup; a screen that only reads gives its own. */
export interface BackupSource {
  records(after: string | undefined, atMost: number): Promise<readonly StoryRecord[]>;
  settings: Ledger['settings']['read'];
  policies: Ledger['policies']['all'];
  credits: Ledger['credits']['all'];
  pictures: Ledger['pictures']['within'];
}

export interface Gathered extends BackupContent {
  /** Pictures that did not fit. */
  readonly picturesLeft: number;
}

export async function gatherBackup(source: BackupSource, progress?: (records: number) => void): Promise<Gathered> {
  const records: StoryRecord[] = [];
  let last: string | undefined;
  for (;;) {
    const page = await source.records(last, PAGE);
    if (page.length === 0) break;
    last = page.at(-1)?.story.purchase.id;
    // What is to be gone with a private window must not live on in a file.
    records.push(...page.filter(({ story }) => !story.untilClosed));
    progress?.(records.length);
  }
  const { generations, grants } = await source.credits();
  const { pictures, left } = await source.pictures(records.length > LARGE ? 0 : PICTURES);
  const [settings, policies] = await Promise.all([source.settings(), source.policies()]);
  return { records, settings, policies, generations, grants, pictures, picturesLeft: left };
}

export const sourceOf = ({ stories, settings, policies, credits, pictures }: Ledger): BackupSource => ({
  records: stories.records,
  settings: settings.read,
  policies: policies.all,
  credits: credits.all,
  pictures: pictures.within,
});
