import { describe, expect, it } from 'vitest';
import { ALL_WORDS, LETTER_LANGUAGES, letterLanguageOf } from '../../lib/claims/all-words';
import { type ClaimFacts, type ComposedClaim, composeClaim } from '../../lib/claims/compose';
import { type ClaimGround, GROUNDS } from '../../lib/claims/grounds';
import { fill, WANTS } from '../../lib/claims/letter-words';
import { mailLink } from '../../lib/claims/mail-link';
import { untouchedRecord } from '../../lib/claims/untouched';
import { ALL_SITES } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import { bareFacts, factsUnder } from '../support/a-claim';
import { anAct, aStart, aStory, at, frozen, someTerms, usd } from '../support/a-purchase';

const now = at('2026-03-04T09:00:00Z');

const SEEDS = [
  'headshotsbyai',
  'aibusinessheadshots',
  'aragon',
  'dreamwave',
  'headshotpro',
  'looktara',
  'tryitonai',
  'photoroom',
  'getheadshot-pro',
];
const sellers = ALL_SITES.filter(({ id }) => termsOf(id).length > 0).map(({ id }) => id);

function letterOf(facts: ClaimFacts): ComposedClaim {
  const composed = composeClaim(facts, now);
  if (composed.kind !== 'letter') throw new Error('No letter.');
  return composed;
}

const known: Partial<ClaimFacts> = {
  orderId: 'ORD-7741',
  accountEmail: 'ada@home.example',
  paymentEmail: 'pay@home.example',
  buyerName: 'Ada Example',
  details: 'Every face has a different nose.',
  attaching: ['screenshots', 'images'],
};
const grounds: readonly ClaimGround[] = [
  { kind: 'dissatisfaction' },
  { kind: 'accidental-purchase' },
  { kind: 'unused' },
  { kind: 'poor-likeness', pictures: 31 },
  { kind: 'corrupted-files', files: 17 },
  { kind: 'technical-failure', happenedAt: at('2026-03-02T10:00:00Z') },
  { kind: 'not-delivered', promisedBy: at('2026-03-03T10:00:00Z') },
  { kind: 'duplicate-charge', secondAt: at('2026-03-02T10:00:00Z'), amount: usd(3900) },
];

/** Numbers of a text, each with the number that follows a separator kept apart, so that 39.00 is 39 and 00. */
const numbersOf = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

/** Every number that the facts and the terms hold; a letter may use no other. */
function numbersOfFacts(facts: ClaimFacts): ReadonlySet<string> {
  const allowed = new Set<string>(numbersOf(JSON.stringify(facts)));
  for (const days of ['2026 3 03 1 01', '2026 2 02', '2026 3 03', '2026 4 04'])
    for (const n of numbersOf(days)) allowed.add(n);
  for (const text of ['39', '00', '0', '3900']) allowed.add(text);
  const read = facts.story.purchase.frozen?.terms.source.readOn ?? '';
  for (const n of numbersOf(read)) allowed.add(String(Number(n)));
  return allowed;
}

describe('a request to a seller of the catalogue', () => {
  it('covers the nine best-described sellers and all others', () => {
    expect(sellers).toEqual(expect.arrayContaining(SEEDS));
    expect(sellers.length).toBeGreaterThanOrEqual(SEEDS.length);
  });

  it.each(sellers)('to %s leaves nothing unresolved and invents nothing, whatever the ground and language', (id) => {
    for (const ground of grounds) {
      for (const language of [undefined, ...LETTER_LANGUAGES]) {
        for (const more of [{}, known]) {
          const facts = bareFacts(id, { ground, ...more, ...(language && { language }) });
          const { letter, missing } = letterOf(facts);
          const text = `${letter.subject}\n${letter.body}`;
          expect(text).not.toMatch(/[{}[\]]|undefined|null|NaN|Invalid|\bTODO\b|XXX|<|>/);
          expect(text).not.toMatch(/ {2}|\n{3}/);
          const allowed = numbersOfFacts(facts);
          expect(
            numbersOf(text).filter((number) => !allowed.has(number)),
            text,
          ).toEqual([]);
          // Addresses in the letter are the buyer's own.
          expect(
            (text.match(/[^\s:：]+@[^\s]+/g) ?? []).filter((email) => !JSON.stringify(more).includes(email)),
          ).toEqual([]);
          if (more === known) expect(missing.filter((fact) => fact !== 'address')).toEqual([]);
        }
      }
    }
  });

  it.each(sellers)('to %s holds each thing that it asks for, or lists it as missing', (id) => {
    for (const ground of grounds) {
      for (const more of [{}, { orderId: 'ORD-7741' }, known]) {
        const facts = bareFacts(id, { ground, ...more });
        const { fields, missing, attach } = letterOf(facts);
        for (const required of facts.story.purchase.frozen?.terms.requiresEvidence ?? []) {
          const given =
            fields.some(({ name, value }) => name === required && value !== '') ||
            attach.some((name) => name === required);
          const listed = missing.includes(required === 'email' ? 'account-email' : required);
          expect(given || listed, `${id} asks for ${required}`).toBe(true);
        }
      }
    }
  });

  it('speaks the seller’s language where it is one of ours', () => {
    for (const id of sellers) {
      const facts = bareFacts(id);
      const language = letterLanguageOf(facts.story.purchase.frozen?.terms.source.language);
      expect(letterOf(facts).letter.body.startsWith(ALL_WORDS[language].greeting)).toBe(true);
    }
  });
});

