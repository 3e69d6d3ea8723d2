import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aifoto',
  name: 'AIFoto',
  hosts: ['aifoto.app', 'www.aifoto.app', 'app.aifoto.app'],
  homepage: 'https://aifoto.app/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-09-29',
    source: {
      url: 'https://aifoto.app/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 7 days of the purchase for a subscription. It holds only while less than 50 % of what was bought has been used.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 50, bound: 'lt' },
    remedies: ['full-refund'],
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'support@aifoto.app',
    requiresEvidence: ['email', 'order-id', 'reason'],
    lastUpdated: '2025-09-29',
  },
] satisfies readonly DeclaredTerms[];
