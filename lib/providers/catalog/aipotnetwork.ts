import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aipotnetwork',
  name: 'AI Pot Network',
  hosts: ['aipotnetwork.com', 'www.aipotnetwork.com', 'app.aipotnetwork.com'],
  homepage: 'https://aipotnetwork.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-09-12',
    source: {
      url: 'https://aipotnetwork.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'What was not used and what failed technically can be refunded, less provider fees where that is permitted; using credits ends it. Fourteen days appear only as an example of a right that a law may give.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'unknown', scope: 'statutory' }],
    voidedBy: ['use-of-credits'],
    limits: { feeKept: { summary: 'provider fees where permitted' } },
    remedies: ['full-refund', 'credits'],
    grounds: ['unused', 'technical-failure'],
    requestVia: 'email',
    contact: 'info@aipotnetwork.com',
    requiresEvidence: ['email', 'order-id', 'reason'],
    legalMentions: ['eu-14-day', 'statutory-rights'],
    lastUpdated: '2025-09-12',
  },
] satisfies readonly DeclaredTerms[];
