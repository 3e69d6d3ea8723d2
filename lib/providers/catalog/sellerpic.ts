import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'sellerpic',
  name: 'SellerPic',
  hosts: ['sellerpic.ai', 'www.sellerpic.ai', 'app.sellerpic.ai'],
  helpHosts: ['docs.sellerpic.ai'],
  homepage: 'https://sellerpic.ai/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://docs.sellerpic.ai/en/articles/11402816-about-payment',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Nothing is refunded. A wrong or duplicate purchase can be reported through the message button, with no promise.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    grounds: ['accidental-purchase', 'duplicate-charge'],
    requestVia: 'chat',
    contact: 'purple message button',
    requiresEvidence: ['order-id', 'email', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
