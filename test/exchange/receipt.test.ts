import { describe, expect, it } from 'vitest';
import { isMailSource, readReceipt, readReceiptMail } from '@/lib/exchange/receipt';

const SELLERS = [
  { id: 'aragon', name: 'Aragon.ai', hosts: ['www.aragon.ai', 'aragon.ai'] },
  { id: 'headshotpro', name: 'HeadshotPro', hosts: ['www.headshotpro.com', 'headshotpro.com'] },
  { id: 'getheadshot-pro', name: 'HeadshotPro', hosts: ['getheadshot.pro'] },
];

const STRIPE = `Received: from a by b
From: "Aragon.ai" <receipts+acct_1abc@stripe.com>
To: buyer@example.org
Subject: Your receipt from Aragon.ai #1234-5678
Date: Sun, 01 Mar 2026 10:04:05 +0100
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Receipt from Aragon.ai
Receipt #1234-5678
AMOUNT PAID
=E2=82=AC41.65
DATE PAID
March 1, 2026
Premium x 1 =E2=82=AC35.00
Subtotal =E2=82=AC35.00
VAT (19%) =E2=82=AC6.65
Total =E2=82=AC41.65
--b
Content-Type: text/html; charset=utf-8

<p>ignored</p>
--b--
`.replace(/\n/g, '\r\n');

describe('a receipt', () => {
  it('is read from a mail: seller, amount paid, moment, number', async () => {
    expect(await readReceiptMail(STRIPE, SELLERS)).toMatchObject({
      sellers: ['aragon'],
      amount: { minor: 4165, currency: 'EUR' },
      paidAt: '2026-03-01T09:04:05.000Z',
      paidOn: '2026-03-01',
      orderId: '1234-5678',
      isRefund: false,
    });
  });

  it('is read from a mail that has only HTML', async () => {
    const mail =
      'From: shop@aragon.ai\r\nSubject: Order #A-99812\r\nDate: Mon, 2 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<style>p{content:"$9"}</style><table><tr><td>Total</td><td>$39.00</td></tr></table>';
    expect(await readReceiptMail(mail, SELLERS)).toMatchObject({
      sellers: ['aragon'],
      amount: { minor: 3900, currency: 'USD' },
      orderId: 'A-99812',
    });
  });

  it.each([
    [
      'Thank you\nYou paid $39.00 to aragon.ai\nOrder number: AR-2291\n2026-03-04',
      3900,
      'USD',
      '2026-03-04',
      'AR-2291',
    ],
    [
      'Rechnung\naragon.ai\nZwischensumme 29,41 €\nMwSt. 5,59 €\nGesamtbetrag 35,00 €\nRechnungsnummer: RE-2026-17\n4. März 2026',
      3500,
      'EUR',
      '2026-03-04',
      'RE-2026-17',
    ],
    ['Reçu aragon.ai\nMontant total 1 299,50 €\n4 mars 2026', 129950, 'EUR', '2026-03-04', undefined],
    ['aragon.ai 領収書\n合計 ¥4,800\n2026年3月4日', 4800, 'JPY', '2026-03-04', undefined],
    ['Заказ № 88123\naragon.ai\nИтого: 1490 ₽\n4 марта 2026', 149000, 'RUB', '2026-03-04', '88123'],
  ])('is read from text: %#', (text, minor, currency, day, order) => {
    const reading = readReceipt(text, SELLERS);
    expect(reading.amount).toEqual({ minor, currency });
    expect(reading.paidOn).toBe(day);
    expect(reading.orderId).toBe(order);
    expect(reading.sellers).toEqual(['aragon']);
  });

  it('names both sellers of one name, and one where its host stands', () => {
    expect(readReceipt('Receipt from HeadshotPro\nTotal $29', SELLERS).sellers).toEqual([
      'headshotpro',
      'getheadshot-pro',
    ]);
    expect(
      readReceipt('Receipt from HeadshotPro\nhttps://getheadshot.pro/orders/1\nTotal $29', SELLERS).sellers,
    ).toEqual(['getheadshot-pro']);
  });

  it('does not guess a day that could be two, nor take a refund for a purchase', () => {
    expect(readReceipt('Paid 03/04/2026 $39', SELLERS).paidOn).toBeUndefined();
    expect(readReceipt('Your refund of $39.00 from Aragon.ai is on its way', SELLERS).isRefund).toBe(true);
  });

  it('is told from ordinary text', () => {
    expect(isMailSource(STRIPE)).toBe(true);
    expect(isMailSource('Thank you: your order\nTotal: $39')).toBe(false);
  });

  it('never takes long', () => {
    const start = performance.now();
    readReceipt('Total $1 '.repeat(100_000), SELLERS);
    readReceipt('a\n'.repeat(200_000), SELLERS);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
