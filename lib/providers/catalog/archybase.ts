import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'archybase',
  name: 'ArchyBase',
  hosts: ['archybase.com', 'www.archybase.com', 'app.archybase.com'],
  homepage: 'https://archybase.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.archybase.com/ja/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'ja',
      summary:
        'A refund can be asked for within 3 days of the purchase while fewer than 20 credits were used, and within 24 hours of a renewal payment. A fee of up to 6 % may be kept.',
    },
    stance: 'conditional',
    windows: [
      { amount: 3, unit: 'day', startsAt: 'purchase', scope: 'any' },
      { amount: 24, unit: 'hour', startsAt: 'renewal', scope: 'subscription' },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 20, bound: 'lt' },
    limits: { feeKept: { summary: 'up to 6% fee', percent: 6 } },
    remedies: ['full-refund', 'partial-refund'],
    processingDays: [5, 10],
    requestVia: 'email',
    requiresEvidence: ['email', 'order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
