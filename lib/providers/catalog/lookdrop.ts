import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'lookdrop',
  name: 'LookDrop',
  hosts: ['lookdrop.ai', 'www.lookdrop.ai', 'app.lookdrop.ai'],
  homepage: 'https://lookdrop.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-11-22',
    source: {
      url: 'https://lookdrop.ai/refund.html',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Sales are final, save for duplicate charges. The 14 days of the right of withdrawal are said to end with the purchase.',
    },
    stance: 'none',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'statutory' }],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['duplicate-charge'],
    legalMentions: ['eu-withdrawal-waiver', 'eu-14-day', 'uk-consumer'],
    lastUpdated: '2025-11-22',
  },
] satisfies readonly DeclaredTerms[];
