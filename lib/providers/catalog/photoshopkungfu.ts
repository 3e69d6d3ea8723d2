import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'photoshopkungfu',
  name: 'Photoshop Kung Fu',
  hosts: ['photoshopkungfu.com', 'www.photoshopkungfu.com', 'app.photoshopkungfu.com'],
  homepage: 'https://photoshopkungfu.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-04-20',
    source: {
      url: 'https://photoshopkungfu.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Money is refunded case by case. Credits of a generation that failed come back by themselves.',
    },
    stance: 'case-by-case',
    windows: [],
    voidedBy: [],
    remedies: ['credits', 'full-refund', 'partial-refund'],
    grounds: ['technical-failure'],
    autoRefundOnFailure: true,
    lastUpdated: '2026-04-20',
  },
] satisfies readonly DeclaredTerms[];
