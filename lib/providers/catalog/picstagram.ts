import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'picstagram',
  name: 'Picstagram',
  hosts: ['picstagram.com', 'www.picstagram.com', 'app.picstagram.com'],
  homepage: 'https://picstagram.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-05-01',
    source: {
      url: 'https://picstagram.com/no-refund.html',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'No refunds are given. Credits of a generation that failed come back by themselves.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure', 'duplicate-charge'],
    autoRefundOnFailure: true,
    requestVia: 'email',
    contact: 'support@picstagram.com',
    requiresEvidence: ['order-id'],
    lastUpdated: '2026-05',
  },
] satisfies readonly DeclaredTerms[];
