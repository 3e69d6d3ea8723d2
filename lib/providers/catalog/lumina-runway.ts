import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'lumina-runway',
  name: 'Lumina Runway',
  hosts: ['lumina-runway.art', 'www.lumina-runway.art', 'app.lumina-runway.art'],
  homepage: 'https://lumina-runway.art/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-01-01',
    source: {
      url: 'https://lumina-runway.art/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Unused credits and subscriptions can be refunded within 14 days of the purchase; use ends it. Where the seller stays silent for 3 business days, the company that took the payment may refund.',
    },
    stance: 'conditional',
    windows: [
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'unused-only' },
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
    ],
    voidedBy: ['use-of-credits', 'partial-use'],
    remedies: ['full-refund', 'credits'],
    grounds: ['unused', 'technical-failure', 'duplicate-charge', 'accidental-purchase'],
    autoRefundOnFailure: true,
    requestVia: 'email',
    requiresEvidence: ['order-id', 'email'],
    lastUpdated: '2026-01',
  },
] satisfies readonly DeclaredTerms[];
