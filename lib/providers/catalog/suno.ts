import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'suno',
  name: 'Suno',
  hosts: ['suno.com', 'www.suno.com', 'app.suno.com'],
  helpHosts: ['help.suno.com'],
  homepage: 'https://suno.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.suno.com/en/articles/2550209',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary: 'Refunds are decided case by case when asked for within a day or two, and not once credits were used.',
    },
    stance: 'case-by-case',
    windows: [],
    voidedBy: ['use-of-credits'],
    remedies: ['partial-refund', 'full-refund', 'credits'],
    grounds: ['accidental-purchase', 'unused', 'technical-failure'],
  },
] satisfies readonly DeclaredTerms[];
