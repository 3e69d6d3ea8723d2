import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aiimagegeneratorunli',
  name: 'AI Image Generator Unli',
  hosts: ['aiimagegeneratorunli.com', 'www.aiimagegeneratorunli.com', 'app.aiimagegeneratorunli.com'],
  homepage: 'https://aiimagegeneratorunli.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://aiimagegeneratorunli.com/page/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 8 days of the purchase; technical failures and accidental purchases are the grounds it names. Handling a request can take 8 business days more, which is another number.',
    },
    stance: 'conditional',
    windows: [{ amount: 8, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    remedies: ['partial-refund', 'full-refund'],
    grounds: ['technical-failure', 'accidental-purchase'],
    processingDays: [0, 8],
    requestVia: 'email',
    contact: 'refund@aiimagegeneratorunli.com',
    requiresEvidence: ['email', 'order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
