import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'photoai',
  name: 'Photo AI',
  // Only its help pages, at another host, were read; no source gives the address of the shop.
  hosts: [],
  helpHosts: ['ideasandbugs.com'],
  homepage: 'https://ideasandbugs.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://ideasandbugs.com/articles/4078304-can-i-get-a-refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'The subscription can be refunded from the account while it was hardly used: fewer than 20 photos, and no model trained. No time limit is named; signing up through a referral rules it out.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['training-started', 'use-of-credits'],
    usageCap: { maxImagesUsed: 20, bound: 'lt' },
    remedies: ['full-refund'],
    grounds: ['unused'],
    requestVia: 'account',
    contact: 'Photo AI logo → Request a refund',
  },
] satisfies readonly DeclaredTerms[];
