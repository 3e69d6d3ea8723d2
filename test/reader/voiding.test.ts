// What ends a refund, and what only looks as if it did: each rule in several wordings, with what it must leave alone.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import endings from '../fixtures/reader/endings.json';

const endedBy = (text: string, language = 'en') => readPolicy({ text, language }).voidedBy;

describe('a list of refused verbs is refused to its end', () => {
  it.each([
    ['en', "Once your images are being generated, the order can't be cancelled, changed or refunded."],
    ['en', 'As soon as generation has started, a booking may not be altered, moved or refunded.'],
    ['de', 'Sobald die Generierung gestartet wurde, kann der Auftrag nicht geändert, storniert oder erstattet werden.'],
    ['fr', 'Une fois la génération lancée, la commande ne peut pas être modifiée, annulée ou remboursée.'],
    ['es', 'Una vez iniciada la generación, el pedido no se puede cambiar, cancelar o reembolsar.'],
  ])('%s: %s', (language, text) => {
    expect(endedBy(text, language)).toEqual(['generation-started']);
  });

  it('and a list that begins anew behind the comma is another thought', () => {
    const text = 'No fuss, no forms: send the order number or a refund request within 7 days of purchase.';
    expect(readPolicy({ text, language: 'en' }).primaryWindowHours).toBe(168);
  });
});

describe('a word that only sounds like an act ends nothing', () => {
  it.each([
    [
      'what looks good',
      'Refunds are available within 14 days. No refund is possible once a headshot that looks good was made.',
    ],
    [
      'a first job',
      'We refund you within 14 days of your first job. After your first job with us no refund is given for later ones.',
    ],
    [
      'what is forwarded to the seller',
      "Not happy? You get a full refund if you write within 14 days of purchase. If you can't find the order, forward the confirmation to help@shop.example and we refund it.",
    ],
    [
      'what is shared with the seller',
      'You may call off the order within 14 days of payment for a full refund. If you did not get the proof, share it with us and we refund you.',
    ],
  ])('%s', (_, text) => {
    expect(endedBy(text)).toEqual([]);
  });
});

describe('a proviso that nothing was used is a condition of the refund', () => {
  it.each([
    ['en', 'Refunds: Cash only when you bought a pack and have not spent a single credit of it.'],
    ['en', 'We pay back in 7 days. This holds only as long as the credits are untouched.'],
    [
      'es',
      'Podrá revocar la compra en cinco días, siempre que no haya consumido crédito alguno. Se reembolsa el precio.',
    ],
    ['de', 'Das Geld gibt es zurück: 14 Tage ab Kauf, vorausgesetzt, es wurde kein Credit verbraucht.'],
    ['it', "Il rimborso è possibile entro 10 giorni dall'acquisto, purché nessun credito sia stato usato."],
  ])('%s: %s', (language, text) => {
    expect(endedBy(text, language)).toEqual(['use-of-credits']);
  });

  it.each([
    'Unused credits stay valid as long as your plan is active. We refund you within 7 days of purchase.',
    'We refund the first order within 7 days of purchase. Your item must be unused and in its original packaging.',
  ])('but not: %s', (text) => {
    expect(endedBy(text)).toEqual([]);
  });
});

describe('what is made with the product uses it up', () => {
  it.each([
    'A pack is not refundable once a single page was converted.',
    'No refund after the first clip has been rendered.',
    'Credits are not convertible to money once one successful call was made against the balance.',
    'We refund you within 7 days of purchase if no track was composed yet.',
  ])('%s', (text) => {
    expect(endedBy(text)).toEqual(['use-of-credits']);
  });

  it.each([
    ['what was asked', 'We refund you within 7 days of purchase. No refund once the request was made twice.'],
    ['what we made', 'We refund you within 7 days of purchase if you do not like the picture that we made.'],
  ])('but not %s', (_, text) => {
    expect(endedBy(text)).toEqual([]);
  });

  it('and a download that was not made is a download', () => {
    const text = 'Refundable within 30 days of purchase, but only while no download has been made.';
    expect(endedBy(text)).toEqual(['download']);
  });
});

