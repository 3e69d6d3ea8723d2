import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'kinolabs',
  name: 'KINO',
  hosts: ['kinolabs.ai', 'www.kinolabs.ai', 'app.kinolabs.ai'],
  homepage: 'https://kinolabs.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-12-14',
    source: {
      url: 'https://kinolabs.ai/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A monthly plan can be refunded within 7 days, a yearly one within 14 and a credit pack within 48 hours, while no more than 10 credits were used. Credits of a failed generation come back by themselves.',
    },
    stance: 'conditional',
    windows: [
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription', covers: ['monthly'] },
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription', covers: ['yearly'] },
      { amount: 48, unit: 'hour', startsAt: 'purchase', scope: 'unused-only', covers: ['credits'] },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 10, bound: 'le' },
    remedies: ['full-refund', 'credits'],
    grounds: ['technical-failure', 'duplicate-charge', 'accidental-purchase', 'unused'],
    autoRefundOnFailure: true,
    lastUpdated: '2025-12-14',
  },
] satisfies readonly DeclaredTerms[];
