import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'getsketchvibe',
  name: 'SketchVibe',
  hosts: ['getsketchvibe.com', 'www.getsketchvibe.com', 'app.getsketchvibe.com'],
  homepage: 'https://getsketchvibe.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://getsketchvibe.com/refunds.php',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Technical faults can be reported within 30 days of the purchase; what was used, wholly or in good part, is not refunded.',
    },
    stance: 'conditional',
    windows: [{ amount: 30, unit: 'day', startsAt: 'purchase', scope: 'technical' }],
    voidedBy: ['use-of-credits', 'partial-use'],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'duplicate-charge'],
    processingDays: [5, 10],
    requiresEvidence: ['order-id', 'email', 'reason', 'screenshots'],
  },
] satisfies readonly DeclaredTerms[];
