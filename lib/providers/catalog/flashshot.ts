import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'flashshot',
  name: 'Flashshot',
  hosts: ['flashshot.io', 'www.flashshot.io', 'app.flashshot.io'],
  homepage: 'https://flashshot.io/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://flashshot.io/legal-refund.html',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Credits of a generation that failed technically are given back. The list of what qualifies was lost in the copy that was read.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure'],
    autoRefundOnFailure: true,
  },
] satisfies readonly DeclaredTerms[];
