import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'datephotos',
  name: 'DatePhotos.AI',
  hosts: ['datephotos.ai', 'www.datephotos.ai', 'app.datephotos.ai'],
  homepage: 'https://datephotos.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-01-10',
    source: {
      url: 'https://datephotos.ai/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 7 days of the purchase, on a first order only, and not after a download.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download'],
    limits: { firstPurchaseOnly: true },
    remedies: ['full-refund', 'redo'],
    grounds: ['dissatisfaction', 'technical-failure'],
    requestVia: 'email',
    contact: 'jsdasww593@gmail.com',
    requiresEvidence: ['order-id', 'email', 'reason'],
    lastUpdated: '2025-01-10',
  },
] satisfies readonly DeclaredTerms[];
