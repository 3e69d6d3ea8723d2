import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'qwenimage',
  name: 'Qwen Image',
  hosts: ['qwenimage.art', 'www.qwenimage.art', 'app.qwenimage.art'],
  homepage: 'https://qwenimage.art/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-07-14',
    source: {
      url: 'https://qwenimage.art/ja/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'ja',
      summary: 'A refund can be asked for within 7 days of the purchase for technical faults.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'technical' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'not-delivered', 'duplicate-charge'],
    requestVia: 'email',
    requiresEvidence: ['email', 'order-id', 'reason', 'screenshots'],
    lastUpdated: '2025-07-14',
  },
] satisfies readonly DeclaredTerms[];
