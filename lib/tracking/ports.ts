// What the use cases need of the world: the ledger by intent, the clock, the one alarm, and what a person is shown. Types only.

import type { ClaimRecord, ClaimStep } from '../claims/claim';
import type { CreditGrant } from '../credits/balance';
import type { Generation, GenerationId } from '../credits/generation';
import type { Sighting } from '../detection/sighting';
import type { PageSnapshot } from '../messages/page-snapshot';
import type { ByHandPurchase, PolicyQuote, Settings, SettingsChange } from '../messages/protocol';
import type { Money } from '../money/money';
import type { ChangeTimes } from '../policy/change-times';
import type { Notice, ReminderChoices, SentMark, Urgency } from '../policy/notices';
import type { Purchase, PurchaseId, PurchaseStory, RecordedAct, StartEvent } from '../policy/purchase';
import type { ProviderId, VoidingAct } from '../policy/terms';
import type { FactChange, PolicyFacts } from '../reader/fact-changes';
import type { Instant } from '../time/instant';

/** A purchase with all that is kept of it, in one read. */
export interface KeptStory extends PurchaseStory {
  /** The buyer's own choices for reminders; an empty object follows the settings. */
  readonly reminders: ReminderChoices;
  /** Acts for which the buyer said "don't ask again for this order". */
  readonly allowed: readonly VoidingAct[];
  /** When the buyer last chose to keep the refund rather than do an act that ends it. */
  readonly keptAt?: Instant;
  readonly orderId?: string;
  readonly note?: string;
  /** Every step of a request for the money; `claim` is what the clocks need of it. */
  readonly request?: ClaimRecord;
  /** When it came into the ledger. */
  readonly keptSince: Instant;
  /** Deleted, but still to be taken back until it is swept away. */
  readonly deletedAt?: Instant;
  /** When we took it back ourselves because its page said that the payment had failed: deleted at that very moment, it was not deleted by the buyer. */
  readonly withdrawnAt?: Instant;
  /** Bought in a private window whose buyer wants it kept no longer than that: never copied or carried, erased with the last of them. */
  readonly untilClosed?: true;
  /** When what was last changed; the ledger writes it with every change. */
  readonly changedAt?: ChangeTimes;
}

/** One thing that was seen and that a purchase rests on. */
export interface SeenEvidence {
  readonly kind: Sighting['kind'];
  readonly at: Instant;
  /** Origin and path only. */
  readonly path: string;
  /** The words or marker that were read, at most 200 characters. */
  readonly words: string;
}

/** What happened, for the log; nothing in it is ever changed or taken out, except with its purchase. */
export type LogEvent =
  | { readonly kind: 'added'; readonly evidence: readonly SeenEvidence[] }
  | { readonly kind: 'seen-again'; readonly evidence: SeenEvidence }
  | {
      readonly kind: 'corrected';
      readonly before: Partial<ByHandPurchase>;
      readonly after: Partial<ByHandPurchase>;
    }
  | { readonly kind: 'started'; readonly start: StartEvent; readonly before?: StartEvent }
  | { readonly kind: 'act-happened'; readonly act: RecordedAct }
  /** Every one of that kind, or the one of that moment. */
  | { readonly kind: 'act-undone'; readonly act: VoidingAct; readonly at?: Instant }
  | { readonly kind: 'act-held' | 'act-cancelled' | 'act-mistaken'; readonly act: VoidingAct; readonly how: string }
  /** Saved past the page, and no download by the buyer's word on such pictures. */
  | { readonly kind: 'preview-saved'; readonly how: string }
  /** The buyer turned the guard off for this seller, or on again: what happened in between was not watched. */
  | { readonly kind: 'guard-off' | 'guard-on' }
  /** The browser took our access to the shop's pages away, or gave it back. */
  | { readonly kind: 'access-lost' | 'access-back' }
  /** Nobody looked from then until this entry. */
  | { readonly kind: 'unwatched'; readonly from: Instant; readonly because: 'extension-off' | 'not-checked' }
  | { readonly kind: 'act-allowed-always'; readonly act: VoidingAct }
  | { readonly kind: 'noticed'; readonly notice: string }
  | { readonly kind: 'snoozed'; readonly until: Instant }
  | { readonly kind: 'reminders-changed'; readonly reminders: ReminderChoices }
  | { readonly kind: 'clock-jumped'; readonly by: number }
  | { readonly kind: 'claim-step' | 'claim-step-undone'; readonly step: ClaimStep['kind'] }
  | { readonly kind: 'picture-added' | 'picture-removed'; readonly name: string }
  | { readonly kind: 'closed' | 'reopened' | 'deleted' | 'restored' | 'imported' }
  | { readonly kind: 'merged'; readonly from: string; readonly before?: BeforeMerging }
  | { readonly kind: 'split'; readonly into: PurchaseId; readonly before?: BeforeJoining };

