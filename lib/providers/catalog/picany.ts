import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'picany',
  name: 'PicAny',
  hosts: ['picturesany.com', 'www.picturesany.com', 'app.picturesany.com'],
  homepage: 'https://picturesany.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-12-15',
    source: {
      url: 'https://www.picturesany.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'The page promises a refund within 14 days with no questions, and also says that nothing is refunded after delivery. The two do not fit together.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    usuallyEndsWith: ['delivery'],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['unused'],
    legalMentions: ['statutory-rights'],
    lastUpdated: '2025-12-15',
  },
] satisfies readonly DeclaredTerms[];
