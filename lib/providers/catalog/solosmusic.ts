import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'solosmusic',
  name: 'Solos Music',
  hosts: ['solosmusic.ai', 'www.solosmusic.ai', 'app.solosmusic.ai'],
  homepage: 'https://solosmusic.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-05-02',
    source: {
      url: 'https://solosmusic.ai/en/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'No money is given back save for billing errors and outages. Credits of a generation that failed come back by themselves.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure', 'duplicate-charge', 'not-delivered'],
    autoRefundOnFailure: true,
    requestVia: 'email',
    requiresEvidence: ['order-id'],
    lastUpdated: '2026-05-02',
  },
] satisfies readonly DeclaredTerms[];
