import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'bgremove-pro',
  name: 'BGRemove.pro',
  hosts: ['bgremove.pro', 'www.bgremove.pro', 'app.bgremove.pro'],
  homepage: 'https://bgremove.pro/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://bgremove.pro/page/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary: 'Refunds are decided case by case; use of credits or of a good part of the plan rules them out.',
    },
    stance: 'case-by-case',
    windows: [],
    voidedBy: ['use-of-credits', 'partial-use'],
    remedies: ['full-refund'],
    grounds: ['duplicate-charge', 'technical-failure'],
  },
] satisfies readonly DeclaredTerms[];
