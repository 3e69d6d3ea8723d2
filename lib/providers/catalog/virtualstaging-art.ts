import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'virtualstaging-art',
  name: 'Virtual Staging Art',
  hosts: ['virtualstaging.art', 'www.virtualstaging.art', 'app.virtualstaging.art'],
  homepage: 'https://virtualstaging.art/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.virtualstaging.art/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 7 days of the purchase for a subscription. It holds only while no more than 3 pictures have been used.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxImagesUsed: 3, bound: 'le' },
    remedies: ['full-refund', 'credits'],
    grounds: ['dissatisfaction', 'technical-failure'],
    processingDays: [5, 10],
    requestVia: 'email',
  },
] satisfies readonly DeclaredTerms[];
