import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'flexclip',
  name: 'FlexClip',
  hosts: ['flexclip.com', 'www.flexclip.com', 'app.flexclip.com'],
  helpHosts: ['help.flexclip.com'],
  homepage: 'https://flexclip.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.flexclip.com/en/articles/9373539-can-i-get-a-refund-for-ai-credits-packages-or-ai-credits-subscriptions',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'Neither credit packs nor credit subscriptions are refunded.',
    },
    stance: 'none',
    windows: [],
    voidedBy: [],
  },
] satisfies readonly DeclaredTerms[];
