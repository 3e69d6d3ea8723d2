import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'lookfashion',
  name: 'LOOK AI',
  hosts: ['lookfashion.ai', 'www.lookfashion.ai', 'app.lookfashion.ai'],
  homepage: 'https://lookfashion.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://lookfashion.ai/subscription-policy.html',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A subscription is refunded in full within 7 days of the purchase and to 60 % until day 14, without questions. After that nothing is refunded.',
    },
    stance: 'refunds',
    windows: [
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription', sharePercent: 100 },
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription', sharePercent: 60 },
    ],
    voidedBy: [],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['dissatisfaction'],
    processingDays: [0, 7],
    requestVia: 'email',
    requiresEvidence: ['email', 'order-id'],
  },
] satisfies readonly DeclaredTerms[];
