import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'pixtify',
  name: 'Pixtify',
  hosts: ['pixtify.com', 'www.pixtify.com', 'app.pixtify.com'],
  homepage: 'https://pixtify.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.pixtify.com/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A yearly plan bought by accident can be refunded within 14 days of the purchase while less than a fifth was used. Monthly plans have no refund.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription', covers: ['yearly'] }],
    voidedBy: ['use-of-credits'],
    usageCap: { percent: 20, bound: 'lt' },
    limits: { kindsNeverRefunded: ['monthly'] },
    remedies: ['partial-refund'],
    grounds: ['accidental-purchase'],
  },
] satisfies readonly DeclaredTerms[];
