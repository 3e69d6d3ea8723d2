import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'headshotbooth',
  name: 'HeadshotBooth.ai',
  hosts: ['headshotbooth.ai', 'www.headshotbooth.ai', 'app.headshotbooth.ai'],
  homepage: 'https://headshotbooth.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://headshotbooth.ai/refunds',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary: 'A refund can be asked for within 14 days of the purchase. Downloading ends the refund.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download'],
    remedies: ['full-refund'],
    grounds: ['poor-likeness', 'dissatisfaction'],
    processingDays: [2, 3],
    requestVia: 'email',
    contact: 'support@headshotbooth.ai',
  },
] satisfies readonly DeclaredTerms[];
