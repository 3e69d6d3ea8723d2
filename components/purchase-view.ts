// What a picture of a purchase needs: the story, its seller's name, and what policy says of it at this moment.

import type { ClaimRecord } from '../lib/claims/claim';
import { capIsUnknown, meterOf, type UsageMeter } from '../lib/credits/usage-meter';
import type { Deadline } from '../lib/policy/clocks';
import { type NextStep, nextStepOf } from '../lib/policy/next-step';
import type { PurchaseStory } from '../lib/policy/purchase';
import { type Verdict, verdictOf } from '../lib/policy/verdict';
import type { Instant } from '../lib/time/instant';

export interface PurchaseView {
  /** With the request for the money, where one was made and kept. */
  readonly story: PurchaseStory & { readonly request?: ClaimRecord };
  readonly seller: { readonly name: string; readonly homepage: string };
  readonly verdict: Verdict;
  readonly step: NextStep | undefined;
  /** Where the terms let so much be used: how much was. */
  readonly meter?: UsageMeter | 'unknown';
}

/** What is true of a story at this moment; a seller that is not in the catalogue goes by its host. */
export function viewOf(
  story: PurchaseView['story'],
  site: { readonly name: string; readonly homepage: string } | undefined,
  now: Instant,
): PurchaseView {
  const { host } = story.purchase;
  const verdict = verdictOf(story, now);
  return {
    story,
    seller: { name: site?.name ?? host, homepage: site?.homepage ?? `https://${host}/` },
    verdict,
    step: nextStepOf(verdict, story),
    ...meterIn(verdict, story, now),
  };
}

function meterIn({ endedBy }: Verdict, story: PurchaseView['story'], now: Instant): Pick<PurchaseView, 'meter'> {
  const meter = meterOf(story, now);
  if (meter === undefined) return capIsUnknown(story) && endedBy.length > 0 ? { meter: 'unknown' } : {};
  return { meter };
}

const OVER: readonly string[] = ['voided', 'refused', 'expired', 'closed'];
export const isOver = ({ verdict }: PurchaseView): boolean => OVER.includes(verdict.state.kind);

/** The deadline that the verdict counts down to, if one runs. */
export function deadlineOf({ state }: Verdict): Deadline | undefined {
  switch (state.kind) {
    case 'open':
    case 'closing':
      return state.deadline;
    case 'discretion':
      return state.deadline;
    default:
      return undefined;
  }
}

/** The span of the clock that the verdict counts down. */
export function runningSpan(verdict: Verdict): { readonly from: Instant; readonly to: Instant } | undefined {
  const deadline = deadlineOf(verdict);
  if (deadline === undefined) return undefined;
  for (const { state } of verdict.clocks) {
    if (state.kind === 'running' && state.deadline.at === deadline.at)
      return { from: state.startedAt, to: deadline.at };
  }
  return undefined;
}
