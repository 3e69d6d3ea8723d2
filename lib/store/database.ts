// The database and its versions: which tables exist and what may be asked of them by index.

import { Dexie, type EntityTable, type Table } from 'dexie';
import type {
  CheckoutRow,
  GenerationRow,
  GrantRow,
  LogRow,
  PictureRow,
  PolicyRow,
  PurchaseRow,
  QuestionRow,
  SentRow,
  SettingRow,
  SightingRow,
} from './rows';

export const DATABASE_NAME = 'refund-clock';

export class Database extends Dexie {
  declare readonly purchases: EntityTable<PurchaseRow, 'id'>;
  declare readonly log: EntityTable<LogRow, 'id'>;
  declare readonly sent: Table<SentRow, [purchaseId: string, step: string]>;
  declare readonly checkouts: EntityTable<CheckoutRow, 'id'>;
  declare readonly sightings: EntityTable<SightingRow, 'id'>;
  declare readonly questions: EntityTable<QuestionRow, 'id'>;
  declare readonly policies: EntityTable<PolicyRow, 'id'>;
  declare readonly pictures: EntityTable<PictureRow, 'id'>;
  declare readonly generations: EntityTable<GenerationRow, 'id'>;
  declare readonly grants: EntityTable<GrantRow, 'id'>;
  declare readonly settings: Table<SettingRow, SettingRow['name']>;

  constructor(name: string = DATABASE_NAME) {
    // A write is acknowledged only once it would survive a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      purchases: 'id, [shelf+rank], [provider+shelf+rank], [provider+boughtAt], wakeAt, *gatewayIds',
      log: 'id, [purchaseId+at+order]',
      sent: '[purchaseId+step]',
      checkouts: 'id, [provider+startedAt], startedAt',
      sightings: 'id, [pageLoad+at], at',
      questions: 'id, [open+askedAt]',
      policies: 'id, [provider+readAt]',
      pictures: 'id, [purchaseId+addedAt]',
      generations: 'id, [provider+startedAt]',
      grants: 'id, [provider+at]',
      settings: 'name',
    });
  }
}
