import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'robotarticles',
  name: 'RobotArticles',
  hosts: ['robotarticles.com', 'www.robotarticles.com', 'app.robotarticles.com'],
  homepage: 'https://robotarticles.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://robotarticles.com/refund-terms',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 14 days of the purchase without a special reason; what was used lowers the amount by a published formula.',
    },
    stance: 'refunds',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    notVoidedBy: ['use-of-credits'],
    proration: [{ by: 'unused-credits' }],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['unused'],
  },
] satisfies readonly DeclaredTerms[];
