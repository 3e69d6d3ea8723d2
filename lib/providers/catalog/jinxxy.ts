import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'jinxxy',
  name: 'Jinxxy',
  hosts: ['jinxxy.com', 'www.jinxxy.com', 'app.jinxxy.com'],
  helpHosts: ['support.jinxxy.com'],
  homepage: 'https://jinxxy.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://support.jinxxy.com/hc/en-us/articles/16766525645709-Refund-Policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Where a creator does not answer, Jinxxy can step in for 90 days after the purchase, for items that fail or were not downloaded. A chargeback bans the account.',
    },
    stance: 'conditional',
    windows: [{ amount: 90, unit: 'day', startsAt: 'purchase', scope: 'seller-unresponsive' }],
    voidedBy: ['download'],
    remedies: ['full-refund'],
    grounds: ['unused', 'technical-failure', 'duplicate-charge'],
    layer: 'marketplace',
  },
] satisfies readonly DeclaredTerms[];
