import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'contenttoimage',
  name: 'Content to Image',
  hosts: ['contenttoimage.com', 'www.contenttoimage.com', 'app.contenttoimage.com'],
  homepage: 'https://contenttoimage.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-04-27',
    source: {
      url: 'https://contenttoimage.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Duplicate charges, technical failures and accidental purchases can be refunded while credits are unused; no time limit is named. Credits of a failed generation may come back by themselves.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund', 'credits'],
    grounds: ['duplicate-charge', 'technical-failure', 'accidental-purchase', 'unused'],
    autoRefundOnFailure: true,
    requestVia: 'email',
    contact: 'gefufeng2016@gmail.com',
    requiresEvidence: ['email', 'order-id', 'reason'],
    legalMentions: ['statutory-rights'],
    lastUpdated: '2026-04-27',
  },
] satisfies readonly DeclaredTerms[];
