import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'viralpop',
  name: 'ViralPop',
  // A subdomain of its own: what is beside it is not the seller.
  hosts: ['go.digitalclub.biz'],
  homepage: 'https://go.digitalclub.biz/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://go.digitalclub.biz/dc/politica-reintegro-tokens',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'es',
      summary:
        'Only credits are given back, for technical failures and results that clearly miss the request; no time limit is named.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure', 'dissatisfaction'],
  },
] satisfies readonly DeclaredTerms[];
