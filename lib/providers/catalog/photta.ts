import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'photta',
  name: 'Photta',
  hosts: ['photta.app', 'www.photta.app', 'app.photta.app'],
  homepage: 'https://photta.app/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2024-11-07',
    source: {
      url: 'https://www.photta.app/en/legal/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Refunds are decided case by case; a plan bought by accident has to be reported within 24 hours, with no credits used.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 24, unit: 'hour', startsAt: 'purchase', scope: 'accidental' }],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'duplicate-charge', 'accidental-purchase'],
    processingDays: [7, 10],
    requestVia: 'email',
    requiresEvidence: ['email', 'reason', 'screenshots'],
    lastUpdated: '2024-11-07',
  },
] satisfies readonly DeclaredTerms[];
