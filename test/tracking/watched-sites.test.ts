import { describe, expect, it } from 'vitest';
import type { Instant } from '@/lib/time/instant';
import { projectPageSnapshots } from '@/lib/tracking/project-page-snapshots';
import { isWatchableHost, siteName, stopWatching, watchedAt, watchSite } from '@/lib/tracking/watched-sites';
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