describe('what is refused whether used or not is ended by no use', () => {
  it.each([
    'All fees are non-refundable, including unused credits, partly used credits and lapsed credits.',
    'We do not provide refunds for partially used packs, unused tokens or cancelled memberships.',
    'Except as set forth in section 7, all fees are final, and nothing is refunded for a partly used term or unused units.',
  ])('%s', (text) => {
    expect(endedBy(text)).toEqual([]);
  });

  it('but a used pack alone is', () => {
    const text = 'We refund you within 7 days of purchase. Partially used packs are not refundable.';
    expect(endedBy(text)).toEqual(['partial-use']);
  });
});

describe('an act that costs something else, or nothing', () => {
  it.each([
    ['an app deleted', 'Deleting the app neither cancels nor refunds anything.'],
    ['an account closed for it', 'A customer who opens a chargeback may be barred from further purchases.'],
    ['what does not count', 'Watermarked drafts don’t count as exports.'],
    ['what was free', 'Bonus credits are used last and never refunded.'],
    ['a trouble in the buyer’s words', 'Selfies you don’t want\n\nWrite to us about a set within 7 days of purchase.'],
  ])('%s', (_, text) => {
    expect(endedBy(`We refund you in full within 7 days of purchase.\n\n${text}`)).toEqual([]);
  });

  it('but a dispute that ends the refund does', () => {
    const text = 'We refund you within 7 days of purchase. If you open a dispute, you are no longer eligible.';
    expect(endedBy(text)).toEqual(['chargeback']);
    const asked =
      'We refund you within 7 days of purchase.\n\nWhat if I dispute the charge at my bank? Then no refund is due.';
    expect(endedBy(asked)).toEqual(['chargeback']);
  });
});

describe('a heading in the buyer’s own words', () => {
  it.each([
    ['I was charged for a renewal I didn’t want', 'renewal'],
    ['I forgot to cancel and I don’t need it', 'renewal'],
  ])('refuses nothing: %s', (heading) => {
    const text = `${heading}\n\nIf the renewal was less than 3 days ago and no minutes of the new cycle have been consumed, we refund it.`;
    const { voidedBy, stance } = readPolicy({ text, language: 'en' });
    expect({ voidedBy, stance }).toEqual({ voidedBy: ['use-of-credits'], stance: 'conditional' });
  });
});

describe('what was offered a sentence before is accepted by a pronoun', () => {
  it.each([
    [
      'en',
      'Refund within 14 days of purchase. We may offer bonus tokens. Say yes and the matter is closed.',
      'credits-accepted',
    ],
    [
      'en',
      'Refund within 14 days of purchase. One free reshoot is on offer. If you take it, the refund is gone.',
      'redo-accepted',
    ],
    [
      'de',
      'Erstattung binnen 14 Tagen ab Kauf. Wir bieten einen neuen Durchlauf an. Nehmen Sie ihn an, erlischt der Anspruch auf Erstattung.',
      'redo-accepted',
    ],
    [
      'pt',
      'Reembolso em 14 dias após a compra. Podemos propor créditos de bônus. Quem os aceitar perde o direito ao reembolso.',
      'credits-accepted',
    ],
  ])('%s: %s', (language, text, act) => {
    expect(endedBy(text, language)).toEqual([act]);
  });

  it.each([
    'We refund within 14 days of purchase. One free redo is on offer. Differences of taste, a pose you would not have picked, are not covered.',
    'We refund within 14 days of purchase. One free redo is on offer. You may take it and keep the refund.',
  ])('but not: %s', (text) => {
    expect(endedBy(text)).toEqual([]);
  });
});

