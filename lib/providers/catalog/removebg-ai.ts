import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'removebg-ai',
  name: 'RemoveBG AI (removebg-ai.com)',
  // Not remove.bg and not remove-bg.ai.
  hosts: ['removebg-ai.com', 'www.removebg-ai.com', 'app.removebg-ai.com'],
  homepage: 'https://removebg-ai.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2024-01-15',
    source: {
      url: 'https://removebg-ai.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A subscription can be refunded within 7 days of the purchase without questions while no more than a fifth was used; from half used on, nothing is refunded.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 20, bound: 'le' },
    remedies: ['full-refund', 'partial-refund', 'credits'],
    grounds: ['dissatisfaction', 'technical-failure', 'duplicate-charge'],
    processingDays: [3, 7],
    requestVia: 'email',
    requiresEvidence: ['order-id', 'reason'],
    lastUpdated: '2024-01-15',
  },
] satisfies readonly DeclaredTerms[];
