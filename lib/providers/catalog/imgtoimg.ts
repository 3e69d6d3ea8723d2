import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'imgtoimg',
  name: 'Image To Image AI',
  hosts: ['imgtoimg.ai', 'www.imgtoimg.ai', 'app.imgtoimg.ai'],
  homepage: 'https://imgtoimg.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-04-04',
    source: {
      url: 'https://imgtoimg.ai/id/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'id',
      summary:
        'A refund can be asked for within 3 days of the purchase. It holds only while fewer than 10 credits have been used.',
    },
    stance: 'conditional',
    windows: [{ amount: 3, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 10, bound: 'lt' },
    remedies: ['full-refund'],
    grounds: ['dissatisfaction'],
    processingDays: [0, 14],
    requestVia: 'email',
    requiresEvidence: ['order-id', 'reason'],
    lastUpdated: '2025-04-04',
  },
] satisfies readonly DeclaredTerms[];
