// Values that look as if they had a length, and none that can be compared: refused like any other nonsense.

import { expect, it } from 'vitest';
import { parseRecord } from '../../lib/exchange/records';
import { parseGrant } from '../../lib/exchange/side-records';
import { receive } from '../../lib/messages/receive';

const hostile: unknown = JSON.parse('{ "length": { "toString": 1, "valueOf": 1 } }');
const sender = { extensionId: 'own', url: 'chrome-extension://own/dashboard.html' };
const never = () => {
  throw new Error('Nobody may be asked.');
};
const reception = {
  ownId: 'own',
  ownOrigin: 'chrome-extension://own',
  providerOfHost: never,
  mayPass: () => true,
  page: {} as never,
  screen: { addPurchase: never } as never,
  report: never,
};

it('a message whose method has no length to speak of is malformed', async () => {
  expect(await receive({ from: 'screen', method: hostile, body: {} }, sender, reception)).toEqual({
    ok: false,
    reason: 'malformed',
  });
});

it('a message with such a value inside is malformed', async () => {
  const body = { provider: hostile, host: hostile, boughtAt: hostile };
  expect(await receive({ from: 'screen', method: 'addPurchase', body }, sender, reception)).toEqual({
    ok: false,
    reason: 'malformed',
  });
});

it('a file with such a value inside holds no record', () => {
  expect(parseRecord(hostile)).toBeUndefined();
  expect(parseGrant({ id: hostile, provider: hostile, log: hostile })).toBeUndefined();
});
