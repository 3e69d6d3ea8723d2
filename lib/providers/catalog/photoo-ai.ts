import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'photoo-ai',
  name: 'Photoo.AI',
  hosts: ['photoo.ai', 'www.photoo.ai', 'app.photoo.ai'],
  homepage: 'https://photoo.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-01-01',
    source: {
      url: 'https://photoo.ai/fr/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'fr',
      summary:
        'New subscribers can ask for a refund within 7 days while less than 10 % was used; duplicate charges and technical failures are the other grounds.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 10, bound: 'lt' },
    limits: { firstPurchaseOnly: true },
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'duplicate-charge'],
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'support@photoo.ai',
    requiresEvidence: ['email', 'reason', 'screenshots'],
    lastUpdated: '2025-01-01',
  },
] satisfies readonly DeclaredTerms[];
