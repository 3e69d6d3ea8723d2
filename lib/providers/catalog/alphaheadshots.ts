import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'alphaheadshots',
  name: 'Alpha Headshots',
  hosts: ['alphaheadshots.com', 'www.alphaheadshots.com', 'app.alphaheadshots.com'],
  homepage: 'https://alphaheadshots.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://alphaheadshots.com/refund.php',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund, less a fee of 3.5 % or at least $0.48, can be asked for within 3 days of the purchase. Downloading counts as use and ends it; a redo is offered as well.',
    },
    stance: 'conditional',
    windows: [{ amount: 3, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download'],
    limits: {
      feeKept: { summary: '3.5% or $0.48, whichever is more', percent: 3.5, atLeast: { minor: 48, currency: 'USD' } },
    },
    remedies: ['redo', 'partial-refund'],
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'support@alphaheadshots.com',
    requiresEvidence: ['email'],
  },
] satisfies readonly DeclaredTerms[];
