import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'remove-bg-ai',
  name: 'Remove-BG.AI',
  // Not remove.bg and not removebg-ai.com.
  hosts: ['remove-bg.ai', 'www.remove-bg.ai', 'app.remove-bg.ai'],
  homepage: 'https://remove-bg.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://remove-bg.ai/vi/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A subscription can be refunded within 14 days of the purchase while fewer than 50 pictures were processed; purchases with a coupon are left out.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxImagesUsed: 50, bound: 'lt' },
    limits: { discountedExcluded: true },
    remedies: ['full-refund'],
    grounds: ['dissatisfaction', 'technical-failure'],
    processingDays: [5, 7],
    requestVia: 'email',
    requiresEvidence: ['email', 'order-id', 'reason', 'screenshots'],
  },
] satisfies readonly DeclaredTerms[];
