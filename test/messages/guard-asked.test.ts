import { describe, expect, it } from 'vitest';
import { guardAsked } from '../../lib/messages/guard-asked';

const OWN = 'refund-clock-id';
const sender = { extensionId: OWN, url: 'https://www.headshotpro.com/account', tabId: 7, frameId: 0 };
const asking = (part: unknown) => ({ from: 'page', method: 'needGuard', body: { part } });

describe('a page that needs the guard', () => {
  it.each(['guard', 'warning'] as const)('is heard without the ledger: %s', (part) => {
    expect(guardAsked(asking(part), sender, OWN)).toBe(part);
  });

  it.each([
    ['another extension', { ...sender, extensionId: 'other' }],
    ['nobody', { ...sender, extensionId: undefined }],
    ['no tab', { ...sender, tabId: undefined }],
    ['a page without encryption', { ...sender, url: 'http://www.headshotpro.com/' }],
    ['a screen', { ...sender, url: `chrome-extension://${OWN}/popup.html` }],
    ['a page without an address', { ...sender, url: undefined }],
  ])('is not heard from %s', (_, from) => {
    const told = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined));
    expect(guardAsked(asking('guard'), told, OWN)).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'needGuard'],
    ['another direction', { ...asking('guard'), from: 'screen' }],
    ['another method', { ...asking('guard'), method: 'reportAct' }],
    ['no body', { from: 'page', method: 'needGuard' }],
    ['an unknown part', asking('everything')],
    ['a part that is a list', asking(['guard'])],
    ['a key more', { ...asking('guard'), body: { part: 'guard', more: 1 } }],
  ])('is left to the rest where the message has %s', (_, message) => {
    expect(guardAsked(message, sender, OWN)).toBeUndefined();
  });
});
