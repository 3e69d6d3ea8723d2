import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'pixic',
  name: 'PixicAI',
  hosts: ['pixic.ai', 'www.pixic.ai', 'app.pixic.ai'],
  homepage: 'https://pixic.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://pixic.ai/policies/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary: 'No refunds are given after the free trial of 7 days, which is no refund window.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
  },
] satisfies readonly DeclaredTerms[];
