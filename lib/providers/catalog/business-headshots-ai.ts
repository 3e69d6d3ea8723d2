import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'business-headshots-ai',
  name: 'business-headshots.ai',
  // Not the AI Business Headshots of the comparison article.
  hosts: ['business-headshots.ai', 'www.business-headshots.ai', 'app.business-headshots.ai'],
  homepage: 'https://business-headshots.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-09-12',
    source: {
      url: 'https://business-headshots.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Within 30 days of the purchase a refund is full while nothing was generated; after that it can still be asked for with reasons, and may be partial. Refunds are discretionary, and Polar, which takes the payment, pays them.',
    },
    stance: 'conditional',
    windows: [
      { amount: 30, unit: 'day', startsAt: 'purchase', scope: 'unused-only' },
      { amount: 30, unit: 'day', startsAt: 'purchase', scope: 'any' },
    ],
    voidedBy: [],
    notVoidedBy: ['generation-started'],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['unused', 'dissatisfaction', 'poor-likeness'],
    soldThrough: 'polar',
    processingDays: [5, 10],
    requestVia: 'account',
    contact: 'account → Request Refund',
    requiresEvidence: ['order-id', 'email', 'reason', 'images'],
    lastUpdated: '2025-09-12',
  },
] satisfies readonly DeclaredTerms[];
