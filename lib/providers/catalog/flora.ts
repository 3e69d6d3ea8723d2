import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'flora',
  name: 'FLORA',
  hosts: ['flora.ai', 'www.flora.ai', 'app.flora.ai'],
  helpHosts: ['docs.flora.ai'],
  homepage: 'https://flora.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://docs.flora.ai/faqs-how-to.../credit-refunds',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Credits of a failed run can be asked for with the project’s address; they do not come back by themselves. Money is not spoken of.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure', 'corrupted-files'],
    autoRefundOnFailure: false,
    requestVia: 'email',
    requiresEvidence: ['reason'],
  },
] satisfies readonly DeclaredTerms[];
