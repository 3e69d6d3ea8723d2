// Every message of the extension, one map per direction: method name, what is asked, what is answered. Types only.

import type { ClaimStep, Offer } from '../claims/claim';
import type { Want } from '../claims/letter-words';
import type { CreditGrant } from '../credits/balance';
import type { ReportAdvice } from '../credits/report-advice';
import type { RawView, WatchOrder } from '../detection/raw-view';
import type { Money } from '../money/money';
import type { ClockKind } from '../policy/clocks';
import type { StartEvent } from '../policy/purchase';
import type { Ground, PlanKind, VoidingAct } from '../policy/terms';
import type { PolicyFacts } from '../reader/fact-changes';
import type { ReadField, Span } from '../reader/reading';
import type { Instant } from '../time/instant';

/** From a provider's page to the background. Untrusted: parsed, bounded, and judged by the sender's address alone. */
export interface PageToBackground {
  /** Something that may mean a purchase, a delivery, or the way to one. */
  reportView(view: RawView): WatchOrder;
  /** What the card in the page asks, if anything is still open at this seller. */
  openQuestion(of: Record<string, never>): PageQuestion | PrivateQuestion | SaveQuestion | null;
  /** What became of an act the guard saw. The background stamps the time. */
  reportAct(report: ActReport): void;
  /** The answer to "Did this go through?" given on the page's own card. */
  answerQuestion(answer: { readonly questionId: string; readonly bought: boolean }): void;
  /** The answer to what a picture was that the browser saved past the page. */
  answerSave(answer: { readonly shape: string; readonly answer: SaveAnswer }): void;
  /** The answer to whether anything may be kept of private windows, given in the first one that matters. */
  answerPrivate(answer: { readonly keep: PrivateKeeping }): void;
  /** What was seen of a generation that costs credits; the answer says whether a bad result may still be reported. */
  reportGeneration(fact: GenerationFact): GenerationAdvice | undefined;
  /**
   * Something is at stake in a page that was open before: inject the guard's script into the sender's frame. Or an act was
   * held there: inject the warning. Answered once it has run.
   */
  needGuard(of: { readonly part: 'guard' | 'warning' }): void;
  /** The page looks like the seller's terms, or like one on which one pays: inject the script for it into the sender's frame. */
  needForPage(page: { readonly what: 'policy' | 'card' }): void;
  /** What a page of the seller's terms says now. */
  reportPolicy(page: PolicyPage): void;
  /** The buyer wants no card before paying at this seller any more. */
  dismissCard(nothing: Readonly<Record<string, never>>): void;
}

/** A page of terms as it was read in the page. */
export interface PolicyPage {
  /** Of the address, without query and fragment. */
  readonly path: string;
  readonly text: string;
  /** That the text was read in, as an ISO 639-1 code. */
  readonly language: string;
  readonly facts: PolicyFacts;
  /** Where in the text each fact stands. */
  readonly quotes: readonly PolicyQuote[];
  /** Version of the reader: what two versions read of one text may differ although the page does not. */
  readonly readBy: string;
}

export interface PolicyQuote {
  readonly field: ReadField;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1, as the reader gives it; absent in what older versions kept. */
  readonly confidence?: number;
}

/** What the reader answers to the popup, which asked it to read the page in front of the buyer. */
export interface PageReading {
  readonly page: PolicyPage;
  /** False where the text is no refund terms of the seller's own; then it holds no facts worth showing. */
  readonly isPolicy: boolean;
  /** What the reader only supposes: no facts, and never kept. */
  readonly guesses: readonly PolicyQuote[];
  /** Pairs of places that cannot both be true. */
  readonly contradictions: readonly (readonly [Span, Span])[];
}

export interface GenerationFact {
  readonly kind:
    | 'started'
    | 'finished'
    | 'failed'
    /** A notice said that the credits of a failure are back. */
    | 'credits-returned'
    /** The menu's report was opened; nothing was sent. */
    | 'report-opened'
    | 'reported'
    | 'refunded'
    | 'refused'
    /** A balance was read; nothing else happened. */
    | 'balance';
  /** Random, made when it started; absent for what was there before the page was. */
  readonly generation?: string;
  readonly feature?: string;
  /** What the page calls it, at most 80 characters. */
  readonly label?: string;
  readonly place?: string;
  /** Address of the picture without its query. */
  readonly image?: string;
  readonly cost?: number;
  readonly balance?: number;
}

export interface GenerationAdvice {
  readonly may: ReportAdvice['may'];
  /** Milliseconds since the result. */
  readonly elapsed: number;
  readonly risks: ReportAdvice['risks'];
  readonly reports: number;
}

/** "Did this go through?", with no more than the card shows. */
interface PageQuestion {
  readonly questionId: string;
  readonly shop: string;
  /** As the buyer reads it: the card need not know how money is written. */
  readonly price?: string;
  readonly plan?: string;
  /** When this order was paid, as the buyer reads it, where the question is whether its pictures are there. */
  readonly bought?: string;
}

