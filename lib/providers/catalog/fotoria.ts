import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'fotoria',
  name: 'Fotoria',
  hosts: ['fotoria.com', 'www.fotoria.com', 'app.fotoria.com'],
  homepage: 'https://fotoria.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://fotoria.com/es/reembolso',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      language: 'es',
      summary:
        'What was not used can be refunded. Downloading, saving or deleting pictures, or the start of training, accepts the order; the list with any time limit was lost in the copy that was read.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: ['download', 'delete', 'save', 'training-started'],
    remedies: ['retraining', 'full-refund', 'redo'],
    grounds: ['unused', 'dissatisfaction'],
    requestVia: 'email',
    contact: 'support [at] fotoria.com',
    requiresEvidence: ['email'],
  },
] satisfies readonly DeclaredTerms[];
