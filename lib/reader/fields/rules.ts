// What the rules read of a page, by themselves, before a second opinion is heard.

import { VOIDING_ACTS, type VoidingAct, WINDOW_SCOPES } from '../../policy/terms';
import { type FoundCap, usageCapOf } from '../acts/usage';
import { voidingActsOf } from '../acts/voiding-acts';
import type { Claim } from '../claims';
import type { Page, Passage } from '../page/page';
import { type FoundWindow, primaryWindow, type Timings, timingsOf, type Vouching } from '../times/windows';
import { type FoundStance, stanceOf } from './stance';

export interface Ruled {
  readonly timings: Timings;
  readonly named: FoundWindow | undefined;
  /** The passages that name a window. */
  readonly timed: readonly Passage[];
  readonly cap: FoundCap | undefined;
  readonly voiding: readonly Claim<VoidingAct>[];
  readonly stance: FoundStance;
}

export function ruledBy(page: Page, vouching?: Vouching): Ruled {
  const timings = timingsOf(page, vouching);
  const named = primaryWindow(timings.windows);
  const cap = usageCapOf(page);
  const timed = timings.windows.map(({ passage }) => passage);
  const voiding = voidingActsOf(page, cap, timed);
  const acts = voiding.map(({ value }) => value);
  return { timings, named, timed, cap, voiding, stance: stanceOf(page, named, acts, cap !== undefined) };
}

/** The same where some of the acts that the rules saw end nothing. */
export function withActs(page: Page, ruled: Ruled, voiding: Ruled['voiding']): Ruled {
  if (ruled.voiding.every((claim) => voiding.includes(claim)))
    return ruled.voiding.length === voiding.length ? ruled : { ...ruled, voiding };
  const acts = voiding.map(({ value }) => value);
  return { ...ruled, voiding, stance: stanceOf(page, ruled.named, acts, ruled.cap !== undefined) };
}

const RULES = ['none', 'conditional', 'case-by-case', 'refunds', null] as const;
const STARTS = ['purchase', 'delivery', 'generation', 'renewal', 'incident', null] as const;
const STEPS = 20;

const SURE = RULES.length;
const WINDOW = SURE + RULES.length * (STEPS + 1);
const SCOPE = WINDOW + 2;
const START = SCOPE + WINDOW_SCOPES.length;
const CAP = START + STARTS.length;
const ACT = CAP + 2;
/** Room for all that the rules may show. */
export const SIGNALS = ACT + VOIDING_ACTS.length;

/** What the rules found, numbered: their main rule and how sure they are of it, the window they name, the acts. */
export function signalsOf({ stance, named, cap, voiding }: Ruled): number[] {
  const rule = RULES.indexOf(stance.stance);
  return [
    rule,
    SURE + rule * (STEPS + 1) + Math.round(stance.confidence * STEPS),
    WINDOW + (named === undefined ? 0 : 1),
    ...(named === undefined
      ? []
      : [SCOPE + WINDOW_SCOPES.indexOf(named.window.scope), START + STARTS.indexOf(named.window.startsAt)]),
    CAP + (cap === undefined ? 0 : 1),
    ...new Set(voiding.map(({ value }) => ACT + VOIDING_ACTS.indexOf(value))),
  ];
}
