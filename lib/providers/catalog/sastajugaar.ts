import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'sastajugaar',
  name: 'SastaJugaar (Higgsfield reseller)',
  hosts: ['sastajugaar.com', 'www.sastajugaar.com', 'app.sastajugaar.com'],
  homepage: 'https://sastajugaar.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.sastajugaar.com/refund-policy.html',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary: 'A reseller: a refund can be asked for within 30 days of the purchase.',
    },
    stance: 'conditional',
    windows: [{ amount: 30, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['dissatisfaction', 'technical-failure'],
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'support@sastajugaar.com',
    requiresEvidence: ['email', 'order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
