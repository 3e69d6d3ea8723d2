import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'hotpic',
  name: 'HOTPIC',
  hosts: ['hotpic.ai', 'www.hotpic.ai', 'app.hotpic.ai'],
  homepage: 'https://hotpic.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://hotpic.ai/es/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'es',
      summary: 'No refunds are given; billing problems are looked at one by one.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['duplicate-charge'],
    requestVia: 'email',
    requiresEvidence: ['email', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