describe('what has begun was named a clause before', () => {
  it.each([
    [
      'en',
      'Refund within 14 days of purchase. Training your voice cannot be undone: as soon as you start it, the fee is final.',
    ],
    [
      'de',
      'Erstattung binnen 14 Tagen ab Kauf. Das Training ist teuer: sobald es begonnen hat, ist die Erstattung ausgeschlossen.',
    ],
    ['es', 'Reembolso en 14 días desde la compra. El entrenamiento es caro: una vez que lo inicias, no hay reembolso.'],
  ])('%s: %s', (language, text) => {
    expect(endedBy(text, language)).toEqual(['training-started']);
  });
});

describe('ticks and crosses say yes and no', () => {
  it.each([
    ['❌', 'Refunds within 14 days of purchase\n\n✅ bought by mistake\n❌ portraits downloaded', ['download']],
    [
      '⛔',
      'Refund within 14 days of purchase.\n\n✅ you changed your mind\n⛔ you pressed Train: a trained model is yours for good',
      ['training-started'],
    ],
    [
      '☑',
      'Refund within 14 days of purchase, all boxes ticked:\n\n☑ order number at hand\n☑ you have not asked your bank to reverse the charge',
      ['chargeback'],
    ],
    ['✅ alone', 'Refund within 14 days of purchase.\n\n✅ you may download and share your portraits', []],
  ])('%s', (_, text, acts) => {
    expect(endedBy(text)).toEqual(acts);
  });
});

describe('a forfeiture told by other words', () => {
  const told = (ending: string) => `We refund within 14 days of purchase. Downloading a portrait ${ending}.`;
  it.each([
    'closes the matter',
    'uses up the refund',
    'means it is yours for good',
    'takes the order out of refund territory',
  ])('a download that %s', (ending) => {
    expect(endedBy(told(ending))).toEqual(['download']);
  });

  it.each(['is fine', 'is not held against you', 'is not relevant'])('but not one that %s', (ending) => {
    expect(endedBy(told(ending))).toEqual([]);
  });
});

describe('questions tell what ends it', () => {
  it.each([
    ['What disqualifies me? Having downloaded a portrait.', ['download']],
    ["What cancels the window early? Sharing a portrait. And what doesn't? Downloading one.", ['share']],
    [
      'What disqualifies me? Having shared a portrait, or having started a custom model.',
      ['training-started', 'share'],
    ],
    ["Marked a favourite? No problem, favourites don't count against you.", []],
    ["Already shared a portrait? That doesn't count against you either.", []],
    ['Pressed APPROVE? Then the file is made and the sale is closed.', ['preview-approved']],
    ['And if I rendered just one clip? Then the pack counts as opened and stays with you.', ['use-of-credits']],
  ])('%s', (asked, acts) => {
    expect(endedBy(`We refund within 14 days of purchase. ${asked}`)).toEqual(acts);
  });
});

describe('what ends a refund, said in many ways', () => {
  it.each(endings)('$text', ({ language, text, voidedBy }) => {
    expect([...endedBy(text, language)].sort()).toEqual([...voidedBy].sort());
  });
});

describe('a point under a lead that takes the refund away', () => {
  it.each([
    ['Refunds within 7 days of purchase.\nLost by: downloading a picture.'],
    ['Refunds within 7 days of purchase.\nWhy not: you downloaded a picture.'],
  ])('ends it: %s', (text) => {
    expect(readPolicy({ text, language: 'en' }).voidedBy).toEqual(['download']);
  });
});

describe('how long files are kept is no condition of the refund', () => {
  it.each([
    'Refunds within 7 days of purchase. Pictures that were not downloaded are deleted after 30 days.',
    'Refunds within 7 days of purchase. Files can be downloaded for 30 days and are then deleted.',
    'Refunds within 7 days of purchase. Selfies are deleted 14 days after the pictures can be downloaded.',
  ])('%s', (text) => {
    expect(endedBy(text)).toEqual([]);
  });

  it.each([
    'Refunds within 7 days of purchase if nothing was downloaded.',
    'Refunds within 7 days of purchase. No refund once pictures were downloaded, which you can do for 30 days.',
    'A refund within 7 days of purchase asks for two things:\n- pictures not downloaded\n- an e-mail within 30 days',
  ])('but %s', (text) => {
    expect(endedBy(text)).toEqual(['download']);
  });
});

