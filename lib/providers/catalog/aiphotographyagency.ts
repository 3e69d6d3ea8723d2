import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aiphotographyagency',
  name: 'AI Photography Agency',
  hosts: ['aiphotographyagency.com', 'www.aiphotographyagency.com', 'app.aiphotographyagency.com'],
  homepage: 'https://aiphotographyagency.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2024-11-11',
    source: {
      url: 'https://aiphotographyagency.com/?p=1737',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Sales are final once work has begun. A revision, not money, can be asked for within 7 days of delivery.',
    },
    stance: 'none',
    windows: [{ amount: 7, unit: 'day', startsAt: 'delivery', scope: 'redo' }],
    voidedBy: ['generation-started'],
    remedies: ['redo'],
    requiresEvidence: ['reason'],
    legalMentions: ['custom-digital-exception'],
    lastUpdated: '2024-11-11',
  },
] satisfies readonly DeclaredTerms[];
