// Made-up purchases in every state there is, judged by the real policy.

import { type PurchaseView, viewOf } from '../../components/purchase-view';
import type { PurchaseId, PurchaseStory } from '../../lib/policy/purchase';
import type { ProviderId } from '../../lib/policy/terms';
import { siteOf } from '../../lib/providers/all-sites';
import type { Instant } from '../../lib/time/instant';
import { anAct, aStart, aStory, at, frozen, someTerms, termsAt, usd } from '../support/a-purchase';

export const NOW = at('2026-11-21T14:07:20Z');

const seller = (id: string, story: PurchaseStory): PurchaseStory => ({
  ...story,
  purchase: {
    ...story.purchase,
    id: `${id}-${story.purchase.boughtAt}` as PurchaseId,
    provider: id as ProviderId,
    host: siteOf(id)?.hosts[0] ?? id,
  },
});

export const pictureOf = (story: PurchaseStory, now: Instant = NOW): PurchaseView =>
  viewOf(story, siteOf(story.purchase.provider), now);

const bought = (text: string, id: string, price: number, plan?: string) => ({
  boughtAt: at(text),
  frozen: termsAt(id, '2026-11-10'),
  shownPrice: usd(price),
  ...(plan && { plan }),
});

export const STORIES: Readonly<Record<string, PurchaseStory>> = {
  'closing, the last hour': seller('aragon', aStory(bought('2026-11-14T14:50:00Z', 'aragon', 3500, 'Starter'))),
  'open, with a start that was first seen': seller(
    'headshotsbyai',
    aStory(bought('2026-11-18T09:00:00Z', 'headshotsbyai', 3900, 'Professional'), {
      starts: [aStart('generation', '2026-11-20T10:00:00Z', 'first-seen')],
    }),
  ),
  'waiting for the pictures': seller('headshotsbyai', aStory(bought('2026-11-21T09:00:00Z', 'headshotsbyai', 2900))),
  'seller decides': seller('aibusinessheadshots', aStory(bought('2026-11-19T09:00:00Z', 'aibusinessheadshots', 4900))),
  'known from an article': seller('headshotpro', aStory(bought('2026-11-19T09:00:00Z', 'headshotpro', 2900, 'Basic'))),
  'ended by a download': seller(
    'headshotsbyai',
    aStory(bought('2026-11-11T09:00:00Z', 'headshotsbyai', 5900, 'Executive'), {
      starts: [aStart('generation', '2026-11-19T10:00:00Z')],
      acts: [anAct('download', '2026-11-20T16:20:00Z', { count: 12 })],
    }),
  ),
  'a saved file that may be a preview': seller(
    'headshotsbyai',
    aStory(bought('2026-11-12T09:00:00Z', 'headshotsbyai', 5900, 'Executive'), {
      starts: [aStart('generation', '2026-11-19T10:00:00Z')],
      acts: [anAct('download', '2026-11-20T16:20:00Z', { evidence: 'seen-by-browser', inDoubt: true })],
    }),
  ),
  'no refunds': seller('tryitonai', aStory(bought('2026-11-19T09:00:00Z', 'tryitonai', 2100))),
  'window passed': seller('aragon', aStory(bought('2026-11-10T10:00:00Z', 'aragon', 3500))),
  'put away': seller(
    'aragon',
    aStory({ ...bought('2026-11-11T10:00:00Z', 'aragon', 7500), closedAt: at('2026-11-15T10:00:00Z') }),
  ),
  'nobody knows the terms': {
    ...aStory(),
    purchase: {
      id: 'unknown' as PurchaseId,
      provider: 'portrait-studio.example' as ProviderId,
      host: 'a-very-long-shop-name-for-portraits.example',
      boughtAt: at('2026-11-20T10:00:00Z'),
      zone: 'UTC',
      origin: 'by-hand',
      isTest: false,
      gatewayIds: [],
    },
  },
  'a test payment': seller('aragon', aStory({ ...bought('2026-11-20T10:00:00Z', 'aragon', 3500), isTest: true })),
  'everything ends it': {
    ...aStory({
      id: 'everything' as PurchaseId,
      boughtAt: at('2026-11-20T10:00:00Z'),
      plan: 'A plan with a name that somebody made far too long to fit on one line',
      frozen: frozen(
        someTerms({ voidedBy: ['download', 'favorite', 'edit', 'delete', 'share', 'use-of-credits', 'redo-accepted'] }),
      ),
      shownPrice: usd(1_234_567),
    }),
  },
};
