import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'remove-bg',
  name: 'remove.bg',
  // Not remove-bg.ai and not removebg-ai.com.
  hosts: ['remove.bg', 'www.remove.bg', 'app.remove.bg'],
  homepage: 'https://remove.bg/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://remove.bg/id/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A first subscription can be refunded within 14 days of the purchase while fewer than 50 pictures were processed. The review of a request takes up to 10 days.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxImagesUsed: 50, bound: 'lt' },
    limits: { firstPurchaseOnly: true },
    remedies: ['full-refund'],
    grounds: ['dissatisfaction'],
    answerDays: [0, 10],
    requestVia: 'form',
    contact: 'refund form on the page',
  },
] satisfies readonly DeclaredTerms[];
