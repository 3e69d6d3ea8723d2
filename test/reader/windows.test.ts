// Which time of a text is the one to ask for money in, and what it counts from: one form of sentence at a time.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';

const windowOf = (text: string, language = 'en') => {
  const { primaryWindowHours, windowStartsAt } = readPolicy({ text, language });
  return [primaryWindowHours, windowStartsAt];
};

describe('what the time to ask in counts from', () => {
  it.each([
    ['en', 'You can ask for a refund within 7 days after your album reached you.', 'delivery'],
    ['en', 'Refunds: ask for your money back within 7 days after the portraits land in your gallery.', 'delivery'],
    ['en', 'You have 7 days to ask for a refund, starting when the set has finished rendering.', 'generation'],
    ['en', 'You have 7 days to ask for a refund once the gallery was finished.', 'delivery'],
    [
      'fr',
      'Remboursement: vous avez 7 jours pour demander un remboursement après que la galerie vous est parvenue.',
      'delivery',
    ],
    ['ko', '사진 생성이 끝난 시점부터 7일 동안 환불을 신청하실 수 있습니다.', 'generation'],
    ['zh', '请在成片生成之时起7天内申请全额退款。', 'generation'],
    ['en', 'You have 7 days from the completion of the generation to ask for a refund.', 'generation'],
    ['en', 'Request a refund in the app within 7 days after generation is completed.', 'generation'],
    ['en', 'We refund you if your gallery finished generating less than 7 days ago.', 'generation'],
    ['nl', "Je vraagt je geld terug binnen 7 dagen nadat je foto's zijn gegenereerd.", 'generation'],
    ['ru', 'Мы вернём деньги, если вы напишете нам в течение 7 дней после получения галереи.', 'delivery'],
    ['id', 'Anda dapat meminta pengembalian dana dalam waktu 7 hari setelah lagu dikirim.', 'delivery'],
    ['ko', '마음에 들지 않으면 환불해 드립니다.\n신청 기간: 사진을 받은 날부터 7일 이내', 'delivery'],
    [
      'en',
      'We refund you in full if you do not like it.\n- When: 7 days from the purchase date\n- How: by email',
      'purchase',
    ],
  ])('%s: %s', (language, text, start) => {
    expect(windowOf(text, language)).toEqual([168, start]);
  });
});

describe('the event behind a time', () => {
  it.each([
    [
      'en',
      'You may ask for your money back from the address you ordered with, no later than 7 days after the day on which we told you that your gallery was ready.',
      'delivery',
    ],
    ['en', 'From the moment your avatars are finished generating you have 7 days to ask for a refund.', 'generation'],
    [
      'fr',
      "Nous remboursons l'abonnement si votre demande nous parvient dans les 7 jours suivant votre premier paiement.",
      'purchase',
    ],
    [
      'en',
      'We refund you if you tell us within 7 days of the day on which we e-mail you the link to the portraits.',
      'delivery',
    ],
    ['pl', 'Klient może otrzymać zwrot całej ceny w terminie 7 dni od dnia zawarcia umowy.', 'purchase'],
  ])('counts more than what stands before it (%s): %s', (language, text, start) => {
    expect(windowOf(text, language)).toEqual([168, start]);
  });
});

describe("the law's time", () => {
  it.each([
    [
      'fr',
      'Remboursement\nNous remboursons un abonnement dans les 7 jours suivant le premier paiement.\n\nDroit de rétractation\nVous disposez en principe d’un délai de 14 jours à compter de la souscription pour vous rétracter.',
      168,
    ],
    [
      'it',
      'In aggiunta al recesso legale, il cliente riceve il rimborso del prezzo se lo chiede entro 7 giorni dall’acquisto.',
      168,
    ],
    ['zh', '退款\n购买前您已知悉并确认不适用七日无理由退货。\n如有质量问题，请自付款之日起15日内申请退款。', 360],
    [
      'de',
      'Rückerstattung\nVerbrauchern steht ein Widerrufsrecht von 14 Tagen zu. Unabhängig davon erstatten wir den Preis innerhalb von 10 Tagen nach dem Kauf.',
      240,
    ],
  ])("is not the seller's (%s): %s", (language, text, hours) => {
    expect(windowOf(text, language)[0]).toBe(hours);
  });
});

