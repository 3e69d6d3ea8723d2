import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'cleanbg',
  name: 'Cleanbg',
  hosts: ['cleanbg.quest', 'www.cleanbg.quest', 'app.cleanbg.quest'],
  homepage: 'https://cleanbg.quest/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://cleanbg.quest/?p=5645',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'A refund can be asked for without a special reason within 14 days of the purchase.',
    },
    stance: 'refunds',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['dissatisfaction'],
    processingDays: [7, 10],
    requestVia: 'email',
    requiresEvidence: ['email', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
