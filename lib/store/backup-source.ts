// What a backup reads, for a screen that only reads: without all that writes.

import type { BackupSource } from '../tracking/make-backup';
import { creditsIn } from './credits';
import type { Database } from './database';
import { picturesIn } from './pictures';
import { policiesIn } from './policies';
import { readSettings } from './settings';
import { recordsAfter } from './stories';

export const backupSourceIn = (db: Database): BackupSource => ({
  records: (after, atMost) => recordsAfter(db, after, atMost),
  settings: () => readSettings(db),
  policies: policiesIn(db).all,
  credits: creditsIn(db).all,
  pictures: picturesIn(db).within,
});
