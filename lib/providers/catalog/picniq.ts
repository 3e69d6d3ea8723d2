import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'picniq',
  name: 'Picniq',
  hosts: ['picniq.ai', 'www.picniq.ai', 'app.picniq.ai'],
  homepage: 'https://picniq.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.picniq.ai/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 7 days of the purchase as long as nothing was downloaded. Taking a free redo first does not end it.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download'],
    notVoidedBy: ['redo-accepted'],
    remedies: ['redo', 'full-refund', 'partial-refund'],
    grounds: ['poor-likeness', 'dissatisfaction'],
    requestVia: 'email',
    contact: 'hello@picniq.ai',
    requiresEvidence: ['email'],
  },
] satisfies readonly DeclaredTerms[];
