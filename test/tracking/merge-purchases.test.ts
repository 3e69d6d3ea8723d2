import { describe, expect, it } from 'vitest';
import { detectorTrouble } from '@/lib/tracking/detector-health';
import { mergePurchases, splitPurchase } from '@/lib/tracking/merge-purchases';
import type { ReceivedSighting } from '@/lib/tracking/ports';
import { aKeptStory, aWorld } from '../support/a-world';

const id = (text: string) => text as never;

describe('a wrong split', () => {
  it('is merged: ids together, the earlier moment counts, the other is gone', async () => {
    const world = aWorld();
    const now = world.clock.now();
    const first = aKeptStory({ id: id('one'), gatewayIds: ['cs_live_11111111'] });
    const second = aKeptStory({ id: id('two'), gatewayIds: ['pi_22222222'] });
    await world.ledger.stories.add(first, [], now);
    await world.ledger.stories.add(second, [], now);
    await mergePurchases({ into: 'one', from: 'two' }, world);
    const merged = await world.ledger.stories.of(id('one'));
    expect(merged?.purchase.gatewayIds).toEqual(['cs_live_11111111', 'pi_22222222']);
    expect((await world.ledger.stories.of(id('two')))?.deletedAt).toBe(now);
    await expect(mergePurchases({ into: 'one', from: 'one' }, world)).rejects.toThrow();
  });
});

describe('a wrong merge', () => {
  it('is split: the payment goes with the new one, acts stay', async () => {
    const world = aWorld();
    const kept = aKeptStory({ id: id('one'), gatewayIds: ['cs_live_11111111', 'cs_live_22222222'] });
    await world.ledger.stories.add(kept, [], world.clock.now());
    const { purchaseId } = await splitPurchase({ purchaseId: 'one', gatewayId: 'cs_live_22222222' }, world);
    expect((await world.ledger.stories.of(id('one')))?.purchase.gatewayIds).toEqual(['cs_live_11111111']);
    expect((await world.ledger.stories.of(purchaseId))?.purchase.gatewayIds).toEqual(['cs_live_22222222']);
  });
});

describe('a seller that changed its pages', () => {
  const seen = (pageLoad: string, kind: 'hint-missed' | 'gallery-ready', at: number) =>
    ({
      id: pageLoad,
      provider: 'acme',
      host: 'acme.example',
      at,
      fact: {
        kind,
        pageLoad,
        navigation: 'navigate',
        path: 'https://acme.example/orders/8841-secret',
        evidence: 'expected h1 at /orders',
      },
    }) as unknown as ReceivedSighting;

  it('is reported after two visits, with nothing of the buyer in it', () => {
    expect(detectorTrouble([seen('a', 'hint-missed', 1)], '1.0')).toEqual([]);
    const [trouble] = detectorTrouble([seen('a', 'hint-missed', 1), seen('b', 'hint-missed', 2)], '1.0');
    expect(trouble).toMatchObject({ provider: 'acme', visits: 2 });
    expect(trouble?.report).toContain('acme.example/orders/*');
    expect(trouble?.report).not.toContain('8841');
  });

  it('is fine again once a page was understood', () => {
    const list = [seen('a', 'hint-missed', 1), seen('b', 'hint-missed', 2), seen('c', 'gallery-ready', 3)];
    expect(detectorTrouble(list, '1.0')).toEqual([]);
  });
});
