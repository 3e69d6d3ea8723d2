import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aiphototalk',
  name: 'AI Photo Talk',
  hosts: ['aiphototalk.com', 'www.aiphototalk.com', 'app.aiphototalk.com'],
  homepage: 'https://aiphototalk.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-01-15',
    source: {
      url: 'https://aiphototalk.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Three time limits stand side by side: 7 days for a monthly subscription, 14 days for another subscription and 30 days for other purchases. Using a good part of it ends the refund.',
    },
    stance: 'conditional',
    windows: [
      { amount: 30, unit: 'day', startsAt: 'purchase', scope: 'any' },
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription', covers: ['monthly'], ordinary: true },
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
    ],
    voidedBy: ['partial-use'],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['technical-failure', 'duplicate-charge'],
    processingDays: [3, 10],
    requestVia: 'account',
    contact: 'billing page → Request Refund',
    lastUpdated: '2025-01-15',
  },
] satisfies readonly DeclaredTerms[];
