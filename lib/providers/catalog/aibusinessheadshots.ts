import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aibusinessheadshots',
  name: 'AI Business Headshots',
  // No source that was read gives this seller's address; the host follows its name until somebody confirms it.
  hosts: ['aibusinessheadshots.com', 'www.aibusinessheadshots.com'],
  hostsAreAssumed: true,
  homepage: 'https://aibusinessheadshots.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.looktara.com/blog/ai-headshot-refund-policy-comparison',
      readOn: '2026-11-21',
      knowledge: 'second-hand',
      summary:
        'The comparison says up to 30 days, approved case by case, with a full refund or a new generation as the outcome. The seller’s own page could not be read.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 30, unit: 'day', startsAt: 'unknown', scope: 'any' }],
    voidedBy: [],
    remedies: ['full-refund', 'redo'],
  },
] satisfies readonly DeclaredTerms[];
