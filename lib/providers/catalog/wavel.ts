import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'wavel',
  name: 'Wavel AI',
  hosts: ['wavel.ai', 'www.wavel.ai', 'app.wavel.ai'],
  homepage: 'https://wavel.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://wavel.ai/refund-and-fraud-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'No refunds is the headline; technical failures and duplicate charges can be reported within 2 days of the purchase.',
    },
    stance: 'none',
    windows: [{ amount: 2, unit: 'day', startsAt: 'purchase', scope: 'technical' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'duplicate-charge'],
    requestVia: 'email',
    contact: 'reachout@wavel.ai',
    requiresEvidence: ['order-id'],
  },
] satisfies readonly DeclaredTerms[];
