// The life of a request for money: the steps that happened, the stage they lead to, and which steps can follow. A record only ever grows.

import type { Money } from '../money/money';
import type { ClaimProgress } from '../policy/purchase';
import type { Ground, VoidingAct } from '../policy/terms';
import type { Instant } from '../time/instant';
import type { Want } from './letter-words';

/** What a seller says when it refuses; `act` is one that its terms name. */
export type DenialReason =
  | { readonly kind: 'act'; readonly act: VoidingAct }
  | { readonly kind: 'late' }
  | { readonly kind: 'not-covered' }
  | { readonly kind: 'unstated' };

export const OFFERS = ['redo', 'credits', 'partial-refund'] as const;
export type Offer = (typeof OFFERS)[number];

interface At {
  readonly at: Instant;
  /** The buyer's own note, and what the seller wrote if it was pasted. */
  readonly note?: string;
}

export type ClaimStep =
  | (At & {
      readonly kind: 'asked';
      readonly ground: Ground;
      readonly want: Want;
      readonly subject?: string;
      readonly body?: string;
    })
  | (At & { readonly kind: 'acknowledged' })
  | (At & { readonly kind: 'offered'; readonly offer: Offer; readonly amount?: Money })
  | (At & { readonly kind: 'offer-accepted' | 'offer-declined' })
  /** The redo, as it goes: what was wrong is told, the model trains again, a new gallery is there, pictures were chosen. */
  | (At & { readonly kind: 'redo-feedback' | 'redo-training' | 'redo-gallery' | 'redo-chosen' })
  | (At & { readonly kind: 'approved'; readonly amount?: Money })
  | (At & { readonly kind: 'money-arrived'; readonly amount?: Money })
  | (At & { readonly kind: 'denied'; readonly because: DenialReason })
  | (At & { readonly kind: 'asked-again'; readonly subject?: string; readonly body?: string })
  | (At & { readonly kind: 'platform-asked'; readonly platform: string })
  | (At & { readonly kind: 'dispute-opened' })
  | (At & { readonly kind: 'lost' | 'withdrawn' | 'given-away' | 'reopened' });
export type ClaimStepKind = ClaimStep['kind'];

export const CLAIM_STEPS = [
  'asked',
  'acknowledged',
  'offered',
  'offer-accepted',
  'offer-declined',
  'redo-feedback',
  'redo-training',
  'redo-gallery',
  'redo-chosen',
  'approved',
  'money-arrived',
  'denied',
  'asked-again',
  'platform-asked',
  'dispute-opened',
  'lost',
  'withdrawn',
  'given-away',
  'reopened',
] as const satisfies readonly ClaimStepKind[];

/** Oldest first. Empty where nothing was asked yet. */
export interface ClaimRecord {
  readonly steps: readonly ClaimStep[];
}

export type ClaimStage =
  | 'nothing-asked'
  | 'asked'
  | 'acknowledged'
  | 'offered'
  | 'redo'
  | 'approved'
  | 'denied'
  | 'platform'
  | 'dispute'
  /** The money is there. */
  | 'won'
  /** Credits or a redo were taken instead of money. */
  | 'settled'
  | 'lost'
  | 'withdrawn'
  | 'given-away';

/** Which steps can follow a stage. Anything else is refused, so that a double click or a stale tab changes nothing. */
export const NEXT_STEPS: { readonly [Stage in ClaimStage]: readonly ClaimStepKind[] } = {
  'nothing-asked': ['asked', 'given-away'],
  asked: [
    'acknowledged',
    'offered',
    'approved',
    'denied',
    'money-arrived',
    'asked-again',
    'platform-asked',
    'dispute-opened',
    'withdrawn',
  ],
  acknowledged: [
    'offered',
    'approved',
    'denied',
    'money-arrived',
    'asked-again',
    'platform-asked',
    'dispute-opened',
    'withdrawn',
  ],
  offered: ['offer-accepted', 'offer-declined', 'approved', 'denied', 'asked-again', 'withdrawn'],
  redo: ['redo-feedback', 'redo-training', 'redo-gallery', 'redo-chosen', 'approved', 'denied', 'reopened'],
  approved: ['money-arrived', 'denied', 'asked-again', 'platform-asked', 'dispute-opened'],
  denied: [
    'asked-again',
    'offered',
    'approved',
    'money-arrived',
    'platform-asked',
    'dispute-opened',
    'lost',
    'given-away',
  ],
  platform: ['approved', 'money-arrived', 'denied', 'dispute-opened', 'lost'],
  dispute: ['approved', 'money-arrived', 'lost'],
  won: ['reopened'],
  settled: ['reopened'],
  lost: ['reopened', 'given-away'],
  withdrawn: ['reopened'],
  'given-away': ['reopened'],
};

