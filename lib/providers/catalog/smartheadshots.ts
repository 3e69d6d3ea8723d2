import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'smartheadshots',
  name: 'SmartHeadshots.ai',
  hosts: ['smartheadshots.ai', 'www.smartheadshots.ai', 'app.smartheadshots.ai'],
  homepage: 'https://smartheadshots.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-06-03',
    source: {
      url: 'https://www.smartheadshots.ai/refund',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 30 days of the purchase, with nothing downloaded and little used; processing fees may be kept. The Basic plan is left out, and each customer gets one refund in 12 months.',
    },
    stance: 'conditional',
    windows: [{ amount: 30, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download', 'partial-use'],
    limits: {
      plansNeverRefunded: ['Basic'],
      repeatLimit: 'one refund per customer per 12 months',
      feeKept: { summary: 'payment processing fees may be deducted' },
    },
    remedies: ['full-refund'],
    grounds: ['dissatisfaction', 'technical-failure'],
    finePrint: ['repeat-requests-limited'],
    processingDays: [7, 14],
    requestVia: 'email',
    contact: 'support@smartheadshots.ai',
    requiresEvidence: ['order-id', 'email', 'reason', 'screenshots'],
    lastUpdated: '2025-06-03',
  },
] satisfies readonly DeclaredTerms[];
