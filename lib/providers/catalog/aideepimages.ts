import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aideepimages',
  name: 'DeepSeek Image Generator (aideepimages)',
  hosts: ['aideepimages.com', 'www.aideepimages.com', 'app.aideepimages.com'],
  homepage: 'https://aideepimages.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-03-14',
    source: {
      url: 'https://aideepimages.com/zh/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'zh',
      summary:
        'A subscription can be refunded within 14 days of the purchase, a credit pack within 7, and only while less than 10 % was used.',
    },
    stance: 'conditional',
    windows: [
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'unused-only', covers: ['credits'] },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 10, bound: 'lt' },
    remedies: ['full-refund'],
    grounds: ['dissatisfaction', 'technical-failure'],
    processingDays: [5, 7],
    requestVia: 'email',
    requiresEvidence: ['email', 'order-id', 'reason'],
    lastUpdated: '2025-03-14',
  },
] satisfies readonly DeclaredTerms[];
