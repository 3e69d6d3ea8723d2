import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'betterpic',
  name: 'BetterPic',
  hosts: ['betterpic.io', 'www.betterpic.io', 'app.betterpic.io'],
  helpHosts: ['support.betterpic.io'],
  homepage: 'https://betterpic.io/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://support.betterpic.io/en/article/can-i-request-a-refund-for-my-purchase-1y9qz8b',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 7 days of the purchase, as long as nothing was downloaded. Once a model was trained, 10 % is kept.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download'],
    notVoidedBy: ['training-started'],
    limits: {
      feeKept: { summary: '10% withholding fee once a model was trained', percent: 10, onlyAfter: 'training-started' },
    },
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['unused', 'dissatisfaction', 'not-delivered'],
  },
] satisfies readonly DeclaredTerms[];
