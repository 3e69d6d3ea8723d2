// Whole stories of buyers, told to the policy alone: what is true at each step.

import { describe, expect, it } from 'vitest';
import { actEffect } from '../../lib/policy/act-effect';
import { recoverable } from '../../lib/policy/recoverable';
import { verdictOf } from '../../lib/policy/verdict';
import { providerOfHost } from '../../lib/providers/all-sites';
import { calendarDayOf } from '../../lib/time/calendar-day';
import { isoOf } from '../../lib/time/instant';
import {
  anAct,
  type aPurchase,
  aStart,
  aStory,
  at,
  frozen,
  paidThrough,
  someTerms,
  termsAt,
  usd,
} from '../support/a-purchase';

const deadlineAt = (verdict: ReturnType<typeof verdictOf>) =>
  'deadline' in verdict.state && verdict.state.deadline ? isoOf(verdict.state.deadline.at) : undefined;

describe('the gallery starts the clock', () => {
  const bought = aStory({ boughtAt: at('2026-03-01T08:00:00Z'), frozen: termsAt('headshotsbyai', '2026-03-01') });

  it('waits without a date, however long the gallery takes', () => {
    for (const now of ['2026-03-01T08:00:00Z', '2026-03-20T08:00:00Z']) {
      const verdict = verdictOf(bought, at(now));
      expect(verdict.state).toEqual({ kind: 'waiting', for: 'generation' });
      expect(verdict.endedBy).toContain('download');
    }
  });

  it('counts from the time the page states, thirty hours after the payment, although it was seen later', () => {
    const starts = [
      aStart('generation', '2026-03-04T09:00:00Z', 'first-seen'),
      aStart('generation', '2026-03-02T14:00:00Z'),
    ];
    const verdict = verdictOf({ ...bought, starts }, at('2026-03-04T09:00:00Z'));
    expect(deadlineAt(verdict)).toBe('2026-03-09T14:00:00.000Z');
    expect(verdict.reasons).not.toContain('start-first-seen');
  });

  it('takes the earlier of what was seen and what the buyer says', () => {
    const starts = [
      aStart('generation', '2026-03-04T09:00:00Z', 'first-seen'),
      aStart('delivery', '2026-03-03T09:00:00Z', 'by-hand'),
    ];
    expect(deadlineAt(verdictOf({ ...bought, starts }, at('2026-03-05T00:00:00Z')))).toBe('2026-03-10T09:00:00.000Z');
  });
});

describe('two orders at one seller', () => {
  it('have two clocks, and what ends one leaves the other', () => {
    const monday = aStory({ boughtAt: at('2026-03-02T10:00:00Z'), frozen: termsAt('drheadshot', '2026-03-02') });
    const thursday = aStory({ boughtAt: at('2026-03-05T10:00:00Z'), frozen: termsAt('drheadshot', '2026-03-05') });
    const now = at('2026-03-06T10:00:00Z');
    const downloaded = { ...monday, acts: [anAct('download', '2026-03-06T09:00:00Z')] };
    expect(verdictOf(downloaded, now).state.kind).toBe('voided');
    expect(deadlineAt(verdictOf(thursday, now))).toBe('2026-03-19T10:00:00.000Z');
    expect(recoverable([verdictOf(downloaded, now), verdictOf(thursday, now)])).toEqual([usd(3900)]);
  });
});

describe('an upgrade two hours later', () => {
  const charge = { at: at('2026-03-01T16:07:00Z'), amount: usd(2000) };

  it('makes one sum, and the window stays the earlier one where the terms are silent', () => {
    const verdict = verdictOf(aStory({ laterCharges: [charge] }), at('2026-03-02T00:00:00Z'));
    expect(verdict.atStake).toEqual({ amount: usd(5900), kind: 'full' });
    expect(deadlineAt(verdict)).toBe('2026-03-08T14:07:00.000Z');
  });

  it('restarts the window where the terms say so', () => {
    const terms = frozen(someTerms({ upgradesRestartWindow: true }));
    const verdict = verdictOf(aStory({ laterCharges: [charge], frozen: terms }), at('2026-03-02T00:00:00Z'));
    expect(deadlineAt(verdict)).toBe('2026-03-08T16:07:00.000Z');
  });
});

