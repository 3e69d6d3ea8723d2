import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'headshotpic',
  name: 'HeadshotPic',
  hosts: ['headshotpic.io', 'www.headshotpic.io', 'app.headshotpic.io'],
  homepage: 'https://headshotpic.io/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-10-01',
    source: {
      url: 'https://www.headshotpic.io/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A full refund can be asked for within 7 days of the purchase as long as processing has not started and nothing was downloaded. Pictures in full size that were generated are not refunded.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download', 'generation-started'],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['unused', 'technical-failure', 'not-delivered'],
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'support@headshotpic.io',
    requiresEvidence: ['order-id'],
    lastUpdated: '2025-10',
  },
] satisfies readonly DeclaredTerms[];
