import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'luemee',
  name: 'Luemee',
  hosts: ['luemee.com', 'www.luemee.com', 'app.luemee.com'],
  homepage: 'https://luemee.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://luemee.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 7 days of the purchase for a subscription. Downloading ends the refund. A redo is offered as well.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['download'],
    remedies: ['full-refund', 'redo'],
    processingDays: [5, 10],
    requestVia: 'email',
    requiresEvidence: ['email'],
  },
] satisfies readonly DeclaredTerms[];
