import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'wan22ai',
  name: 'Wan 2.2 AI',
  hosts: ['wan22ai.org', 'www.wan22ai.org', 'app.wan22ai.org'],
  homepage: 'https://wan22ai.org/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-08-28',
    source: {
      url: 'https://wan22ai.org/it/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'it',
      summary:
        'A first subscription can be refunded within 3 days, a renewal within 7 and an unused credit pack within 30, while no more than 200 credits or half of the pack were used. Processing fees are always deducted.',
    },
    stance: 'conditional',
    windows: [
      { amount: 30, unit: 'day', startsAt: 'purchase', scope: 'unused-only', covers: ['credits'] },
      { amount: 3, unit: 'day', startsAt: 'purchase', scope: 'subscription', ordinary: true },
      { amount: 7, unit: 'day', startsAt: 'renewal', scope: 'subscription' },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 200, percent: 50, bound: 'le' },
    limits: { firstPurchaseOnly: true, feeKept: { summary: 'processing fees always deducted' } },
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['accidental-purchase'],
    processingDays: [5, 7],
    requestVia: 'email',
    contact: 'hi@wan22ai.org',
    requiresEvidence: ['email', 'order-id', 'reason'],
    lastUpdated: '2025-08-28',
  },
] satisfies readonly DeclaredTerms[];
