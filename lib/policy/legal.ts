// What the law of a country, or the rules of a card, may add to the seller's terms. Information with its source and date, never advice.

import type { CalendarDay } from '../time/calendar-day';
import type { Instant } from '../time/instant';
import type { Deadline } from './clocks';
import { deadlineOf } from './deadline';
import { deliveryOf } from './delivery';
import type { PurchaseStory } from './purchase';
import { stillPossible } from './still-possible';
import type { LegalMention, StatedSpan } from './terms';
import type { Verdict } from './verdict';

export const LEGAL_NOTE_KINDS = [
  'eu-withdrawal',
  'uk-cancellation',
  'uk-faulty-content',
  'us-billing-error',
  'card-dispute',
] as const;
type LegalNoteKind = (typeof LEGAL_NOTE_KINDS)[number];

/** ISO 3166-1 alpha-2 in capitals. */
type CountryCode = string;

/** How the purchase was paid, as far as the buyer says; `unknown` is read as a card. */
type PaymentMethod = 'credit-card' | 'debit-card' | 'paypal' | 'other' | 'unknown';

/** Why such a right plausibly does not apply here. */
export const LEGAL_DOUBTS = [
  /** Work on the order began, which ends the right where the buyer agreed to that and knew. */
  'work-began',
  /** The terms say that the buyer waived it by having the work begin at once. */
  'terms-name-waiver',
  /** The terms call the pictures custom-made. */
  'custom-made',
  /** It is about wrong charges and orders that were not delivered as agreed, not about taste. */
  'not-for-dissatisfaction',
  /** It is for credit cards; a debit card has other rules. */
  'not-this-payment',
  /** The account may be suspended, by the seller's own words. */
  'seller-warns',
] as const;
type LegalDoubt = (typeof LEGAL_DOUBTS)[number];

export interface LegalNote {
  readonly kind: LegalNoteKind;
  /** The country whose rule it is; absent for the rules of the card networks. */
  readonly country?: CountryCode;
  /** The earliest end that is plausible; an estimate, and absent where the rule names no time. */
  readonly until?: Deadline;
  /** `lapsed`: its time is over. `doubtful`: it plausibly does not apply here. */
  readonly standing: 'plausible' | 'doubtful' | 'lapsed';
  readonly doubts: readonly LegalDoubt[];
  readonly source: { readonly url: string; readonly asOf: CalendarDay };
}

const EU: readonly CountryCode[] = [
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT'],
  ...['NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'],
  // The directive also binds the other members of the European Economic Area.
  ...['IS', 'LI', 'NO'],
];

const FORTNIGHT: StatedSpan = { amount: 14, unit: 'day' };
const SIXTY_DAYS: StatedSpan = { amount: 60, unit: 'day' };
const CARD_DAYS: StatedSpan = { amount: 120, unit: 'day' };

const SOURCES = {
  'eu-withdrawal': { url: 'https://eur-lex.europa.eu/eli/dir/2011/83/2022-05-28', asOf: '2022-05-28' },
  'uk-cancellation': { url: 'https://www.legislation.gov.uk/uksi/2013/3134/part/3', asOf: '2024-11-23' },
  'uk-faulty-content': { url: 'https://www.legislation.gov.uk/ukpga/2015/15/part/1/chapter/3', asOf: '2015-10-01' },
  'us-billing-error': { url: 'https://law.justia.com/us/codes/title15/15usc1666.html', asOf: '2002-01-24' },
  'card-dispute': {
    url: 'https://docs.adyen.com/developers/risk-management/dispute-management/chargeback-guidelines',
    asOf: '2026-11-21',
  },
} as const satisfies { readonly [Kind in LegalNoteKind]: LegalNote['source'] };

export interface LegalSetting {
  /** Where the buyer lives, if told; without it nothing is said of any country. */
  readonly country?: CountryCode;
  readonly payment: PaymentMethod;
}

