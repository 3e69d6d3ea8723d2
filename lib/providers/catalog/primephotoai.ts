import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'primephotoai',
  name: 'Prime Photo AI',
  hosts: ['primephotoai.com', 'www.primephotoai.com', 'app.primephotoai.com'],
  homepage: 'https://primephotoai.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-07-21',
    source: {
      url: 'https://www.primephotoai.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Sales are final and no money is given back. Credits may be given back instead.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure', 'duplicate-charge'],
    requestVia: 'email',
    contact: 'support@primephotoai.com',
    lastUpdated: '2025-07-21',
  },
] satisfies readonly DeclaredTerms[];