describe('the time to ask in', () => {
  it('ends a day before the day from which nothing is refunded', () => {
    expect(windowOf('Refunds\nFrom day 15 no refund is given.')).toEqual([336, 'purchase']);
    expect(windowOf('Erstattung\nAb Tag 15 wird nichts mehr erstattet.', 'de')).toEqual([336, 'purchase']);
    expect(windowOf('Refunds\nNothing is refunded after day 15.')).toEqual([360, 'purchase']);
  });

  it('is the shortest of the tiers that one sentence counts from one event', () => {
    const text =
      'Refunds: Starter: 3 days, Pro: one week, Studio: two weeks – each counted from purchase and only while no credit was used.';
    expect(windowOf(text)[0]).toBe(72);
  });

  it('is the answer to the question whether there are refunds', () => {
    expect(windowOf('Do you offer refunds?\nYes, for 14 days.')).toEqual([336, 'purchase']);
    expect(windowOf('How long until I get my refund?\nUp to 14 days.')[0]).toBeNull();
    expect(windowOf('Until when can I request a refund?\nWithin 14 days.')[0]).toBe(336);
    expect(windowOf('Until when can I get a refund?\nUp to 14 days after delivery.')).toEqual([336, 'delivery']);
  });

  it.each([
    ['Refunds: the pack was bought no more than 30 days ago and half of it is still in your account.', 720],
    ['Refund: if that payment is less than 10 days old, the cancel screen will offer it. Tell us so by email.', 240],
    ['You can ask for a refund. Orders older than 7 days are not considered.', 168],
  ])('is told as the age of what was paid: %s', (text, hours) => {
    expect(windowOf(text)).toEqual([hours, 'purchase']);
  });

  it.each([
    [
      'when the pictures come',
      'Refund guarantee\n\nYou’ll have your staged photos within 24 hours of upload, weekends included. Tell us if not.',
    ],
    [
      'until when they are made anew',
      'Until you press Approve the full amount is returned.\nPrinted canvases are made for you alone and can’t come back, but if yours arrives bent, send a photo within 21 days of its arrival and we’ll print another.',
    ],
    [
      'what a store gives',
      'Can I get my money back?\nAt our discretion.\nPaid via Android? Google refunds within 48 hours of buying.',
    ],
  ])('is not %s', (_, text) => {
    expect(windowOf(text)[0]).toBeNull();
  });

  it('is not how late the seller was', () => {
    const text =
      'If we miss the promised time by more than 48 hours you can have your money back for that photo, just say so by email.';
    expect(windowOf(text)[0]).toBeNull();
  });

  it('is not the one that a marketplace gives for what it sold', () => {
    const text =
      'Lifetime deal: refundable for 60 days by the marketplace that sold it.\nMonthly plan: refundable for 7 days after you pay us.';
    expect(windowOf(text)).toEqual([168, 'purchase']);
  });

  it('is not the one for a charge that somebody else made', () => {
    const text =
      'A charge that you didn’t authorise is refunded if you report it within 60 days of the charge. Otherwise ask within 5 days of purchase for your money back.';
    expect(windowOf(text)[0]).toBe(120);
  });

  it.each([
    'You will receive a digital proof by email within 48 hours of placing your order. Until you approve it you can cancel for a full refund.',
    'Within 24 hours of ordering we email you a preview. If you do not like it, ask us to cancel and we refund you.',
    'If you have received nothing 24 hours after your order, you are entitled to a full refund.',
    'After payment you upload selfies and receive your avatars by email within 6 hours. Purchases are non-refundable.',
    'To claim a refund, contact us and describe the problem. Valid claims are paid within 30 days.',
    'Credit packs are non-refundable. Please try the free version for 3 days before you buy.',
    'Refunds are possible only if the credits are untouched.\n\nDo unused credits expire?\nYes, 90 days after purchase.',
    'We refund files that do not open.\nWhat happens next: our team tries to fix the file within 48 hours. If that isn’t possible, you receive a full refund.',
    'Refunds & Retraining\n\nIf the portraits do not look like you, we retrain your model once. Ask for the retraining within 14 days of receiving your portraits.',
    'Refunds\n\nBought on Google Play\nRequest a refund from Google within 48 hours of the purchase.',
  ])('is none of these: %s', (text) => {
    expect(windowOf(text)[0]).toBeNull();
  });

  it('is the one of the first purchase where renewals have a shorter one', () => {
    const text =
      'New subscriptions\nYou may request a refund within 3 days of purchase.\n\nRenewals\nA renewal payment can be refunded if you write to us within 24 hours of the charge.';
    expect(windowOf(text)).toEqual([72, 'purchase']);
  });

  it('ends before the first day on which it is too late', () => {
    const asked = 'You get your money back if you contact us before day 8';
    expect(windowOf(`${asked} (day 1 is the day of your order).`)[0]).toBe(168);
    expect(windowOf(`${asked} of your subscription.`)[0]).toBe(168);
    expect(windowOf(`${asked} is over (day 1 is the day of your order).`)[0]).toBe(192);
  });

  it('is the stretch of days in which all is paid back, and not the one for half', () => {
    const text =
      'Money-back guarantee\n\nDay 1 to 14 after purchase: cancel and get 100% back.\nDay 15 to 30 after purchase: cancel and get 50% back.\nAfter day 30: no refund.';
    expect(windowOf(text)).toEqual([336, 'purchase']);
  });

  it('is not the time to switch the renewal off in', () => {
    const text =
      'Условия возврата\n\nДеньги возвращаются в случае двойного списания.\n\nОтключить автопродление можно в личном кабинете не позднее чем за 24 часа до следующего платежа.';
    expect(windowOf(text, 'ru')[0]).toBeNull();
  });

  it('is refused once an order is older', () => {
    const text = 'Refunds are given to everybody who asks, for orders that are no older than 9 days.';
    expect(windowOf(text)[0]).toBe(216);
  });

  it('counts from what the next sentence says, where its own names nothing', () => {
    const asked = 'You may ask for a full refund within one week.';
    expect(windowOf(`${asked} It begins when your gallery was delivered.`)).toEqual([168, 'delivery']);
    expect(windowOf(`${asked} It begins with the payment.`)).toEqual([168, 'purchase']);
    expect(windowOf(`${asked} We begin the training when you have paid.`)).toEqual([168, 'purchase']);
  });
});

