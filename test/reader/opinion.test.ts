// The second opinion: what it may say, and what it may change in what the rules read.

import { describe, expect, it } from 'vitest';
import { ruledBy, signalsOf } from '@/lib/reader/fields/rules';
import { JUDGED, opinionOf, STANCES, textFeatures } from '@/lib/reader/opinion/opinion';
import { likelierOf, secondLook, vouchingOf, windowWith } from '@/lib/reader/opinion/second-look';
import { readPage } from '@/lib/reader/page/page';
import { readPolicy } from '@/lib/reader/read-policy';
import { C } from '@/lib/reader/text/concepts';
import { lexiconFor } from '@/lib/reader/text/languages';
import { timingsOf, type Vouching } from '@/lib/reader/times/windows';
import pages from '../fixtures/reader/blind-e.json';

const refusing =
  'Refunds\n\nAll sales are final. We do not refund any payment, in whole or in part, for any reason.\n\n' +
  'Please try the free plan before you buy. If you were charged twice, tell us and we put it right. ' +
  'You can cancel your subscription at any time; it stays active until the end of the period that was paid for.';
const granting =
  'Refunds\n\nWe give your money back within 14 days of purchase if you have not downloaded any picture.\n\n' +
  'Write to us with your order number. The refund goes back to the card that was used, which takes five to ten ' +
  'business days after it was approved. After a download no refund is possible.';

const opinionOn = (text: string) => {
  const page = readPage(text, lexiconFor('en'));
  return opinionOf(page, signalsOf(ruledBy(page)));
};

