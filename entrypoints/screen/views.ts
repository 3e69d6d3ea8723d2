// Purchases as screens show them: with their seller and what is true of them now.

import { type PurchaseView, viewOf } from '../../components/purchase-view';
import { siteOf } from '../../lib/providers/all-sites';
import type { Instant } from '../../lib/time/instant';
import type { KeptStory } from '../../lib/tracking/ports';

export const viewsOf = (stories: readonly KeptStory[], now: Instant): readonly PurchaseView[] =>
  stories.map((story) => viewOf(story, siteOf(story.purchase.provider), now));
