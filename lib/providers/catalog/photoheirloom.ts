import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'photoheirloom',
  name: 'PhotoHeirloom',
  hosts: ['photoheirloom.com', 'www.photoheirloom.com', 'app.photoheirloom.com'],
  homepage: 'https://photoheirloom.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-12-01',
    source: {
      url: 'https://photoheirloom.com/es/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'es',
      summary: 'Credits can be returned within 14 days of the purchase while less than half was used.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 50, bound: 'lt' },
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['unused', 'technical-failure', 'duplicate-charge'],
    processingDays: [0, 10],
    requestVia: 'email',
    requiresEvidence: ['email', 'order-id'],
    lastUpdated: '2025-12',
  },
] satisfies readonly DeclaredTerms[];