/** What joining or splitting changed of a purchase, as it was before. */
export type BeforeJoining = Pick<
  Purchase,
  'boughtAt' | 'gatewayIds' | 'shownPrice' | 'chargedPrice' | 'laterCharges' | 'plan' | 'paidThrough' | 'isFirstOrder'
>;
type BeforeMerging = BeforeJoining & Pick<KeptStory, 'acts' | 'starts'>;

export interface LogEntry {
  readonly id: string;
  readonly purchaseId: PurchaseId;
  readonly at: Instant;
  readonly event: LogEvent;
}

/** The result of a change to a story: what it is now, and what the log says of it. */
export interface StoryChange {
  readonly story: KeptStory;
  readonly events: readonly LogEvent[];
}

/** A story with all that belongs to it: what backups hold, and what is merged from another computer. */
export interface StoryRecord {
  readonly story: KeptStory;
  readonly log: readonly LogEntry[];
  readonly sent: readonly SentMark[];
}

/** What became of records that were merged in. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Purchases and their logs. Every write is one transaction with its log entries, and durable once it resolves. */
export interface Stories {
  /**
   * Adds a purchase unless one with a shared gateway id is there: the look-up and the write are one transaction, so
   * that two sightings at once make one purchase.
   */
  add(
    story: KeptStory,
    events: readonly LogEvent[],
    now: Instant,
  ): Promise<{ readonly kind: 'added' | 'known'; readonly purchaseId: PurchaseId }>;
  /** Reads, changes and writes in one transaction; `undefined` from `change` writes nothing. Answers the story as it is then. */
  change(
    id: PurchaseId,
    now: Instant,
    change: (story: KeptStory) => StoryChange | undefined,
  ): Promise<KeptStory | undefined>;
  of(id: PurchaseId): Promise<KeptStory | undefined>;
  /** Stories of a seller that are not over: neither ended, closed, nor deleted. Those that end soonest first. */
  openOf(provider: ProviderId, atMost?: number): Promise<readonly KeptStory[]>;
  /** The story with any of these gateway ids, a deleted one included, so that a reload does not bring it back. */
  withGatewayId(ids: readonly string[]): Promise<KeptStory | undefined>;
  /** Stories of a seller bought within these instants, both included; deleted ones too. */
  boughtBetween(provider: ProviderId, from: Instant, to: Instant): Promise<readonly KeptStory[]>;
  logOf(id: PurchaseId): Promise<readonly LogEntry[]>;
  /** All records by id, in pages: those after `after`. */
  records(after: string | undefined, atMost: number): Promise<readonly StoryRecord[]>;
  /**
   * Merges records in, all in one transaction: each with the one of its id or of a shared gateway id, or as a new one.
   * Merging what is there already changes nothing.
   */
  merge(
    records: readonly StoryRecord[],
    merged: (mine: StoryRecord, theirs: StoryRecord) => StoryRecord,
    now: Instant,
  ): Promise<Merged>;
  /** Records in order of urgency: those that are not over, then those that were over no longer ago than that. */
  byUrgency(atMost: number, overSince: Instant): Promise<readonly StoryRecord[]>;
  /** Deletes for good, with log and marks; nothing is left of them. */
  erase(ids: readonly PurchaseId[]): Promise<void>;
  /** Ids of what may be erased: deleted before this instant. */
  deletedBefore(at: Instant, atMost: number): Promise<readonly PurchaseId[]>;
  /** Ids of a seller's purchases, or of those that were over before an instant: what a deletion by rule is about. */
  idsOf(provider: ProviderId): Promise<readonly PurchaseId[]>;
  overSince(at: Instant, atMost: number): Promise<readonly PurchaseId[]>;
}

