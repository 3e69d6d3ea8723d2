import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aiheadshotgenerator-pro',
  name: 'AI Headshot Pro',
  hosts: ['aiheadshotgenerator.pro', 'www.aiheadshotgenerator.pro', 'app.aiheadshotgenerator.pro'],
  homepage: 'https://aiheadshotgenerator.pro/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2026-05-14',
    source: {
      url: 'https://aiheadshotgenerator.pro/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'Duplicate charges, orders that never came and technical failures are refunded; new generations are to be tried first, and approving the preview ends the refund. A time limit seems to follow where the part that was read stops.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['preview-approved'],
    remedies: ['full-refund', 'redo'],
    grounds: ['duplicate-charge', 'not-delivered', 'technical-failure'],
    lastUpdated: '2026-05-14',
  },
] satisfies readonly DeclaredTerms[];
