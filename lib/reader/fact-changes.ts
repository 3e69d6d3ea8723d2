// Compares facts, never wording: what a page says now against what is known of a seller's terms.

import type {
  DeclaredTerms,
  RefundWindow,
  Stance,
  UsageCap,
  VoidingAct,
  WindowScope,
  WindowStart,
} from '../policy/terms';
import { hoursOf } from '../policy/window-hours';
import type { PolicyReading, ReadField } from './reading';

/** Facts that decide whether and until when money comes back. An absent fact is unknown. */
export interface PolicyFacts {
  readonly stance?: Exclude<Stance, 'unknown'>;
  readonly windowHours?: number;
  readonly windowStartsAt?: Exclude<WindowStart, 'unknown'>;
  readonly voidedBy: readonly VoidingAct[];
  /** Acts of which the terms say that they do no harm. */
  readonly notVoidedBy: readonly VoidingAct[];
  readonly usageCap?: UsageCap;
  readonly autoRefundOnFailure?: boolean;
}

type ChangedFact = 'stance' | 'window' | 'window-start' | 'voiding-act' | 'usage-cap' | 'automatic-refund';

export interface FactChange {
  readonly fact: ChangedFact;
  /** For the buyer: `stricter` takes something away. `different` cannot be ordered. */
  readonly direction: 'stricter' | 'looser' | 'different';
  readonly known: string;
  readonly read: string;
}

/** Kinder from left to right. */
const STANCES: readonly Stance[] = ['none', 'case-by-case', 'conditional', 'refunds'];
/** Later from left to right, so kinder. */
const STARTS: readonly WindowStart[] = ['purchase', 'generation', 'delivery'];
const MAIN_SCOPES: readonly WindowScope[] = ['any', 'subscription', 'unused-only', 'quality'];
const LESSER_SCOPES: readonly WindowScope[] = [
  'technical',
  'platform-discretion',
  'platform-limit',
  'accidental',
  'duplicate',
];

function mainWindow(windows: readonly RefundWindow[]): RefundWindow | undefined {
  const first = windows.filter(({ startsAt }) => startsAt !== 'renewal' && startsAt !== 'incident');
  return (
    first.find(({ scope }) => MAIN_SCOPES.includes(scope)) ??
    LESSER_SCOPES.map((scope) => first.find((window) => window.scope === scope)).find((window) => window !== undefined)
  );
}

export function factsOfTerms(terms: DeclaredTerms): PolicyFacts {
  const window = mainWindow(terms.windows);
  return {
    ...(terms.stance === 'unknown' ? {} : { stance: terms.stance }),
    ...(window === undefined ? {} : { windowHours: hoursOf(window.amount, window.unit) }),
    ...(window === undefined || window.startsAt === 'unknown' ? {} : { windowStartsAt: window.startsAt }),
    voidedBy: terms.voidedBy,
    notVoidedBy: terms.notVoidedBy ?? [],
    ...(terms.usageCap === undefined ? {} : { usageCap: terms.usageCap }),
    ...(terms.autoRefundOnFailure === undefined ? {} : { autoRefundOnFailure: terms.autoRefundOnFailure }),
  };
}

/** Below this the reader guesses, and a guess is no fact. */
const SURE = 0.5;

export function factsOfReading(reading: PolicyReading): PolicyFacts {
  const sure = (field: ReadField, value?: string): boolean =>
    reading.basis.some(
      (basis) => basis.field === field && (value === undefined || basis.value === value) && basis.confidence >= SURE,
    );
  return {
    ...(reading.stance !== null && sure('stance') ? { stance: reading.stance } : {}),
    ...(reading.primaryWindowHours === null ? {} : { windowHours: reading.primaryWindowHours }),
    ...(reading.windowStartsAt === null ? {} : { windowStartsAt: reading.windowStartsAt }),
    voidedBy: reading.voidedBy.filter((act) => sure('voidedBy', act)),
    notVoidedBy: [],
    ...(reading.usageCap === null ? {} : { usageCap: reading.usageCap }),
    ...(reading.autoRefundOnFailure === null ? {} : { autoRefundOnFailure: reading.autoRefundOnFailure }),
  };
}

/**
 * What differs. A page that is silent about a fact differs in nothing: `differencesFrom(terms, reading)` of a page that
 * repeats half of the known terms is empty. Two readings of one page are compared with `changesBetween`.
 */
export function differencesFrom(known: PolicyFacts, read: PolicyFacts): FactChange[] {
  const changes = scalarChanges(known, read);
  for (const act of read.voidedBy) {
    if (!known.voidedBy.includes(act))
      changes.push({
        fact: 'voiding-act',
        direction: 'stricter',
        known: known.notVoidedBy.includes(act) ? `not ${act}` : '',
        read: act,
      });
  }
  return changes;
}