/** The rights that a law may add, each with why it may not. Days are counted from the purchase, the earliest reading. */
export function legalNotes(story: PurchaseStory, setting: LegalSetting, now: Instant): readonly LegalNote[] {
  const { country } = setting;
  if (country === undefined) return [];
  if (EU.includes(country)) return [withdrawal('eu-withdrawal', country, story, now)];
  if (country === 'GB') {
    const { url, asOf } = SOURCES['uk-faulty-content'];
    return [
      withdrawal('uk-cancellation', country, story, now),
      {
        kind: 'uk-faulty-content',
        country,
        standing: 'plausible',
        doubts: ['not-for-dissatisfaction'],
        source: { url, asOf },
      },
    ];
  }
  if (country === 'US') return [billingError(country, story, setting.payment, now)];
  return [];
}

/**
 * The earliest plausible end of a card dispute. Only after the seller refused, stayed silent beyond its own time, or
 * counts the refund as ended: before that a dispute is no way, and it is not shown.
 */
export function disputeEstimate(
  verdict: Verdict,
  story: PurchaseStory,
  setting: LegalSetting,
  now: Instant,
): LegalNote | undefined {
  const ways = stillPossible(verdict.state, story, verdict.clocks, now);
  if (!ways.includes('dispute') || setting.payment === 'paypal' || setting.payment === 'other') return undefined;
  const until = deadlineOf(CARD_DAYS, story.purchase.boughtAt, story.purchase.zone);
  const doubts: LegalDoubt[] = ['not-for-dissatisfaction'];
  const { frozen } = story.purchase;
  const sources = frozen === undefined ? [] : [frozen.terms, ...(frozen.disagreeing ? [frozen.disagreeing] : [])];
  if (sources.some(({ voidedBy }) => voidedBy.includes('chargeback'))) doubts.push('seller-warns');
  const standing = now < until.at ? 'plausible' : 'lapsed';
  return { kind: 'card-dispute', until, standing, doubts, source: SOURCES['card-dispute'] };
}

/** Fourteen days from the contract; lost once work began with the buyer's consent and knowledge that the right is lost by it. */
function withdrawal(
  kind: 'eu-withdrawal' | 'uk-cancellation',
  country: CountryCode,
  story: PurchaseStory,
  now: Instant,
): LegalNote {
  const { purchase, acts, starts } = story;
  const until = deadlineOf(FORTNIGHT, purchase.boughtAt, purchase.zone);
  const mentions: readonly LegalMention[] = purchase.frozen?.terms.legalMentions ?? [];
  const doubts: LegalDoubt[] = [];
  const began = acts.some(({ act, at }) => at <= now && WORK.includes(act)) || deliveryOf(starts, now) !== undefined;
  if (began) doubts.push('work-began');
  if (mentions.includes('eu-withdrawal-waiver')) doubts.push('terms-name-waiver');
  if (mentions.includes('custom-digital-exception')) doubts.push('custom-made');
  const standing = now >= until.at ? 'lapsed' : doubts.length > 0 ? 'doubtful' : 'plausible';
  return { kind, country, until, standing, doubts, source: SOURCES[kind] };
}

const WORK: readonly string[] = ['generation-started', 'training-started', 'upload', 'download', 'use-of-credits'];

/** Sixty days from the first statement that shows the charge, which may be as early as the day of the charge. */
function billingError(country: CountryCode, story: PurchaseStory, payment: PaymentMethod, now: Instant): LegalNote {
  const until = deadlineOf(SIXTY_DAYS, story.purchase.boughtAt, story.purchase.zone);
  const doubts: LegalDoubt[] = ['not-for-dissatisfaction'];
  if (payment !== 'credit-card' && payment !== 'unknown') doubts.push('not-this-payment');
  const standing = now >= until.at ? 'lapsed' : doubts.includes('not-this-payment') ? 'doubtful' : 'plausible';
  return { kind: 'us-billing-error', country, until, standing, doubts, source: SOURCES['us-billing-error'] };
}
