import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'ahoro',
  name: 'Ahoro',
  hosts: ['ahoro.net', 'www.ahoro.net', 'app.ahoro.net'],
  homepage: 'https://ahoro.net/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-10-22',
    source: {
      url: 'https://ahoro.net/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 14 days of the purchase if nothing was used. Starting a generation ends the refund.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['generation-started'],
    remedies: ['full-refund'],
    grounds: ['unused', 'not-delivered', 'technical-failure'],
    requestVia: 'email',
    contact: 'support@ahoro.net',
    requiresEvidence: ['order-id'],
    legalMentions: ['eu-withdrawal-waiver', 'uk-consumer', 'custom-digital-exception'],
    lastUpdated: '2025-10-22',
  },
] satisfies readonly DeclaredTerms[];
