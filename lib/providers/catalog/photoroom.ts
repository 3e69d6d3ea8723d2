import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'photoroom',
  name: 'Photoroom',
  hosts: ['photoroom.com', 'www.photoroom.com', 'app.photoroom.com'],
  helpHosts: ['help.photoroom.com'],
  homepage: 'https://www.photoroom.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.photoroom.com/en/articles/14737019-refund-ai-credits-for-unsuccessful-generations',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'AI credits, not money: credits of a generation that failed technically come back by themselves. A result that is clearly unusable can be reported as a bad result soon after the generation; the page says there is a time limit and does not say how long. Some features never give credits back.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure', 'dissatisfaction'],
    autoRefundOnFailure: true,
    requestVia: 'in-app',
    contact: 'context menu of the AI image → Bad result → details → Submit',
    requiresEvidence: ['reason'],
  },
] satisfies readonly DeclaredTerms[];