/** The buyer left for a payment page. Kept for a day, and until it was asked about; survives the worker's death. */
export interface CheckoutIntent {
  readonly id: string;
  readonly provider: ProviderId;
  readonly host: string;
  readonly tabId?: number;
  readonly startedAt: Instant;
  /** The way back from the payment was seen: the chain is whole without a marker. */
  readonly returnedAt?: Instant;
  /** The buyer went back by hand or was sent back by a cancellation. Kept: the payment page may be opened again. */
  readonly cancelledAt?: Instant;
  /** Path that was left, and host that it was left for. */
  readonly path?: string;
  readonly payHost?: string;
  readonly gateway?: string;
  readonly purpose?: 'purchase' | 'account' | 'free';
  /** Only the seller's own checkout address was seen: reason enough to remember the price, not to ask. */
  readonly isWeak?: boolean;
  readonly price?: Money;
  readonly plan?: string;
  readonly credits?: number;
  /** A code was redeemed, in words of the page. */
  readonly wasDiscounted?: true;
  /** The control said "upgrade". */
  readonly isUpgrade?: true;
  /** Credit balance shown before leaving. */
  readonly balance?: number;
  readonly untilClosed?: true;
  readonly evidence: readonly SeenEvidence[];
}

export interface Checkouts {
  /** Writes a new intent, or the one of the same id as it is now. */
  put(intent: CheckoutIntent): Promise<void>;
  /** Intents of a seller that are younger than a day, newest first. */
  openOf(provider: ProviderId, now: Instant): Promise<readonly CheckoutIntent[]>;
  /** Of every seller, and however old: it is for whoever asks about them to end them. */
  all(): Promise<readonly CheckoutIntent[]>;
  end(id: string): Promise<void>;
}

/** A sighting as it was received, with the seller that its sender's address proves. */
export interface ReceivedSighting {
  readonly id: string;
  readonly provider: ProviderId;
  readonly host: string;
  readonly tabId?: number;
  readonly at: Instant;
  readonly fact: Sighting;
  /** Not acted upon yet: a worker that ends in between, or a full disk, leaves it so, and the next time that it is told counts. */
  readonly isUnweighed?: true;
  readonly untilClosed?: true;
}

/** What pages said within the last day, so that facts of one page load are weighed together although the worker died in between. */
export interface Sightings {
  add(sighting: ReceivedSighting): Promise<void>;
  /** It was acted upon. */
  weighed(id: string): Promise<void>;
  ofLoad(pageLoad: string): Promise<readonly ReceivedSighting[]>;
  /** All that is still kept. */
  all(): Promise<readonly ReceivedSighting[]>;
}

/** "Did this go through?", asked once for one chain of sightings. */
export type AskReason =
  | 'came-back-without-a-word'
  | 'never-came-back'
  | 'id-without-a-way'
  | 'receipt-opened'
  | 'free'
  | 'one-press'
  /** Pictures are ready there, and nothing tells whether they are of the order that waits for its own or of an older one. */
  | 'whose-gallery';

export interface Question {
  readonly id: string;
  readonly provider: ProviderId;
  readonly host: string;
  readonly askedAt: Instant;
  /** When it would have been bought, if it was. */
  readonly boughtAt?: Instant;
  readonly price?: Money;
  readonly plan?: string;
  readonly credits?: number;
  readonly gatewayIds: readonly string[];
  readonly gateways?: readonly string[];
  readonly wasDiscounted?: true;
  readonly isTest?: boolean;
  /** What is in doubt. */
  readonly because?: AskReason;
  /** The order that waits for its pictures, where the question is whether they are there. */
  readonly order?: PurchaseId;
  readonly untilClosed?: true;
  readonly evidence: readonly SeenEvidence[];
  readonly answer?: { readonly bought: boolean; readonly at: Instant; readonly purchaseId?: PurchaseId };
}

export interface Questions {
  /** Asks unless a question of this id was ever asked; true if it is new. */
  askOnce(question: Question): Promise<boolean>;
  open(): Promise<readonly Question[]>;
  of(id: string): Promise<Question | undefined>;
  /** Answers if it is still open; nothing otherwise. */
  answer(id: string, answer: NonNullable<Question['answer']>): Promise<Question | undefined>;
}

/** A story with the notices that were already shown for it. */
export interface StoryToReview {
  readonly story: KeptStory;
  /** Grows with every write; handed back with the review. */
  readonly revision: number;
  readonly sent: readonly SentMark[];
}

