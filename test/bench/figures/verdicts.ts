// What it costs to judge every purchase of a very large ledger in one pass, under the terms of the whole catalogue.

import { readdirSync } from 'node:fs';
import type { CurrencyCode, MinorUnits } from '../../../lib/money/money';
import { governingTerms } from '../../../lib/policy/governing-terms';
import type { Purchase, PurchaseId, PurchaseStory } from '../../../lib/policy/purchase';
import { type DeclaredTerms, type ProviderId, VOIDING_ACTS } from '../../../lib/policy/terms';
import { verdictOf } from '../../../lib/policy/verdict';
import { DAY, HOUR } from '../../../lib/time/duration';
import type { Instant } from '../../../lib/time/instant';
import type { FigureGroup } from '../figure';

const COUNT = 100_000;
const NOW = Date.UTC(2026, 2, 20) as Instant;
const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Berlin'];

async function catalogueTerms(): Promise<readonly (readonly DeclaredTerms[])[]> {
  const folder = new URL('../../../lib/providers/catalog/', import.meta.url);
  const files = readdirSync(folder).sort();
  const loaded: (readonly DeclaredTerms[])[] = [];
  for (const file of files) {
    const { terms } = (await import(new URL(file, folder).href)) as { terms: readonly DeclaredTerms[] };
    loaded.push(terms);
  }
  return loaded;
}

/** Purchases over ninety days, at every seller, in several zones; every third has its gallery, every fifth was downloaded. */
function ledger(sellers: readonly (readonly DeclaredTerms[])[]): readonly PurchaseStory[] {
  const governing = sellers.map((terms) => governingTerms(terms, '2026-03-01'));
  return Array.from({ length: COUNT }, (_, index) => {
    const boughtAt = (NOW - (index % 90) * DAY - (index % 24) * HOUR) as Instant;
    const bound = governing[index % governing.length];
    const purchase: Purchase = {
      id: `p${index}` as PurchaseId,
      provider: 'acme' as ProviderId,
      host: 'acme.example',
      boughtAt,
      zone: ZONES[index % ZONES.length] ?? 'UTC',
      origin: 'detected',
      isTest: false,
      shownPrice: { minor: 3900 as MinorUnits, currency: 'USD' as CurrencyCode },
      gatewayIds: [],
      ...(bound && { frozen: { ...bound, frozenAt: boughtAt, sha256: '' } }),
    };
    const act = VOIDING_ACTS[index % VOIDING_ACTS.length] ?? 'download';
    return {
      purchase,
      starts: index % 3 === 0 ? [{ kind: 'generation', at: (boughtAt + DAY) as Instant, evidence: 'first-seen' }] : [],
      acts: index % 5 === 0 ? [{ act, at: (boughtAt + 2 * DAY) as Instant, evidence: 'seen-on-page' }] : [],
    };
  });
}

/** The least that tells open from over: one window, one multiplication, one comparison, one look at the acts. */
function byHand({ purchase, acts }: PurchaseStory, now: Instant) {
  const window = purchase.frozen?.terms.windows[0];
  const end = purchase.boughtAt + (window?.amount ?? 0) * DAY;
  const voided = acts.find(({ act }) => purchase.frozen?.terms.voidedBy.includes(act));
  return voided ? { kind: 'voided', at: voided.at } : { kind: now < end ? 'open' : 'expired', at: end };
}

function timed(stories: readonly PurchaseStory[], judge: (story: PurchaseStory, now: Instant) => object): number {
  let kept = 0;
  const from = process.cpuUsage();
  for (const story of stories) kept += Object.keys(judge(story, NOW)).length;
  const { user } = process.cpuUsage(from);
  if (kept === 0) throw new Error('Nothing was judged.');
  return user / 1000;
}

export const group: FigureGroup = {
  figures: [
    {
      name: 'verdicts.100k',
      what: `verdicts of ${COUNT.toLocaleString('en')} purchases in one pass, CPU`,
      floor: 'one window and one look at the acts, by hand',
      unit: 'ms',
      goal: 2_000,
      absolute: true,
    },
  ],
  async measure({ rounds }) {
    const stories = ledger(await catalogueTerms());
    timed(stories, verdictOf);
    const ours: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(timed(stories, verdictOf));
      floor.push(timed(stories, byHand));
    }
    return { 'verdicts.100k': { ours, floor } };
  },
};
