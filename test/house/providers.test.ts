// What every file of the catalogue must be: data about one seller, told apart by host, each version dated and sourced.

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DeclaredTerms, VOIDING_ACTS, WINDOW_SCOPES } from '../../lib/policy/terms';
import { ruleOf } from '../../lib/policy/voiding';
import { ALL_SITES, providerOfHost } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import { isCalendarDay } from '../../lib/time/calendar-day';
import { filesUnder, projectRoot, read } from './project-files';

const files = filesUnder('lib/providers/catalog', /\.ts$/).map((path) => basename(path, '.ts'));
const byId = ALL_SITES.map((site) => [site.id, site] as const);

/** Hosts under which anybody may have a site: only an exact name there is a seller. */
const SHARED_HOSTS = /(^|\.)(vercel\.app|pages\.dev|netlify\.app|github\.io|herokuapp\.com|web\.app|intercom\.help)$/;
const HOST = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/;

describe('the catalogue', () => {
  it('is seen, one site for each file', () => {
    expect(files.length).toBeGreaterThanOrEqual(166);
    expect(ALL_SITES.map(({ id }) => id).sort()).toEqual([...files].sort());
  });

  it('has no two sellers at one host', () => {
    const claimed = new Map<string, string>();
    for (const { id, hosts, helpHosts = [] } of ALL_SITES) {
      for (const host of [...hosts, ...helpHosts]) {
        expect(claimed.get(host), `${host} is claimed by ${id} as well.`).toBeUndefined();
        claimed.set(host, id);
      }
    }
  });

  it('keeps look-alikes apart', () => {
    expect(providerOfHost('headshotpro.com')?.id).not.toBe(providerOfHost('getheadshot.pro')?.id);
    const cutters = ['remove.bg', 'remove-bg.ai', 'removebg-ai.com'].map((host) => providerOfHost(host)?.id);
    expect(new Set(cutters).size).toBe(3);
    expect(cutters).not.toContain(undefined);
  });
});

describe.each(byId)('%s', (id, site) => {
  const versions: readonly DeclaredTerms[] = termsOf(id);

  it('has hosts that are names, and an address with https', () => {
    for (const host of [...site.hosts, ...(site.helpHosts ?? [])]) {
      expect(host).toMatch(HOST);
      expect(host.startsWith('*.') && SHARED_HOSTS.test(host), `${host} would claim other people's sites.`).toBe(false);
      expect(/^(vercel\.app|pages\.dev|intercom\.help)$/.test(host), `${host} is shared by many.`).toBe(false);
    }
    expect(site.homepage).toMatch(/^https:\/\//);
    for (const host of site.hosts) expect(providerOfHost(host.replace('*.', 'any.'))?.id).toBe(id);
  });

  it('says of each version where it was read, when, and what it says in a sentence or a few', () => {
    expect(versions.length).toBeGreaterThan(0);
    for (const { source, inForceFrom } of versions) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(isCalendarDay(source.readOn), source.readOn).toBe(true);
      expect(source.summary.length).toBeGreaterThan(30);
      expect(source.summary.length).toBeLessThan(420);
      expect(source.summary).toMatch(/^[A-Z0-9].*\.$/);
      if (inForceFrom !== 'unknown') expect(isCalendarDay(inForceFrom), inForceFrom).toBe(true);
    }
  });

  it('lists the versions of each source in ascending order', () => {
    for (const kind of ['own', 'second-hand'] as const) {
      const days = versions
        .filter(({ source }) => (source.knowledge === 'second-hand') === (kind === 'second-hand'))
        .map(({ inForceFrom }) => (inForceFrom === 'unknown' ? '' : inForceFrom));
      expect(days).toEqual([...days].sort());
    }
  });

  it('gives every act one rule, and every window a length', () => {
    for (const version of versions) {
      for (const act of VOIDING_ACTS) expect(['voids', 'does-not-void', 'unknown']).toContain(ruleOf(version, act));
      for (const act of version.notVoidedBy ?? []) {
        expect(version.voidedBy, `${act} both ends the refund and does not.`).not.toContain(act);
      }
      for (const { amount, scope } of version.windows) {
        expect(Number.isInteger(amount) && amount > 0).toBe(true);
        expect(WINDOW_SCOPES).toContain(scope);
      }
    }
  });

  it('has a fixture', () => {
    const fixture = join(projectRoot, 'test/fixtures/providers', id);
    const has = ['facts.json', 'verdicts.json'].some((name) => existsSync(join(fixture, name)));
    expect(
      has,
      `Write test/fixtures/providers/${id}/facts.json or verdicts.json; npm run new:provider makes one.`,
    ).toBe(true);
  });
});

describe('shared code', () => {
  const shared = ['lib', 'entrypoints', 'components']
    .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
    .filter((path) => !path.includes('providers/catalog/'));
  const sellers = ALL_SITES.filter(({ kind }) => kind !== 'marketplace');
  const names = new Set(sellers.flatMap(({ id, hosts }) => [id, ...hosts]));

  it('is seen', () => {
    expect(shared.length).toBeGreaterThan(20);
    expect(names.size).toBeGreaterThan(300);
  });

  it.each(shared)('%s names no seller', (path) => {
    const text = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const quoted = [...text.matchAll(/['"`]([^'"`\n]{3,60})['"`]/g)].map(([, word = '']) => word);
    const found = quoted.filter((word) => names.has(word));
    expect(found, 'Put what is special about a seller into its file in lib/providers/catalog.').toEqual([]);
  });
});
