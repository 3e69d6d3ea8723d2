import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'prophoto-app',
  name: 'ProPhoto',
  hosts: ['prophoto.app', 'www.prophoto.app', 'app.prophoto.app'],
  homepage: 'https://prophoto.app/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-01-01',
    source: {
      url: 'https://prophoto.app/en/terms-and-conditions',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'A subscription can be refunded within 7 days; the two sentences do not say of what.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'unknown', scope: 'subscription' }],
    voidedBy: [],
    remedies: ['full-refund'],
    contact: 'hello@prophoto.com',
    lastUpdated: '2025-01-01',
  },
] satisfies readonly DeclaredTerms[];
