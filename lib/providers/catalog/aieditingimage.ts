import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aieditingimage',
  name: 'AI Editing Image',
  hosts: ['aieditingimage.com', 'www.aieditingimage.com', 'app.aieditingimage.com'],
  homepage: 'https://aieditingimage.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://aieditingimage.com/ja/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'ja',
      summary:
        'A subscription can be refunded within 7 days of the purchase while less than half was used; a wrong charge can be reported for 30 days. Credits of a generation that failed come back by themselves.',
    },
    stance: 'conditional',
    windows: [
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 30, unit: 'day', startsAt: 'incident', scope: 'duplicate' },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 50, bound: 'lt' },
    remedies: ['full-refund', 'credits', 'partial-refund'],
    grounds: ['dissatisfaction', 'technical-failure', 'duplicate-charge'],
    autoRefundOnFailure: true,
    processingDays: [5, 10],
  },
] satisfies readonly DeclaredTerms[];
