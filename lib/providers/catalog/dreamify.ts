import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'dreamify',
  name: 'Dreamify',
  // A host that many share: only this very name is the seller.
  hosts: ['dreamify-art.vercel.app'],
  homepage: 'https://dreamify-art.vercel.app/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2024-01-25',
    source: {
      url: 'https://dreamify-art.vercel.app/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 24 hours of the purchase without a special reason; the transaction fees are kept.',
    },
    stance: 'refunds',
    windows: [{ amount: 24, unit: 'hour', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    limits: { feeKept: { summary: 'transaction fees are kept' } },
    remedies: ['full-refund', 'credits'],
    answerDays: [0, 1],
    processingDays: [5, 30],
    requestVia: 'email',
    contact: 'team@dreamify.art',
    requiresEvidence: ['order-id', 'reason'],
    lastUpdated: '2024-01-25',
  },
] satisfies readonly DeclaredTerms[];
