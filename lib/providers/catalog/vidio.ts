import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'vidio',
  name: 'Vidio AI',
  hosts: ['vidio.ai', 'www.vidio.ai', 'app.vidio.ai'],
  homepage: 'https://vidio.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.vidio.ai/it-IT/support/refunds-and-billing-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'it',
      summary:
        'Technical failures, broken files and missing results are made good in credits rather than money; no time limit is named.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    remedies: ['credits', 'partial-refund'],
    grounds: ['technical-failure', 'corrupted-files', 'not-delivered'],
  },
] satisfies readonly DeclaredTerms[];
