import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'arcads',
  name: 'Arcads',
  // Only its help pages, at a host that many share, were read; no source gives the address of the shop.
  hosts: [],
  homepage: 'https://intercom.help/arcads/en/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://intercom.help/arcads/en/articles/13264397-how-to-request-a-refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Refunds are given for accidental purchases and technical failures; no time limit is named. Using credits ends the refund.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund', 'credits'],
    grounds: ['accidental-purchase', 'unused', 'technical-failure'],
    requestVia: 'chat',
    contact: 'in-app chat',
    requiresEvidence: ['email', 'reason', 'images'],
  },
] satisfies readonly DeclaredTerms[];
