// What the browser takes away when it loads the extension anew comes back with the next start of the worker.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFresh } from '../../entrypoints/background/keep-fresh';
import { pageSnapshots } from '../../lib/platform/page-snapshots';
import type { ProviderId } from '../../lib/policy/terms';
import { addPurchase } from '../../lib/tracking/add-purchase';
import { refreshNotices } from '../../lib/tracking/refresh-notices';
import { aShop } from '../support/a-page';
import { aKeptStory, aWorld } from '../support/a-world';

const browser = vi.hoisted(() => {
  const area = () => {
    const kept = new Map<string, unknown>();
    const wanted = (keys: string | readonly string[]) => (typeof keys === 'string' ? [keys] : keys);
    return {
      kept,
      get: async (keys: string | readonly string[]) =>
        Object.fromEntries(wanted(keys).flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
      set: async (entries: object) => {
        for (const [key, value] of Object.entries(entries)) kept.set(key, structuredClone(value));
      },
    };
  };
  const scripts = new Map<string, { readonly id: string }>();
  return {
    scripts,
    refuses: false,
    storage: { local: area(), session: area() },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (added: readonly { readonly id: string }[]) => {
        if (browser.refuses) throw new Error('Not now.');
        for (const script of added) scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
        for (const id of ids) scripts.delete(id);
      },
    },
    declarativeNetRequest: { getSessionRules: async () => [], updateSessionRules: async () => undefined },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const GUARD = 'guard:aragon';

async function withArmedSeller() {
  const world = aWorld('2026-03-01T14:07:00Z', { pages: pageSnapshots });
  const story = aKeptStory({ provider: 'aragon' as ProviderId, host: 'www.aragon.ai' });
  await world.ledger.stories.add(story, [], world.clock.now());
  await world.ledger.settings.change({ started: true });
  return world;
}

/** What an update does: registered scripts and session storage are gone, what is stored locally stays. */
function loadAnew() {
  browser.scripts.clear();
  browser.storage.session.kept.clear();
}

describe('the guard after the browser loaded the extension anew', () => {
  beforeEach(() => {
    loadAnew();
    browser.storage.local.kept.clear();
    browser.refuses = false;
  });

  it('is registered again for armed sellers at the next start of the worker, although no snapshot changed', async () => {
    const world = await withArmedSeller();
    await keepFresh(world).round('all');
    expect([...browser.scripts.keys()]).toContain(GUARD);
    const before = structuredClone(browser.storage.local.kept);

    loadAnew();
    await keepFresh(world).round();
    expect([...browser.scripts.keys()]).toContain(GUARD);
    expect(browser.storage.local.kept).toEqual(before);
  });

  it('is tried again at the start after one at which the browser refused', async () => {
    const world = await withArmedSeller();
    browser.refuses = true;
    await keepFresh(world).round();
    expect([...browser.scripts.keys()]).toEqual([]);
    browser.refuses = false;
    await keepFresh(world).round();
    expect([...browser.scripts.keys()]).toContain(GUARD);
  });

  it('follows at the next start when the worker ended between the write and the snapshot', async () => {
    const world = await withArmedSeller();
    await keepFresh(world).round();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', ['Pro', '$39'], 'https://checkout.stripe.com/c/pay/cs_1');
    const later = await shop.open('/dashboard?payment=success', { from: 'checkout.stripe.com' });
    await later.settles('Payment successful');
    const write = vi.spyOn(pageSnapshots, 'put');
    // Looked at by the reminders already: nothing but the sighting tells that the seller has news.
    await refreshNotices(world);
    await keepFresh(world).round();
    expect([...(write.mock.calls[0]?.[0].keys() ?? [])]).toContain('www.aragon.ai');
    write.mockRestore();
  });

  it('costs a later start of the same session nothing', async () => {
    const world = await withArmedSeller();
    await keepFresh(world).round();
    const write = vi.spyOn(pageSnapshots, 'put');
    await keepFresh(world).round();
    expect(write).not.toHaveBeenCalled();
  });

  it('does not wait for a copy that the round before it is still writing', async () => {
    const world = await withArmedSeller();
    const fresh = keepFresh(world);
    await fresh.round('all');
    let isWriting = false;
    let written = () => {};
    const put = vi.spyOn(world.copies, 'put').mockImplementationOnce(() => {
      isWriting = true;
      return new Promise((resolve) => {
        written = resolve;
      });
    });
    await addPurchase(
      { provider: 'headshotpro', host: 'www.headshotpro.com', boughtAt: '2026-03-01T10:00:00Z' },
      world,
    );
    const slow = fresh.round(['headshotpro']);
    await vi.waitFor(() => expect(isWriting).toBe(true));
    await addPurchase(
      { provider: 'headshotsbyai', host: 'headshotsbyai.com', boughtAt: '2026-03-01T10:00:00Z' },
      world,
    );
    const next = fresh.round(['headshotsbyai']);
    await vi.waitFor(() => expect([...browser.scripts.keys()]).toContain('guard:headshotsbyai'));
    written();
    await Promise.all([slow, next]);
    put.mockRestore();
  });

  it('begins with what must be read before a round notes its own look at the clock', async () => {
    const world = await withArmedSeller();
    const seen: unknown[] = [];
    await keepFresh(world, async () => seen.push(await world.ledger.settings.lastLook())).round();
    expect(seen).toEqual([undefined]);
    expect(await world.ledger.settings.lastLook()).toBeDefined();
  });
});
