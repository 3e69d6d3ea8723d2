// Pages of terms of shops that do not exist, read by the real reader.

import type { PageRead } from '../../components/PageReadView';
import type { PageReading } from '../../lib/messages/protocol';
import { changesBetween, differencesFrom, factsOfReading, factsOfTerms } from '../../lib/reader/fact-changes';
import { readPolicy } from '../../lib/reader/read-policy';
import { at, termsAt } from '../support/a-purchase';

const BEFORE = [
  'Refund policy',
  'Not happy with your portraits? Ask us for a full refund within 14 days of your purchase.',
  'Refunds reach your card within 5 to 10 business days.',
];
const WHOLE = [
  'Refund policy',
  'Last updated: 3 November 2026',
  'You can ask for a full refund within 7 days of receiving your portraits.',
  'No refund is given once you have downloaded or edited a picture.',
  'If the training of your model fails, you are refunded automatically.',
  'We may offer a free redo or credits instead.',
  'To ask, write to help@portraits.example with your order number.',
  'Refunds reach your card within 5 to 10 business days.',
];
const CONTRADICTING = [...WHOLE, 'All sales are final and we do not offer refunds.'];
const GERMAN = [
  'Widerruf und Erstattung',
  'Sie können innerhalb von 14 Tagen nach dem Kauf eine Erstattung verlangen.',
  'Der Anspruch erlischt, sobald Sie ein Bild herunterladen.',
];
const BLOG = ['Ten ideas for better portraits', 'Stand near a window and look past the camera.'];

function readingOf(lines: readonly string[]): PageReading {
  const text = lines.join('\n');
  const reading = readPolicy({ text, language: '' });
  const quotes = reading.basis.flatMap(({ field, value, spans, confidence }) =>
    spans.slice(0, 1).map((span) => ({ field, value, ...span, confidence })),
  );
  return {
    page: {
      path: '/refunds',
      text,
      language: reading.language,
      facts: factsOfReading(reading),
      quotes: quotes.filter(({ confidence }) => confidence >= 0.5),
      readBy: '1.0.0',
    },
    isPolicy: reading.isPolicy,
    guesses: quotes.filter(({ confidence }) => confidence < 0.5),
    contradictions: reading.contradictions.map(({ spans }) => spans),
  };
}

const readAt = at('2026-11-21T14:05:00Z');
const keptAt = at('2026-08-02T09:30:00Z');
const whole = readingOf(WHOLE);
const before = readingOf(BEFORE);
const facts = (reading: PageReading) => reading.page.facts ?? factsOfReading(readPolicy({ text: '', language: '' }));

export const READS = {
  new: { reading: whole, readAt, sinceKept: [] },
  changed: {
    reading: whole,
    readAt,
    kept: { page: before.page, readAt: keptAt, isSame: false },
    sinceKept: changesBetween(facts(before), facts(whole)),
  },
  same: { reading: whole, readAt, kept: { page: whole.page, readAt: keptAt, isSame: true }, sinceKept: [] },
  contradicting: { reading: readingOf(CONTRADICTING), readAt, sinceKept: [] },
  seller: {
    reading: whole,
    readAt,
    sinceKept: [],
    thanKnown: differencesFrom(factsOfTerms(termsAt('headshotsbyai', '2026-11-10').terms), facts(whole)),
  },
  sameAsKnown: { reading: whole, readAt, sinceKept: [], thanKnown: [] },
  german: { reading: readingOf(GERMAN), readAt, sinceKept: [] },
  blog: { reading: readingOf(BLOG), readAt, sinceKept: [] },
} as const satisfies Readonly<Record<string, PageRead>>;
