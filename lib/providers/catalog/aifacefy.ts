import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aifacefy',
  name: 'AIFacefy',
  hosts: ['aifacefy.com', 'www.aifacefy.com', 'app.aifacefy.com'],
  homepage: 'https://aifacefy.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://aifacefy.com/es/refund-policy/',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'es',
      summary:
        'A refund can be asked for within 3 days of the purchase if nothing was used. Using credits ends the refund.',
    },
    stance: 'conditional',
    windows: [{ amount: 3, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund'],
    grounds: ['unused'],
    requestVia: 'email',
    requiresEvidence: ['email', 'order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
