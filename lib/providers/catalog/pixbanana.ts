import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'pixbanana',
  name: 'Pix Banana',
  hosts: ['pixbanana.com', 'www.pixbanana.com', 'app.pixbanana.com'],
  homepage: 'https://pixbanana.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-01-07',
    source: {
      url: 'https://pixbanana.com//zh/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'zh',
      summary:
        'A subscription that was not touched can be refunded within 7 days of the purchase; credit packs never are.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    limits: { kindsNeverRefunded: ['credits'] },
    remedies: ['full-refund'],
    grounds: ['unused', 'duplicate-charge'],
    lastUpdated: '2026-01-07',
  },
] satisfies readonly DeclaredTerms[];
