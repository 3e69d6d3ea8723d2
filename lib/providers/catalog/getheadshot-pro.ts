import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'getheadshot-pro',
  name: 'HeadshotPro (getheadshot.pro)',
  // Calls itself HeadshotPro and is not headshotpro.com.
  hosts: ['getheadshot.pro', 'www.getheadshot.pro'],
  homepage: 'https://getheadshot.pro/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://getheadshot.pro/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'All sales are final, and an accidental purchase is no exception. Technical faults and wrong charges are looked into when they are reported within 7 days of happening; an account that disputes its charge may be suspended.',
    },
    stance: 'none',
    windows: [{ amount: 7, unit: 'day', startsAt: 'incident', scope: 'technical' }],
    voidedBy: ['use-of-credits', 'chargeback'],
    grounds: ['technical-failure', 'duplicate-charge'],
    requestVia: 'email',
    contact: 'support@getheadshot.pro',
    chargebackWarning: 'An account that disputes its charge may be suspended.',
  },
] satisfies readonly DeclaredTerms[];
