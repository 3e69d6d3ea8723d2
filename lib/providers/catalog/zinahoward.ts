import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'zinahoward',
  name: 'Zina Howard Photography (AI photoshoot)',
  hosts: ['zinahowardphotography.co.uk', 'www.zinahowardphotography.co.uk', 'app.zinahowardphotography.co.uk'],
  homepage: 'https://zinahowardphotography.co.uk/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.zinahowardphotography.co.uk/terms-and-conditions',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund exists only before processing starts. A disappointing result earns a revision, and money at the seller’s discretion.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['generation-started'],
    remedies: ['full-refund', 'redo'],
    grounds: ['unused', 'dissatisfaction'],
  },
] satisfies readonly DeclaredTerms[];
