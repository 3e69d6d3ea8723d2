import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'thedreamai',
  name: 'Dream AI',
  // Not Dreamwave.
  hosts: ['thedreamai.co', 'www.thedreamai.co', 'app.thedreamai.co'],
  homepage: 'https://thedreamai.co/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.thedreamai.co/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 7 days of the day the charge appears, for duplicate charges, technical failures and orders that never came.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['duplicate-charge', 'technical-failure', 'not-delivered'],
  },
] satisfies readonly DeclaredTerms[];
