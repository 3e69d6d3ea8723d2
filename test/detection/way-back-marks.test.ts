// What an address says of a payment: ids and words that shops and gateways put there.

import { describe, expect, it } from 'vitest';
import { addressOf } from '@/lib/detection/address';
import type { PageView } from '@/lib/detection/page-view';
import { paymentId } from '@/lib/detection/signals/payment-id';
import { successMarker } from '@/lib/detection/signals/success-marker';

function at(path: string): PageView {
  const address = addressOf(`https://www.aragon.ai${path}`);
  if (!address) throw new Error(path);
  return { address, cameFrom: '', navigation: 'navigate', regions: [], metHints: [], site: {} };
}

describe('the number of an order', () => {
  it.each([
    ['/checkout/order-received/8121/?key=wc_order_Zx81mKq2LpT0v', 'order-received:8121'],
    ['/kasse/bestellung-erhalten/8121/?key=wc_order_Zx81mKq2LpT0v', 'order-received:8121'],
    ['/paiement/commande-recue/8121?key=wc_order_Zx81mKq2LpT0v', 'order-received:8121'],
    ['/step/thank-you/?wcf-order=4821&wcf-key=wc_order_kQ7mP2xZ9aB1c', 'order-received:4821'],
  ])('is read by its key, in whatever language the shop names the page: %s', (path, id) => {
    expect(paymentId(at(path))).toMatchObject({ gateway: 'woocommerce', paymentId: id });
  });

  it.each([
    '/kasse/bestellung-bezahlen/8121/?pay_for_order=true&key=wc_order_Zx81mKq2LpT0v',
    '/checkout/order-pay/8121/?key=wc_order_Zx81mKq2LpT0v',
    '/kasse/bestellung-erhalten/8121/',
  ])('is none of an order that is still to be paid, nor without its key: %s', (path) => {
    expect(paymentId(at(path))).toBeUndefined();
  });
});

describe('an address after a payment', () => {
  it('says so by the token that Polar gives to who has paid, and keeps none of it', () => {
    const found = successMarker(at('/dashboard?customer_session_token=polar_cst_4kLm9QwZx2'));
    expect(found).toMatchObject({ kind: 'success-marker' });
    expect(JSON.stringify(found)).not.toContain('4kLm9QwZx2');
  });

  it.each([
    '/receipt',
    '/es/confirmacion',
    '/bestellbestaetigung',
    '/commande-recue',
    '/checkout/complete/48213',
    '/order/confirmation/7',
  ])('is named like success: %s', (path) => {
    expect(successMarker(at(path))).toMatchObject({ isWeak: true });
  });

  it.each(['/receipts', '/onboarding/complete-profile', '/confirmation-email', '/email/confirmed-address'])(
    'is not named like success: %s',
    (path) => {
      expect(successMarker(at(path))).toBeUndefined();
    },
  );
});
