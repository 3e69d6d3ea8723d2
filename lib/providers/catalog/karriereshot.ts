import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'karriereshot',
  name: 'KarriereShot',
  hosts: ['karriereshot.de', 'www.karriereshot.de', 'app.karriereshot.de'],
  homepage: 'https://karriereshot.de/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.karriereshot.de/rueckerstattung',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'de',
      summary:
        'A refund exists within 7 days of the purchase while nothing was generated. Downloading, saving or deleting pictures, or rating one as good enough, ends it; a disappointing result earns only a redo.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['generation-started', 'download', 'delete', 'save', 'rate'],
    remedies: ['full-refund', 'redo'],
    grounds: ['unused', 'dissatisfaction'],
    legalMentions: ['eu-withdrawal-waiver', 'custom-digital-exception'],
  },
] satisfies readonly DeclaredTerms[];
