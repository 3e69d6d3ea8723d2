import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'instantheadshot-ai',
  name: 'InstantHeadshot.ai',
  hosts: ['instantheadshot.ai', 'www.instantheadshot.ai', 'app.instantheadshot.ai'],
  homepage: 'https://instantheadshot.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-12-03',
    source: {
      url: 'https://instantheadshot.ai/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Technical faults, or final pictures that differ from the preview, can be reported within 48 hours of the purchase. Approving the preview or using part of the pictures ends the refund.',
    },
    stance: 'conditional',
    windows: [{ amount: 48, unit: 'hour', startsAt: 'purchase', scope: 'technical' }],
    voidedBy: ['preview-approved', 'partial-use'],
    remedies: ['full-refund'],
    grounds: ['corrupted-files', 'technical-failure', 'not-delivered'],
    lastUpdated: '2025-12-03',
  },
] satisfies readonly DeclaredTerms[];
