import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'vidflow',
  name: 'Vidflow',
  hosts: ['vidflow.co', 'www.vidflow.co', 'app.vidflow.co'],
  helpHosts: ['help.vidflow.co'],
  homepage: 'https://vidflow.co/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.vidflow.co/article/95-what-is-your-refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Unused credits can be returned within 14 days of the purchase and a subscription within 7; using credits ends it.',
    },
    stance: 'conditional',
    windows: [
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'unused-only' },
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
    ],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund'],
    grounds: ['unused'],
    requestVia: 'email',
  },
] satisfies readonly DeclaredTerms[];
