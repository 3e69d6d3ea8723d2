import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'nodn-art',
  name: 'nodn.art',
  hosts: ['nodn.art', 'www.nodn.art', 'app.nodn.art'],
  homepage: 'https://nodn.art/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-03-02',
    source: {
      url: 'https://www.nodn.art/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Sales are final, save for technical failures and duplicate charges, which may be made good with credits. Download links end after 24 hours.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['full-refund', 'credits'],
    grounds: ['technical-failure', 'duplicate-charge'],
    photosDeletedAfter: { amount: 24, unit: 'hour' },
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'support@nodn.art',
    requiresEvidence: ['order-id', 'reason', 'screenshots'],
    lastUpdated: '2026-03-02',
  },
] satisfies readonly DeclaredTerms[];
