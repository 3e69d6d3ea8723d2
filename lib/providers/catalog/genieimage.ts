import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'genieimage',
  name: 'GénieImage',
  hosts: ['genieimage.com', 'www.genieimage.com', 'app.genieimage.com'],
  homepage: 'https://genieimage.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.genieimage.com/legal.php?page=cgv',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      language: 'fr',
      summary:
        'Unused credits can be returned within the 14 days of the right of withdrawal; using them ends it. A separate refund policy that the page points to was not found.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund'],
    grounds: ['unused'],
    requestVia: 'email',
    contact: 'contact@genieimage.com',
    legalMentions: ['eu-withdrawal-waiver', 'eu-14-day'],
  },
] satisfies readonly DeclaredTerms[];
