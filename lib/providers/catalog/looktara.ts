import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'looktara',
  name: 'Looktara',
  hosts: ['looktara.com', 'www.looktara.com', 'app.looktara.com'],
  homepage: 'https://www.looktara.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-09-30',
    source: {
      url: 'https://looktara.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Every sale is final, whether a subscription, credits or a single purchase; disliking the style or a result that misses the idea changes nothing. Where a law demands a refund, it is paid.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    finePrint: ['variability-excluded'],
    requestVia: 'email',
    legalMentions: ['statutory-rights'],
    lastUpdated: '2025-09-30',
  },
] satisfies readonly DeclaredTerms[];
