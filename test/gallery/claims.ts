// Requests for money at sellers of the catalogue, in every stage, and the credits of one who bought some.

import type { ClaimRecord, ClaimStep } from '../../lib/claims/claim';
import { outcomesBySeller } from '../../lib/claims/outcomes';
import type { Generation } from '../../lib/credits/generation';
import type { PurchaseStory } from '../../lib/policy/purchase';
import type { Ground, ProviderId } from '../../lib/policy/terms';
import { siteOf } from '../../lib/providers/all-sites';
import { aGeneration, idOfGeneration } from '../support/a-generation';
import { anAct, aStart, aStory, at, paidThrough, termsAt, usd } from '../support/a-purchase';

export function boughtAt(
  id: string,
  more: Parameters<typeof aStory>[0] = {},
  story: Parameters<typeof aStory>[1] = {},
) {
  const site = siteOf(id);
  return aStory(
    {
      provider: id as ProviderId,
      host: site?.hosts[0] ?? id,
      boughtAt: at('2026-11-16T09:00:00Z'),
      frozen: termsAt(id, '2026-11-10'),
      shownPrice: usd(3900),
      ...more,
    },
    story,
  );
}

export const sellerOf = ({ purchase }: PurchaseStory) => ({
  name: siteOf(purchase.provider)?.name ?? purchase.host,
  host: purchase.host,
});

export const CLAIMED = boughtAt(
  'headshotsbyai',
  { plan: 'Professional' },
  { starts: [aStart('generation', '2026-11-17T10:00:00Z')] },
);
export const USED = boughtAt('headshotsbyai', {}, { acts: [anAct('download', '2026-11-18T10:00:00Z', { count: 3 })] });

const asked = (when: string, ground: Ground = 'poor-likeness'): ClaimStep => ({
  kind: 'asked',
  at: at(when),
  ground,
  want: 'refund',
});
const records = (...steps: readonly ClaimStep[]): ClaimRecord => ({ steps });

export const RECORDS = {
  'nothing asked': records(),
  'asked, an answer is awaited': records(asked('2026-11-20T10:00:00Z')),
  'asked, the answer is late': records(asked('2026-11-10T10:00:00Z')),
  'a redo is offered': records(
    asked('2026-11-18T10:00:00Z'),
    { kind: 'acknowledged', at: at('2026-11-18T10:02:00Z') },
    {
      kind: 'offered',
      at: at('2026-11-19T08:12:00Z'),
      offer: 'redo',
      note: 'We are sorry that you are not happy. We would love to train your model once more, free of charge.',
    },
  ),
  'approved, money is awaited': records(asked('2026-11-18T10:00:00Z'), {
    kind: 'approved',
    at: at('2026-11-20T08:00:00Z'),
    amount: usd(3900),
  }),
  refused: records(asked('2026-11-18T10:00:00Z'), {
    kind: 'denied',
    at: at('2026-11-20T08:00:00Z'),
    because: { kind: 'act', act: 'download' },
    note: 'Our records show that you have downloaded pictures.',
  }),
  'the money is there': records(
    asked('2026-11-10T10:00:00Z'),
    { kind: 'approved', at: at('2026-11-12T08:00:00Z'), amount: usd(3900) },
    { kind: 'money-arrived', at: at('2026-11-17T08:00:00Z'), amount: usd(3900) },
  ),
} as const satisfies Readonly<Record<string, ClaimRecord>>;

export const OUTCOMES = outcomesBySeller([
  { provider: 'headshotsbyai' as ProviderId, record: RECORDS['the money is there'], paid: usd(3900) },
  { provider: 'headshotsbyai' as ProviderId, record: RECORDS.refused, paid: usd(3900) },
  { provider: 'headshotsbyai' as ProviderId, record: RECORDS['a redo is offered'], paid: usd(5900) },
  { provider: 'aragon' as ProviderId, record: RECORDS['asked, an answer is awaited'], paid: usd(3500) },
]);

export const ROUTES = ['paypal', 'gumroad', 'paddle', 'klarna'].map((id) => {
  const through = paidThrough(id, '2026-11-21');
  return { id, story: boughtAt('aragon', { paidThrough: through }), terms: through.frozen?.terms };
});

const made = (id: string, when: string, more: Partial<Generation> = {}) =>
  aGeneration({ id: idOfGeneration(id), startedAt: at(when), ...more });
const end = (when: string) => ({ kind: 'finished', at: at(when) }) as const;

export const GENERATIONS: readonly Generation[] = [
  made('g7', '2026-11-21T14:07:00Z', { end: { kind: 'running' }, feature: 'ai-backgrounds', cost: 2 }),
  made('g6', '2026-11-21T13:40:00Z', {
    end: end('2026-11-21T13:41:00Z'),
    reports: [{ at: at('2026-11-21T13:42:00Z'), outcome: 'waiting' }],
  }),
  made('g5', '2026-11-20T10:00:00Z', {
    end: end('2026-11-20T10:01:00Z'),
    reports: [{ at: at('2026-11-20T10:02:00Z'), outcome: 'refunded' }],
  }),
  made('g4', '2026-11-20T09:00:00Z', {
    end: end('2026-11-20T09:01:00Z'),
    reports: [{ at: at('2026-11-20T09:02:00Z'), outcome: 'refused' }],
  }),
  made('g3', '2026-11-19T10:00:00Z', {
    end: { kind: 'failed', at: at('2026-11-19T10:01:00Z'), credits: 'returned' },
  }),
  made('g2', '2026-11-18T10:00:00Z', { end: { kind: 'failed', at: at('2026-11-18T10:01:00Z'), credits: 'kept' } }),
  made('g1', '2026-11-17T10:00:00Z', { end: end('2026-11-17T10:01:00Z') }),
];
