import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'magicwandai',
  name: 'Magic Wand AI',
  hosts: ['magicwandai.com', 'www.magicwandai.com', 'app.magicwandai.com'],
  homepage: 'https://magicwandai.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://magicwandai.com/refund-policy/',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'No refunds are given unless criteria are met that the page never names.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    processingDays: [0, 7],
    requestVia: 'email',
  },
] satisfies readonly DeclaredTerms[];
