import { describe, expect, it } from 'vitest';
import type { ActReport } from '@/lib/messages/protocol';
import type { ProviderId } from '@/lib/policy/terms';
import { detectorTrouble } from '@/lib/tracking/detector-health';
import type { ReceivedSighting } from '@/lib/tracking/ports';
import { recordAct } from '@/lib/tracking/record-act';
import { aShop } from '../support/a-page';
import { aWorld } from '../support/a-world';

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

describe('a control that the guard did not know', () => {
  const held = (how: string, over: Partial<ActReport> = {}): ActReport => ({
    act: 'download',
    outcome: 'held',
    purchaseIds: [],
    count: 1,
    how,
    ...over,
  });
  const seenAt = { provider: 'acme' as ProviderId, host: 'acme.example' };
  const troubleAfter = async (...reports: readonly ActReport[]) => {
    const world = aWorld();
    for (const report of reports) await recordAct(report, seenAt, world);
    return detectorTrouble(await world.ledger.sightings.all(), '1.0');
  };

  it('is trouble at once where only what it did gave it away, and after two where its words did', async () => {
    expect(await troubleAfter(held('main:request'))).toMatchObject([{ provider: 'acme', visits: 1 }]);
    expect(await troubleAfter(held('words'))).toEqual([]);
    expect(await troubleAfter(held('words'), held('name'))).toMatchObject([{ visits: 2 }]);
    expect((await troubleAfter(held('main:request')))[0]?.report).toContain('acme.example/ a control');
  });

  it('is trouble at once where the seller’s control was known before: the page was laid out anew', async () => {
    const known = held('main:anchor', { control: 'button.get', outcome: 'cancelled' });
    expect(await troubleAfter(known)).toEqual([]);
    expect(await troubleAfter(known, held('words'))).toHaveLength(1);
  });

  it('is none where it was recognised', async () => {
    expect(await troubleAfter(held('label'), held('icon'), held('control:declared'), held('link'))).toEqual([]);
  });
});

describe('a seller of whom nothing is declared', () => {
  const STRIPE = 'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6g7H8#fid';
  const troubleOf = async (world: ReturnType<typeof aWorld>) =>
    detectorTrouble(await world.ledger.sightings.all(), '1.0');

  it('is in trouble after two ways back from a payment of which nothing was understood, and not when one was', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const buys = async (...regions: readonly string[]) => {
      await (await shop.open('/pricing')).presses('Buy Pro', ['Pro', '$39'], STRIPE);
      await (await shop.open('/studio/8841', { from: 'checkout.stripe.com' })).settles('Studio', ...regions);
    };
    await buys();
    expect(await troubleOf(world)).toEqual([]);
    await buys();
    const [trouble] = await troubleOf(world);
    expect(trouble).toMatchObject({ provider: 'aragon', visits: 2 });
    expect(trouble?.report).toContain('www.aragon.ai/studio/* came back from a payment');
    expect(trouble?.report).not.toContain('8841');
    await buys('Payment successful');
    expect(await troubleOf(world)).toEqual([]);
  });

  it('is not in trouble where the buyer gave up and stood before the prices again', async () => {
    const world = aWorld();
    const shop = aShop(world);
    for (let nth = 0; nth < 3; nth++) {
      await (await shop.open('/pricing')).presses('Buy Pro', ['Pro', '$39'], STRIPE);
      await (await shop.open('/pricing', { from: 'checkout.stripe.com' })).settles('Pricing');
    }
    expect(await troubleOf(world)).toEqual([]);
  });

  it('is in trouble where prices are not read on two ways out', async () => {
    const world = aWorld();
    const shop = aShop(world);
    for (let nth = 0; nth < 2; nth++) await (await shop.open('/pricing')).presses('Buy Pro', ['Pro'], STRIPE);
    expect((await troubleOf(world))[0]?.report).toContain('no price was read');
  });

  it('is in trouble where a gallery that is waited for says nothing on two visits, unless it is still being made', async () => {
    const told = async (...regions: readonly string[]) => {
      const world = aWorld();
      const shop = aShop(world);
      for (let nth = 0; nth < 2; nth++)
        await (await shop.open('/gallery/77')).tell('awaited', { regions: ['Acme', ...regions] });
      return (await troubleOf(world)).length;
    };
    expect(await told('Your collection')).toBe(1);
    expect(await told('Your photos are being generated')).toBe(0);
    expect(await told('Your photos are ready')).toBe(0);
  });
});
