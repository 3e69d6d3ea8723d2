import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'lemono',
  name: 'Lemono AI',
  hosts: ['lemono.ai', 'www.lemono.ai', 'app.lemono.ai'],
  homepage: 'https://lemono.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-01-01',
    source: {
      url: 'https://lemono.ai/it/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'it',
      summary:
        'A refund has to be asked for within 30 days of the purchase, with nothing downloaded and no credits used. It is meant for results very different from the description.',
    },
    stance: 'conditional',
    windows: [{ amount: 30, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download', 'use-of-credits'],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'duplicate-charge', 'dissatisfaction'],
    requestVia: 'email',
    requiresEvidence: ['order-id', 'reason'],
    legalMentions: ['statutory-rights'],
    lastUpdated: '2025-01',
  },
] satisfies readonly DeclaredTerms[];
