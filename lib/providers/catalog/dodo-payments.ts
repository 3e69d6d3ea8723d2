import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'dodo-payments',
  name: 'Dodo Payments',
  hosts: ['dodopayments.com', 'www.dodopayments.com', 'app.dodopayments.com'],
  helpHosts: ['docs.dodopayments.com'],
  homepage: 'https://dodopayments.com/',
  gateway: 'dodo',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://docs.dodopayments.com/features/transactions/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Sellers that take payments through Dodo Payments cannot refund through it later than 30 days after the purchase, whatever they promise.',
    },
    stance: 'conditional',
    windows: [{ amount: 30, unit: 'day', startsAt: 'purchase', scope: 'platform-limit' }],
    voidedBy: [],
    remedies: ['full-refund', 'partial-refund'],
    layer: 'seller-of-record',
  },
] satisfies readonly DeclaredTerms[];
