import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'polar',
  name: 'Polar',
  hosts: ['polar.sh', 'www.polar.sh', 'app.polar.sh'],
  helpHosts: ['docs.polar.sh'],
  homepage: 'https://polar.sh/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://docs.polar.sh/documentation/features/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Polar, which takes payments for sellers, keeps the right to refund a purchase within 60 days at its own discretion.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 60, unit: 'day', startsAt: 'purchase', scope: 'platform-discretion' }],
    voidedBy: [],
    remedies: ['full-refund', 'partial-refund'],
    layer: 'seller-of-record',
  },
] satisfies readonly DeclaredTerms[];
