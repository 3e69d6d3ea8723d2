// When a payment could still be disputed, estimated from what payment rules say in general. Information with its source, never advice, and never before a refusal or silence.

import type { Deadline } from '../policy/clocks';
import { deadlineOf } from '../policy/deadline';
import type { PurchaseStory } from '../policy/purchase';
import type { DeclaredTerms } from '../policy/terms';
import type { Instant } from '../time/instant';
import { type ClaimRecord, stageOf } from './claim';
import { waitOf } from './waiting';

export const PAYMENT_METHODS = [
  'visa',
  'mastercard',
  'amex',
  'discover',
  'other-card',
  'sepa-debit',
  'paypal',
] as const;
type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** How the buyer paid, as far as the buyer says; ISO 3166 country of the bank. */
export interface PaymentFacts {
  readonly method?: PaymentMethod;
  readonly country?: string;
}

/** One rule that sets a time. */
interface DisputeRule {
  readonly id: string;
  readonly methods: readonly PaymentMethod[];
  /** Countries of the bank; absent is everywhere. */
  readonly countries?: readonly string[];
  readonly amount: number;
  readonly unit: 'day' | 'week';
  /** `statement`: from the first bill that shows the charge, which is never before the payment. */
  readonly from: 'statement' | 'payment' | 'delivery';
  readonly source: { readonly name: string; readonly url: string };
}

const NETWORKS: readonly PaymentMethod[] = ['visa', 'mastercard', 'amex', 'discover', 'other-card'];

/** General knowledge, read as the earliest end; a bank may allow more or ask sooner. */
const DISPUTE_RULES: readonly DisputeRule[] = [
  {
    id: 'us-billing-error',
    methods: NETWORKS,
    countries: ['US'],
    amount: 60,
    unit: 'day',
    from: 'statement',
    source: {
      name: 'Fair Credit Billing Act, Regulation Z, 12 CFR 1026.13(b)',
      url: 'https://www.consumerfinance.gov/rules-policy/regulations/1026/13/',
    },
  },
  {
    id: 'card-networks',
    methods: NETWORKS,
    amount: 120,
    unit: 'day',
    from: 'delivery',
    source: {
      name: 'Card network rules, general time limit for disputes about goods and services',
      url: 'https://usa.visa.com/support/consumer/visa-rules.html',
    },
  },
  {
    id: 'sepa-debit',
    methods: ['sepa-debit'],
    amount: 8,
    unit: 'week',
    from: 'payment',
    source: {
      name: 'Directive (EU) 2015/2366, Article 77',
      url: 'https://eur-lex.europa.eu/eli/dir/2015/2366/oj',
    },
  },
  {
    id: 'paypal',
    methods: ['paypal'],
    amount: 180,
    unit: 'day',
    from: 'payment',
    source: {
      name: 'PayPal, time to open a dispute',
      url: 'https://www.paypal.com/sr/smarthelp/article/do-i-have-to-file-a-paypal-buyer-protection-claim-within-a-certain-timeframe-faq1417',
    },
  },
];

interface DisputeEstimate {
  readonly rule: DisputeRule;
  readonly from: Instant;
  readonly deadline: Deadline;
}

export type DisputeInformation =
  | { readonly kind: 'not-yet'; readonly because: 'nothing-asked' | 'seller-has-time' | 'going-well' }
  | {
      readonly kind: 'estimates';
      /** The earliest end first: plan with that one. Empty where nothing is known of the way of payment. */
      readonly estimates: readonly DisputeEstimate[];
      /** What this seller says it does to who disputes, in our words. */
      readonly warning?: string;
      /** The terms name a chargeback among what ends the refund. */
      readonly endsRefund: boolean;
      readonly source?: DeclaredTerms['source'];
    };

/** After a refusal, or once an answer or the money is overdue. */
export function disputeInformation(
  record: ClaimRecord,
  story: PurchaseStory,
  payment: PaymentFacts,
  now: Instant,
): DisputeInformation {
  const terms = story.purchase.frozen?.terms;
  const { zone } = story.purchase;
  switch (stageOf(record)) {
    case 'nothing-asked':
      return { kind: 'not-yet', because: 'nothing-asked' };
    case 'asked':
    case 'acknowledged':
    case 'approved':
      if (!waitOf(record, terms, zone, now)?.overdue) return { kind: 'not-yet', because: 'seller-has-time' };
      break;
    case 'offered':
    case 'redo':
    case 'won':
    case 'settled':
    case 'withdrawn':
    case 'given-away':
      return { kind: 'not-yet', because: 'going-well' };
    case 'denied':
    case 'platform':
    case 'dispute':
    case 'lost':
      break;
  }
  return {
    kind: 'estimates',
    estimates: estimatesFor(story, payment),
    ...(terms?.chargebackWarning !== undefined && { warning: terms.chargebackWarning }),
    endsRefund: terms?.voidedBy.includes('chargeback') ?? false,
    ...(terms && { source: terms.source }),
  };
}

/**
 * Every rule that may apply. A start that is not known is read as the payment, the earliest it can be; a country that
 * is not known brings in the rules of all countries, so that the earliest end is never missed.
 */
function estimatesFor(
  { purchase, starts }: PurchaseStory,
  { method, country }: PaymentFacts,
): readonly DisputeEstimate[] {
  if (method === undefined) return [];
  const delivery = starts
    .filter(({ kind }) => kind === 'delivery')
    .map(({ at }) => at)
    .sort((a, b) => a - b)[0];
  return DISPUTE_RULES.filter(
    ({ methods, countries }) =>
      methods.includes(method) && (countries === undefined || country === undefined || countries.includes(country)),
  )
    .map((rule) => {
      const from = rule.from === 'delivery' ? (delivery ?? purchase.boughtAt) : purchase.boughtAt;
      return { rule, from, deadline: deadlineOf({ amount: rule.amount, unit: rule.unit }, from, purchase.zone) };
    })
    .sort((a, b) => a.deadline.at - b.deadline.at);
}
