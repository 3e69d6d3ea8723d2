import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'sureelo',
  name: 'Sureelo',
  hosts: ['sureelo.com', 'www.sureelo.com', 'app.sureelo.com'],
  homepage: 'https://sureelo.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-05-01',
    source: {
      url: 'https://www.sureelo.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Technical faults can be reported within 7 days of the purchase; packs that were merely left unused are not refunded. Credits of a failed generation come back by themselves.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'technical' }],
    voidedBy: [],
    remedies: ['credits', 'full-refund'],
    grounds: ['technical-failure', 'not-delivered', 'duplicate-charge'],
    autoRefundOnFailure: true,
    processingDays: [5, 7],
    requestVia: 'email',
    contact: 'support@sureelo.com',
    requiresEvidence: ['order-id', 'reason'],
    lastUpdated: '2026-05',
  },
] satisfies readonly DeclaredTerms[];
