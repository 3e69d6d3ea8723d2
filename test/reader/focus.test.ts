// Which parts of a long page are read: those that speak of money back, and what bears on them.

import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/reader/page/page';
import { lexiconFor } from '@/lib/reader/text/languages';

const lexicon = lexiconFor('en');

/** The words of all that is read of a text, folded. */
function read(...sections: readonly string[]): string {
  const { codes, passages } = readPage(sections.join('\n\n'), lexicon);
  return passages.map(({ clause }) => String.fromCharCode(...codes.subarray(clause.start, clause.end))).join(' / ');
}

const TITLE = 'Terms of Service';
const OTHERS = [
  '1. Your account\nYou sign in with a link. Tell us within 24 hours if somebody else uses it. We may close accounts that were idle for two years.',
  '2. How it works\nYou upload twelve photos, our model learns your face, and you download up to forty portraits in full resolution. Most galleries are ready within two hours.',
  '3. Rules\nDo not upload what is not yours. Do not make pictures of others without their consent. We may remove what breaks this rule without notice.',
  '4. Your data\nUploads are deleted after 30 days, portraits after 90 days. You may ask us to delete them earlier; deleted files cannot be restored.',
  '5. Liability\nThe service comes as it is. Our liability is limited to what you paid in the last twelve months. Claims are to be brought within one year.',
  '6. Changes\nWe may change these terms on 14 days notice. If you do not agree with a change you may close your account before it takes effect.',
];
const AFTER = [
  '8. Law\nThe law of Ireland governs these terms. The courts of Dublin decide, unless you are a consumer who lives elsewhere.',
  '9. Contact\nWrite to hello@shop.example. We answer on working days between nine and five, as a rule on the same day, in English, Irish and French.',
  '10. Licence\nYou own the portraits and may use them for your profiles, cards and books. We may show none of them without your consent, and ask for it by letter.',
  '11. Teams\nWhoever invites a team pays for its seats and sees whose gallery is ready. A seat may be handed on until its first photo was uploaded, and as often as you like.',
  '12. Faults in the network\nWe aim to be there all day and announce longer works a week before. Where a host of ours fails, galleries may be late by a day or two; we then tell all whom it concerns.',
];
const REFUNDS = '7. Refunds\nAsk within 10 days of your payment and you get your money back.';

describe('a page that is not long', () => {
  it('is read as a whole', () => {
    const text = read(TITLE, OTHERS[3] ?? '', REFUNDS);
    expect(text).toContain('uploads are deleted after 30 days');
    expect(text).toContain('ask within 10 days');
  });
});

describe('of a long page', () => {
  it('the section on money back is read, and none on other things', () => {
    const text = read(TITLE, ...OTHERS, REFUNDS, ...AFTER);
    expect(text).toContain('ask within 10 days of your payment');
    for (const other of ['24 hours', 'up to forty portraits', 'after 30 days', 'within one year', '14 days notice'])
      expect(text).not.toContain(other);
  });

  it('the first line is read', () => {
    expect(read(TITLE, ...OTHERS, REFUNDS, ...AFTER)).toMatch(/^terms of service/);
  });

  it('a page without a word of money back leaves its first line', () => {
    expect(read(TITLE, ...OTHERS, ...AFTER, ...OTHERS)).toBe('terms of service');
  });

  it('a page that speaks of credits alone is read where they come back', () => {
    const credits = '7. Failed jobs\nCredits are returned automatically within an hour.';
    expect(read(TITLE, ...OTHERS, credits, ...AFTER)).toContain('are returned automatically within an hour');
    expect(read(TITLE, ...OTHERS, credits, REFUNDS.replace('7.', '8.'), ...AFTER)).not.toContain('within an hour');
  });

  it('of a long section what stands beside the words on money back is read', () => {
    const lines = Array.from(
      { length: 14 },
      (_, at) => `Plan ${at} renews on its day and can be changed in your account.`,
    );
    const text = read(
      TITLE,
      ...OTHERS,
      ['7. Billing', ...lines, 'We refund a renewal within 3 days.', 'Write to us.', ...lines].join('\n\n'),
    );
    expect(text).toContain('we refund a renewal within 3 days');
    expect(text).toContain('write to us');
    expect(text).toContain('plan 13 renews');
    expect(text).not.toContain('plan 5 renews');
  });

  it('the list that such words introduce is read', () => {
    const text = read(
      TITLE,
      ...OTHERS,
      '7. Refunds',
      'There is no refund once you have done one of the following:',
      '• started the training\n• downloaded a portrait',
      ...AFTER,
    );
    expect(text).toContain('started the training');
    expect(text).toContain('downloaded a portrait');
  });

  it('a section behind is read whose heading adds conditions', () => {
    const text = read(
      TITLE,
      ...OTHERS,
      REFUNDS,
      'What is not eligible\nGalleries of which a portrait was downloaded.',
      ...AFTER,
    );
    expect(text).toContain('of which a portrait was downloaded');
  });

  it.each(['7. Refunds', 'Section 7: Refunds', '§ 7. Refunds', 'Article 7. Refunds'])(
    'a line far away is read that names an act and cites the section: %s',
    (heading) => {
      const cited = '13. Delivery\nA gallery of which you downloaded one portrait is no longer one under section 7.';
      const own = REFUNDS.replace('7. Refunds', heading);
      expect(read(TITLE, ...OTHERS, own, ...AFTER, cited)).toContain('is no longer one under section 7');
      expect(read(TITLE, ...OTHERS, own, ...AFTER, cited.replace('section 7', 'section 3'))).not.toContain(
        'no longer one',
      );
    },
  );

  it('a title of something else is read wherever it stands among the first lines', () => {
    const text = read('Home   Prices   Sign in', 'Privacy Policy', ...OTHERS, REFUNDS, ...AFTER);
    expect(text).toContain('privacy policy');
  });

  it('spans are places in the whole text', () => {
    const whole = [TITLE, ...OTHERS, REFUNDS, ...AFTER].join('\n\n');
    const page = readPage(whole, lexicon);
    const asks = page.passages.find(({ durations }) => durations.length > 0);
    const { start, end } = page.spanOf(asks?.clause.start ?? 0, asks?.clause.end ?? 0);
    expect(whole.slice(start, end)).toBe('Ask within 10 days of your payment and you get your money back.');
  });
});

describe('a line that leads on to what follows', () => {
  it('is no heading of a section of its own', () => {
    const told = 'Refunds (the honest page)\n\nThat is the policy. If you would like it in more words:';
    const lines = ['→ You have 30 days from the moment your pictures are in your inbox.', '→ I need no reason.'];
    const long = Array.from({ length: 12 }, (_, at) => `→ Story ${at}: ${'a friend of mine liked hers. '.repeat(4)}`);
    expect(read('Shop', told, ...lines, ...long)).toContain('you have 30 days');
  });
});
