import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'artiversehub',
  name: 'ArtiverseHub AI',
  hosts: ['artiversehub.ai', 'www.artiversehub.ai', 'app.artiversehub.ai'],
  homepage: 'https://artiversehub.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://artiversehub.ai/es/refund-policy/',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'es',
      summary:
        'A refund can be asked for within 3 days of the purchase while no more than 5 pictures and 3 videos were made. What was used and the processing fees are deducted.',
    },
    stance: 'conditional',
    windows: [{ amount: 3, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxImagesUsed: 5, maxVideosUsed: 3, bound: 'le' },
    limits: { feeKept: { summary: 'used credits and processing fees' } },
    proration: [{ by: 'unused-credits' }],
    remedies: ['partial-refund'],
    processingDays: [0, 7],
    requestVia: 'email',
    requiresEvidence: ['email', 'order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