describe('a weekly subscription renews', () => {
  const pro = aStory({
    boughtAt: at('2026-03-01T10:00:00Z'),
    planKind: 'weekly',
    renewsAt: at('2026-03-15T10:00:00Z'),
    frozen: termsAt('aragon', '2026-03-01'),
  });
  const renewed = { ...pro, starts: [aStart('renewal', '2026-03-08T10:00:00Z')] };

  it('and its latest payment has a window of its own', () => {
    const verdict = verdictOf(renewed, at('2026-03-10T00:00:00Z'));
    expect(verdict.state.kind).toBe('open');
    expect(deadlineAt(verdict)).toBe('2026-03-15T10:00:00.000Z');
    expect(verdict.endedBy).toEqual(expect.arrayContaining(['use-of-credits', 'edit']));
    expect(actEffect('edit', renewed, at('2026-03-10T00:00:00Z')).map(({ ends }) => ends)).toContain('certain');
  });

  it('which use of the tools since then ends, and use before it does not', () => {
    const before = { ...renewed, acts: [anAct('use-of-credits', '2026-03-05T10:00:00Z')] };
    expect(verdictOf(before, at('2026-03-10T00:00:00Z')).state.kind).toBe('open');
    const since = { ...renewed, acts: [anAct('use-of-credits', '2026-03-09T10:00:00Z')] };
    expect(verdictOf(since, at('2026-03-10T00:00:00Z')).state).toMatchObject({ kind: 'voided', by: 'use-of-credits' });
  });

  it('with a clock before the next charge, planned for a day ahead', () => {
    const clock = verdictOf(renewed, at('2026-03-10T00:00:00Z')).clocks.find(({ kind }) => kind === 'renewal');
    expect(clock?.state.kind === 'running' && isoOf(clock.state.deadline.lastSafe)).toBe('2026-03-14T10:00:00.000Z');
  });

  it('waits for the renewal where the terms open a window only then', () => {
    const terms = frozen(
      someTerms({ windows: [{ amount: 24, unit: 'hour', startsAt: 'renewal', scope: 'subscription' }] }),
    );
    expect(verdictOf(aStory({ frozen: terms }), at('2026-03-10T00:00:00Z')).state).toEqual({
      kind: 'waiting',
      for: 'renewal',
    });
  });
});

describe('a team of twenty', () => {
  it('gets back the share of the seats that nobody used, with the formula', () => {
    const team = aStory({
      planKind: 'team',
      seatsBought: 20,
      seatsUsed: 7,
      shownPrice: usd(78_000),
      frozen: termsAt('aragon', '2026-03-01'),
    });
    expect(verdictOf(team, at('2026-03-02T00:00:00Z')).atStake).toEqual({
      amount: usd(50_700),
      kind: 'estimate',
      formula: { by: 'unused-credits', bought: 20, used: 7 },
    });
  });
});

describe('bought in Auckland, looked at in Honolulu, while the clocks change', () => {
  // New Zealand goes forward on 27 September 2026 at 2:00.
  const story = aStory({ boughtAt: at('2026-09-24T01:00:00Z'), zone: 'Pacific/Auckland' });

  it('the deadline is the same instant everywhere, and an hour earlier than 168 hours', () => {
    const now = at('2026-09-26T00:00:00Z');
    expect(deadlineAt(verdictOf(story, now))).toBe('2026-10-01T00:00:00.000Z');
    expect(calendarDayOf(at('2026-10-01T00:00:00Z'), 'Pacific/Auckland')).toBe('2026-10-01');
    expect(calendarDayOf(at('2026-10-01T00:00:00Z'), 'Pacific/Honolulu')).toBe('2026-09-30');
  });
});

describe('a look-alike name', () => {
  it('getheadshot.pro has its own terms: all sales final', () => {
    const id = providerOfHost('getheadshot.pro')?.id ?? '';
    const verdict = verdictOf(
      aStory({ host: 'getheadshot.pro', frozen: termsAt(id, '2026-03-01') }),
      at('2026-03-02T00:00:00Z'),
    );
    expect(verdict.state.kind).toBe('refused');
    const other = providerOfHost('www.headshotpro.com')?.id ?? '';
    expect(other).not.toBe(id);
    expect(termsAt(other, '2026-03-01').terms.stance).toBe('conditional');
    expect(termsAt(other, '2026-03-01').terms.source.url).not.toContain('getheadshot.pro');
  });
});

