import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'headshot-ai',
  name: 'Headshot.ai',
  hosts: ['headshot.ai', 'www.headshot.ai', 'app.headshot.ai'],
  homepage: 'https://headshot.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-08-05',
    source: {
      url: 'https://www.headshot.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Technical failures, duplicate charges, broken files and orders that never came are refunded when asked for within 7 days of the purchase. Delivery makes the sale final.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    endsWith: ['delivery'],
    remedies: ['redo', 'full-refund'],
    grounds: ['technical-failure', 'duplicate-charge', 'not-delivered', 'corrupted-files'],
    lastUpdated: '2025-08-05',
  },
] satisfies readonly DeclaredTerms[];