describe('the nine', () => {
  it('HeadshotsByAI: rests on the seven days from the gallery, and asks for the order’s e-mail', () => {
    const facts = bareFacts('headshotsbyai');
    const story = { ...facts.story, starts: [aStart('generation', '2026-03-02T20:07:00Z')] };
    const composed = letterOf({ ...facts, story });
    expect(composed.letter.body).toContain('give 7 days to ask, counted from the day the pictures were made.');
    expect(composed.letter.body).toContain('I am writing within that time.');
    expect(composed.missing).toEqual(['account-email', 'address']);
    expect(composed.cautions).toContainEqual({ kind: 'use-order-email' });
    expect(composed.channel).toEqual({ kind: 'unstated', page: 'https://headshotsbyai.com/refund-policy' });
  });

  it('HeadshotsByAI: does not speak of a time that has not begun', () => {
    const composed = letterOf(bareFacts('headshotsbyai'));
    expect(composed.letter.body).not.toContain('7 days');
    expect(composed.cautions).toContainEqual({ kind: 'window-waits' });
  });

  it('Aragon: rests on likeness and seven days from the purchase', () => {
    const composed = letterOf(bareFacts('aragon', { ground: { kind: 'poor-likeness', pictures: 31 } }));
    expect(composed.letter.body).toContain('The pictures do not look like me. This is so for 31 of the pictures.');
    expect(composed.letter.body).toContain('counted from the purchase');
    expect(composed.letter.body).toContain('an answer within 3 business days');
    expect(composed.channel).toEqual({ kind: 'email' });
    expect(composed.missing).toEqual(['account-email', 'address']);
    expect(composed.cautions).not.toContainEqual({ kind: 'ground-not-named' });
  });

  it('Aragon: says when its terms do not name the ground', () => {
    expect(letterOf(bareFacts('aragon')).cautions).toContainEqual({ kind: 'ground-not-named' });
  });

  it.each(['aibusinessheadshots', 'dreamwave', 'headshotpro'])('%s: does not hold up what others wrote of it', (id) => {
    const composed = letterOf(bareFacts(id));
    expect(composed.letter.body).not.toMatch(/terms|looktara/);
    expect(composed.cautions).toContainEqual({ kind: 'terms-second-hand' });
    expect(composed.channel).toEqual({ kind: 'unstated' });
  });

  it('Try it on AI: asks for goodwill, by the registered e-mail', () => {
    const composed = letterOf(bareFacts('tryitonai'));
    expect(composed.letter.body).toContain('ask for your goodwill');
    expect(composed.cautions.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['no-refunds', 'remedy-not-offered', 'use-registered-email']),
    );
    expect(composed.missing).toContain('account-email');
  });

  it('getheadshot.pro: writes to its own address, for a failure that its terms name', () => {
    const ground = { kind: 'technical-failure', happenedAt: at('2026-03-02T10:00:00Z') } as const;
    const composed = letterOf(bareFacts('getheadshot-pro', { ground }));
    expect(composed.channel).toEqual({ kind: 'email', to: 'support@getheadshot.pro' });
    expect(composed.letter.body).toContain('name this as a reason');
    expect(composed.letter.body).not.toContain('goodwill');
  });

  it('Photoroom: goes through the app and asks for a reason', () => {
    const composed = letterOf(bareFacts('photoroom', { want: 'credits' }));
    expect(composed.channel.kind).toBe('in-app');
    expect(composed.letter.body).toContain('return the credits');
    expect(composed.missing).toContain('reason');
  });

  it('Looktara: final sales, and the letter says so', () => {
    expect(letterOf(bareFacts('looktara')).letter.body).toContain('your terms do not promise this');
  });
});

