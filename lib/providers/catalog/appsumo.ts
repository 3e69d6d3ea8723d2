import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'appsumo',
  name: 'AppSumo',
  hosts: ['appsumo.com', 'www.appsumo.com', 'app.appsumo.com'],
  helpHosts: ['help.appsumo.com'],
  homepage: 'https://appsumo.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.appsumo.com/article/31-refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Any purchase can be refunded within 60 days, without a special reason, from the buyer’s account.',
    },
    stance: 'refunds',
    windows: [{ amount: 60, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['dissatisfaction'],
    layer: 'marketplace',
    requestVia: 'account',
  },
] satisfies readonly DeclaredTerms[];
