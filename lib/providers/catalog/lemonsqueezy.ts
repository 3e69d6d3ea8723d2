import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  hosts: ['lemonsqueezy.com', 'www.lemonsqueezy.com', 'app.lemonsqueezy.com'],
  helpHosts: ['docs.lemonsqueezy.com'],
  homepage: 'https://lemonsqueezy.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://docs.lemonsqueezy.com/help/payments/refunds-chargebacks',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Lemon Squeezy, which takes payments for sellers, keeps the right to refund a purchase within 60 days at its own discretion.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 60, unit: 'day', startsAt: 'purchase', scope: 'platform-discretion' }],
    voidedBy: [],
    remedies: ['full-refund'],
    layer: 'seller-of-record',
  },
] satisfies readonly DeclaredTerms[];