describe('how long the money takes', () => {
  it.each([
    [
      'en',
      'If a clip fails twice we refund its price. Refunds are made within 14 days after the second rendering has failed.',
    ],
    ['en', 'We reimburse you no later than 10 days from the day on which we agree to your request for a refund.'],
    ['pl', 'Zwracamy cenę w razie wady. Pieniądze zwracane są w ciągu 14 dni tym samym sposobem płatności.'],
  ])('is no time to ask in (%s): %s', (language, text) => {
    expect(windowOf(text, language)[0]).toBeNull();
  });
});

describe('a right to cancel that no law is named for', () => {
  const RIGHT =
    'Your order cancellation rights\nYou are entitled to cancel your order within 14 days without giving any reason for doing so.';
  it('is the seller’s own', () => {
    expect(readPolicy({ text: `${RIGHT}\n\nWe refund the price in full.`, language: 'en' }).windows).toMatchObject([
      { amount: 14, scope: 'any' },
    ]);
  });

  it('and that of the law where one is', () => {
    const text = `${RIGHT}\n\nAs a consumer in the European Union you have this right of withdrawal by law.`;
    expect(readPolicy({ text, language: 'en' }).windows).toMatchObject([{ amount: 14, scope: 'statutory' }]);
  });
});

describe('a promise of the past', () => {
  it('gives no time to ask in today', () => {
    const text =
      'We do not refund credits. In our first months we had a 7-day money-back promise. Since May it is gone.';
    expect(readPolicy({ text, language: 'en' })).toMatchObject({ primaryWindowHours: null, windows: [] });
  });
});
