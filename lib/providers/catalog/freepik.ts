import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'freepik',
  name: 'Freepik',
  hosts: ['freepik.com', 'www.freepik.com', 'app.freepik.com'],
  helpHosts: ['support.freepik.com'],
  homepage: 'https://freepik.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://support.freepik.com/hc/en-us/articles/360017370740-Automatic-renewal-cancellation-and-refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'A subscription can be refunded within 30 days of the payment as long as nothing was downloaded.',
    },
    stance: 'conditional',
    windows: [{ amount: 30, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['download'],
    remedies: ['full-refund'],
    grounds: ['dissatisfaction', 'unused'],
    requestVia: 'email',
    contact: 'support@freepik.com',
    requiresEvidence: ['email', 'order-id'],
  },
] satisfies readonly DeclaredTerms[];
