import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'bg-removeon',
  name: 'BG Removeon',
  hosts: ['bg-removeon.com', 'www.bg-removeon.com', 'app.bg-removeon.com'],
  homepage: 'https://bg-removeon.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://bg-removeon.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'A refund can be asked for within 14 days of the purchase for technical faults.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'technical' }],
    voidedBy: [],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['technical-failure'],
    processingDays: [0, 7],
    requestVia: 'email',
    contact: 'support@bg-removeon.com',
    requiresEvidence: ['order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