/** Two readings of the same page: here a fact that is gone has gone, as the same reader found it there before. */
export function changesBetween(before: PolicyFacts, after: PolicyFacts): FactChange[] {
  const changes = differencesFrom(before, after);
  for (const act of before.voidedBy) {
    if (!after.voidedBy.includes(act)) changes.push({ fact: 'voiding-act', direction: 'looser', known: act, read: '' });
  }
  if (before.windowHours !== undefined && after.windowHours === undefined)
    changes.push({ fact: 'window', direction: 'stricter', known: String(before.windowHours), read: '' });
  if (before.windowHours === undefined && after.windowHours !== undefined)
    changes.push({ fact: 'window', direction: 'looser', known: '', read: String(after.windowHours) });
  if (before.usageCap !== undefined && after.usageCap === undefined)
    changes.push({ fact: 'usage-cap', direction: 'different', known: capText(before.usageCap), read: '' });
  if (before.usageCap === undefined && after.usageCap !== undefined)
    changes.push({ fact: 'usage-cap', direction: 'stricter', known: '', read: capText(after.usageCap) });
  return changes;
}

function scalarChanges(known: PolicyFacts, read: PolicyFacts): FactChange[] {
  const changes: FactChange[] = [];
  if (known.stance !== undefined && read.stance !== undefined && known.stance !== read.stance) {
    changes.push({
      fact: 'stance',
      direction: ordered(STANCES.indexOf(known.stance), STANCES.indexOf(read.stance)),
      known: known.stance,
      read: read.stance,
    });
  }
  if (known.windowHours !== undefined && read.windowHours !== undefined && known.windowHours !== read.windowHours) {
    changes.push({
      fact: 'window',
      direction: ordered(known.windowHours, read.windowHours),
      known: String(known.windowHours),
      read: String(read.windowHours),
    });
  }
  if (
    known.windowStartsAt !== undefined &&
    read.windowStartsAt !== undefined &&
    known.windowStartsAt !== read.windowStartsAt
  ) {
    const from = STARTS.indexOf(known.windowStartsAt);
    const to = STARTS.indexOf(read.windowStartsAt);
    changes.push({
      fact: 'window-start',
      direction: from < 0 || to < 0 ? 'different' : ordered(from, to),
      known: known.windowStartsAt,
      read: read.windowStartsAt,
    });
  }
  if (
    known.usageCap !== undefined &&
    read.usageCap !== undefined &&
    capText(known.usageCap) !== capText(read.usageCap)
  ) {
    changes.push({
      fact: 'usage-cap',
      direction: capDirection(known.usageCap, read.usageCap),
      known: capText(known.usageCap),
      read: capText(read.usageCap),
    });
  }
  if (
    known.autoRefundOnFailure !== undefined &&
    read.autoRefundOnFailure !== undefined &&
    known.autoRefundOnFailure !== read.autoRefundOnFailure
  ) {
    changes.push({
      fact: 'automatic-refund',
      direction: read.autoRefundOnFailure ? 'looser' : 'stricter',
      known: String(known.autoRefundOnFailure),
      read: String(read.autoRefundOnFailure),
    });
  }
  return changes;
}

function ordered(known: number, read: number): FactChange['direction'] {
  return read < known ? 'stricter' : 'looser';
}

const CAPS = ['maxCreditsUsed', 'maxImagesUsed', 'maxVideosUsed', 'maxMinutesUsed', 'percent'] as const;

function capText(cap: UsageCap): string {
  const bounds = CAPS.flatMap((name) =>
    cap[name] === undefined ? [] : [`${name} ${cap.bound === 'lt' ? '<' : '≤'} ${cap[name]}`],
  );
  return bounds.join(', ');
}

/** Ordered only where both bound the same single thing. */
function capDirection(known: UsageCap, read: UsageCap): FactChange['direction'] {
  const shared = CAPS.filter((name) => known[name] !== undefined || read[name] !== undefined);
  const [name] = shared;
  if (shared.length !== 1 || name === undefined) return 'different';
  const from = known[name];
  const to = read[name];
  if (from === undefined || to === undefined) return 'different';
  // "Under 5" and "at most 4" are the same; half a step apart keeps the two bounds of one number in order.
  const edge = (value: number, bound: UsageCap['bound']): number => value - (bound === 'lt' ? 0.5 : 0);
  return ordered(edge(from, known.bound), edge(to, read.bound));
}
