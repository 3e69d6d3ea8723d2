// Builders for tests: a purchase, its terms and its story, with only what the test cares about spelled out.

import type { CurrencyCode, MinorUnits, Money } from '../../lib/money/money';
import { governingTerms } from '../../lib/policy/governing-terms';
import type {
  FrozenTerms,
  PaidThrough,
  Purchase,
  PurchaseId,
  PurchaseStory,
  RecordedAct,
  StartEvent,
} from '../../lib/policy/purchase';
import type { DayText, DeclaredTerms, ProviderId, VoidingAct } from '../../lib/policy/terms';
import { termsOf } from '../../lib/providers/all-terms';
import { type Instant, parseInstant } from '../../lib/time/instant';

/** An ISO text with its offset as an instant; anything else fails the test at once. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`Not an instant: ${text}. Write 2026-03-01T14:07:00Z.`);
  return instant;
}

export function usd(minor: number): Money {
  return { minor: minor as MinorUnits, currency: 'USD' as CurrencyCode };
}

export function someTerms(terms: Partial<DeclaredTerms> = {}): DeclaredTerms {
  return {
    inForceFrom: 'unknown',
    source: { url: 'https://acme.example/refunds', readOn: '2026-01-01', knowledge: 'in-full', summary: 'Seven days.' },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download'],
    remedies: ['full-refund'],
    ...terms,
  };
}

export function frozen(terms: DeclaredTerms, disagreeing?: DeclaredTerms): FrozenTerms {
  return {
    terms,
    ...(disagreeing && { disagreeing }),
    frozenAt: at('2026-03-01T00:00:00Z'),
    sha256: '0'.repeat(64),
  };
}

export function aPurchase(purchase: Partial<Purchase> = {}): Purchase {
  return {
    id: 'p1' as PurchaseId,
    provider: 'acme' as ProviderId,
    host: 'acme.example',
    boughtAt: at('2026-03-01T14:07:00Z'),
    zone: 'UTC',
    origin: 'detected',
    isTest: false,
    shownPrice: usd(3900),
    gatewayIds: [],
    frozen: frozen(someTerms()),
    ...purchase,
  };
}

export function aStory(
  purchase: Partial<Purchase> = {},
  story: Partial<Omit<PurchaseStory, 'purchase'>> = {},
): PurchaseStory {
  return { purchase: aPurchase(purchase), starts: [], acts: [], ...story };
}

export function anAct(act: VoidingAct, when: string, more: Partial<RecordedAct> = {}): RecordedAct {
  return { act, at: at(when), evidence: 'seen-on-page', ...more };
}

export function aStart(
  kind: StartEvent['kind'],
  when: string,
  evidence: StartEvent['evidence'] = 'stated-by-page',
): StartEvent {
  return { kind, at: at(when), evidence };
}

/** The terms that bind a purchase made at a seller of the catalogue on a day. */
export function termsAt(id: string, day: DayText): FrozenTerms {
  const governing = governingTerms(termsOf(id), day);
  if (governing === undefined) throw new Error(`No terms of ${id} in the catalogue.`);
  return frozen(governing.terms, governing.disagreeing);
}

/** A payment that went through an intermediary of the catalogue, under its terms of that day. */
export function paidThrough(id: string, day: DayText): PaidThrough {
  return { provider: id as ProviderId, frozen: termsAt(id, day) };
}
