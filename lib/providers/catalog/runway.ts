import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'runway',
  name: 'Runway',
  hosts: ['runwayml.com', 'www.runwayml.com', 'app.runwayml.com'],
  helpHosts: ['help.runwayml.com'],
  homepage: 'https://runwayml.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.runwayml.com/hc/en-us/articles/34266159290003-Can-I-have-credits-refunded',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Credits of a generation that failed come back by themselves within minutes. Money is not spoken of.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure'],
    autoRefundOnFailure: true,
  },
] satisfies readonly DeclaredTerms[];
