import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'headshotphoto-io',
  name: 'HeadshotPhoto.io',
  hosts: ['headshotphoto.io', 'www.headshotphoto.io', 'app.headshotphoto.io'],
  homepage: 'https://headshotphoto.io/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://headshotphoto.io/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Technical faults can be reported within 7 days of delivery; orders that never came and duplicate charges are refunded too.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'delivery', scope: 'technical' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['technical-failure', 'not-delivered', 'duplicate-charge'],
    processingDays: [7, 10],
    requestVia: 'email',
    requiresEvidence: ['email', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
