import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'dream100',
  name: 'Dream100.ai',
  hosts: ['dream100.ai', 'www.dream100.ai', 'app.dream100.ai'],
  homepage: 'https://dream100.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2023-09-01',
    source: {
      url: 'https://www.dream100.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Refunds are decided case by case; nothing is promised.',
    },
    stance: 'case-by-case',
    windows: [],
    voidedBy: [],
    remedies: ['full-refund'],
    requestVia: 'email',
    contact: 'contact@dream100.ai',
    requiresEvidence: ['reason'],
    lastUpdated: '2023-09-01',
  },
] satisfies readonly DeclaredTerms[];
