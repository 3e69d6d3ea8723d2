import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'heyimg',
  name: 'HeyImg',
  hosts: ['heyimg.net', 'www.heyimg.net', 'app.heyimg.net'],
  homepage: 'https://heyimg.net/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://heyimg.net/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'ja',
      summary: 'No refunds are given; wrong charges are put right.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['duplicate-charge'],
    requestVia: 'email',
  },
] satisfies readonly DeclaredTerms[];