describe('what stands before a refusal ends the refund, all of it', () => {
  it.each([
    ['en', 'Refunds within 7 days of purchase.\n– Downloaded, deleted or edited a picture: no refund is possible.'],
    [
      'es',
      'Reembolso en 7 días desde la compra.\n– Descargaste, borraste o editaste una imagen: ya no cabe devolución.',
    ],
  ])('%s: %s', (language, text) => {
    expect([...endedBy(text, language)].sort()).toEqual(['delete', 'download', 'edit']);
  });

  it('where it names what was done to a picture', () => {
    expect(endedBy('Refunds within 7 days of purchase.\nDeleted a picture: no refund is possible.')).toEqual([
      'delete',
    ]);
    expect(endedBy('Refunds within 7 days of purchase.\nShared accounts: no refund is possible.')).toEqual([]);
  });
});

describe('a job that is stuck for good', () => {
  it('is a fault and ends nothing', () => {
    const text =
      'Faults on our side (failed exports, a job stuck for good) are refundable if you tell us within 72 hours of paying.';
    expect(endedBy(text)).toEqual([]);
  });
});

describe('what is named beside a refund without a bearing on it', () => {
  it.each([
    [
      'why refunds are given',
      'To keep chargebacks down we reserve the right to refund any order within 45 days of purchase, even when the vendor says no refunds.',
    ],
    [
      'what a buyer keeps',
      'Tell us within 30 days after you paid and we refund every cent. Your account drops to the free tier, files you exported are yours to keep.',
    ],
    [
      'what stays in place',
      'Refunds within 7 days of your first payment. Switching renewal off leaves your credits and exports in place until the paid period is over.',
    ],
    [
      'what use is not limited to',
      '14-day money-back guarantee. Email us within 14 days of paying and you get every cent back. No questions, no usage limits.',
    ],
    [
      'logins that are shared',
      'We will refund what you paid within 14 days of your order, on condition that:\n• it is your first order;\n• your account follows the terms, i.e. no shared logins, resale or scraping.',
    ],
  ])('ends nothing: %s', (_, text) => {
    expect(endedBy(text)).toEqual([]);
  });

  it('ends nothing: a period that began', () => {
    const text =
      'Plan mensual: sin reembolso una vez iniciado el periodo. Plan anual: reembolso si lo solicitas en los 15 días siguientes al pago.';
    expect(endedBy(text, 'es')).toEqual([]);
  });

  it('ends nothing: how things are made, under a heading that refuses everything', () => {
    const text =
      "No refunds, but we don't leave you hanging\n\nPhoto packs are generated the moment you hit the button, and we pay for every single one. So we don't do cash refunds.";
    expect(endedBy(text)).toEqual([]);
    expect(endedBy('No refunds if:\n- the photos are generated the moment you hit the button')).toEqual([
      'generation-started',
    ]);
  });
});

describe('a plain yes to the question whether an act matters', () => {
  it.each([
    [
      'Refunds within 5 days of delivery.\n\nDo downloads matter?\nYes. The small preview versions are fine.',
      ['download'],
    ],
    ['Refunds within 5 days of delivery.\n\nDoes a download end the refund?\nYes, it does.', ['download']],
    ['Refunds within 5 days of delivery.\n\nDo downloads matter?\nNo, take as many as you like.', []],
    ['Refunds within 5 days of delivery.\n\nCan I download my pictures?\nYes, at any time.', []],
    [
      'Refunds within 5 days of delivery.\n\nDoes it void my refund if I downloaded a picture?\nYes, it does.',
      ['download'],
    ],
  ])('is a rule: %s', (text, acts) => {
    expect(endedBy(text)).toEqual(acts);
  });
});

