import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'funnypetai',
  name: 'FunnyPetAI',
  hosts: ['funnypetai.com', 'www.funnypetai.com', 'app.funnypetai.com'],
  homepage: 'https://funnypetai.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-05-01',
    source: {
      url: 'https://www.funnypetai.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Refunds are given for duplicate charges and technical failures; no time limit is named. Using credits ends the refund. A redo is offered as well.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['use-of-credits'],
    remedies: ['redo'],
    grounds: ['duplicate-charge', 'technical-failure'],
    requestVia: 'email',
    contact: 'FunnyPetAI@gmail.com',
    requiresEvidence: ['order-id', 'reason'],
    lastUpdated: '2025-05',
  },
] satisfies readonly DeclaredTerms[];