/** How long what is bought in private windows is kept: not at all, until the last of them is closed, or for good. */
export type PrivateKeeping = 'nothing' | 'while-open' | 'keep';

/** "Keep what you buy in private windows?" */
interface PrivateQuestion {
  readonly isPrivate: true;
}

/** "Was that a small preview, or the full-size picture?" */
interface SaveQuestion {
  readonly shape: string;
  readonly file: string;
  readonly shop: string;
}

/** What a picture was that the browser saved past the page, by the buyer's word. */
export type SaveAnswer = 'preview' | 'full' | 'unknown';

/** Pictures of a seller that the browser saves past the page, known by their addresses. */
export interface SavedShape {
  readonly provider: string;
  /** The address with its words and sizes, and a star for every id. */
  readonly shape: string;
  /** Name of the file that was asked about. */
  readonly file: string;
  /** Its size, where the shop told it. */
  readonly bytes?: number;
  /** When it was answered; until then, when it was asked. */
  readonly at: Instant;
  /** Absent while the question is open. */
  readonly answer?: SaveAnswer;
}

export interface ActReport {
  readonly act: VoidingAct;
  readonly outcome:
    | 'held'
    | 'cancelled'
    | 'allowed'
    /** Allowed, and not to be asked again for these orders. */
    | 'allowed-for-good'
    /** The guard was not sure, and the buyer said that it is something else: nothing has ended. */
    | 'not-this-act'
    | 'not-checked'
    | 'seen';
  /** The purchases that the guard spoke of. */
  readonly purchaseIds: readonly string[];
  readonly count: number;
  /** How it was recognised: `control:declared`, `label`, `link`, `main:anchor`. */
  readonly how: string;
  /** When it was, by the page: the same act told twice is one. */
  readonly at?: Instant;
  /** A selector of the control that was pressed, where nothing but the save told what it was; for the next press. */
  readonly control?: string;
}

/** What a message is answered with; handlers never reject. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/** A message on the wire. Who sent it is told by its sender alone; `from` only picks the table. */
export interface Envelope {
  readonly from: 'page' | 'screen';
  readonly method: string;
  readonly body: unknown;
}

/** What a method of a map is asked with. */
export type Asked<Protocol, Method extends keyof Protocol> = Protocol[Method] extends (body: infer Body) => unknown
  ? Body
  : never;

/** What a method of a map answers. */
export type Told<Protocol, Method extends keyof Protocol> = Protocol[Method] extends (body: never) => infer Value
  ? Value
  : never;

/** From the extension's own screens to the background, which alone writes. */
export interface ScreenToBackground {
  addPurchase(entry: ByHandPurchase): { readonly purchaseId: string };
  correctPurchase(change: { readonly purchaseId: string } & Partial<ByHandPurchase>): void;
  /** The start event happened then, by the buyer's word. */
  setStart(change: { readonly purchaseId: string; readonly kind: StartEvent['kind']; readonly at: string }): void;
  recordAct(change: { readonly purchaseId: string; readonly act: VoidingAct; readonly at: string }): void;
  /** Takes back an act that was recorded by mistake; the log keeps both. */
  undoAct(change: { readonly purchaseId: string; readonly act: VoidingAct }): void;
  closePurchase(change: { readonly purchaseId: string; readonly closed: boolean }): void;
  /** Deletes with a tombstone that can be undone until the screen is closed. */
  deletePurchase(change: { readonly purchaseId: string }): void;
  restorePurchase(change: { readonly purchaseId: string }): void;
  /** Two records are one purchase, paid once or, with an upgrade, twice; `from` is put away with a tombstone. */
  mergePurchases(change: { readonly into: string; readonly from: string; readonly wasPaidTwice?: boolean }): void;
  /** One record is two purchases; the payment of this id, or the later charge of this moment, goes with the new one. */
  splitPurchase(change: { readonly purchaseId: string; readonly gatewayId?: string; readonly chargeAt?: string }): {
    readonly purchaseId: string;
  };
  /** Takes the last joining or splitting of this purchase back. */
  undoJoining(change: { readonly purchaseId: string }): void;
  answerQuestion(answer: { readonly questionId: string; readonly bought: boolean }): { readonly purchaseId?: string };
  answerSave(answer: { readonly provider: string; readonly shape: string; readonly answer: SaveAnswer }): void;
  changeSettings(change: SettingsChange): void;
  /** Watches a site of no catalogue, now or as soon as the browser lets us; true if it is watched now. */
  watchSite(site: { readonly host: string; readonly name: string }): boolean;
  /** Gives its permission back; its purchases stay. */
  stopWatching(site: { readonly host: string }): void;
  snooze(change: { readonly purchaseId: string; readonly until: string }): void;
  /** A step of a request for the money. Nothing is sent to anybody: this records what the buyer did or was told. */
  stepClaim(change: { readonly purchaseId: string; readonly step: ClaimEntry }): void;
  /** Takes back the last step; the log keeps both. */
  undoClaimStep(change: { readonly purchaseId: string }): void;
  /** A picture that shows what is wrong, as a data URL. */
  addPicture(change: { readonly purchaseId: string; readonly name: string; readonly dataUrl: string }): {
    readonly pictureId: string;
  };
  removePicture(change: { readonly pictureId: string }): void;
  /** What became of a report, by the buyer's word. */
  answerReport(change: { readonly generationId: string; readonly outcome: 'refunded' | 'refused' | 'unknown' }): void;
  /** Credits that came in, by the buyer's word. */
  addCredits(entry: {
    readonly provider: string;
    readonly at: string;
    readonly credits: number;
    readonly kind: CreditGrant['kind'];
    readonly price?: Money;
    readonly expiresAt?: string;
  }): { readonly grantId: string };
  removeCredits(change: { readonly grantId: string }): void;
  /** Keeps a page of terms that the buyer had read from the popup, whoever's site it is. */
  keepPolicyPage(kept: { readonly host: string; readonly page: PolicyPage }): void;
  /** Forgets every text that was kept of one address. */
  forgetPolicyPage(which: { readonly provider: string; readonly url: string }): void;
  /** A part of a backup, as `importParts` cuts it: merged in, and nothing twice. */
  importPart(part: { readonly text: string }): {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly refused: number;
  };
  /** Merges one of the copies in; what was added since stays. */
  restoreCopy(which: { readonly takenAt: number }): {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly refused: number;
  };
  /** Deletes every purchase of a seller for good. */
  eraseProvider(which: { readonly provider: string }): void;
  /** Deletes all that was ever kept, settings included. */
  eraseEverything(sure: { readonly sure: true }): void;
  /** The buyer's own reminders for one purchase; what is absent follows the settings again. */
  chooseReminders(change: {
    readonly purchaseId: string;
    readonly ladder?: readonly number[];
    readonly muted?: readonly ClockKind[];
  }): void;
}

