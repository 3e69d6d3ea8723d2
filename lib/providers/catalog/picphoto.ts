import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'picphoto',
  name: 'PicPhoto (ai-photogenerator.org)',
  hosts: ['ai-photogenerator.org', 'www.ai-photogenerator.org', 'app.ai-photogenerator.org'],
  homepage: 'https://ai-photogenerator.org/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-12-02',
    source: {
      url: 'https://ai-photogenerator.org/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 7 days of the purchase without a special reason, and is reckoned by what is unused. Technical faults and duplicate charges have no time limit.',
    },
    stance: 'refunds',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    notVoidedBy: ['use-of-credits'],
    proration: [{ by: 'unused-credits' }],
    remedies: ['partial-refund'],
    grounds: ['dissatisfaction', 'technical-failure', 'duplicate-charge'],
    processingDays: [5, 10],
    requestVia: 'email',
    requestSubject: 'Refund Request',
    contact: 'support@ai-photogenerator.org',
    requiresEvidence: ['order-id', 'email', 'reason', 'screenshots'],
    lastUpdated: '2025-12-02',
  },
] satisfies readonly DeclaredTerms[];
