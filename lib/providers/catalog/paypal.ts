import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'paypal',
  name: 'PayPal',
  hosts: ['paypal.com', 'www.paypal.com', 'app.paypal.com'],
  homepage: 'https://paypal.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.paypal.com/sr/smarthelp/article/do-i-have-to-file-a-paypal-buyer-protection-claim-within-a-certain-timeframe-faq1417',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A dispute can be opened in the Resolution Center within 180 days of the payment, and has to be escalated to a claim within 20 days of being opened.',
    },
    stance: 'conditional',
    windows: [
      { amount: 180, unit: 'day', startsAt: 'purchase', scope: 'dispute' },
      { amount: 20, unit: 'day', startsAt: 'incident', scope: 'escalation' },
    ],
    voidedBy: [],
    layer: 'payment',
    requestVia: 'account',
    contact: 'Resolution Center',
  },
] satisfies readonly DeclaredTerms[];
