import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'nano-banana-pro',
  name: 'Nano Banana Pro',
  hosts: ['nano-banana-pro.io', 'www.nano-banana-pro.io', 'app.nano-banana-pro.io'],
  homepage: 'https://nano-banana-pro.io/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-03-04',
    source: {
      url: 'https://nano-banana-pro.io/ru/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'ru',
      summary:
        'A subscription can be refunded within 7 days of the purchase while fewer than 10 tasks were run and at least 80 % is unused. Credit packs are never refunded.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxImagesUsed: 10, percent: 20, bound: 'lt' },
    limits: { kindsNeverRefunded: ['credits'] },
    remedies: ['full-refund'],
    lastUpdated: '2026-03-04',
  },
] satisfies readonly DeclaredTerms[];
