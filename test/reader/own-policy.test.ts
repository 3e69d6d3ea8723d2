// A page that speaks about refunds is not yet the seller's own terms.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';

const own: readonly (readonly [string, string, string])[] = [
  [
    'a law that numbers its articles',
    'fr',
    'Article 1 – Objet. Vente de crédits.\nArticle 2 – Prix. Toutes taxes comprises.\nArticle 3 – Remboursement. Aucun remboursement ne sera accordé.\nArticle 4 – Droit français.',
  ],
  [
    'a page whose menu names a blog and a guide',
    'en',
    'Home | Prices | Blog | Guide | Newsletter\nRefunds\nWe refund your order within 7 days of purchase if no credit has been used.\nWrite to us for it.',
  ],
  [
    'a guide for photos named beside a promise',
    'pt',
    'Devolução\nVocê pode desistir da compra em até 7 dias a contar do pagamento.\nQuando não devolvemos: selfies fora do guia; fotos já baixadas.',
  ],
  [
    'a shop whose title names delivery, with a heading about refunds',
    'en',
    'Shipping and delivery\n\nWe ship within 3 days.\n\nRefunds\n\nBroken frames are refunded in full if you write to us within 14 days of delivery.',
  ],
  [
    'terms that mention privacy under a title about money back',
    'en',
    'Money back\nWe refund your order within 7 days of purchase. For privacy questions see our notice.',
  ],
  [
    'questions told in the words of a buyer',
    'en',
    'Q. I bought the wrong pack.\nA. Do not touch it, write to us within 24 hours of the purchase and we refund it.\nQ. I forgot to cancel.\nA. We cannot refund renewals.',
  ],
];

const others: readonly (readonly [string, string, string])[] = [
  [
    'a report on what others refused',
    'en',
    'Consumer group warns of photo apps\nA reporter asked three sellers. "We never refund," said one. A lawyer says that such terms may be void. Readers can claim a refund within 14 days of purchase, the consumer association told this paper.',
  ],
  [
    'a report in German',
    'de',
    'Verbraucherzentrale warnt vor Foto-Apps\nLaut einem Rechtsanwalt sind Klauseln wie „keine Erstattung“ unwirksam. Die Redaktion fragte drei Anbieter. Leser können innerhalb von 14 Tagen nach dem Kauf widerrufen.',
  ],
  [
    'a job',
    'en',
    "We're hiring: support agent\nWhat you'll do: decide on refunds under our 14-day policy.\nWhat you bring: two years of experience. Apply with a cover letter.",
  ],
  [
    'a promise about something else',
    'en',
    'Our principles\nWe mark every image. You can take back your permission at any time and we retrain within 30 days.\nWe publish what our board finds.',
  ],
  [
    'a privacy notice that keeps invoices of refunds',
    'en',
    'Privacy at Lumo\nIf you request a refund, we keep the invoice for 10 years. We delete your photos 14 days after the purchase.',
  ],
  [
    'a privacy notice in German',
    'de',
    'Datenschutzhinweise\nWenn Sie eine Erstattung verlangen, bewahren wir die Rechnung auf. Ihre Bilder löschen wir 30 Tage nach der Bestellung.',
  ],
  [
    'delivery times',
    'en',
    'Shipping of framed prints\nWe pack in 3 days. The express fee is charged for the service and is not refunded when the weather is bad. We can change the address in the first 12 hours.',
  ],
  [
    'a programme for partners',
    'fr',
    "Programme d'affiliation\nNous versons 20 % de chaque achat. Si un client est remboursé sous 30 jours, nous déduisons la commission.",
  ],
  [
    'a ranking',
    'en',
    'The best headshot tools of the year\nI paid for seven. Number two has a 14-day guarantee, and they refunded me on day 5. My advice: read the refund page first.',
  ],
  [
    'what buyers say',
    'en',
    'What buyers say\n"Got my refund in two days, they were kind." "They refused a refund because I had downloaded one." "14-day guarantee, well."',
  ],
  [
    'how to reach support',
    'en',
    'Our people answer from Monday to Friday. For invoices, seats or refund questions choose "Billing". Our rules on refunds are linked on the checkout page.',
  ],
  [
    'advice to those who sell',
    'en',
    'Why your shop needs a refund policy\nTell your customers what is covered. "We refund within 14 days of purchase" is a line you can copy this template from. Book a call with us.',
  ],
];

describe("a seller's own terms", () => {
  it.each(own)('%s', (_, language, text) => {
    expect(readPolicy({ text, language }).isPolicy).toBe(true);
  });
});

describe('pages that only speak of refunds', () => {
  it.each(others)('%s', (_, language, text) => {
    expect(readPolicy({ text, language }).isPolicy).toBe(false);
  });
});

describe('a text about sellers, by somebody who sells nothing of theirs', () => {
  it.each([
    [
      'advice to consumers',
      'Digital content and your right to cancel\nWhen you buy online from a trader in the EU you generally have 14 days to withdraw without giving a reason. For digital content the right ends as soon as the download starts, if you agreed to that beforehand. The trader must repay you within 14 days of being told. This leaflet is general information by the Consumer Advice Network and no legal advice.',
    ],
    [
      'a rating of one seller',
      "Refund Friendliness Index: Momentic Studio\n\nScore 61/100 (grade C+)\n\nWhat we found, on 3 April 2026, in the company's published documents:\n• New subscribers may claim a full refund during the first 14 days as long as fewer than 40 credits were spent.\n• Packs are non-refundable once a single credit is used.\n• Processing takes 5–10 business days.\n• EU customers waive withdrawal at checkout.\n\nPoints lost: no phone contact, no refund for annual plans after day 14, renewals excluded. Points won: clear wording, self-service cancellation, reminder mail 3 days before renewal.\n\nThe Index is independent. Companies cannot pay for a score. Spotted a change? Tell us.",
    ],
    [
      'a helper for refunds from somebody else',
      'How to get a refund from VideoMuse AI\n\nVideoMuse offers refunds on first-time subscriptions as long as the request is made within 14 days and fewer than 50 credits were spent.\nStep 1. Find the receipt.\nStep 2. Write to their support. No reply after five days? Our app drafts a letter for your bank.\n\nClaimBack is not affiliated with VideoMuse.',
    ],
  ])('is no policy: %s', (_, text) => {
    expect(readPolicy({ text, language: 'en' }).isPolicy).toBe(false);
  });
});
