import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'heygen',
  name: 'HeyGen',
  hosts: ['heygen.com', 'www.heygen.com', 'app.heygen.com'],
  helpHosts: ['help.heygen.com'],
  homepage: 'https://heygen.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.heygen.com/en/articles/8304807-refund-process-and-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Refunds are decided case by case on requests within 15 days of the purchase, or 14 where it was made through an app store. Making a good amount of content rules them out.',
    },
    stance: 'case-by-case',
    windows: [
      { amount: 15, unit: 'day', startsAt: 'purchase', scope: 'any' },
      { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'app-store' },
    ],
    voidedBy: ['partial-use'],
    limits: { followsStore: true },
    remedies: ['full-refund'],
    grounds: ['dissatisfaction'],
    requestVia: 'email',
    legalMentions: ['statutory-rights'],
  },
] satisfies readonly DeclaredTerms[];
