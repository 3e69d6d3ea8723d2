import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'carveco',
  name: 'Carveco',
  hosts: ['carveco.com', 'www.carveco.com', 'app.carveco.com'],
  homepage: 'https://carveco.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://carveco.com/faq/can-i-get-a-refund-for-my-credit-use',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Credits are given back when a run failed through a technical fault, mostly by not being charged at all; used credits are not.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund', 'credits'],
    grounds: ['technical-failure'],
    autoRefundOnFailure: true,
  },
] satisfies readonly DeclaredTerms[];
