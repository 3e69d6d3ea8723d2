// Addresses that the browser refuses while a download would end a refund; nothing where it does not offer that.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSnapshot } from '../../lib/messages/page-snapshot';
import { endLifts, followEndpoints, liftFor } from '../../lib/platform/endpoint-rules';

interface Rule {
  readonly id: number;
  readonly action: { readonly type: string };
  readonly condition: { readonly urlFilter: string; readonly tabIds?: readonly number[] };
}

const { browser, kept, offered } = vi.hoisted(() => {
  const kept = new Map<number, Rule>();
  const offered = {
    getSessionRules: async () => [...kept.values()],
    updateSessionRules: async (change: {
      readonly addRules?: readonly Rule[];
      readonly removeRuleIds?: readonly number[];
    }) => {
      for (const id of change.removeRuleIds ?? []) kept.delete(id);
      for (const rule of change.addRules ?? []) kept.set(rule.id, rule);
    },
  };
  const browser: { declarativeNetRequest?: typeof offered } = {};
  return { browser, kept, offered };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const snapshotOf = (isArmed: boolean): PageSnapshot =>
  ({
    provider: 'aragon',
    watching: true,
    armed: isArmed ? [{ endedBy: ['download'], allowed: [] }] : [],
    site: { downloadEndpoints: ['||aragon.ai/a/', '||aragon.ai/b/'] },
  }) as unknown as PageSnapshot;

const refused = () =>
  [...kept.values()].flatMap(({ action, condition }) => (action.type === 'block' ? [condition.urlFilter] : []));

beforeEach(() => kept.clear());

describe('where the browser refuses addresses for us', () => {
  beforeEach(() => {
    browser.declarativeNetRequest = offered;
  });

  it('it refuses what is declared of a seller while a download would end a refund there, and no longer', async () => {
    await followEndpoints([snapshotOf(true)]);
    expect(refused()).toEqual(['||aragon.ai/a/', '||aragon.ai/b/']);
    await followEndpoints([snapshotOf(true)]);
    expect(refused()).toHaveLength(2);
    await followEndpoints([snapshotOf(false)]);
    expect(kept.size).toBe(0);
  });

  it('one tab is let through for a while, and what a worker that died left of that is ended', async () => {
    vi.useFakeTimers();
    await followEndpoints([snapshotOf(true)]);
    await liftFor(5, ['||aragon.ai/a/']);
    expect([...kept.values()].filter(({ action }) => action.type === 'allow')).toMatchObject([
      { condition: { urlFilter: '||aragon.ai/a/', tabIds: [5] } },
    ]);
    vi.runAllTimers();
    expect(kept.size).toBe(2);
    await liftFor(5, ['||aragon.ai/a/']);
    vi.useRealTimers();
    await endLifts();
    expect(refused()).toHaveLength(2);
    expect(kept.size).toBe(2);
  });
});

describe('where the manifest did not ask for it', () => {
  beforeEach(() => {
    delete browser.declarativeNetRequest;
  });

  it('nothing is done, and nothing is wrong', async () => {
    await followEndpoints([snapshotOf(true), snapshotOf(false)]);
    await liftFor(5, ['||aragon.ai/a/']);
    await endLifts();
    expect(kept.size).toBe(0);
  });
});
