import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'paddle',
  name: 'Paddle',
  hosts: ['paddle.com', 'www.paddle.com', 'app.paddle.com'],
  helpHosts: ['help.paddle.com'],
  homepage: 'https://paddle.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.paddle.com/hc/en-us/articles/115002224789-Refund-Policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Paddle, which takes payments for sellers, decides refunds case by case, for products that are faulty or not as described. Rights given by law stay.',
    },
    stance: 'case-by-case',
    windows: [],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['technical-failure'],
    layer: 'seller-of-record',
    requestVia: 'form',
    contact: 'Paddle buyer support',
    legalMentions: ['statutory-rights'],
  },
] satisfies readonly DeclaredTerms[];
