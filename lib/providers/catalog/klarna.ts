import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'klarna',
  name: 'Klarna',
  hosts: ['klarna.com', 'www.klarna.com', 'app.klarna.com'],
  homepage: 'https://klarna.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.klarna.com/us/buyer-protection/description',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Klarna’s protection covers orders that did not arrive, and leaves out downloads and customised goods. AI pictures are both.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    limits: { goodsExcluded: ['downloadable', 'customised'] },
    remedies: ['full-refund'],
    grounds: ['not-delivered'],
    layer: 'payment',
  },
] satisfies readonly DeclaredTerms[];
