import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'kling-4',
  name: 'Kling 4.0 (third-party)',
  // Named after a model and not run by its maker.
  hosts: ['kling-4.net', 'www.kling-4.net', 'app.kling-4.net'],
  homepage: 'https://kling-4.net/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.kling-4.net/zh/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Refunds are decided case by case; used credits and disputed charges rule them out. Credits of a failed generation may come back by themselves. This is not the maker of the Kling model.',
    },
    stance: 'case-by-case',
    windows: [],
    voidedBy: ['use-of-credits', 'chargeback'],
    remedies: ['full-refund', 'credits'],
    grounds: ['technical-failure', 'duplicate-charge', 'accidental-purchase', 'unused'],
    autoRefundOnFailure: true,
    requiresEvidence: ['email', 'reason'],
    legalMentions: ['statutory-rights'],
  },
] satisfies readonly DeclaredTerms[];
