import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'sunocc',
  name: 'SunoCC',
  hosts: ['sunocc.com', 'www.sunocc.com', 'app.sunocc.com'],
  homepage: 'https://sunocc.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2024-03-27',
    source: {
      url: 'https://sunocc.com/ru/refund_policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'ru',
      summary:
        'A refund can be asked for within 10 days of the purchase if nothing was used. Downloading or using credits ends the refund.',
    },
    stance: 'conditional',
    windows: [{ amount: 10, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['download', 'use-of-credits'],
    remedies: ['full-refund'],
    grounds: ['unused'],
    answerDays: [0, 5],
    requestVia: 'email',
    requiresEvidence: ['email', 'reason'],
    lastUpdated: '2024-03-27',
  },
] satisfies readonly DeclaredTerms[];
