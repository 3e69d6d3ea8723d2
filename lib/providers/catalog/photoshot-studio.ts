import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'photoshot-studio',
  name: 'Photoshot Studio',
  hosts: ['photoshot.studio', 'www.photoshot.studio', 'app.photoshot.studio'],
  homepage: 'https://photoshot.studio/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://photoshot.studio/et/policies/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Uploading photos starts the work and ends the refund. A revision can be asked for within 14 days of delivery.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'delivery', scope: 'redo' }],
    voidedBy: ['generation-started', 'upload'],
    remedies: ['full-refund', 'redo'],
    grounds: ['unused', 'technical-failure'],
    requestVia: 'email',
    contact: 'refund@photoshot.studio',
    requiresEvidence: ['order-id', 'email'],
    legalMentions: ['eu-withdrawal-waiver', 'custom-digital-exception', 'statutory-rights'],
  },
] satisfies readonly DeclaredTerms[];
