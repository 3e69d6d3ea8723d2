import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'photoguruai',
  name: 'PhotoGuru AI',
  hosts: ['photoguruai.com', 'www.photoguruai.com', 'app.photoguruai.com'],
  homepage: 'https://photoguruai.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://photoguruai.com/faq/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary: 'The guarantee sounds wide and covers technical faults only, reported within 7 days of the purchase.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'technical' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'duplicate-charge'],
    processingDays: [3, 5],
    requestVia: 'email',
    contact: 'support@photoguruai.com',
    requiresEvidence: ['order-id', 'email', 'reason', 'screenshots'],
  },
] satisfies readonly DeclaredTerms[];
