import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'bananapie',
  name: 'BananaPie',
  hosts: ['bananapie.ai', 'www.bananapie.ai', 'app.bananapie.ai'],
  homepage: 'https://bananapie.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://bananapie.ai/legal/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Credit packs and monthly plans can be refunded within 3 days, another plan within 7, while no more than 50 credits were used; renewals have the same time and allow no use at all. Processing fees are always deducted.',
    },
    stance: 'conditional',
    windows: [
      { amount: 3, unit: 'day', startsAt: 'purchase', scope: 'any', covers: ['credits', 'one-time'] },
      { amount: 3, unit: 'day', startsAt: 'purchase', scope: 'subscription', covers: ['monthly'] },
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 3, unit: 'day', startsAt: 'renewal', scope: 'subscription', covers: ['monthly'] },
      { amount: 7, unit: 'day', startsAt: 'renewal', scope: 'subscription' },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 50, bound: 'le' },
    limits: { feeKept: { summary: 'processor fees and an estimated refund processing fee' } },
    remedies: ['partial-refund'],
    requestVia: 'account',
    contact: 'Settings → Billing → Refund this order',
  },
] satisfies readonly DeclaredTerms[];
