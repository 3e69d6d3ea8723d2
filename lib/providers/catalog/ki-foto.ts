import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'ki-foto',
  name: 'ki-foto',
  hosts: ['ki-foto.de', 'www.ki-foto.de', 'app.ki-foto.de'],
  homepage: 'https://ki-foto.de/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.ki-foto.de/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'de',
      summary:
        'A refund can be asked for within 14 days of the purchase as long as nothing was downloaded. The Basic plan is left out.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download'],
    limits: { plansNeverRefunded: ['Basic'] },
    remedies: ['full-refund'],
    grounds: ['dissatisfaction'],
    processingDays: [2, 5],
    requestVia: 'form',
    contact: 'ki-foto.de/contact',
    requiresEvidence: ['order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
