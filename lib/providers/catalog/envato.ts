import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'envato',
  name: 'Envato Market',
  // The text was read from a copy at another host.
  hosts: ['graphicriver.net'],
  homepage: 'https://graphicriver.net/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://webarchive.archive.unhcr.org/20170621210702mp_/https://graphicriver.net/page/customer_refund_policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Items that do not work or were never downloaded can be refunded; a download ends that. The text is a copy from 2017, and no time limit was found in it.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['download'],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'unused'],
    layer: 'marketplace',
    legalMentions: ['statutory-rights'],
  },
] satisfies readonly DeclaredTerms[];
