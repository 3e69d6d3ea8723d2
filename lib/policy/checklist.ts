// The five questions before buying, answered from a seller's terms, with what would end the refund and from when it counts.

import { finePrintOf } from './fine-print';
import type { GoverningTerms } from './governing-terms';
import { givesRedo } from './remedies';
import type {
  ActRule,
  DeclaredTerms,
  FinePrint,
  ImageOwnership,
  RefundWindow,
  Stance,
  TermsSource,
  VoidingAct,
  WindowStart,
} from './terms';
import { ruleOf } from './voiding';
import { startsLike } from './window-clocks';
import { hoursOf } from './window-hours';

/** An answer of the terms, or that they give none. */
type Answer<Value> = { readonly kind: 'known'; readonly value: Value } | { readonly kind: 'not-known' };

export interface Checklist {
  /** Refund window length: the shortest of those that compete; `none` where there are no refunds. */
  readonly windowLength: Answer<RefundWindow | 'none'>;
  /** Does downloading end the refund? */
  readonly downloadRestriction: Answer<Exclude<ActRule, 'unknown'>>;
  /** Is a redo to be had, and what would taking it do to the refund? */
  readonly redo: Answer<{ readonly offered: boolean; readonly effect: ActRule }>;
  /** Business days until support answers, least and most. */
  readonly supportResponse: Answer<readonly [number, number]>;
  readonly imageOwnership: Answer<ImageOwnership>;
  readonly stance: Stance;
  readonly startsAt: Answer<Exclude<WindowStart, 'unknown'>>;
  /** Every act that ends the refund by any source. */
  readonly voidedBy: readonly VoidingAct[];
  readonly finePrint: readonly FinePrint[];
  readonly freePreview: Answer<boolean>;
  /** One, or two that disagree. */
  readonly sources: readonly TermsSource[];
}

const NOT_KNOWN = { kind: 'not-known' } as const;

function known<Value>(value: Value | undefined): Answer<Value> {
  return value === undefined ? NOT_KNOWN : { kind: 'known', value };
}

/** Where two sources disagree, each question is answered by the stricter one that answers it. */
export function checklistOf({ terms, disagreeing }: GoverningTerms): Checklist {
  const sources = disagreeing === undefined ? [terms] : [terms, startsLike(terms, disagreeing)];
  const window = shortest(sources.flatMap(moneyWindows));
  const none = sources.some(({ stance }) => stance === 'none');
  const download = strictestRule(sources, 'download');
  const redoSource = sources.find((source) => givesRedo(source) || refusesRedo(source));
  return {
    windowLength: none ? { kind: 'known', value: 'none' } : known(window),
    downloadRestriction: download === 'unknown' ? NOT_KNOWN : { kind: 'known', value: download },
    redo:
      redoSource === undefined
        ? NOT_KNOWN
        : { kind: 'known', value: { offered: givesRedo(redoSource), effect: strictestRule(sources, 'redo-accepted') } },
    supportResponse: known(sources.find(({ answerDays }) => answerDays !== undefined)?.answerDays),
    imageOwnership: known(sources.find(({ imageOwnership }) => imageOwnership !== undefined)?.imageOwnership),
    stance: none ? 'none' : terms.stance,
    startsAt:
      window === undefined || window.startsAt === 'unknown' || none
        ? NOT_KNOWN
        : { kind: 'known', value: window.startsAt },
    voidedBy: none ? [] : [...new Set(sources.flatMap(({ voidedBy }) => voidedBy))],
    finePrint: [...new Set(sources.flatMap(finePrintOf))],
    freePreview: known(sources.find(({ freePreview }) => freePreview !== undefined)?.freePreview),
    sources: sources.map(({ source }) => source),
  };
}

function moneyWindows({ windows }: DeclaredTerms): readonly RefundWindow[] {
  const ordinary = windows.filter(({ scope }) => ORDINARY.includes(scope));
  return ordinary.length > 0 ? ordinary : windows.filter(({ scope }) => FOR_FAULTS.includes(scope));
}

const ORDINARY: readonly string[] = ['any', 'unused-only', 'subscription', 'quality'];
const FOR_FAULTS: readonly string[] = ['technical', 'accidental', 'duplicate', 'unauthorized'];

const lengthOf = ({ amount, unit }: RefundWindow): number => hoursOf(amount, unit);

function shortest(windows: readonly RefundWindow[]): RefundWindow | undefined {
  let first: RefundWindow | undefined;
  for (const window of windows) if (first === undefined || lengthOf(window) < lengthOf(first)) first = window;
  return first;
}

function strictestRule(sources: readonly DeclaredTerms[], act: VoidingAct): ActRule {
  const rules = sources.map((terms) => ruleOf(terms, act));
  if (rules.includes('voids')) return 'voids';
  return rules.includes('does-not-void') ? 'does-not-void' : 'unknown';
}

function refusesRedo({ refusedRemedies = [] }: DeclaredTerms): boolean {
  return refusedRemedies.includes('redo');
}
