import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'synthesia',
  name: 'Synthesia',
  hosts: ['synthesia.io', 'www.synthesia.io', 'app.synthesia.io'],
  helpHosts: ['help.synthesia.io'],
  homepage: 'https://synthesia.io/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.synthesia.io/en/articles/6341896-account-billing',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Payments are not refunded; billing questions go to the chat.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
    requestVia: 'chat',
  },
] satisfies readonly DeclaredTerms[];
