import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'vividoc',
  name: 'ViviDoc',
  hosts: ['vividoc.ai', 'www.vividoc.ai', 'app.vividoc.ai'],
  homepage: 'https://vividoc.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.vividoc.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Sales are final and no money is given back, except for duplicate charges.',
    },
    stance: 'none',
    windows: [],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund'],
    grounds: ['duplicate-charge'],
    requestVia: 'email',
    legalMentions: ['eu-withdrawal-waiver', 'uk-consumer', 'statutory-rights'],
  },
] satisfies readonly DeclaredTerms[];
