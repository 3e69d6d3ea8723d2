import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'chdaoai',
  name: 'Chdao AI',
  hosts: ['chdaoai.com', 'www.chdaoai.com', 'app.chdaoai.com'],
  homepage: 'https://chdaoai.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.chdaoai.com/pt/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'pt',
      summary:
        'A subscription can be refunded in full within 30 days while less than 10 % was used; up to half used, a partial refund is at the seller’s discretion.',
    },
    stance: 'conditional',
    windows: [{ amount: 30, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 10, bound: 'lt' },
    remedies: ['full-refund', 'partial-refund'],
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'support@chdaoai.com',
    requiresEvidence: ['order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
