import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'luvbyte',
  name: 'LuvByte',
  hosts: ['luvbyte.org', 'www.luvbyte.org', 'app.luvbyte.org'],
  homepage: 'https://luvbyte.org/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-01-01',
    source: {
      url: 'https://www.luvbyte.org/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 30 days of delivery, without a special reason. A redo is offered as well.',
    },
    stance: 'refunds',
    windows: [{ amount: 30, unit: 'day', startsAt: 'delivery', scope: 'any' }],
    voidedBy: [],
    remedies: ['full-refund', 'partial-refund', 'redo'],
    grounds: ['dissatisfaction', 'technical-failure', 'poor-likeness'],
    processingDays: [5, 7],
    requestVia: 'email',
    requiresEvidence: ['order-id', 'email', 'reason'],
    lastUpdated: '2025-01',
  },
] satisfies readonly DeclaredTerms[];
