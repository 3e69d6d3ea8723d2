import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'mypet-portrait',
  name: 'Pet Portrait AI',
  hosts: ['mypet-portrait.com', 'www.mypet-portrait.com', 'app.mypet-portrait.com'],
  homepage: 'https://mypet-portrait.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2024-12-01',
    source: {
      url: 'https://mypet-portrait.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Unused credit packs can be refunded within 7 days of the purchase and subscriptions within 7 or 14, while less than a fifth was used. Poor quality has to be reported within 48 hours of the generation.',
    },
    stance: 'conditional',
    windows: [
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'unused-only', covers: ['credits'] },
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 48, unit: 'hour', startsAt: 'generation', scope: 'quality' },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 20, bound: 'lt' },
    remedies: ['partial-refund', 'redo', 'credits'],
    grounds: ['dissatisfaction', 'technical-failure'],
    lastUpdated: '2024-12',
  },
] satisfies readonly DeclaredTerms[];
