import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'headshotsbyai',
  name: 'HeadshotsByAI',
  hosts: ['headshotsbyai.com', 'www.headshotsbyai.com'],
  homepage: 'https://headshotsbyai.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-02-01',
    source: {
      url: 'https://headshotsbyai.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund, in full or in part, or a new gallery can be asked for within 7 days of the day the gallery was generated. Downloading any picture or marking one as a favourite accepts the order and ends the refund, and so does taking a redo or free edit credits.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'generation', scope: 'any' }],
    voidedBy: ['download', 'favorite', 'redo-accepted', 'credits-accepted'],
    remedies: ['full-refund', 'partial-refund', 'redo', 'edit-credits'],
    finePrint: ['repeat-requests-limited', 'upload-quality-shifts-responsibility', 'variability-excluded'],
    requiresEvidence: ['email'],
    identifyBy: 'order-email',
    legalMentions: ['custom-digital-exception'],
    lastUpdated: '2026-02',
  },
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.looktara.com/blog/ai-headshot-refund-policy-comparison',
      readOn: '2026-11-21',
      knowledge: 'second-hand',
      summary:
        'The comparison gives 7 days, on the condition that the pictures are neither downloaded nor heavily edited, with a new gallery or edit credits as the alternative.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'unknown', scope: 'any' }],
    voidedBy: ['download', 'edit'],
    remedies: ['redo', 'edit-credits'],
  },
] satisfies readonly DeclaredTerms[];
