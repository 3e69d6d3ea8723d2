import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'pictova',
  name: 'Pictova',
  hosts: ['pictova.ai', 'www.pictova.ai', 'app.pictova.ai'],
  homepage: 'https://pictova.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-02-13',
    source: {
      url: 'https://www.pictova.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A subscription can be refunded within 7 days of the purchase. Yearly plans are refunded by the unused months after that too.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: [],
    proration: [{ by: 'unused-time', covers: ['yearly'], outlivesWindow: true }],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['dissatisfaction'],
    lastUpdated: '2026-02-13',
  },
] satisfies readonly DeclaredTerms[];