describe('more ways of saying that an act ends the refund', () => {
  it.each([
    [
      'en',
      'Refunds within 5 days of delivery. Once you have taken the high-res ZIP or any single high-res image, we consider the order used.',
      'download',
    ],
    [
      'en',
      'Picked the wrong pack? Contact us within 24 hours of the transaction for your money back and don’t use the credits.',
      'use-of-credits',
    ],
    [
      'fr',
      "Nous remboursons votre commande sous 5 jours après la mise à disposition de votre galerie.\n\nCe que nous vérifions :\n– vous n'avez pas supprimé votre galerie ;\n– vos selfies respectaient les consignes.",
      'delete',
    ],
  ])('%s: %s', (language, text, act) => {
    expect(endedBy(text, language)).toEqual([act]);
  });
});

describe('what does not matter, or is no act of the buyer', () => {
  it.each([
    [
      'pt',
      'Reembolso em 7 dias desde a compra para falhas. Todas as outras vendas de créditos são finais, tenham ou não sido usados.',
    ],
    ['en', 'Minutes and plans are non-refundable however little you have used.'],
    ['de', 'Eine Rückzahlung bieten wir nicht an, auch nicht verbrauchter Credits.'],
    [
      'ko',
      '결제일로부터 7일 이내에 환불해 드립니다. 결과물이 오류로 전달되지 않았거나 파일이 손상된 경우에는 다시 제작해 드리며, 어려우면 환불합니다.',
    ],
    ['ja', '生成された写真にご満足いただけない場合、ご購入日から14日以内であれば全額を返金いたします。'],
    [
      'en',
      'There is no fixed rule: we look at what you ordered, how much of it was used, and what went wrong, then decide what is fair. That may be your money or part of it.',
    ],
  ])('ends nothing (%s): %s', (language, text) => {
    expect(endedBy(text, language)).toEqual([]);
  });

  it('but a list of what was not done is read to its end', () => {
    const text =
      'Money back in the first 7 days after your purchase, if\n– you didn’t download, share or delete any of the portraits.';
    expect([...endedBy(text)].sort()).toEqual(['delete', 'download', 'share']);
  });
});

describe('files that are the buyer’s to keep', () => {
  it('because the money is not given back are what ended the refund', () => {
    const text = 'Refunds within 7 days of purchase. Exported files are yours to keep and the sale is final.';
    expect(endedBy(text)).toEqual(['download']);
  });
});

describe('an act that is said to change nothing ends nothing', () => {
  it.each([
    ['en', 'Refunds within 14 days of purchase. Small copies can be downloaded without losing the right to a refund.'],
    ['en', 'Refunds within 14 days of purchase. You may download the clips; this has no influence on your refund.'],
    ['en', 'Refunds within 14 days of purchase. You downloaded some clips? That has no bearing on it.'],
    [
      'en',
      'We refund you within 14 days of purchase. Having edited a text does not stop you from asking for a refund.',
    ],
    ['pl', 'Zwrot w ciągu 14 dni od zakupu. Filmy można edytować i udostępniać i nie ma to wpływu na zwrot.'],
    ['pl', 'Zwrot w ciągu 14 dni od zakupu. Pobranie filmu nie zamyka drogi do zwrotu.'],
    ['es', 'Reembolso en 14 días desde la compra. Haber descargado algo no excluye el reembolso.'],
    ['zh', '购买后7天内可退款。下载只是交付方式,不影响退款。'],
    ['fr', "Remboursement sous 14 jours après l'achat. Avoir modifié un texte n'entraîne pas un refus."],
    ['fr', "Remboursement sous 14 jours après l'achat. L'enregistrement d'un projet n'entre pas en compte."],
    ['nl', 'Geld terug binnen 30 dagen na aankoop. Wat je al hebt gedownload mag je gewoon blijven gebruiken.'],
    [
      'id',
      'Pengembalian dana dalam 7 hari setelah pembelian. Mengunduh lagu tidak menghapus hak atas pengembalian dana.',
    ],
  ])('%s: %s', (language, text) => {
    expect(endedBy(text, language)).toEqual([]);
  });

  it('beside one that ends the refund', () => {
    const text =
      'Refunds within 14 days of purchase, unless an icon was downloaded. Icons marked as favorites are not counted as downloads.';
    expect(endedBy(text)).toEqual(['download']);
  });

  it('in brackets, nothing of what stands before them', () => {
    const text =
      'Refunds within 7 days of receiving them. Portraits that were downloaded are excluded (the small previews don’t count).';
    expect(endedBy(text)).toEqual(['download']);
  });

  it('and a sentence about something else takes nothing back', () => {
    const text =
      'Refunds within 14 days of purchase, as long as nothing was downloaded. Watching the previews has no influence on it.';
    expect(endedBy(text)).toEqual(['download']);
  });
});

