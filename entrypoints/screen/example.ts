// A purchase that nobody made. It is drawn once, unseen, while the real ones are read: the browser compiles what draws a card
// at its first use, and has nothing else to do then.

import type { CurrencyCode, MinorUnits } from '../../lib/money/money';
import type { PurchaseId } from '../../lib/policy/purchase';
import type { ProviderId } from '../../lib/policy/terms';
import type { Instant } from '../../lib/time/instant';
import type { KeptStory } from '../../lib/tracking/ports';

export const exampleAt = (now: Instant): KeptStory => ({
  purchase: {
    id: 'example' as PurchaseId,
    provider: 'example' as ProviderId,
    host: 'www.example.com',
    boughtAt: now,
    zone: 'UTC',
    origin: 'by-hand',
    isTest: false,
    chargedPrice: { minor: 100 as MinorUnits, currency: 'USD' as CurrencyCode },
    plan: 'A plan',
    gatewayIds: [],
    frozen: {
      terms: {
        inForceFrom: 'unknown',
        source: { url: 'https://www.example.com/', readOn: '2026-01-01', knowledge: 'in-full', summary: '' },
        stance: 'conditional',
        windows: [{ amount: 7, unit: 'day', startsAt: 'unknown', scope: 'any' }],
        voidedBy: ['download', 'share'],
      },
      frozenAt: now,
      sha256: '',
    },
  },
  starts: [],
  acts: [],
  reminders: {},
  allowed: [],
  keptSince: now,
});
