// @vitest-environment node
// The demo shops stand where the catalogue says that the sellers are, and answer with what they promise.

import { X509Certificate } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { providerOfHost } from '../../lib/providers/all-sites';
import { waysBack } from './addresses';
import { newPaymentId } from './books';
import { SHOPS } from './catalog';
import { selfSignedCertificate } from './certificate';
import { originalImage, sha256, thumbnail } from './images';
import { CANCEL_WAYS, changed, PAYMENT_WAYS, RETURN_ADDRESSES } from './shop';

describe('the shops', () => {
  it('stand at hosts of the catalogue, one seller each', () => {
    const sellers = SHOPS.map((shop) => new Set(shop.hosts.map((host) => providerOfHost(host)?.id)));
    for (const ids of sellers) expect(ids.size).toBe(1);
    expect(sellers.flatMap((ids) => [...ids])).not.toContain(undefined);
  });

  it('are there for every seller that the project was started for', () => {
    const covered = new Set(SHOPS.map((shop) => providerOfHost(shop.hosts[0])?.id));
    expect(covered.size).toBe(9);
  });

  it.each(RETURN_ADDRESSES)('send a paid buyer somewhere else than a cancelled one: %s', (address) => {
    for (const cancel of CANCEL_WAYS.filter((way) => way !== 'identical')) {
      for (const shop of SHOPS) {
        const { success, cancel: back } = waysBack(changed(shop, { wayBack: { address }, cancel }), 'cs_live_1');
        expect(success).not.toBe(back);
      }
    }
  });

  it('can send both to the very same address', () => {
    const [shop] = SHOPS;
    if (!shop) throw new Error('There are no shops.');
    const altered = changed(shop, { wayBack: { address: 'plain' }, cancel: 'identical', payment: 'stripe-hosted' });
    const { success, cancel } = waysBack(altered, 'cs_live_1');
    expect(success).toBe(cancel);
  });

  it.each(PAYMENT_WAYS)('give every payment an id of its own: %s', (way) => {
    expect(newPaymentId(way, false)).not.toBe(newPaymentId(way, false));
  });
});

describe('the certificate', () => {
  it('is valid for the hosts that it names and for no other', () => {
    const { cert, key } = selfSignedCertificate(['www.aragon.ai', 'checkout.stripe.com']);
    const read = new X509Certificate(cert);
    expect(read.checkHost('www.aragon.ai')).toBe('www.aragon.ai');
    expect(read.checkHost('checkout.stripe.com')).toBe('checkout.stripe.com');
    expect(read.checkHost('www.example.com')).toBeUndefined();
    expect(read.verify(read.publicKey)).toBe(true);
    expect(key).toContain('PRIVATE KEY');
  });

  it('is another one every time', () => {
    expect(selfSignedCertificate(['a.example']).key).not.toBe(selfSignedCertificate(['a.example']).key);
  });
});

describe('the pictures', () => {
  it('are the same for the same number and differ between numbers', () => {
    for (const type of ['png', 'jpg'] as const) {
      const hashes = [1, 2, 3, 4].map((number) => sha256(originalImage(number, type)));
      expect(new Set(hashes).size).toBe(4);
      expect(sha256(originalImage(1, type))).toBe(hashes[0]);
    }
  });

  it('are real: a PNG whose data inflates to its size, a JPEG between its markers', () => {
    const png = thumbnail(1);
    const at = png.indexOf('IDAT');
    const data = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    expect(inflateSync(data)).toHaveLength(320 * (1 + 240 * 3));
    const jpg = originalImage(1, 'jpg');
    expect([jpg[0], jpg[1], jpg.at(-2), jpg.at(-1)]).toEqual([0xff, 0xd8, 0xff, 0xd9]);
  });
});
