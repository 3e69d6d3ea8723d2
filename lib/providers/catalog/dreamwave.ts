import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'dreamwave',
  name: 'Dreamwave',
  hosts: ['dreamwave.ai', 'www.dreamwave.ai'],
  // The article names the seller and links no address.
  hostsAreAssumed: true,
  homepage: 'https://www.dreamwave.ai/',
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
        'The comparison calls refunds limited: usually none after delivery, with additional image credits instead. The seller’s own page could not be read.',
    },
    stance: 'case-by-case',
    windows: [],
    voidedBy: [],
    usuallyEndsWith: ['delivery'],
    remedies: ['credits'],
  },
] satisfies readonly DeclaredTerms[];
