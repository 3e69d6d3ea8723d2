// Weighs together what is heard of an act from three sides: the rules, the places that name it, and the text as a whole.

import type { VoidingAct } from '../../policy/terms';
import type { Claim } from '../claims';
import type { NamedAct } from './mentions';
import { AGREEMENT } from './opinion-weights';
import { likely } from './weights';

/** Acts that are weighed alike: the commoner ones by themselves, the others together. */
export const WEIGHED_ALIKE: readonly (readonly NamedAct[])[] = [
  ['use-of-credits'],
  ['download'],
  ['generation-started'],
  ['training-started'],
  ['partial-use', 'preview-approved', 'chargeback'],
  ['favorite', 'edit', 'delete', 'save', 'share', 'redo-accepted', 'credits-accepted'],
];

export interface Heard {
  /** What the rules found. */
  readonly found: Claim<VoidingAct> | undefined;
  /** How likely the places that name the act say that it ends the refund; undefined where none names it. */
  readonly named: number | undefined;
  /** How likely the whole text says so; undefined where that was not learned of the act. */
  readonly whole: number | undefined;
  /** By the rules the text refuses refunds, names a time to ask in, bounds the use. */
  readonly refuses: boolean;
  readonly timed: boolean;
  readonly capped: boolean;
}

const SURELY = 1e-4;

function logit(probability: number): number {
  const kept = Math.max(SURELY, Math.min(1 - SURELY, probability));
  return Math.log(kept / (1 - kept));
}

/** A guess of the rules, and what they are sure of. */
const GUESSED = 0.6;
const SURE = 0.75;

/** What is heard, in numbers. */
export function heardFeatures(act: NamedAct, { found, named, whole, refuses, timed, capped }: Heard): number[] {
  return [
    1,
    Number(named !== undefined),
    named === undefined ? 0 : logit(named),
    whole === undefined ? 0 : logit(whole),
    Number(found !== undefined),
    Number(found !== undefined && found.confidence < GUESSED),
    Number(found !== undefined && found.confidence >= SURE),
    Number(found !== undefined && found.spans.length > 1),
    Number(refuses),
    Number(timed),
    Number(timed && found !== undefined),
    Number(capped),
    Number(capped && act === 'use-of-credits'),
  ];
}

/** How likely an act ends the refund, all considered. */
export function endsLikely(act: NamedAct, heard: Heard): number {
  const weights = AGREEMENT[WEIGHED_ALIKE.findIndex((alike) => alike.includes(act))] ?? [];
  return likely(heardFeatures(act, heard).reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
}