describe('several clocks on one purchase', () => {
  it('run side by side, sorted by their end, each stopped by its own thing', () => {
    const terms = frozen(
      someTerms({
        windows: [
          { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' },
          { amount: 14, unit: 'day', startsAt: 'delivery', scope: 'redo' },
        ],
        creditsExpireAfter: { amount: 30, unit: 'day' },
        photosDeletedAfter: { amount: 30, unit: 'day' },
      }),
    );
    const story = aStory(
      { frozen: terms, renewsAt: at('2026-04-01T14:07:00Z'), paidThrough: paidThrough('paypal', '2026-03-01') },
      { starts: [aStart('delivery', '2026-03-02T00:00:00Z')], acts: [anAct('download', '2026-03-03T00:00:00Z')] },
    );
    const clocks = verdictOf(story, at('2026-03-04T00:00:00Z')).clocks;
    expect(clocks.map(({ kind, state }) => [kind, state.kind])).toEqual([
      ['redo', 'running'],
      ['credits-expire', 'running'],
      ['photos-deleted', 'running'],
      ['renewal', 'running'],
      ['dispute', 'running'],
      ['dispute', 'waiting'],
      ['refund', 'stopped'],
    ]);
  });
});

describe('the one who took the payment stands above the seller', () => {
  const now = at('2026-03-10T00:00:00Z');

  it.each(['gumroad', 'lemonsqueezy', 'creem', 'polar'])(
    '%s may refund for 60 days where the seller never does',
    (id) => {
      const story = aStory({ frozen: termsAt('looktara', '2026-03-01'), paidThrough: paidThrough(id, '2026-03-01') });
      const verdict = verdictOf(story, now);
      expect(verdict.state.kind).toBe('refused');
      expect(verdict.reasons).toContain('platform-may-refund');
      expect(verdict.stillPossible).toContain('platform');
      const clock = verdict.clocks.find(({ kind }) => kind === 'platform');
      expect(clock?.state.kind === 'running' && isoOf(clock.state.deadline.at)).toBe('2026-04-30T14:07:00.000Z');
      expect(verdictOf(story, at('2026-04-30T14:07:00Z')).stillPossible).not.toContain('platform');
    },
  );

  it('a limit of what can be sent back shortens what the seller promises', () => {
    const generous = frozen(someTerms({ windows: [{ amount: 90, unit: 'day', startsAt: 'purchase', scope: 'any' }] }));
    const verdict = verdictOf(
      aStory({ frozen: generous, paidThrough: paidThrough('dodo-payments', '2026-03-01') }),
      now,
    );
    expect(deadlineAt(verdict)).toBe('2026-03-31T14:07:00.000Z');
    expect(verdict.reasons).toContain('platform-limit');
  });

  it('Klarna leaves out what AI pictures are, and adds nothing', () => {
    const story = aStory({
      frozen: termsAt('looktara', '2026-03-01'),
      paidThrough: paidThrough('klarna', '2026-03-01'),
    });
    expect(verdictOf(story, now).stillPossible).toEqual(['goodwill']);
  });
});

describe('paid through an app store', () => {
  it('Google Play has 48 hours, is the only door, and the seller’s form is none', () => {
    const story = aStory({
      frozen: termsAt('medeo', '2026-03-01'),
      paidThrough: paidThrough('google-play', '2026-03-01'),
    });
    const open = verdictOf(story, at('2026-03-03T14:06:59Z'));
    expect(open.state.kind).toBe('discretion');
    expect(deadlineAt(open)).toBe('2026-03-03T14:07:00.000Z');
    expect(open.reasons).toContain('follows-store');
    expect(open.stillPossible[0]).toBe('store');
    expect(verdictOf(story, at('2026-03-03T14:07:00Z')).state.kind).toBe('expired');
  });

  it('a seller’s own window says nothing of it', () => {
    const story = aStory({ paidThrough: paidThrough('apple', '2026-03-01') });
    expect(verdictOf(story, at('2026-03-02T00:00:00Z')).state.kind).not.toBe('open');
  });

  it('and a purchase on the web has no store clock', () => {
    const web = aStory({ frozen: termsAt('medeo', '2026-03-01') });
    expect(verdictOf(web, at('2026-03-02T00:00:00Z')).clocks.filter(({ kind }) => kind === 'store')).toEqual([]);
  });
});

describe('after the money was asked for', () => {
  const terms = frozen(someTerms({ answerDays: [1, 3], processingDays: [5, 10] }));
  // Thursday 5 March, inside the window.
  const asked = aStory({ frozen: terms }, { claim: { askedAt: at('2026-03-05T10:00:00Z') } });

  it('the seller’s time to answer runs in business days', () => {
    const verdict = verdictOf(asked, at('2026-03-06T00:00:00Z'));
    expect(verdict.state).toEqual({ kind: 'asked', at: at('2026-03-05T10:00:00Z') });
    expect(verdict.reasons).toContain('asked-in-time');
    expect(verdict.endedBy).toEqual(['download']);
    const answer = verdict.clocks.find(({ kind }) => kind === 'answer');
    expect(answer?.state.kind === 'running' && isoOf(answer.state.deadline.at)).toBe('2026-03-10T10:00:00.000Z');
    expect(verdictOf(asked, at('2026-03-10T10:00:00Z')).reasons[0]).toBe('answer-overdue');
  });

  it('an approval starts the clock of the money, which is due once', () => {
    const approved = {
      ...asked,
      claim: {
        askedAt: at('2026-03-05T10:00:00Z'),
        answer: { kind: 'approved' as const, at: at('2026-03-06T10:00:00Z') },
      },
    };
    expect(verdictOf(approved, at('2026-03-09T00:00:00Z')).reasons[0]).toBe('money-on-its-way');
    expect(verdictOf(approved, at('2026-03-20T10:00:00Z')).reasons[0]).toBe('money-overdue');
    const arrived = { ...approved, claim: { ...approved.claim, moneyArrivedAt: at('2026-03-12T10:00:00Z') } };
    expect(verdictOf(arrived, at('2026-03-20T10:00:00Z')).reasons[0]).toBe('money-arrived');
  });

  it('is no longer counted as recoverable, and says when it was late', () => {
    expect(recoverable([verdictOf(asked, at('2026-03-06T00:00:00Z'))])).toEqual([]);
    const late = aStory({ frozen: terms }, { claim: { askedAt: at('2026-03-08T14:07:00Z') } });
    expect(verdictOf(late, at('2026-03-09T00:00:00Z')).reasons[0]).toBe('asked-late');
  });
});

describe('plans, tiers, fees and shares', () => {
  const now = at('2026-03-02T00:00:00Z');
  const judged = (id: string, purchase: Parameters<typeof aPurchase>[0] = {}, when = now) =>
    verdictOf(aStory({ frozen: termsAt(id, '2026-03-01'), ...purchase }), when);

  it.each([
    ['ki-foto', { plan: 'Basic (20 Bilder)' }],
    ['smartheadshots', { plan: 'basic' }],
    ['pixbanana', { planKind: 'credits' }],
  ] as const)('%s never refunds this plan', (id, purchase) => {
    const verdict = judged(id, purchase);
    expect(verdict.state.kind).toBe('refused');
    expect(verdict.reasons[0]).toBe('never-for-this-plan');
  });

  it('a plan that may be left out is no open refund', () => {
    const verdict = judged('ki-foto');
    expect(verdict.state.kind).toBe('discretion');
    expect(verdict.reasons).toContain('plan-may-be-excluded');
    expect(judged('ki-foto', { plan: 'Premium' }).state.kind).toBe('open');
  });

  it.each([
    ['monthly', '2026-03-08T14:07:00.000Z'],
    ['yearly', '2026-03-15T14:07:00.000Z'],
    ['credits', '2026-03-03T14:07:00.000Z'],
    [undefined, '2026-03-03T14:07:00.000Z'],
  ] as const)('KINO: a %s plan has its own window, and an unknown one the shortest', (planKind, end) => {
    expect(deadlineAt(judged('kinolabs', planKind === undefined ? {} : { planKind }))).toBe(end);
  });

  it('a discounted or a second order is left out where the terms say so', () => {
    expect(judged('getimg', { wasDiscounted: true }).reasons[0]).toBe('discounted-excluded');
    expect(judged('datephotos', { isFirstOrder: false }).reasons[0]).toBe('first-purchase-only');
    expect(judged('datephotos', { isFirstOrder: true }).state.kind).toBe('open');
  });

  it('a fee is taken off: 10 % only once a model was trained, $0.48 where 3.5 % would be less', () => {
    expect(judged('betterpic').atStake?.kind).toBe('full');
    const trained = { acts: [anAct('training-started', '2026-03-01T20:00:00Z')] };
    const betterpic = verdictOf(aStory({ frozen: termsAt('betterpic', '2026-03-01') }, trained), now);
    expect(betterpic.atStake).toEqual({ amount: usd(3510), kind: 'partial' });
    expect(judged('alphaheadshots', { shownPrice: usd(1000) }).atStake).toEqual({ amount: usd(952), kind: 'partial' });
    expect(judged('alphaheadshots', { shownPrice: usd(2900) }).atStake?.amount).toEqual(usd(2798));
  });

  it('LOOK AI pays all of it for a week and 60 % for another', () => {
    const first = judged('lookfashion', { planKind: 'monthly' });
    expect(first.atStake?.amount).toEqual(usd(3900));
    expect(first.reasons).toContain('share-falls');
    const second = judged('lookfashion', { planKind: 'monthly' }, at('2026-03-10T00:00:00Z'));
    expect(second.state.kind).toBe('open');
    expect(second.atStake).toEqual({ amount: usd(2340), kind: 'partial' });
    expect(judged('lookfashion', {}, at('2026-03-15T14:07:00Z')).state.kind).toBe('expired');
  });

  it('PicPhoto pays back what is unused, with the formula', () => {
    const used = { acts: [anAct('use-of-credits', '2026-03-01T20:00:00Z', { count: 30 })] };
    const story = aStory({ frozen: termsAt('picphoto', '2026-03-01'), creditsBought: 100 }, used);
    expect(verdictOf(story, now).atStake).toEqual({
      amount: usd(2730),
      kind: 'estimate',
      formula: { by: 'unused-credits', bought: 100, used: 30 },
    });
  });

  it('Pictova keeps paying back the unused months of a yearly plan after the window', () => {
    const yearly = { planKind: 'yearly', renewsAt: at('2027-03-01T14:07:00Z'), shownPrice: usd(12_000) } as const;
    const verdict = judged('pictova', yearly, at('2026-05-15T00:00:00Z'));
    expect(verdict.state.kind).toBe('open');
    expect(verdict.atStake?.amount).toEqual(usd(9000));
  });

  it('delivery makes the sale final where the terms say so', () => {
    const delivered = { starts: [aStart('delivery', '2026-03-02T00:00:00Z')] };
    const story = aStory({ frozen: termsAt('headshot-ai', '2026-03-01') }, delivered);
    expect(verdictOf(story, at('2026-03-01T20:00:00Z')).state.kind).toBe('open');
    expect(verdictOf(story, now)).toMatchObject({
      state: { kind: 'expired' },
      reasons: ['final-after-delivery', 'disappointment-not-named'],
    });
  });

  it.each([
    // Fewer than 100 credits.
    ['getimg', 99, 'open'],
    ['getimg', 100, 'voided'],
    // No more than 50.
    ['aipose', 50, 'open'],
    ['aipose', 51, 'voided'],
  ])('%s after %d credits is %s', (id, count, kind) => {
    const acts = [anAct('use-of-credits', '2026-03-01T20:00:00Z', { count })];
    const verdict = verdictOf(aStory({ frozen: termsAt(id, '2026-03-01'), wasDiscounted: false }, { acts }), now);
    expect(verdict.state.kind).toBe(kind);
    if (kind === 'voided') expect(verdict.reasons[0]).toBe('voided-by-usage');
    if (kind === 'open') expect(verdict.endedBy).toContain('use-of-credits');
  });

  it('a share of what was bought needs to know how much that was', () => {
    const acts = [anAct('use-of-credits', '2026-03-01T20:00:00Z', { count: 5 })];
    const terms = { frozen: termsAt('removebg-ai', '2026-03-01') };
    expect(verdictOf(aStory(terms, { acts }), now).reasons[0]).toBe('usage-not-known');
    expect(verdictOf(aStory(terms, { acts }), now).state.kind).toBe('discretion');
    expect(verdictOf(aStory({ ...terms, creditsBought: 25 }, { acts }), now).state.kind).toBe('open');
    expect(verdictOf(aStory({ ...terms, creditsBought: 24 }, { acts }), now).state.kind).toBe('voided');
  });
});

describe('every act that ends a refund somewhere', () => {
  it.each([
    ['favorite', 'headshotsbyai', 'picniq'],
    ['edit', 'freeaiheadshot', 'picniq'],
    ['delete', 'drheadshot', 'picniq'],
    ['redo-accepted', 'headshotsbyai', 'picniq'],
    ['generation-started', 'facetomanyhub', 'picniq'],
    ['training-started', 'drheadshot', 'betterpic'],
    ['upload', 'photoshot-studio', 'picniq'],
    ['rate', 'karriereshot', 'picniq'],
    ['save', 'karriereshot', 'picniq'],
  ] as const)('%s ends it at %s, and not for certain at %s', (act, there, elsewhere) => {
    const now = at('2026-03-01T15:00:00Z');
    const boughtAt = (id: string) => aStory({ frozen: termsAt(id, '2026-03-01') });
    const verdict = verdictOf(boughtAt(there), now);
    const certain = actEffect(act, boughtAt(there), now).some(
      ({ kind, ends }) => kind === 'refund' && ends === 'certain',
    );
    expect(certain || verdict.endedBy.includes(act)).toBe(true);
    const other = actEffect(act, boughtAt(elsewhere), now).filter(({ kind }) => kind === 'refund');
    expect(other.every(({ ends }) => ends === 'possible')).toBe(true);
    expect(verdictOf(boughtAt(elsewhere), now).endedBy).not.toContain(act);
  });
});