/** A step as a screen tells it; which fields a step needs is checked where it is recorded. */
export interface ClaimEntry {
  readonly kind: ClaimStep['kind'];
  /** ISO 8601 with offset; now where absent. */
  readonly at?: string;
  readonly note?: string;
  readonly ground?: Ground;
  readonly want?: Want;
  readonly subject?: string;
  readonly body?: string;
  readonly offer?: Offer;
  readonly amount?: Money;
  readonly because?: 'act' | 'late' | 'not-covered' | 'unstated';
  /** The act that a refusal names. */
  readonly act?: VoidingAct;
  readonly platform?: string;
}

/** What a buyer types or corrects. Times are ISO 8601 with offset; money is minor units and ISO currency. */
export interface ByHandPurchase {
  readonly provider: string;
  readonly host: string;
  readonly boughtAt: string;
  readonly price?: Money;
  readonly plan?: string;
  readonly creditsBought?: number;
  /** Id of the intermediary that took the payment; `direct` for the seller itself. */
  readonly paidThrough?: string;
  readonly planKind?: PlanKind;
  /** When a subscription takes the next payment; `never` once it does no more. */
  readonly renewsAt?: string;
  readonly seatsBought?: number;
  readonly seatsUsed?: number;
  readonly wasDiscounted?: boolean;
  readonly isFirstOrder?: boolean;
  readonly orderId?: string;
  readonly note?: string;
}

/** `null` takes a setting away. */
export type SettingsChange = Partial<Omit<Settings, 'quietHours' | 'keepDays'>> & {
  readonly quietHours?: NonNullable<Settings['quietHours']> | null;
  readonly keepDays?: number | null;
};

export interface Settings {
  /** True once the buyer has read the welcome page and pressed Start; nothing is stored before. */
  readonly started: boolean;
  /** Reminder thresholds before a deadline, in milliseconds, longest first. */
  readonly ladder: readonly number[];
  /** Remind also when half of a window has passed. */
  readonly halfWay: boolean;
  /** Local times of day `HH:MM`; reminders due inside are held until the end unless urgent. */
  readonly quietHours?: { readonly from: string; readonly to: string; readonly urgentPass: boolean };
  /** Days after its end for which a purchase is kept; absent: for good. */
  readonly keepDays?: number;
  /** Open purchases go along to the buyer's other computers through the browser's account; off unless turned on. */
  readonly syncs?: boolean;
  /** Providers whose guard the buyer turned off. */
  readonly guardOff: readonly string[];
  /** Providers at which the card before paying was dismissed. */
  readonly cardOff?: readonly string[];
  /** What is kept of private windows, if the buyer has said so; until then nothing is. */
  readonly privateWindows?: PrivateKeeping;
  /** What was asked of pictures that the browser saved past the page, and answered. */
  readonly saves?: readonly SavedShape[];
  /** Sites of no catalogue that the buyer chose to watch. */
  readonly watched?: readonly WatchedSite[];
}

export interface WatchedSite {
  /** The one host that the browser was asked for. */
  readonly host: string;
  readonly name: string;
  readonly since: Instant;
}
