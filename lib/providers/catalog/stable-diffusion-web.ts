import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'stable-diffusion-web',
  name: 'Stable Diffusion Web',
  hosts: ['stable-diffusion-web.com', 'www.stable-diffusion-web.com', 'app.stable-diffusion-web.com'],
  homepage: 'https://stable-diffusion-web.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://stable-diffusion-web.com/ja/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 10 days of the purchase until all credits are gone; use only lowers the amount. A chargeback ends it.',
    },
    stance: 'conditional',
    windows: [{ amount: 10, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['chargeback'],
    notVoidedBy: ['use-of-credits'],
    proration: [{ by: 'unused-credits' }],
    remedies: ['full-refund', 'partial-refund', 'credits'],
    grounds: ['unused', 'technical-failure'],
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'support@stablediffusion.ai',
    requiresEvidence: ['email', 'order-id', 'reason'],
    legalMentions: ['statutory-rights'],
  },
] satisfies readonly DeclaredTerms[];
