import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'pawsnap',
  name: 'PawSnap AI',
  hosts: ['pawsnapai.com', 'www.pawsnapai.com', 'app.pawsnapai.com'],
  homepage: 'https://pawsnapai.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-01-05',
    source: {
      url: 'https://pawsnapai.com/pl/terms',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'pl',
      summary:
        'A preview is shown before paying, and the sale is final after delivery. A picture that fails technically is replaced.',
    },
    stance: 'none',
    windows: [],
    voidedBy: ['preview-approved'],
    remedies: ['redo', 'full-refund'],
    grounds: ['technical-failure'],
    freePreview: true,
    lastUpdated: '2026-01-05',
  },
] satisfies readonly DeclaredTerms[];
