import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'interioraidesigns',
  name: 'Interior AI Designs',
  hosts: ['interioraidesigns.com', 'www.interioraidesigns.com', 'app.interioraidesigns.com'],
  homepage: 'https://interioraidesigns.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.interioraidesigns.com/pt/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 3 days of the pictures being made. Downloading ends the refund. A redo is offered as well.',
    },
    stance: 'conditional',
    windows: [{ amount: 3, unit: 'day', startsAt: 'generation', scope: 'any' }],
    voidedBy: ['download'],
    remedies: ['redo', 'full-refund'],
    grounds: ['dissatisfaction'],
    requestVia: 'email',
  },
] satisfies readonly DeclaredTerms[];
