import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'drheadshot',
  name: 'Dr. Headshot',
  hosts: ['drheadshot.com', 'www.drheadshot.com', 'app.drheadshot.com'],
  homepage: 'https://drheadshot.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://drheadshot.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 14 days of the purchase. Before training starts it is unconditional; afterwards a disappointing result earns a free retraining and money only in certain cases. Downloading, saving or deleting pictures accepts the order.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download', 'delete', 'save', 'training-started'],
    remedies: ['full-refund', 'retraining'],
    grounds: ['unused', 'dissatisfaction'],
    answerDays: [1, 3],
    processingDays: [5, 10],
    requestVia: 'email',
    requiresEvidence: ['email'],
  },
] satisfies readonly DeclaredTerms[];
