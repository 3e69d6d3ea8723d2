// Builders for tests of credits: a generation and a grant, with only what the test cares about spelled out.

import type { CreditGrant } from '../../lib/credits/balance';
import type { Generation, GenerationId } from '../../lib/credits/generation';
import type { ProviderId } from '../../lib/policy/terms';
import { at, usd } from './a-purchase';

export function aGeneration(generation: Partial<Generation> = {}): Generation {
  return {
    id: 'g1' as GenerationId,
    provider: 'photoroom' as ProviderId,
    feature: 'ghost-mannequin',
    platform: 'web',
    image: 'picture-1',
    cost: 1,
    startedAt: at('2026-03-01T10:00:00Z'),
    end: { kind: 'finished', at: at('2026-03-01T10:00:20Z') },
    reports: [],
    evidence: 'seen-on-page',
    ...generation,
  };
}

export const idOfGeneration = (text: string): GenerationId => text as GenerationId;

export function aGrant(grant: Partial<CreditGrant> = {}): CreditGrant {
  return {
    id: 'c1',
    provider: 'photoroom' as ProviderId,
    at: at('2026-03-01T00:00:00Z'),
    credits: 40,
    kind: 'bought',
    price: usd(3900),
    ...grant,
  };
}
