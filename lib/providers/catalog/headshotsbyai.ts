import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'headshotsbyai',
  name: 'HeadshotsByAI',
  hosts: ['headshotsbyai.com', 'www.headshotsbyai.com'],
  homepage: 'https://headshotsbyai.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [] satisfies readonly DeclaredTerms[];
