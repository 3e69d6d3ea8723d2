import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'tadkastudios',
  name: 'Tadka Studios',
  hosts: ['tadkastudios.com', 'www.tadkastudios.com', 'app.tadkastudios.com'],
  homepage: 'https://tadkastudios.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://cdn.tadkastudios.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Sales are final, and signing up waives refunds.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
  },
] satisfies readonly DeclaredTerms[];
