import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'picmorph',
  name: 'PicMorph',
  hosts: ['picmorph.ai', 'www.picmorph.ai', 'app.picmorph.ai'],
  homepage: 'https://picmorph.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-01-01',
    source: {
      url: 'https://picmorph.ai/es/legal/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'es',
      summary: 'Refunds exist for what was not used, in circumstances that are never listed; no time limit is named.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['use-of-credits'],
    remedies: ['partial-refund'],
    grounds: ['unused'],
    processingDays: [5, 7],
    requestVia: 'email',
    contact: 'support@picmorph.ai',
    requiresEvidence: ['email', 'reason'],
    lastUpdated: '2025-01',
  },
] satisfies readonly DeclaredTerms[];
