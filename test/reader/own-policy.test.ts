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
