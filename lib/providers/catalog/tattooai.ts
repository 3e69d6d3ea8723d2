import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'tattooai',
  name: 'Tattoo AI Design',
  hosts: ['tattooai.design', 'www.tattooai.design', 'app.tattooai.design'],
  homepage: 'https://tattooai.design/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://tattooai.design/pt//subscription-terms',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'pt',
      summary:
        'A subscription can be refunded within 3 days of the purchase while no more than 10 pictures, 5 try-ons and 3 premium styles were used. What was used and the processing fees are deducted.',
    },
    stance: 'conditional',
    windows: [{ amount: 3, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxImagesUsed: 10, bound: 'le', alsoCounts: '5 try-on sessions, 3 premium variations' },
    limits: { feeKept: { summary: 'consumed credits and processing fees' } },
    proration: [{ by: 'unused-credits' }],
    remedies: ['partial-refund'],
  },
] satisfies readonly DeclaredTerms[];
