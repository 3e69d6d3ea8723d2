import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aiportrait',
  name: 'AI Portrait',
  // The page stood at what looks like a test host; no source gives the address of the shop.
  hosts: [],
  helpHosts: ['ai-test.mia-233.cn'],
  homepage: 'https://ai-test.mia-233.cn/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-04-23',
    source: {
      url: 'https://ai-test.mia-233.cn/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Refunds are decided case by case; nothing is promised.',
    },
    stance: 'case-by-case',
    windows: [],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['duplicate-charge', 'technical-failure'],
    requestVia: 'email',
    contact: 'legal@aiportrait.com',
    requiresEvidence: ['email', 'order-id', 'reason'],
    legalMentions: ['statutory-rights'],
    lastUpdated: '2026-04-23',
  },
] satisfies readonly DeclaredTerms[];
