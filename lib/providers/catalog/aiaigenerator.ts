import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aiaigenerator',
  name: 'AI Generator (aiaigenerator.ai)',
  hosts: ['aiaigenerator.ai', 'www.aiaigenerator.ai', 'app.aiaigenerator.ai'],
  homepage: 'https://aiaigenerator.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://aiaigenerator.ai/zh-tw/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'zh',
      summary:
        'The time limit depends on the plan: 7 days for a purchase, 7, 14 or 90 days for subscriptions, each with its own small share of use; under 10 % is the strictest that was noted. Unauthorised charges are to be reported within 48 hours.',
    },
    stance: 'conditional',
    windows: [
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' },
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 90, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 48, unit: 'hour', startsAt: 'incident', scope: 'unauthorized' },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 10, bound: 'lt' },
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['technical-failure', 'duplicate-charge', 'not-delivered'],
  },
] satisfies readonly DeclaredTerms[];
