// What the reader says of a text: the terms it found, each with where it stands and how sure the reader is.

import type {
  Evidence,
  Ground,
  LegalMention,
  Remedy,
  RequestChannel,
  Stance,
  UsageCap,
  VoidingAct,
  WindowScope,
  WindowStart,
  WindowUnit,
} from '../policy/terms';

/** Offsets into the text that was read; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ReadWindow {
  readonly amount: number;
  readonly unit: WindowUnit;
  /** `null` where the text does not name the event. */
  readonly startsAt: Exclude<WindowStart, 'unknown'> | null;
  readonly scope: WindowScope;
  /** The sentence it stands in, word for word. */
  readonly text: string;
}

export type ReadField =
  | 'stance'
  | 'windows'
  | 'voidedBy'
  | 'usageCap'
  | 'remedies'
  | 'grounds'
  | 'autoRefundOnFailure'
  | 'processingDays'
  | 'requestVia'
  | 'contact'
  | 'requiresEvidence'
  | 'legalMentions'
  | 'lastUpdated';

/** Why the reader claims a value: every span supports it by itself. */
export interface Basis {
  readonly field: ReadField;
  readonly value: string;
  readonly spans: readonly Span[];
  /** 0 to 1; under 0.5 the claim should be shown as a guess. */
  readonly confidence: number;
}

/** Two places of one text that cannot both be true; neither is preferred, save that a claim never takes the kinder one. */
export interface Contradiction {
  readonly about: 'stance' | 'window';
  readonly spans: readonly [Span, Span];
}

/** Only what the text states; `null` or empty where it is silent. */
export interface PolicyReading {
  readonly isPolicy: boolean;
  readonly language: string;
  readonly stance: Exclude<Stance, 'unknown'> | null;
  readonly windows: readonly ReadWindow[];
  readonly primaryWindowHours: number | null;
  readonly windowStartsAt: Exclude<WindowStart, 'unknown' | 'incident'> | null;
  readonly voidedBy: readonly VoidingAct[];
  readonly usageCap: UsageCap | null;
  readonly remedies: readonly Remedy[];
  readonly grounds: readonly Ground[];
  readonly autoRefundOnFailure: boolean | null;
  readonly processingDays: readonly [least: number, most: number] | null;
  readonly requestVia: RequestChannel | null;
  readonly contact: string | null;
  readonly requiresEvidence: readonly Evidence[];
  readonly legalMentions: readonly LegalMention[];
  /** A day, or a month where the text names no day. */
  readonly lastUpdated: string | null;
  readonly basis: readonly Basis[];
  readonly contradictions: readonly Contradiction[];
}
