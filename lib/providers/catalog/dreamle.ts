import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'dreamle',
  name: 'Dreamle',
  hosts: ['dreamle.ai', 'www.dreamle.ai', 'app.dreamle.ai'],
  homepage: 'https://dreamle.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://dreamle.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A subscription can be refunded within 24 hours of the purchase when something failed technically and no more than 20 credits were used. A chargeback restricts the account.',
    },
    stance: 'conditional',
    windows: [{ amount: 24, unit: 'hour', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    notVoidedBy: ['chargeback'],
    usageCap: { maxCreditsUsed: 20, bound: 'le' },
    remedies: ['full-refund'],
    grounds: ['technical-failure'],
    processingDays: [0, 10],
    requestVia: 'email',
  },
] satisfies readonly DeclaredTerms[];