describe('what happens after a refund ends none', () => {
  it.each([
    'Orders can be refunded within 60 days of purchase. When an order is refunded, its keys are blocked and its downloads stop working.',
    'Orders can be refunded within 30 days of purchase. The download page is closed after a refund.',
    'We may refund any order within 60 days of purchase at our discretion, for example to avoid a chargeback.',
    'The platform may refund any order within 60 days of purchase in order to prevent chargebacks or fraud.',
  ])('%s', (text) => {
    expect(endedBy(text)).toEqual([]);
  });

  it('and what happens before it does', () => {
    expect(endedBy('Refunds within 30 days of purchase. Once downloaded, no refund is possible.')).toEqual([
      'download',
    ]);
  });
});

describe('a download that the seller asks for ends nothing', () => {
  it.each([
    'Tell us within 7 days of purchase if a file is broken and we refund you. Download the file again first, so that we can rule out a fault of the transfer.',
    'We refund faulty films within 7 days of purchase. To check this we may ask you to download the film once more.',
    'We refund faulty films within 7 days of purchase. Please download the film and play it on another device first.',
  ])('%s', (text) => {
    expect(endedBy(text)).toEqual([]);
  });

  it.each([
    'Refunds within 7 days of purchase. Download the set and you have accepted it, so that no refund is possible.',
    "Refunds within 7 days of purchase. Please don't download any images first.",
  ])('but: %s', (text) => {
    expect(endedBy(text)).toEqual(['download']);
  });
});

describe('what a seller says of use', () => {
  it.each([
    [
      ['download', 'share'],
      'Refunds within 7 days of purchase if the pictures have not been used. We consider them used if you downloaded or shared any.',
    ],
    [
      ['training-started'],
      'Seats are refunded within 30 days of purchase if unused. A seat counts as used as soon as training has started.',
    ],
  ])('names the acts that count as use: %s', (acts, text) => {
    expect(endedBy(text).toSorted()).toEqual(acts);
  });

  it('and leaves the use of credits where credits are named', () => {
    const text =
      'Refunds within 7 days of purchase if no credits have been used. A credit counts as used as soon as training has started.';
    expect(endedBy(text)).toContain('use-of-credits');
  });
});

describe('work that begins with the approval', () => {
  it.each([
    'You can cancel for a full refund within 14 days of purchase until you approve the proof. After approval: your book goes into production and the order cannot be refunded.',
    'Full refund within 14 days of purchase until you approve the proof. Once you approve it, the book goes into production and cannot be refunded.',
  ])('is no act besides it: %s', (text) => {
    expect(endedBy(text)).toEqual(['preview-approved']);
  });
});

