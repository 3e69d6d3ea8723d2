import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'lookscraft',
  name: 'LooksCraft',
  hosts: ['lookscraft.com', 'www.lookscraft.com', 'app.lookscraft.com'],
  homepage: 'https://lookscraft.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.lookscraft.com/docs/credits-billing/credit-refunds',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Credits of a generation that failed come back by themselves; nothing needs to be asked for. Money is not spoken of.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure'],
    autoRefundOnFailure: true,
    requestVia: 'account',
    contact: 'Settings → Credits → Transactions',
  },
] satisfies readonly DeclaredTerms[];
