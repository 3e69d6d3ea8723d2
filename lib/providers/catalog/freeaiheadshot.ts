import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'freeaiheadshot',
  name: 'freeaiheadshot.xyz',
  hosts: ['freeaiheadshot.xyz', 'www.freeaiheadshot.xyz', 'app.freeaiheadshot.xyz'],
  homepage: 'https://freeaiheadshot.xyz/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://freeaiheadshot.xyz/refund.html',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'A duplicate charge can be refunded within 24 hours. Editing the picture ends every refund.',
    },
    stance: 'conditional',
    windows: [{ amount: 24, unit: 'hour', startsAt: 'purchase', scope: 'duplicate' }],
    voidedBy: ['edit'],
    remedies: ['full-refund'],
    grounds: ['not-delivered', 'technical-failure', 'duplicate-charge', 'accidental-purchase'],
    requestVia: 'email',
    requiresEvidence: ['order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
