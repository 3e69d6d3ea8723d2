import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'apple',
  name: 'Apple (EU store terms)',
  // The text was read from a copy at another host.
  hosts: ['apps.apple.com', 'reportaproblem.apple.com'],
  homepage: 'https://apps.apple.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2017-06-23',
    source: {
      url: 'https://docslib.org/doc/1528408/outside-us-guidelines-june-2017-3-2017-06-23',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Buyers in the European Union could withdraw within 14 days of the receipt, and lost that right once the delivery of digital content began at their wish. This is the store’s text of 2017, read from a copy.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'delivery', scope: 'statutory' }],
    voidedBy: ['download'],
    remedies: ['full-refund'],
    layer: 'store',
    processingDays: [0, 14],
    requestVia: 'form',
    contact: 'Report a Problem',
    legalMentions: ['eu-14-day', 'eu-withdrawal-waiver'],
    lastUpdated: '2017-06-23',
  },
] satisfies readonly DeclaredTerms[];
