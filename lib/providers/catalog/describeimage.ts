import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'describeimage',
  name: 'DescribeImage',
  hosts: ['describeimage.ai', 'www.describeimage.ai', 'app.describeimage.ai'],
  homepage: 'https://describeimage.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-08-16',
    source: {
      url: 'https://describeimage.ai/pt/payments-refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'pt',
      summary:
        'Purchases are called final, yet an accidental one can be refunded within 24 hours while no credits were used. Technical failures are named as an exception.',
    },
    stance: 'conditional',
    windows: [{ amount: 24, unit: 'hour', startsAt: 'purchase', scope: 'accidental' }],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'accidental-purchase', 'unused'],
    processingDays: [0, 7],
    requestVia: 'email',
    requiresEvidence: ['order-id', 'reason'],
    lastUpdated: '2025-08-16',
  },
] satisfies readonly DeclaredTerms[];
