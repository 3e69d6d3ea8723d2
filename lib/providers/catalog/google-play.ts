import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'google-play',
  name: 'Google Play',
  hosts: ['play.google.com'],
  homepage: 'https://play.google.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.medeo.app/en/articles/15100660-how-do-i-request-a-refund',
      readOn: '2026-11-21',
      knowledge: 'second-hand',
      summary:
        'A seller that sells through Google Play says that the store takes refund requests within 48 hours of the purchase. The store’s own page on it was not read.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 48, unit: 'hour', startsAt: 'purchase', scope: 'app-store' }],
    voidedBy: [],
    remedies: ['full-refund'],
    layer: 'store',
  },
  {
    inForceFrom: '2024-07-01',
    source: {
      url: 'https://play.google.com/intl/en_us/about/play-terms/',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Google’s terms call sales final save for faulty content, and leave the store’s own refund rules to a help page that was not read.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['technical-failure'],
    layer: 'store',
    lastUpdated: '2024-07-01',
  },
] satisfies readonly DeclaredTerms[];
