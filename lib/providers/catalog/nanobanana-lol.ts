import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'nanobanana-lol',
  name: 'Nano Banana (nanobanana.lol)',
  hosts: ['nanobanana.lol', 'www.nanobanana.lol', 'app.nanobanana.lol'],
  homepage: 'https://nanobanana.lol/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-01-01',
    source: {
      url: 'https://www.nanobanana.lol/en/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 7 days of the purchase. It holds only while no more than 50 % of what was bought has been used.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 50, bound: 'le' },
    remedies: ['full-refund'],
    processingDays: [5, 7],
    requestVia: 'email',
    requiresEvidence: ['order-id', 'reason', 'email'],
    lastUpdated: '2025-01',
  },
] satisfies readonly DeclaredTerms[];
