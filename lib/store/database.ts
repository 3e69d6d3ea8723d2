// The database and its versions: which tables exist and what may be asked of them by index.

import { Dexie, type EntityTable, type Table } from 'dexie';
import { DATABASE_NAME, DATABASE_VERSION } from './address';
import { NewerDatabase } from './failures';
import type {
  CheckoutRow,
  CopyRow,
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

/** How long an opening that failed answers for all who ask, before it is tried again; milliseconds. */
const REOPEN_AFTER = 500;

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
  /** What lay in the tables before a migration; see migrations/copy-first.ts. */
  declare readonly copies: EntityTable<CopyRow, 'id'>;
  declare readonly settings: Table<SettingRow, SettingRow['name']>;

  constructor(name: string = DATABASE_NAME) {
    // A write is acknowledged only once it would survive a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    // Dexie would open a newer database and write rows of an older shape into it: that is refused, and nothing touched.
    this.on(
      'ready',
      () => {
        // IndexedDB knows whole numbers only; Dexie keeps tenths.
        const found = this.backendDB().version / 10;
        if (found > this.verno) throw new NewerDatabase(found);
      },
      true,
    );
    // Dexie remembers a failed opening for as long as it lives; a full disk must not outlast the space made on it.
    this.on('close', () => {
      setTimeout(() => {
        if (this.hasFailed() && !this.hasBeenClosed()) this.close({ disableAutoOpen: false });
      }, REOPEN_AFTER);
    });
    this.version(DATABASE_VERSION).stores({
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
      copies: '++id',
    });
  }
}
