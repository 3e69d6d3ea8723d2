import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'sorawithoutwatermark',
  name: 'Sora Without Watermark',
  hosts: ['sorawithoutwatermark.com', 'www.sorawithoutwatermark.com', 'app.sorawithoutwatermark.com'],
  homepage: 'https://sorawithoutwatermark.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-10-08',
    source: {
      url: 'https://sorawithoutwatermark.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Unused credits can be returned within 7 days of the purchase, less the payment provider’s fees. Using credits or disputing the charge ends it; credits of a failed generation come back by themselves.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['use-of-credits', 'chargeback'],
    limits: { feeKept: { summary: 'payment provider fees' } },
    remedies: ['full-refund', 'credits'],
    grounds: ['unused', 'technical-failure'],
    autoRefundOnFailure: true,
    processingDays: [5, 10],
    requestVia: 'email',
    requiresEvidence: ['email', 'order-id', 'reason'],
    lastUpdated: '2025-10-08',
  },
] satisfies readonly DeclaredTerms[];
