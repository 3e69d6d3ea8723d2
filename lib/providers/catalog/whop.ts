import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'whop',
  name: 'Whop',
  hosts: ['whop.com', 'www.whop.com', 'app.whop.com'],
  helpHosts: ['help.whop.com'],
  homepage: 'https://whop.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.whop.com/en/articles/10971072-understanding-disputes-risk-scores-reserves-and-account-actions',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A dispute over a purchase can be opened in the Resolution Center within 120 days; the seller then has 7 days to answer.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 120, unit: 'day', startsAt: 'purchase', scope: 'dispute' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['not-delivered', 'dissatisfaction', 'accidental-purchase'],
    layer: 'marketplace',
    requestVia: 'account',
    contact: 'Resolution Center',
  },
] satisfies readonly DeclaredTerms[];
