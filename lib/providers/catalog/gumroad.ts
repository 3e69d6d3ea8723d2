import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'gumroad',
  name: 'Gumroad',
  hosts: ['gumroad.com', 'www.gumroad.com', 'app.gumroad.com'],
  helpHosts: ['help.gumroad.com'],
  homepage: 'https://gumroad.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.gumroad.com/article/51-what-is-gumroads-refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Gumroad, which takes payments for sellers, keeps the right to refund a purchase within 60 days at its own discretion, even where the seller gives no refunds.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 60, unit: 'day', startsAt: 'purchase', scope: 'platform-discretion' }],
    voidedBy: [],
    remedies: ['full-refund'],
    layer: 'seller-of-record',
  },
] satisfies readonly DeclaredTerms[];
