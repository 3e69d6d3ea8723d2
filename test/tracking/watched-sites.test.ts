import { describe, expect, it } from 'vitest';
import type { ProviderId } from '@/lib/policy/terms';
import type { Instant } from '@/lib/time/instant';
import { projectPageSnapshots } from '@/lib/tracking/project-page-snapshots';
import {
  isWatchableHost,
  siteName,
  stopWatching,
  watchedAt,
  watchedSiteAt,
  watchSite,
} from '@/lib/tracking/watched-sites';
import { aShop } from '../support/a-page';
import { aWorld } from '../support/a-world';

const site = { host: 'selfies.example', name: 'Selfies' };

describe('a site that the buyer chose to watch', () => {
  it('is taken in once, and only at its own host', async () => {
    const world = aWorld();
    await watchSite(site, world);
    await watchSite({ ...site, host: 'Selfies.example' }, world);
    const settings = await world.ledger.settings.read();
    expect(settings.watched).toEqual([{ ...site, since: world.clock.now() }]);
    expect(watchedAt('selfies.example', settings)?.name).toBe('Selfies');
    expect(watchedAt('www.selfies.example', settings)).toBeUndefined();
  });

  it('is told to its pages without a rule or an order to guard', async () => {
    const world = aWorld();
    await world.ledger.settings.change({ started: true });
    await watchSite(site, world);
    await projectPageSnapshots(world);
    expect(world.seen.pages.get('selfies.example')).toMatchObject({ watching: true, armed: [], name: 'Selfies' });
  });

  it('is one seller with another host of the same owner, each watched only once it was added', async () => {
    const world = aWorld();
    await world.ledger.settings.change({ started: true });
    await watchSite({ host: 'www.selfies.example', name: 'Selfies' }, world);
    const seller = async (host: string) => watchedSiteAt(host, await world.ledger.settings.read())?.id;
    expect(await seller('app.selfies.example')).toBeUndefined();
    await watchSite({ host: 'app.selfies.example', name: 'Selfies' }, world);
    await watchSite({ host: 'selfies.vercel.app', name: 'Others' }, world);
    await watchSite({ host: 'others.vercel.app', name: 'Others' }, world);
    expect(await seller('app.selfies.example')).toBe('www.selfies.example');
    expect(await seller('others.vercel.app')).toBe('others.vercel.app');

    const www = aShop(world, 'www.selfies.example', 'www.selfies.example');
    const app = aShop(world, 'www.selfies.example', 'app.selfies.example');
    const card = ['Pro', '$39', 'one-time'];
    await (await www.open('/pricing')).presses('Get Pro', card, 'https://app.selfies.example/checkout');
    const till = await app.open('/checkout', { from: 'www.selfies.example' });
    await till.presses('Continue', [], 'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6g7H8');
    await app.open('/dashboard?payment=success', { from: 'checkout.stripe.com' });
    const kept = await world.ledger.stories.boughtBetween(
      'www.selfies.example' as ProviderId,
      0 as Instant,
      world.clock.now(),
    );
    expect(kept).toMatchObject([{ purchase: { shownPrice: { minor: 3900 }, plan: 'Pro' } }]);
  });

  it('goes when the buyer stops it', async () => {
    const world = aWorld();
    await watchSite(site, world);
    await stopWatching(site, world);
    expect((await world.ledger.settings.read()).watched).toEqual([]);
  });

  it('is never one of the catalogue, whose rules are known', async () => {
    const world = aWorld();
    await watchSite({ host: 'headshotsbyai.com', name: 'x' }, world);
    expect((await world.ledger.settings.read()).watched ?? []).toEqual([]);
    const since = 0 as Instant;
    expect(
      watchedAt('headshotsbyai.com', { watched: [{ host: 'headshotsbyai.com', name: 'x', since }] }),
    ).toBeUndefined();
  });

  it.each(['*.example.com', '*', 'localhost', '10.0.0.1', 'a b.example', 'x.example:8443', 'x.example/y', ''])(
    'is refused as %s',
    async (host) => {
      expect(isWatchableHost(host)).toBe(false);
      await expect(watchSite({ host, name: 'x' }, aWorld())).rejects.toThrow();
    },
  );

  it('goes by the name in its title only where its address says the same', () => {
    expect(siteName('Selfies – AI portraits in minutes', 'selfies.example')).toBe('Selfies');
    expect(siteName('HeadshotPro | the best', 'getheadshot.pro')).toBe('getheadshot.pro');
    expect(siteName('Home', 'www.selfies.example')).toBe('www.selfies.example');
  });
});
