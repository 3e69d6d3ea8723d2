import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'sorai-banana',
  name: 'sorai-banana',
  hosts: ['sorai-banana.com', 'www.sorai-banana.com', 'app.sorai-banana.com'],
  homepage: 'https://sorai-banana.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://sorai-banana.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'zh',
      summary:
        'Sales are called final, yet technical faults can be reported within 14 days of the purchase while credits are unused. Credits expire after 30 days.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'technical' }],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'duplicate-charge'],
    creditsExpireAfter: { amount: 30, unit: 'day' },
    requestVia: 'email',
    contact: 'support@sorai-banana.com',
  },
] satisfies readonly DeclaredTerms[];