/** What reminders need: who must be looked at, what was shown, when to look again. Deadlines live in the stories alone. */
export interface Reminders {
  /** Stories whose time to be looked at has come, soonest first; every write makes its story one of them. */
  dueBy(now: Instant, page: { readonly from: number; readonly atMost: number }): Promise<readonly StoryToReview[]>;
  /** After showing: the notices that are done with, and when to look at this story again. One transaction. */
  reviewed(
    reviews: readonly {
      readonly purchaseId: PurchaseId;
      /** A story that was written again since stays due; its marks are kept all the same. */
      readonly revision: number;
      readonly marks: readonly SentMark[];
      readonly lookAgainAt: Instant | undefined;
    }[],
    now: Instant,
  ): Promise<void>;
  /** The soonest instant at which any story must be looked at. */
  nextLook(): Promise<Instant | undefined>;
  /** Makes every story that is not over due at once: after a change of ladder, zone or clock, or an update. */
  lookAtAll(now: Instant): Promise<void>;
  /** The story whose window closes first after now: what the badge tells. */
  mostUrgent(now: Instant): Promise<KeptStory | undefined>;
}

/** What one look at the clock left behind, to notice that it jumped or that the zone changed. */
export interface LastLook {
  readonly at: Instant;
  readonly zone: string;
  /** A look from which the clock has gone on for a day or more: that moment is past, whatever the clock says now. */
  readonly sure?: Instant;
  /** The look that is waiting to become it. */
  readonly next?: Instant;
}

export interface SettingsShelf {
  read(): Promise<Settings>;
  change(change: SettingsChange): Promise<Settings>;
  lastLook(): Promise<LastLook | undefined>;
  noteLook(look: LastLook): Promise<void>;
}

/** A policy page as it read on a day, kept for the buyer. */
export interface PolicySnapshot {
  readonly id: string;
  readonly provider: ProviderId;
  readonly url: string;
  readonly readAt: Instant;
  readonly sha256: string;
  readonly text: string;
  /** That the text was read in, as an ISO 639-1 code; older versions did not keep it. */
  readonly language?: string;
  /** What was read in it, where, and by which version of the reader. */
  readonly facts?: PolicyFacts;
  readonly quotes?: readonly PolicyQuote[];
  readonly readBy?: string;
  /** What had changed against the text that was kept before it. */
  readonly changes?: readonly FactChange[];
}

/** A page of terms says something else than when the buyer last saw it. */
export interface PolicyNews {
  /** The same however often it is told. */
  readonly id: string;
  readonly provider: ProviderId;
  readonly changes: readonly [FactChange, ...FactChange[]];
  /** The buyer has an order there whose terms are kept as they were. */
  readonly hasOpenOrder: boolean;
}

export interface PolicySnapshots {
  /** Keeps it unless the same text of the same address is there; of an address the first and the latest are kept. */
  keep(snapshot: PolicySnapshot): Promise<void>;
  /** Newest first. */
  of(provider: ProviderId): Promise<readonly PolicySnapshot[]>;
  all(): Promise<readonly PolicySnapshot[]>;
  /** Forgets every text of the address. */
  forget(provider: ProviderId, url: string): Promise<void>;
}

/** A picture that shows what is wrong with an order; stays in this browser. */
export interface KeptPicture {
  readonly id: string;
  readonly purchaseId: PurchaseId;
  readonly addedAt: Instant;
  readonly name: string;
  readonly dataUrl: string;
}

export interface Pictures {
  /** Keeps it unless the purchase already has `atMost`; false then. */
  add(picture: KeptPicture, atMost: number): Promise<boolean>;
  of(purchaseId: PurchaseId): Promise<readonly KeptPicture[]>;
  /** As many as fit into so many characters, and how many more there are. */
  within(size: number): Promise<{ readonly pictures: readonly KeptPicture[]; readonly left: number }>;
  /** The picture that was removed, if there was one. */
  remove(id: string): Promise<KeptPicture | undefined>;
}

/** Generations that cost credits, and credits that came in. */
export interface Credits {
  generation(id: GenerationId): Promise<Generation | undefined>;
  /** Writes it, and forgets the oldest of its seller beyond what is kept. */
  put(generation: Generation): Promise<void>;
  /** Newest first. */
  generationsOf(provider: ProviderId, atMost: number): Promise<readonly Generation[]>;
  addGrant(grant: CreditGrant): Promise<void>;
  removeGrant(id: string): Promise<void>;
  grantsOf(provider: ProviderId): Promise<readonly CreditGrant[]>;
  /** Of every seller. */
  all(): Promise<{ readonly generations: readonly Generation[]; readonly grants: readonly CreditGrant[] }>;
}

