import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'framecast',
  name: 'Framecast',
  // A subdomain of its own: what is beside it is not the seller.
  hosts: ['framecast.jerrizz.com'],
  homepage: 'https://framecast.jerrizz.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://framecast.jerrizz.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 7 days of the purchase. Using credits ends the refund. The grounds it names are technical failures, pictures that do not look like you and duplicate charges.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund', 'partial-refund', 'edit-credits'],
    grounds: ['technical-failure', 'poor-likeness', 'duplicate-charge'],
    processingDays: [5, 10],
  },
] satisfies readonly DeclaredTerms[];
