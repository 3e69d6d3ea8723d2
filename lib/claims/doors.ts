// Who to ask for the money: the shop, the store it was paid through, or the one who took the payment. A store purchase never goes to the shop's form.

import type { Deadline } from '../policy/clocks';
import { deadlineOf } from '../policy/deadline';
import type { Purchase } from '../policy/purchase';
import type { DeclaredTerms, ProviderId, TermsSource } from '../policy/terms';
import type { Instant } from '../time/instant';

/** Where an app store takes requests, and how long it says it looks at them itself. */
interface StoreDoor {
  readonly provider: string;
  readonly url: string;
  readonly window?: { readonly amount: number; readonly unit: 'hour' | 'day' };
  readonly source: { readonly name: string; readonly url: string };
}

const STORE_DOORS: readonly StoreDoor[] = [
  {
    provider: 'apple',
    url: 'https://reportaproblem.apple.com/',
    source: { name: 'Apple, request a refund', url: 'https://support.apple.com/118223' },
  },
  {
    provider: 'google-play',
    url: 'https://play.google.com/store/account/orderhistory',
    window: { amount: 48, unit: 'hour' },
    source: { name: 'Google Play, refund policies', url: 'https://support.google.com/googleplay/answer/2479637' },
  },
];

export type Door =
  | { readonly kind: 'seller' }
  | {
      readonly kind: 'store';
      readonly door: StoreDoor;
      /** Absent where the store states no time. */
      readonly deadline?: Deadline;
      /** The maker of the app can still give back credits. */
      readonly sellerCanReturn: 'credits';
    };

/** The one door for a purchase's money. */
export function doorOf(purchase: Purchase): Door {
  const store = STORE_DOORS.find(({ provider }) => provider === purchase.paidThrough?.provider);
  if (!store) return { kind: 'seller' };
  return {
    kind: 'store',
    door: store,
    ...(store.window && { deadline: deadlineOf(store.window, purchase.boughtAt, purchase.zone) }),
    sellerCanReturn: 'credits',
  };
}

/** What the one who took the payment may do above the seller's head. */
export interface PlatformRoute {
  readonly provider: ProviderId;
  readonly source: TermsSource;
  readonly where?: string;
  /**
   * - `refund`: it gives the money back itself, without a reason - `may`: it reserves the right
   * - `dispute`: the buyer may open one - `escalate`: until then one that is open must be taken further
   * - `limit`: after this nobody can send the money back through it
   */
  readonly right: 'refund' | 'may' | 'dispute' | 'escalate' | 'limit';
  readonly deadline: Deadline;
  readonly state: 'open' | 'over';
}

const RIGHTS = {
  'platform-discretion': 'may',
  'seller-unresponsive': 'may',
  dispute: 'dispute',
  escalation: 'escalate',
  any: 'refund',
  'platform-limit': 'limit',
} as const;

/**
 * The intermediary's own windows for a purchase, the earliest end first. Those that begin with a dispute are told once there
 * is one: from when it was asked there.
 */
export function platformRoutes(
  platform: { readonly provider: ProviderId; readonly terms: DeclaredTerms },
  purchase: Purchase,
  now: Instant,
  askedAt?: Instant,
): readonly PlatformRoute[] {
  const { terms, provider } = platform;
  return terms.windows
    .flatMap((window): readonly PlatformRoute[] => {
      const right = Object.entries(RIGHTS).find(([scope]) => scope === window.scope)?.[1];
      const from = window.startsAt === 'incident' ? askedAt : purchase.boughtAt;
      const isCounted = ['purchase', 'unknown', 'incident'].includes(window.startsAt);
      if (right === undefined || from === undefined || !isCounted) return [];
      const deadline = deadlineOf(window, from, purchase.zone);
      return [
        {
          provider,
          source: terms.source,
          ...(terms.contact !== undefined && { where: terms.contact }),
          right,
          deadline,
          state: now < deadline.at ? 'open' : 'over',
        },
      ];
    })
    .sort((a, b) => a.deadline.at - b.deadline.at);
}
