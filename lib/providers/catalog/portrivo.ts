import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'portrivo',
  name: 'Portrivo',
  hosts: ['portrivo.com', 'www.portrivo.com', 'app.portrivo.com'],
  homepage: 'https://portrivo.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-06-02',
    source: {
      url: 'https://portrivo.com/refund-policy/',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Orders paid for and not yet processed, orders that never came, technical failures and duplicate charges are refunded; a failed generation is run again first.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    remedies: ['full-refund', 'redo'],
    grounds: ['not-delivered', 'technical-failure', 'duplicate-charge', 'unused'],
    legalMentions: ['custom-digital-exception'],
    lastUpdated: '2026-06-02',
  },
] satisfies readonly DeclaredTerms[];
