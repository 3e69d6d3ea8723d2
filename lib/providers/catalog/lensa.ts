import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'lensa',
  name: 'Lensa',
  hosts: ['lensa.app', 'www.lensa.app', 'app.lensa.app'],
  homepage: 'https://lensa.app/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2023-10-25',
    source: {
      url: 'https://lensa.app/refund-policy/25102023',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Payments are in general not refunded, save a subscription bought on the web within 14 days. What was bought through an app store follows the store.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: [],
    limits: { followsStore: true },
    remedies: ['full-refund'],
    requestVia: 'email',
    legalMentions: ['statutory-rights', 'eu-14-day'],
    lastUpdated: '2023-10-25',
  },
] satisfies readonly DeclaredTerms[];