describe('the second opinion', () => {
  it('shares one probability among the main rules', () => {
    for (const text of [refusing, granting]) {
      const { stances, of } = opinionOn(text);
      expect(stances.reduce((sum, likely) => sum + likely, 0)).toBeCloseTo(1);
      for (const judged of JUDGED) expect(of(judged)).toBeGreaterThan(0);
    }
  });

  it('is heard on what says enough, and a Chinese sign says more than a letter', () => {
    const heard = (text: string, language: 'en' | 'zh') => {
      const page = readPage(text, lexiconFor(language));
      return secondLook(page, ruledBy(page)) !== undefined;
    };
    expect(heard('下单后七天内，只要没有下载任何照片，就可以申请全额退款。'.repeat(4), 'zh')).toBe(true);
    expect(heard('Refunds within 7 days of purchase. '.repeat(4), 'en')).toBe(false);
    expect(heard('Refunds within 7 days of purchase. '.repeat(8), 'en')).toBe(true);
  });

  it('may vouch for a time that no sentence makes a window; the line is its evidence', () => {
    const text = 'Studio plan: 9 days after payment, colours of your choice.\nPrints: within 3 days.';
    const page = readPage(text, lexiconFor('en'));
    const vouching = (likely: (days: number) => number): Vouching => ({
      likely: (_, { most }) => likely(most),
      believes: () => true,
      insteadOf: undefined,
    });
    const told = (vouches?: Vouching) => timingsOf(page, vouches).windows.map(({ window }) => window);
    expect(told()).toEqual([]);
    expect(told(vouching(() => 0.2))).toEqual([]);
    const [window, ...others] = told(vouching((days) => (days === 9 ? 0.9 : 0.1)));
    expect(others).toEqual([]);
    expect([window?.amount, window?.startsAt]).toEqual([9, 'purchase']);
    expect(window?.text).toContain('9 days after payment');
  });

  it('vouches for a time in place of one that the rules name and it does not believe in', () => {
    const text = 'Refunds within 9 days of purchase.\nPrints: 5 days from the order.';
    const page = readPage(text, lexiconFor('en'));
    expect(timingsOf(page).windows.map(({ hours }) => hours)).toEqual([216]);
    const vouching: Vouching = {
      likely: (_, { most }) => (most === 5 ? 0.9 : 0.1),
      believes: () => true,
      insteadOf: 216,
    };
    expect(timingsOf(page, vouching).windows.map(({ hours }) => hours)).toEqual([120]);
  });

  it('does not fall back on a shorter time of the rules that it does not believe in either', () => {
    const text =
      'Refunds within 9 days of purchase. Refunds within 2 days of a failed job.\nPrints: 5 days from the order.';
    const page = readPage(text, lexiconFor('en'));
    expect(timingsOf(page).windows.map(({ hours }) => hours)).toEqual([216, 48]);
    const hoursWith = (believes: boolean) =>
      timingsOf(page, {
        likely: (_, { most }) => (most === 5 ? 0.9 : 0.1),
        believes: () => believes,
        insteadOf: 216,
      }).windows.map(({ hours }) => hours);
    expect(hoursWith(true)).toEqual([48]);
    expect(hoursWith(false)).toEqual([120]);
  });

  it('takes the shorter of two times of the rules where it is the likelier one', () => {
    const text = 'Refunds within 9 days of purchase. You may also claim a full refund within 3 days of purchase.';
    const { windows } = timingsOf(readPage(text, lexiconFor('en')));
    const [long, short] = windows;
    const opinion = (likely: number) => ({
      ...opinionOn(text),
      window: (hours: number) => (hours === 72 ? likely : 0.5),
    });
    expect(windows.map(({ hours }) => hours)).toEqual([216, 72]);
    expect(likelierOf(opinion(0.9), windows, long)).toBe(short);
    expect(likelierOf(opinion(0.1), windows, long)).toBe(long);
    expect(likelierOf(opinion(0.9), windows, undefined)).toBeUndefined();
    expect(likelierOf(undefined, windows, long)).toBe(long);
  });

  it('vouches for no time by which somebody is late, however likely it looks', () => {
    const page = readPage(
      'If we miss the promised time by more than 2 days, or a print by 3 days, write to us.',
      lexiconFor('en'),
    );
    const sure: Vouching = { likely: () => 0.9, believes: () => true, insteadOf: undefined };
    expect(timingsOf(page, sure).windows.map(({ hours }) => hours)).toEqual([72]);
  });

  it('takes away a time that it does not believe in', () => {
    const page = readPage(`${granting} ${refusing}`, lexiconFor('en'));
    const [named = expect.fail('no window')] = timingsOf(page).windows;
    const heard = (likely: number) =>
      windowWith(page, { ...opinionOn(granting), window: () => likely }, named) !== undefined;
    expect([heard(0.3), heard(0.4)]).toEqual([false, true]);
  });

  it('vouches for nothing in a page that refuses, nor where the rules name a time that it believes in', () => {
    const vouched = (text: string, named = true) => {
      const page = readPage(text, lexiconFor('en'));
      const ruled = ruledBy(page);
      return vouchingOf(page, secondLook(page, ruled), named ? ruled : { ...ruled, named: undefined });
    };
    expect(vouched(refusing, false)).toBeUndefined();
    expect(vouched(granting)).toBeUndefined();
    expect(vouched(granting, false)).toBeDefined();
  });

  it('tells a page that refuses from one that grants', () => {
    const none = STANCES.indexOf('none');
    const refused = opinionOn(refusing);
    const granted = opinionOn(granting);
    expect(refused.stances[none]).toBeGreaterThan(0.5);
    expect(granted.stances[none]).toBeLessThan(0.2);
    expect(granted.of('download')).toBeGreaterThan(0.5);
  });

  it('is not asked about a few sentences', () => {
    const look = (text: string) => {
      const page = readPage(text, lexiconFor('en'));
      return secondLook(page, ruledBy(page));
    };
    expect(look('All sales are final.')).toBeUndefined();
    expect(look(refusing)).toBeDefined();
  });

  it('has room for every concept', () => {
    // What cites a section only tells where to read: no passage has it.
    const heard = Object.values(C).filter((concept) => concept !== C.cites);
    expect(Math.max(...heard)).toBeLessThan(169);
    const { passages } = readPage('The guarantee of section 7 ends with a download.', lexiconFor('en'));
    expect(passages.some(({ own }) => own.has(C.cites))).toBe(false);
  });

  it('weighs a clause of many notions by a bounded number of pairs', () => {
    const words =
      'refund download edit share save delete credits email chat form account trial renewal purchase delivery ';
    const page = readPage(words.repeat(200), lexiconFor('en'));
    for (const passage of page.passages) expect(textFeatures(page, passage).length).toBeLessThan(1_000);
  });

  it('changes nothing without a place in the text that bears it', () => {
    for (const { text, language } of pages) {
      const read = readPolicy({ text, language });
      const fields = new Map(read.basis.map(({ field, value, spans }) => [`${field} ${value}`, spans.length]));
      if (read.stance !== null) expect(fields.get(`stance ${read.stance}`)).toBeGreaterThan(0);
      for (const act of read.voidedBy) expect(fields.get(`voidedBy ${act}`)).toBeGreaterThan(0);
      if (read.primaryWindowHours !== null) expect(read.windows.length).toBeGreaterThan(0);
    }
  });
});
