import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'pawify',
  name: 'Pawify AI',
  hosts: ['pawifyai.com', 'www.pawifyai.com', 'app.pawifyai.com'],
  homepage: 'https://pawifyai.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://pawifyai.com/refund_returns/',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Sales are final. A disappointing result may earn a redo, at the seller’s discretion.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['redo'],
    grounds: ['dissatisfaction'],
    requestVia: 'email',
  },
] satisfies readonly DeclaredTerms[];
