import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'headshotpro',
  name: 'HeadshotPro',
  // Not getheadshot.pro, which gives itself the same name and has other terms.
  hosts: ['headshotpro.com', 'www.headshotpro.com'],
  homepage: 'https://www.headshotpro.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.looktara.com/blog/ai-headshot-refund-policy-comparison',
      readOn: '2026-11-21',
      knowledge: 'second-hand',
      summary:
        'The comparison calls refunds conditional: denied once pictures were downloaded, with retraining as the alternative. It names no time limit, and the seller’s own page could not be read.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['download'],
    remedies: ['retraining'],
  },
] satisfies readonly DeclaredTerms[];
