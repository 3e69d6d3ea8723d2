// How requests turned out, by seller: asked, won, lost, and the money that came back. All of it stays here.

import type { Money } from '../money/money';
import { sumByCurrency } from '../money/share';
import type { ProviderId } from '../policy/terms';
import { type ClaimRecord, lastOffer, stageOf } from './claim';

export interface SellerOutcomes {
  readonly provider: ProviderId;
  readonly asked: number;
  readonly open: number;
  readonly won: number;
  /** Settled for a redo or credits. */
  readonly settled: number;
  readonly lost: number;
  /** One sum per currency of what arrived; without amounts, nothing is guessed. */
  readonly reclaimed: readonly Money[];
}

export interface KeptClaim {
  readonly provider: ProviderId;
  readonly record: ClaimRecord;
  /** What was paid: what came back where the buyer named no amount and the whole was approved. */
  readonly paid?: Money;
}

export function outcomesBySeller(claims: readonly KeptClaim[]): readonly SellerOutcomes[] {
  const groups = new Map<ProviderId, KeptClaim[]>();
  for (const claim of claims) {
    if (!claim.record.steps.some(({ kind }) => kind === 'asked')) continue;
    groups.set(claim.provider, [...(groups.get(claim.provider) ?? []), claim]);
  }
  return [...groups]
    .map(([provider, all]) => {
      const stages = all.map(({ record }) => stageOf(record));
      const count = (...which: readonly string[]) => stages.filter((stage) => which.includes(stage)).length;
      const won = count('won');
      const settled = count('settled', 'given-away');
      const lost = count('lost', 'denied');
      return {
        provider,
        asked: all.length,
        won,
        settled,
        lost,
        open: all.length - won - settled - lost - count('withdrawn'),
        reclaimed: sumByCurrency(all.flatMap((claim) => reclaimedIn(claim) ?? [])),
      };
    })
    .sort((a, b) => b.asked - a.asked || a.provider.localeCompare(b.provider));
}

function reclaimedIn({ record, paid }: KeptClaim): Money | undefined {
  if (stageOf(record) !== 'won') return undefined;
  const arrived = record.steps.findLast((step) => step.kind === 'money-arrived');
  if (arrived?.kind === 'money-arrived' && arrived.amount) return arrived.amount;
  const approved = record.steps.findLast((step) => step.kind === 'approved');
  if (approved?.kind === 'approved' && approved.amount) return approved.amount;
  const offer = lastOffer(record);
  if (offer?.offer === 'partial-refund' && !approved) return offer.amount;
  return paid;
}
