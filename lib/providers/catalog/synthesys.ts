import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'synthesys',
  name: 'Synthesys',
  hosts: ['synthesys.io', 'www.synthesys.io', 'app.synthesys.io'],
  homepage: 'https://synthesys.io/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2023-08-03',
    source: {
      url: 'https://synthesys.io/ai-refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'A subscription can be refunded within 72 hours of the purchase while fewer than 5 minutes were used.',
    },
    stance: 'conditional',
    windows: [{ amount: 72, unit: 'hour', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxMinutesUsed: 5, bound: 'lt' },
    remedies: ['full-refund'],
    requestVia: 'email',
    contact: 'support@synthesys.io',
    lastUpdated: '2023-08-03',
  },
] satisfies readonly DeclaredTerms[];