describe('what a buyer may do', () => {
  it.each([
    'Refunds within 7 days of delivery. Feel free to download the images and look at them in full size before deciding; downloading does not affect the guarantee.',
    'You can refund any order within 48 hours of payment. Finished portraits are removed from your gallery once the refund is issued.',
    'You can refund any order within 48 hours of payment. Once the refund has been approved, your files are deleted.',
    'We give your money back within 10 days of purchase if the editor does not run on your system.',
  ])('or what follows the refund, ends nothing: %s', (text) => {
    expect(endedBy(text)).toEqual([]);
  });

  it('but an edit made with the editor does', () => {
    const text = 'Refunds within 10 days of purchase. Pictures that were opened in the editor are not refunded.';
    expect(endedBy(text)).toEqual(['edit']);
  });
});

describe('what the rules see and the place itself says', () => {
  it('is told, whatever the rest of the text is about', () => {
    const text =
      'Subscriptions. New subscribers may request a refund of their first payment within 7 days, provided that less than 10% of the monthly credits have been used and that no custom model has been trained.\nTrainings. Starting the training of a model makes the subscription non-refundable for that billing period, whether or not images are created with the model.\nFailed jobs. Credits for failed generations are returned automatically.';
    expect(endedBy(text).toSorted()).toEqual(['training-started', 'use-of-credits']);
  });
});

describe('the use of credits', () => {
  it('ends nothing where it is only deducted', () => {
    const text =
      'You can return any credit pack within 30 days of purchase, for whatever reason. If you have used some of the credits, we simply deduct their price and refund the rest:\n\nrefund = price paid − (credits used × price per credit)\n\nExample: 200 credits for $20, 50 used → $15 back.';
    expect(endedBy(text)).toEqual([]);
  });

  it('ends the right of withdrawal where the law gives the only refund', () => {
    const text =
      'Consumers in the EU have 14 days to withdraw from a purchase. At checkout you ask us to start at once and confirm that your right of withdrawal ends when you use the credits. Apart from that, all payments are final. We don’t refund unused credits.';
    expect(endedBy(text)).toEqual(['use-of-credits']);
  });
});

describe('an act that is named for another end', () => {
  it.each([
    [
      'en',
      'Make as many portraits as you like, without watermark, with unlimited downloads. We refund you within 7 days of purchase.',
    ],
    [
      'en',
      'We refund you within 7 days of purchase. Orders without an answer are closed, though you can still download the proofs.',
    ],
    [
      'en',
      "We refund you within 7 days of purchase. We don't look at how many you made or which of them you downloaded.",
    ],
    [
      'en',
      'We refund you within 7 days of purchase. A poor result does not extend the time, nor does the fact that it was not downloaded.',
    ],
    [
      'en',
      'From 7 days after the purchase on nothing can be refunded, even if you have not yet opened the download page.',
    ],
    ['en', 'We refund you within 7 days of purchase. So download, crop and show them, all you want.'],
    [
      'de',
      'Wir erstatten den Preis innerhalb von 7 Tagen nach dem Kauf. Das gilt auch, wenn du die Dateien schon heruntergeladen hast.',
    ],
    [
      'pt',
      'Reembolsamos em até 7 dias após a compra. Uma vez passado o prazo, nada é reembolsado, ainda que as fotos não tenham sido baixadas.',
    ],
  ])('ends nothing (%s): %s', (language, text) => {
    expect(endedBy(text, language)).toEqual([]);
  });
});

describe('what was not downloaded, where nothing is said of a refund', () => {
  it('is no condition of one', () => {
    const text =
      'We return a charge when you tell us in the 72 hours following the renewal and no songs were generated since then. First payments are covered for 14 days from purchase, again only if no song was generated.\n\nLyrics may be written beforehand, as many as you please.\n\nSongs generated = plan used = no refund. It is that plain, and it also holds if the songs were never downloaded.';
    expect(endedBy(text)).toEqual(['use-of-credits']);
  });
});
