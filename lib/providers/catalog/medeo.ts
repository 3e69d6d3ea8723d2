import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'medeo',
  name: 'Medeo',
  hosts: ['medeo.app', 'www.medeo.app', 'app.medeo.app'],
  helpHosts: ['help.medeo.app'],
  homepage: 'https://medeo.app/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.medeo.app/en/articles/15100660-how-do-i-request-a-refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Web purchases are decided case by case with no time limit named. What was bought through an app store follows the store, with Google Play within 48 hours.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 48, unit: 'hour', startsAt: 'purchase', scope: 'app-store' }],
    voidedBy: [],
    limits: { followsStore: true },
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'duplicate-charge'],
  },
] satisfies readonly DeclaredTerms[];
