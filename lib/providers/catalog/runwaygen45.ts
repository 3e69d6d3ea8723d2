import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'runwaygen45',
  name: 'Runway Gen 4.5 (third-party)',
  // Named after a model and not run by its maker.
  hosts: ['runwaygen45.com', 'www.runwaygen45.com', 'app.runwaygen45.com'],
  homepage: 'https://runwaygen45.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://runwaygen45.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 3 days of the purchase while no more than 30 credits were used. The site is named after a model and is not its maker.',
    },
    stance: 'conditional',
    windows: [{ amount: 3, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 30, bound: 'le' },
    remedies: ['full-refund'],
    requestVia: 'email',
    contact: 'support@runwaygen45.com',
    requiresEvidence: ['email', 'order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
