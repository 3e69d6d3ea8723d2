import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aragon',
  name: 'Aragon.ai',
  hosts: ['aragon.ai', 'www.aragon.ai', 'app.aragon.ai'],
  homepage: 'https://www.aragon.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.looktara.com/blog/ai-headshot-refund-policy-comparison',
      readOn: '2026-11-21',
      knowledge: 'second-hand',
      summary:
        'The comparison calls refunds limited and often denied once pictures were generated, and names another processing run as the alternative.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    usuallyEndsWith: ['generation'],
    remedies: ['redo'],
  },
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.aragon.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'When the pictures do not look like you, a free redo or a full refund can be asked for within 7 days of the purchase. Downloading counts as using the product; a Pro subscription is refunded for its latest payment only, and only if no editing tool was used. Teams get unused credits back in part.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download', 'use-of-credits'],
    voidedByForPlans: [{ act: 'edit', covers: ['weekly', 'monthly', 'yearly'] }],
    remedies: ['full-refund', 'partial-refund', 'redo'],
    renewals: 'as-first-payment',
    grounds: ['poor-likeness'],
    finePrint: ['upload-quality-shifts-responsibility'],
    proration: [{ by: 'unused-credits', covers: ['team'] }],
    requestVia: 'email',
    requiresEvidence: ['email'],
    identifyBy: 'order-email',
    answerDays: [1, 3],
  },
] satisfies readonly DeclaredTerms[];
