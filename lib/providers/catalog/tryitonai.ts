import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'tryitonai',
  name: 'Try it on AI',
  hosts: ['tryitonai.com', 'www.tryitonai.com'],
  homepage: 'https://www.tryitonai.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.tryitonai.com/faqs',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Neither refunds nor free redos are given once a purchase is made. A credit that was paid twice or is no longer wanted can be given to somebody else with the gift icon in the account.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['gift'],
    refusedRemedies: ['redo', 'retraining'],
    finePrint: ['upload-quality-shifts-responsibility', 'variability-excluded'],
    identifyBy: 'registered-email',
  },
] satisfies readonly DeclaredTerms[];