export interface Ledger {
  readonly stories: Stories;
  readonly checkouts: Checkouts;
  readonly sightings: Sightings;
  readonly questions: Questions;
  readonly reminders: Reminders;
  readonly settings: SettingsShelf;
  readonly policies: PolicySnapshots;
  readonly pictures: Pictures;
  readonly credits: Credits;
  /** Erases all that is marked to be kept until the last private window is closed. */
  forgetUntilClosed(): Promise<void>;
  /** Takes the mark away: it is kept like everything else. */
  keepUntilClosed(): Promise<void>;
  /** All that is kept of a seller beside its purchases: ways to a payment, sightings, questions, policies, credits. */
  forgetProvider(provider: ProviderId): Promise<void>;
  /** Everything goes, settings included. */
  eraseEverything(): Promise<void>;
}

export interface Clock {
  now(): Instant;
  /** IANA zone of the browser. */
  zone(): string;
}

/** The one alarm. It is a hint: everything due is found again without it. */
export interface Alarm {
  wakeAt(at: Instant | undefined): Promise<void>;
  /** Sets the alarm where none is set: one that has rung is gone, and a round may be ended before it sets the next. */
  wakeUnlessSet(at: Instant): Promise<void>;
}

interface Notifier {
  /** Shows or replaces the notification of this id; resolves once the browser has taken it. */
  show(notice: Notice): Promise<void>;
  dismiss(id: string): Promise<void>;
  tellPolicyNews(news: PolicyNews): Promise<void>;
}

interface Badge {
  show(urgency: Urgency | undefined): Promise<void>;
}

/** What page scripts read, by host. Only what changed is written, all at once. */
export interface PageSnapshots {
  /** `ofAll` where these are the snapshots of every seller. */
  put(snapshots: ReadonlyMap<string, PageSnapshot>, ofAll: boolean): Promise<void>;
  /**
   * Whether those of every seller were put since the extension was loaded. An update, a restart of the browser and being
   * switched on again take registered scripts or rules away, and not every one of them is told to the worker.
   */
  areComplete(): Promise<boolean>;
}

/** A control that turned out to be an act when it was pressed, so that the next press of its like is held at once. */
export interface LearnedControl {
  readonly act: VoidingAct;
  readonly selector: string;
}

export interface LearnedControls {
  of(provider: ProviderId): Promise<readonly LearnedControl[]>;
  /** Keeps it unless it is known; the oldest go when there are too many. */
  add(provider: ProviderId, control: LearnedControl): Promise<void>;
  /** Of one seller, or of all. */
  forget(provider?: ProviderId): Promise<void>;
}

/** A copy of the ledger as a backup's text, kept apart from the database, so that it survives it. */
export interface KeptCopy {
  readonly takenAt: Instant;
  readonly purchases: number;
}

export interface Copies {
  /** Newest first. */
  list(): Promise<readonly KeptCopy[]>;
  read(takenAt: Instant): Promise<string | undefined>;
  put(copy: KeptCopy, text: string): Promise<void>;
  remove(takenAt: readonly Instant[]): Promise<void>;
}

/** What the last round of carrying purchases to the buyer's other computers came to. */
export interface SyncState {
  readonly at: Instant;
  readonly carried: number;
  /** What did not fit into the browser's bounds. */
  readonly leftOut: number;
}

/** Small texts that the browser carries to the buyer's other computers. */
export interface AccountStorage {
  read(): Promise<ReadonlyMap<string, string>>;
  write(items: ReadonlyMap<string, string>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  note(state: SyncState): Promise<void>;
  /** Forgets what the last round came to. */
  forgetState(): Promise<void>;
}

/** All that a use case may touch; always the last argument. */
export interface World {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly alarm: Alarm;
  readonly notifier: Notifier;
  readonly badge: Badge;
  readonly pages: PageSnapshots;
  readonly copies: Copies;
  readonly account: AccountStorage;
  readonly learned: LearnedControls;
  /** A random id that never repeats. */
  readonly newId: () => string;
  /** SHA-256 of the UTF-8 text, in hex. */
  readonly digest: (text: string) => Promise<string>;
  /** An error that was survived; for the extension's own console, never sent anywhere. */
  readonly report: (error: unknown, where: string) => void;
}