/** Oldest first of what the last offer was, if one stands or was taken. */
export function lastOffer({ steps }: ClaimRecord): Extract<ClaimStep, { kind: 'offered' }> | undefined {
  return steps.findLast((step) => step.kind === 'offered');
}

/** The stage that the steps lead to. */
export function stageOf(record: ClaimRecord): ClaimStage {
  let stage: ClaimStage = 'nothing-asked';
  /** Where a request was before it ended, for taking it up again. */
  let open: ClaimStage = 'nothing-asked';
  let offer: Offer | undefined;
  for (const step of record.steps) {
    switch (step.kind) {
      case 'asked':
      case 'acknowledged':
      case 'offered':
      case 'approved':
      case 'denied':
        stage = step.kind;
        if (step.kind === 'offered') offer = step.offer;
        break;
      case 'asked-again':
        // An approval stays one while the money is asked for.
        stage = stage === 'approved' ? 'approved' : 'asked';
        break;
      case 'offer-declined':
        stage = 'acknowledged';
        break;
      case 'offer-accepted':
        stage = offer === 'redo' ? 'redo' : offer === 'partial-refund' ? 'approved' : 'settled';
        break;
      case 'redo-feedback':
      case 'redo-training':
      case 'redo-gallery':
        stage = 'redo';
        break;
      case 'redo-chosen':
        stage = 'settled';
        break;
      case 'money-arrived':
        stage = 'won';
        break;
      case 'platform-asked':
        stage = 'platform';
        break;
      case 'dispute-opened':
        stage = 'dispute';
        break;
      case 'lost':
      case 'withdrawn':
      case 'given-away':
        stage = step.kind;
        break;
      case 'reopened':
        stage = open;
        break;
    }
    if (stage !== 'won' && stage !== 'settled' && stage !== 'lost' && stage !== 'withdrawn' && stage !== 'given-away') {
      // A redo that was undone leaves the request where it was before the redo.
      if (stage !== 'redo') open = stage === 'offered' ? 'acknowledged' : stage;
    }
  }
  return stage;
}

/** The record with one more step, or nothing where it cannot follow or lies before the last one. */
export function withStep(record: ClaimRecord, step: ClaimStep): ClaimRecord | undefined {
  if (!NEXT_STEPS[stageOf(record)].includes(step.kind)) return undefined;
  const last = record.steps.at(-1);
  if (last && step.at < last.at) return undefined;
  return { steps: [...record.steps, step] };
}

export type RedoStage = 'feedback' | 'training' | 'gallery' | 'chosen';

/** How far a redo has come: what is due next is told first. Nothing where none was taken. */
export function redoStageOf({ steps }: ClaimRecord): RedoStage | undefined {
  let stage: RedoStage | undefined;
  let offer: Offer | undefined;
  for (const step of steps) {
    if (step.kind === 'offered') offer = step.offer;
    if (step.kind === 'offer-accepted' && offer === 'redo') stage = 'feedback';
    if (step.kind === 'redo-feedback') stage = 'training';
    if (step.kind === 'redo-training') stage = 'training';
    if (step.kind === 'redo-gallery') stage = 'gallery';
    if (step.kind === 'redo-chosen') stage = 'chosen';
    if (step.kind === 'reopened') stage = undefined;
  }
  return stage;
}

/** What the clocks of a purchase need to know of its request; nothing before it was asked and after it was withdrawn. */
export function progressOf(record: ClaimRecord): ClaimProgress | undefined {
  const stage = stageOf(record);
  if (stage === 'nothing-asked' || stage === 'withdrawn' || stage === 'given-away') return undefined;
  const asked = record.steps.find(({ kind }) => kind === 'asked');
  if (!asked) return undefined;
  const answer = answerIn(record, stage);
  const arrived = stage === 'won' ? record.steps.findLast(({ kind }) => kind === 'money-arrived') : undefined;
  return {
    askedAt: asked.at,
    ...(answer && { answer }),
    ...(arrived && { moneyArrivedAt: arrived.at }),
  };
}

function answerIn({ steps }: ClaimRecord, stage: ClaimStage): ClaimProgress['answer'] {
  // An objection waits for a new answer.
  if (stage === 'asked' || stage === 'acknowledged' || stage === 'offered') return undefined;
  const last = steps.findLast(({ kind }) => kind === 'approved' || kind === 'denied' || kind === 'offer-accepted');
  if (!last) return undefined;
  const kind = last.kind === 'approved' ? 'approved' : last.kind === 'denied' ? 'denied' : 'partly';
  return { kind, at: last.at };
}
