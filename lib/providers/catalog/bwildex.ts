import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'bwildex',
  name: 'Bwildex',
  hosts: ['bwildex.com', 'www.bwildex.com', 'app.bwildex.com'],
  homepage: 'https://bwildex.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-04-01',
    source: {
      url: 'https://bwildex.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'No money is given back. Credits of a generation that failed return by themselves.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure'],
    autoRefundOnFailure: true,
    lastUpdated: '2026-04',
  },
] satisfies readonly DeclaredTerms[];
