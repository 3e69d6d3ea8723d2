import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'flowpic',
  name: 'FlowPic',
  hosts: ['flowpic.app', 'www.flowpic.app', 'app.flowpic.app'],
  homepage: 'https://flowpic.app/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-09-20',
    source: {
      url: 'https://www.flowpic.app/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'The guarantee covers technical faults only, reported within 7 days of the purchase, with nothing downloaded and no credits used. A redo is offered as well.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'technical' }],
    voidedBy: ['download', 'use-of-credits'],
    remedies: ['full-refund', 'redo'],
    grounds: ['technical-failure', 'not-delivered', 'corrupted-files'],
    processingDays: [5, 10],
    requiresEvidence: ['order-id', 'email', 'screenshots', 'reason'],
    lastUpdated: '2025-09-20',
  },
] satisfies readonly DeclaredTerms[];
