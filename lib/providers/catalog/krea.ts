import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'krea',
  name: 'Krea',
  hosts: ['krea.ai', 'www.krea.ai', 'app.krea.ai'],
  helpHosts: ['docs.krea.ai'],
  homepage: 'https://krea.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://docs.krea.ai/help-and-support/refunds-and-billing',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Recent charges can be refunded from the account while fewer than 650 credits and 20 pictures were used; what recent means is not said.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 650, maxImagesUsed: 20, bound: 'lt' },
    remedies: ['full-refund'],
    processingDays: [5, 10],
    requestVia: 'account',
    contact: 'Workspace Settings → Danger Zone → Cancel Subscription',
  },
] satisfies readonly DeclaredTerms[];
