import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'leonardo-ai',
  name: 'Leonardo.Ai',
  hosts: ['leonardo.ai', 'www.leonardo.ai', 'app.leonardo.ai'],
  homepage: 'https://leonardo.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://leonardo.ai/refund-policy/',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary: 'Refunds are given under conditions; the two lists that say which were lost in the copy that was read.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    legalMentions: ['statutory-rights'],
  },
] satisfies readonly DeclaredTerms[];
