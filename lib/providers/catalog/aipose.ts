import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'aipose',
  name: 'AI Pose',
  hosts: ['aipose.ai', 'www.aipose.ai', 'app.aipose.ai'],
  homepage: 'https://aipose.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://aipose.ai/zh/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'zh',
      summary:
        'A refund can be asked for within 3 days of the purchase. It holds only while no more than 50 credits have been used.',
    },
    stance: 'conditional',
    windows: [{ amount: 3, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 50, bound: 'le' },
    remedies: ['full-refund'],
    processingDays: [7, 10],
    requestVia: 'email',
    contact: 'feedback@aipose.ai',
    requiresEvidence: ['email', 'order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
