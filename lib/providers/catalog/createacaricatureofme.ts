import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'createacaricatureofme',
  name: 'Create A Caricature Of Me',
  hosts: ['createacaricatureofme.com', 'www.createacaricatureofme.com', 'app.createacaricatureofme.com'],
  homepage: 'https://createacaricatureofme.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.createacaricatureofme.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 7 days of the purchase for a subscription. It holds only while less than 30 % of what was bought has been used.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 30, bound: 'lt' },
    remedies: ['full-refund', 'credits', 'partial-refund'],
    grounds: ['dissatisfaction', 'unused'],
    legalMentions: ['statutory-rights'],
  },
] satisfies readonly DeclaredTerms[];
