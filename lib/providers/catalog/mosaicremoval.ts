import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'mosaicremoval',
  name: 'MosaicRemoval',
  hosts: ['mosaicremoval.com', 'www.mosaicremoval.com', 'app.mosaicremoval.com'],
  homepage: 'https://mosaicremoval.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://mosaicremoval.com/de/?p=1213',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'de',
      summary:
        'Unused credits can be returned within 7 days of the purchase, less a transaction fee of 4 %. Using credits or having an API key issued ends it.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['use-of-credits'],
    limits: { feeKept: { summary: '4% transaction fee', percent: 4 } },
    remedies: ['partial-refund'],
    grounds: ['unused'],
  },
] satisfies readonly DeclaredTerms[];
