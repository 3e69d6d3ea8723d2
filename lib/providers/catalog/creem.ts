import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'creem',
  name: 'Creem',
  hosts: ['creem.io', 'www.creem.io', 'app.creem.io'],
  helpHosts: ['docs.creem.io'],
  homepage: 'https://creem.io/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://docs.creem.io/finance/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Creem, which takes payments for sellers, keeps the right to refund a purchase within 60 days at its own discretion, whatever the seller’s terms say.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 60, unit: 'day', startsAt: 'purchase', scope: 'platform-discretion' }],
    voidedBy: [],
    remedies: ['full-refund'],
    layer: 'seller-of-record',
  },
] satisfies readonly DeclaredTerms[];