describe('what the facts do not support', () => {
  it('"unused" is not written once something was used', () => {
    const facts = factsUnder({}, { ground: { kind: 'unused' } });
    const story = aStory({}, { acts: [anAct('use-of-credits', '2026-03-02T10:00:00Z')] });
    expect(composeClaim({ ...facts, story }, now)).toEqual({
      kind: 'contradicted',
      by: { kind: 'was-used', by: 'use-of-credits', at: at('2026-03-02T10:00:00Z') },
    });
  });

  it('"not delivered" is not written once a gallery or a download was seen', () => {
    const facts = factsUnder({}, { ground: { kind: 'not-delivered' } });
    const delivered = aStory({}, { starts: [aStart('delivery', '2026-03-02T10:00:00Z')] });
    const loaded = aStory({}, { acts: [anAct('download', '2026-03-02T10:00:00Z')] });
    expect(composeClaim({ ...facts, story: delivered }, now).kind).toBe('contradicted');
    expect(composeClaim({ ...facts, story: loaded }, now).kind).toBe('contradicted');
    expect(composeClaim(facts, now).kind).toBe('letter');
  });

  it('a clean record is held up only where nothing was seen', () => {
    const story = aStory();
    const clean = untouchedRecord(story, [], now);
    expect(letterOf(factsUnder({}, { story, record: clean })).letter.body).toContain(
      'checked for downloads; none was seen',
    );
    const touched = aStory({}, { acts: [anAct('download', '2026-03-02T10:00:00Z')] });
    const record = untouchedRecord(touched, [], now);
    const composed = letterOf(factsUnder({}, { story: touched, record }));
    expect(composed.letter.body).not.toContain('none was seen');
    expect(composed.cautions.map(({ kind }) => kind)).toContain('act-was-seen');
  });

  it('gaps in the record are owned up to', () => {
    const story = aStory();
    const gap = {
      from: at('2026-03-02T00:00:00Z'),
      until: at('2026-03-02T08:00:00Z'),
      because: 'extension-off',
    } as const;
    const composed = letterOf(factsUnder({}, { story, record: untouchedRecord(story, [gap], now) }));
    expect(composed.letter.body).toContain('does not cover the whole time');
    expect(composed.cautions).toContainEqual({ kind: 'record-has-gaps' });
  });

  it('a window that is over is not claimed', () => {
    const composed = composeClaim(factsUnder({}), at('2026-03-20T09:00:00Z'));
    if (composed.kind !== 'letter') throw new Error('No letter.');
    expect(composed.letter.body).not.toContain('within that time');
    expect(composed.cautions.map(({ kind }) => kind)).toContain('window-over');
  });

  it('a window that terms count from nowhere stated is not put into the seller’s mouth', () => {
    const windows = [{ amount: 7, unit: 'day', startsAt: 'unknown', scope: 'any' }] as const;
    expect(letterOf(factsUnder({ windows })).letter.body).not.toContain('7 days');
  });

  it('a price in an unknown currency is left out', () => {
    const story = aStory({ shownPrice: { minor: usd(3900).minor, currency: 'unknown' } });
    expect(letterOf(factsUnder({}, { story })).letter.body).not.toContain('39');
  });

  it('a price that was only shown is not said to be paid', () => {
    expect(letterOf(factsUnder({})).letter.body).toContain('The price shown was US$39.');
    const paid = aStory({ chargedPrice: usd(4200) });
    expect(letterOf(factsUnder({}, { story: paid })).letter.body).toContain('I paid US$42.');
  });

  it('terms that nobody knows give a plain letter and say so', () => {
    const story = aStory();
    const { frozen: _, ...purchase } = story.purchase;
    const composed = letterOf(factsUnder({}, { story: { ...story, purchase } }));
    expect(composed.cautions).toEqual([{ kind: 'terms-unknown' }]);
    expect(composed.letter.body).not.toContain('terms');
  });
});

