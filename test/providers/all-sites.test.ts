import { expect, it } from 'vitest';
import { ALL_SITES, providerOfHost, siteOf } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';

it('tells sellers apart by host, never by name', () => {
  expect(providerOfHost('www.headshotpro.com')?.id).toBe('headshotpro');
  expect(providerOfHost('getheadshot.pro')?.id).toBe('getheadshot-pro');
  expect(providerOfHost('WWW.Aragon.AI.')?.id).toBe('aragon');
});

it.each(['', 'com', 'example.com', 'notheadshotpro.com', 'headshotpro.com.evil.example', 'ai'])(
  'knows nobody at "%s"',
  (host) => {
    expect(providerOfHost(host)).toBeUndefined();
  },
);

it('has terms for every seller', () => {
  expect(ALL_SITES.length).toBeGreaterThanOrEqual(9);
  for (const { id } of ALL_SITES) {
    expect(siteOf(id)?.id).toBe(id);
    expect(termsOf(id).length, id).toBeGreaterThan(0);
  }
  expect(termsOf('nobody')).toEqual([]);
});
