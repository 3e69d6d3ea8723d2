import { describe, expect, it } from 'vitest';
import type { PolicyPage } from '@/lib/messages/protocol';
import type { ProviderId } from '@/lib/policy/terms';
import type { PolicyFacts } from '@/lib/reader/fact-changes';
import {
  comparePages,
  forgetPolicyPage,
  keepAskedPage,
  keepPolicy,
  sellerOfPage,
  sellerOfPolicyNotice,
} from '@/lib/tracking/keep-policy';
import { someTerms } from '../support/a-purchase';
import { aWorld } from '../support/a-world';

const FROM = { provider: 'acme' as ProviderId, host: 'acme.example' };
const SEVEN: PolicyFacts = { stance: 'conditional', windowHours: 168, voidedBy: ['download'], notVoidedBy: [] };
const THREE: PolicyFacts = { ...SEVEN, windowHours: 72 };

const aPage = (text: string, facts: PolicyFacts, more: Partial<PolicyPage> = {}): PolicyPage => ({
  path: '/refunds',
  text,
  language: 'en',
  facts,
  quotes: [],
  readBy: '1.0.0',
  ...more,
});

describe('a page of terms', () => {
  it('is kept once for each text, and tells a change of facts once', async () => {
    const world = aWorld();
    await keepPolicy(aPage('seven', SEVEN), FROM, world);
    await keepPolicy(aPage('seven', SEVEN), FROM, world);
    expect(world.policyNews).toEqual([]);
    await keepPolicy(aPage('three', THREE), FROM, world);
    await keepPolicy(aPage('three', THREE), FROM, world);
    expect(world.policyNews.map(({ changes }) => changes.map(({ fact, direction }) => [fact, direction]))).toEqual([
      [['window', 'stricter']],
    ]);
    expect((await world.ledger.policies.of(FROM.provider)).map(({ text }) => text).sort()).toEqual(['seven', 'three']);
    expect(sellerOfPolicyNotice(world.policyNews[0]?.id ?? '')).toBe('acme');
  });

  it('tells nothing of other words for the same facts', async () => {
    const world = aWorld();
    await keepPolicy(aPage('seven', SEVEN), FROM, world);
    world.moveTo(1_000);
    await keepPolicy(aPage('a week', SEVEN), FROM, world);
    expect(world.policyNews).toEqual([]);
  });

  it('tells the same change on a second page no second time', async () => {
    const world = aWorld();
    for (const path of ['/refunds', '/faq']) await keepPolicy(aPage('seven', SEVEN, { path }), FROM, world);
    world.moveTo(1_000);
    for (const path of ['/refunds', '/faq']) await keepPolicy(aPage('three', THREE, { path }), FROM, world);
    expect(world.policyNews).toHaveLength(1);
  });

  it('is not compared with what another version of the reader read', async () => {
    const world = aWorld();
    await keepPolicy(aPage('seven', SEVEN), FROM, world);
    world.moveTo(1_000);
    await keepPolicy(aPage('seven days', THREE, { readBy: '1.1.0' }), FROM, world);
    expect(world.policyNews).toEqual([]);
  });

  it('is compared with itself on the day of the order, else with the known terms', async () => {
    const world = aWorld();
    const bought = world.clock.now();
    await keepPolicy(aPage('seven', SEVEN), FROM, world);
    world.moveTo(1_000);
    await keepPolicy(aPage('three', THREE), FROM, world);
    const kept = await world.ledger.policies.of(FROM.provider);
    const against = (...args: Parameters<typeof comparePages>) => comparePages(...args).map((page) => page.against);
    expect(against(kept, someTerms(), bought)).toEqual(['page-then']);
    expect(against(kept, someTerms())).toEqual(['terms']);
    expect(comparePages(kept, someTerms(), bought)[0]?.changes).toMatchObject([{ fact: 'window', read: '72' }]);
  });
});

describe('a page that the buyer had read', () => {
  it.each([
    ['www.aragon.ai', 'aragon'],
    ['help.photoroom.com', 'photoroom'],
    ['selfielab.studio', 'selfielab.studio'],
  ])('at %s is kept for %s', (host, provider) => {
    expect(sellerOfPage(host)).toBe(provider);
  });

  it('is kept with its address, and forgotten with every text of that address alone', async () => {
    const world = aWorld();
    const host = 'Selfielab.studio';
    for (const path of ['/refunds', '/faq'])
      await keepAskedPage({ host, page: aPage('seven', SEVEN, { path }) }, world);
    world.moveTo(1_000);
    await keepAskedPage({ host, page: aPage('three', THREE) }, world);
    const provider = 'selfielab.studio';
    await forgetPolicyPage({ provider, url: `https://${provider}/refunds` }, world);
    expect((await world.ledger.policies.all()).map(({ url }) => url)).toEqual([`https://${provider}/faq`]);
  });

  it('is refused for what is no site', async () => {
    await expect(keepAskedPage({ host: '127.0.0.1', page: aPage('seven', SEVEN) }, aWorld())).rejects.toThrow();
  });
});