describe('how a letter looks', () => {
  it('reads like a letter', () => {
    const story = aStory({
      plan: 'Professional',
      frozen: frozen(someTerms({ requestVia: 'email', contact: 'help@acme.example' })),
    });
    const record = untouchedRecord(story, [], now);
    const { letter } = letterOf(
      factsUnder({}, { ...known, story, record, ground: { kind: 'poor-likeness', pictures: 31 } }),
    );
    expect(letter.subject).toBe('Refund request, order ORD-7741');
    expect(letter.body).toBe(
      [
        'Hello,',
        'On 1 March 2026 I bought “Professional” at Acme (acme.example). The price shown was US$39.',
        'Order number: ORD-7741\nE-mail address of my account: ada@home.example\nE-mail address used for the payment: pay@home.example',
        'The pictures do not look like me. This is so for 31 of the pictures. More precisely: Every face has a different nose.',
        'Your refund terms (https://acme.example/refunds, read on 1 January 2026) give 7 days to ask, counted from the purchase. I am writing within that time.',
        'My record since the purchase was checked for downloads; none was seen.',
        'I ask you to refund the payment to the original means of payment. Attached: screenshots and the pictures in question.',
        'Kind regards\nAda Example',
      ].join('\n\n'),
    );
  });

  it('keeps a subject that the seller prescribes', () => {
    const facts = factsUnder({ requestSubject: 'Refund Request' }, { orderId: 'ORD-7741', language: 'de' });
    expect(letterOf(facts).letter.subject).toBe('Refund Request');
  });

  it('quotes a sentence only from the buyer’s own snapshot', () => {
    const quote = {
      text: 'Refunds within 7 days.',
      url: 'https://acme.example/refunds',
      readAt: at('2026-03-01T14:07:00Z'),
    };
    expect(letterOf(factsUnder({}, { quote })).letter.body).toContain(
      'On 1 March 2026 your page https://acme.example/refunds said: “Refunds within 7 days.”',
    );
  });

  it('keeps what the buyer writes as it is, also where it looks like a slot or a header', () => {
    const { letter } = letterOf(factsUnder({}, { details: 'a {day} $& b', orderId: 'x\r\nBcc: all@evil.example' }));
    expect(letter.body).toContain('a {day} $& b');
    expect(letter.subject).toBe('Refund request, order x Bcc: all@evil.example');
  });
});

describe('the words of a letter', () => {
  const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  function walk(value: unknown, path: string): readonly (readonly [string, string])[] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
  }
  const english = new Map(walk(ALL_WORDS.en, ''));

  it('sees them', () => expect(english.size).toBeGreaterThan(60));

  it.each(LETTER_LANGUAGES)('have the same slots in %s as in English', (language) => {
    for (const [path, text] of walk(ALL_WORDS[language], '')) {
      expect(text.trim(), path).not.toBe('');
      expect(slots(text), `${language}${path}`).toEqual(slots(english.get(path) ?? ''));
    }
  });

  it.each(LETTER_LANGUAGES)('threaten nobody in %s', (language) => {
    for (const [, text] of walk(ALL_WORDS[language], '')) {
      expect(text).not.toMatch(
        /lawyer|court|sue|Anwalt|Gericht|avocat|tribunal|abogado|advogado|avvocato|弁護士|律师/i,
      );
    }
  });

  it('stop a letter rather than leave a slot open', () => {
    expect(() => fill('On {day}', {})).toThrow(/day/);
    expect(() => fill('On {day}', { day: ' ' })).toThrow(/day/);
  });

  it('exist for every ground and every wish', () => {
    for (const ground of GROUNDS)
      for (const want of WANTS) {
        expect(ALL_WORDS.en.ground[ground]).toBeTruthy();
        expect(ALL_WORDS.en.subject[want]).toBeTruthy();
      }
  });
});

describe('the link to the mail program', () => {
  const letter = { language: 'en', subject: 'Refund & more\r\nBcc: x@y.example', body: 'One\n\nTwo?' } as const;

  it('holds the letter, encoded, in one subject line', () => {
    expect(mailLink('help@acme.example', letter)).toEqual({
      href: 'mailto:help@acme.example?subject=Refund%20%26%20more%20Bcc%3A%20x%40y.example&body=One%0D%0A%0D%0ATwo%3F',
      holdsText: true,
    });
  });

  it('says when the text is too long for a link', () => {
    const long = mailLink('help@acme.example', { ...letter, body: '長'.repeat(400) });
    expect(long.holdsText).toBe(false);
    expect(long.href).not.toContain('body=');
  });

  it('adds no recipients of its own', () => {
    expect(mailLink('a@b.example?cc=x@y.example', letter).href).not.toContain('?cc=');
  });
});
