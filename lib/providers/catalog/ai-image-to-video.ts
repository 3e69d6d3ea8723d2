import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'ai-image-to-video',
  name: 'AI Image to Video Generator',
  // A host that many share: only this very name is the seller.
  hosts: ['ai-image-to-video-generator.pages.dev'],
  homepage: 'https://ai-image-to-video-generator.pages.dev/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://ai-image-to-video-generator.pages.dev/fr/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'fr',
      summary:
        'A refund can be asked for within 3 days of the purchase. For mere dissatisfaction only the credits that are still unused are paid back.',
    },
    stance: 'conditional',
    windows: [{ amount: 3, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    notVoidedBy: ['use-of-credits'],
    proration: [{ by: 'unused-credits' }],
    remedies: ['partial-refund', 'full-refund'],
    grounds: ['dissatisfaction', 'technical-failure', 'duplicate-charge'],
    requestVia: 'email',
    requiresEvidence: ['order-id', 'email', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
