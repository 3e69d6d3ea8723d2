import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'dreamnav-ai',
  name: 'DreamNav.AI',
  hosts: ['dreamnav.ai', 'www.dreamnav.ai', 'app.dreamnav.ai'],
  homepage: 'https://dreamnav.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2024-08-01',
    source: {
      url: 'https://dreamnav.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Sales are final and no money is given back.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    requestVia: 'email',
    contact: 'support@dreamnav.ai',
    lastUpdated: '2024-08-01',
  },
] satisfies readonly DeclaredTerms[];
