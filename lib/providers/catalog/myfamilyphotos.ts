import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'myfamilyphotos',
  name: 'PortraitAI (myfamilyphotos.ai)',
  hosts: ['myfamilyphotos.ai', 'www.myfamilyphotos.ai', 'app.myfamilyphotos.ai'],
  homepage: 'https://myfamilyphotos.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-12-29',
    source: {
      url: 'https://myfamilyphotos.ai/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Technical faults can be reported within 7 days of delivery, and the seller then has 48 hours to mend them.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'delivery', scope: 'technical' }],
    voidedBy: [],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['not-delivered', 'duplicate-charge', 'technical-failure', 'poor-likeness', 'corrupted-files'],
    requestVia: 'email',
    requiresEvidence: ['images'],
    lastUpdated: '2025-12-29',
  },
] satisfies readonly DeclaredTerms[];
