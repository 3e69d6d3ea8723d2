// How many credits are left of what was bought, granted and given back: lots used up in the order in which they expire.

import type { Money } from '../money/money';
import { shareOf, sumByCurrency } from '../money/share';
import { deadlineOf } from '../policy/deadline';
import type { ProviderId } from '../policy/terms';
import type { Instant } from '../time/instant';
import { type Generation, wasRefunded } from './generation';
import type { CreditExpiry } from './rules';

/** Credits that came in at once. */
export interface CreditGrant {
  readonly id: string;
  readonly provider: ProviderId;
  readonly at: Instant;
  readonly credits: number;
  readonly kind: 'bought' | 'allowance' | 'gift' | 'correction';
  /** What was paid for them; absent for what cost nothing or is not known. */
  readonly price?: Money;
  /** The end of the paid period that an allowance belongs to. */
  readonly periodEnd?: Instant;
  /** By the buyer's word or a page, instead of the seller's rule. */
  readonly expiresAt?: Instant;
}

export interface CreditSpend {
  readonly at: Instant;
  readonly credits: number;
}

interface Lot {
  readonly grant: CreditGrant;
  readonly left: number;
  readonly expiresAt?: Instant;
}

export interface Balance {
  readonly left: number;
  /** Lots that still hold credits, those that expire first before the others. */
  readonly lots: readonly Lot[];
  /** Credits that ended unused. */
  readonly expired: number;
  /** Used beyond what we know to have come in: something was granted that we never saw. */
  readonly unexplained: number;
  readonly nextExpiry?: { readonly at: Instant; readonly credits: number };
  /** What was paid for the credits that are left, one sum per currency; credits without a known price are not in it. */
  readonly worth: readonly Money[];
  /** Credits that are left and have no known price. */
  readonly unpriced: number;
}

/** What generations cost, without those whose credits came back. */
export function spendsOf(generations: readonly Generation[]): readonly CreditSpend[] {
  return generations
    .filter((generation) => generation.cost !== undefined && generation.cost > 0 && !wasRefunded(generation))
    .map(({ startedAt, cost = 0 }) => ({ at: startedAt, credits: cost }));
}

/** When the credits of a grant end by the seller's rule; nothing where they never do or nobody knows. */
function expiryOf(grant: CreditGrant, rule: CreditExpiry | undefined, zone: string): Instant | undefined {
  if (grant.expiresAt !== undefined) return grant.expiresAt;
  switch (rule?.kind) {
    case 'after':
      return deadlineOf(rule, grant.at, zone).at;
    case 'period-end':
      return rule.rollsOver ? undefined : grant.periodEnd;
    default:
      return undefined;
  }
}

/** The balance at an instant. What the future holds has not happened. */
export function balanceAt(
  grants: readonly CreditGrant[],
  spends: readonly CreditSpend[],
  { expiry, zone }: { readonly expiry?: CreditExpiry | undefined; readonly zone: string },
  now: Instant,
): Balance {
  const lots = grants
    .filter(({ at }) => at <= now)
    .map((grant) => ({ grant, left: Math.max(0, grant.credits), expiresAt: expiryOf(grant, expiry, zone) }))
    .sort(
      (a, b) =>
        (a.expiresAt ?? Number.POSITIVE_INFINITY) - (b.expiresAt ?? Number.POSITIVE_INFINITY) ||
        a.grant.at - b.grant.at,
    );

  const cap = expiry?.kind === 'period-end' && expiry.rollsOver ? expiry.atMost : undefined;
  let expired = 0;
  let unexplained = 0;
  const happenings = [
    ...spends.filter(({ at }) => at <= now).map(({ at, credits }) => ({ at, credits, kind: 'spend' as const })),
    ...(cap === undefined
      ? []
      : grants.flatMap(({ periodEnd }) =>
          periodEnd !== undefined && periodEnd <= now
            ? [{ at: periodEnd, credits: 0, kind: 'roll-over' as const }]
            : [],
        )),
  ].sort((a, b) => a.at - b.at);

  for (const { at, credits, kind } of happenings) {
    const there = lots.filter((lot) => lot.grant.at <= at && (lot.expiresAt === undefined || lot.expiresAt > at));
    if (kind === 'roll-over') {
      // Whatever is over the most that moves on is lost, oldest first.
      const old = there.filter((lot) => lot.grant.periodEnd !== undefined && lot.grant.periodEnd <= at);
      let over = old.reduce((sum, lot) => sum + lot.left, 0) - (cap ?? 0);
      for (const lot of old) {
        const lost = Math.min(Math.max(over, 0), lot.left);
        lot.left -= lost;
        over -= lost;
        expired += lost;
      }
      continue;
    }
    let open = credits;
    for (const lot of there) {
      const taken = Math.min(open, lot.left);
      lot.left -= taken;
      open -= taken;
    }
    unexplained += open;
  }

  const living: Lot[] = [];
  for (const { grant, left, expiresAt } of lots) {
    if (left <= 0) continue;
    if (expiresAt !== undefined && expiresAt <= now) expired += left;
    else living.push({ grant, left, ...(expiresAt !== undefined && { expiresAt }) });
  }
  const first = living[0]?.expiresAt;
  const priced = living.flatMap(({ grant, left }) => {
    const worth = grant.price && shareOf(grant.price, left, grant.credits);
    return worth ? [{ worth, left }] : [];
  });
  const left = living.reduce((sum, lot) => sum + lot.left, 0);
  return {
    left,
    lots: living,
    expired,
    unexplained,
    ...(first !== undefined && {
      nextExpiry: {
        at: first,
        credits: living.filter(({ expiresAt }) => expiresAt === first).reduce((sum, lot) => sum + lot.left, 0),
      },
    }),
    worth: sumByCurrency(priced.map(({ worth }) => worth)),
    unpriced: left - priced.reduce((sum, lot) => sum + lot.left, 0),
  };
}
