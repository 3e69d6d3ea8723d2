import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'headshots-win',
  name: 'headshots.win',
  hosts: ['headshots.win', 'www.headshots.win', 'app.headshots.win'],
  homepage: 'https://headshots.win/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://headshots.win/refound-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'An accidental purchase can be refunded within 7 days. Answers take 5 to 7 business days and the money 5 to 10, which are other numbers.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'accidental' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'accidental-purchase'],
    answerDays: [5, 7],
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'cs@headshots.win',
    requiresEvidence: ['order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
