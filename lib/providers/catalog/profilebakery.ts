import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'profilebakery',
  name: 'ProfileBakery',
  hosts: ['profilebakery.com', 'www.profilebakery.com', 'app.profilebakery.com'],
  homepage: 'https://profilebakery.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.profilebakery.com/de/rueckgaberecht/',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'de',
      summary: 'Money is refunded only before production starts. Within 7 days of delivery a redo can be asked for.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'delivery', scope: 'any' }],
    voidedBy: ['generation-started'],
    remedies: ['full-refund', 'redo'],
    grounds: ['unused', 'technical-failure', 'dissatisfaction'],
    processingDays: [0, 14],
    requestVia: 'email',
    contact: 'support@profilebakery.com',
    requiresEvidence: ['order-id', 'reason', 'screenshots'],
  },
] satisfies readonly DeclaredTerms[];
