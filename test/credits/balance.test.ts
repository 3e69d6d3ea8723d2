import { describe, expect, it } from 'vitest';
import { balanceAt, spendsOf } from '../../lib/credits/balance';
import { answered, balanceSeen, creditsReturned, failed, reported } from '../../lib/credits/generation';
import { outcomesByFeature, outcomesOf } from '../../lib/credits/outcomes';
import { unusedShare } from '../../lib/policy/prorated';
import { aGeneration, aGrant, idOfGeneration } from '../support/a-generation';
import { at, usd } from '../support/a-purchase';

const zone = 'UTC';
const day = (number: number, hour = 12) => at(`2026-03-${String(number).padStart(2, '0')}T${hour}:00:00Z`);

describe('the balance', () => {
  it('is what came in less what was used, and is worth its share of the price', () => {
    const balance = balanceAt([aGrant()], [{ at: day(2), credits: 28 }], { zone }, day(3));
    expect(balance.left).toBe(12);
    expect(balance.worth).toEqual([usd(1170)]);
    expect(balance.unpriced).toBe(0);
  });

  it('does not know the future', () => {
    expect(balanceAt([aGrant({ at: day(5) })], [], { zone }, day(3)).left).toBe(0);
    expect(balanceAt([aGrant()], [{ at: day(5), credits: 1 }], { zone }, day(3)).left).toBe(40);
  });

  it('uses first what expires first', () => {
    const grants = [
      aGrant({ id: 'a', credits: 10, price: usd(1000) }),
      aGrant({ id: 'b', credits: 10, kind: 'gift', price: usd(0), expiresAt: day(10) }),
    ];
    const balance = balanceAt(grants, [{ at: day(2), credits: 5 }], { zone }, day(3));
    expect(balance.lots.map(({ grant, left }) => [grant.id, left])).toEqual([
      ['b', 5],
      ['a', 10],
    ]);
    expect(balance.nextExpiry).toEqual({ at: day(10), credits: 5 });
  });

  it('loses what expires, at that instant', () => {
    const grant = aGrant({ expiresAt: day(10) });
    expect(balanceAt([grant], [], { zone }, (day(10) - 1) as ReturnType<typeof day>).left).toBe(40);
    const after = balanceAt([grant], [], { zone }, day(10));
    expect([after.left, after.expired]).toEqual([0, 40]);
  });

  it('counts a stated life time by the cautious reading', () => {
    const expiry = { kind: 'after', amount: 1, unit: 'month' } as const;
    const grant = aGrant({ at: day(1) });
    expect(balanceAt([grant], [], { expiry, zone }, day(2)).nextExpiry?.at).toBe(day(29));
  });

  it('ends an allowance with its period, unless it rolls over', () => {
    const grant = aGrant({ kind: 'allowance', periodEnd: day(20) });
    const ends = { kind: 'period-end', rollsOver: false } as const;
    const rolls = { kind: 'period-end', rollsOver: true } as const;
    const rollsInPart = { kind: 'period-end', rollsOver: true, atMost: 15 } as const;
    expect(balanceAt([grant], [], { expiry: ends, zone }, day(21)).left).toBe(0);
    expect(balanceAt([grant], [], { expiry: rolls, zone }, day(21)).left).toBe(40);
    const part = balanceAt([grant], [], { expiry: rollsInPart, zone }, day(21));
    expect([part.left, part.expired]).toEqual([15, 25]);
  });

  it('says what it cannot explain instead of going below nothing', () => {
    const balance = balanceAt([aGrant({ credits: 5 })], [{ at: day(2), credits: 8 }], { zone }, day(3));
    expect([balance.left, balance.unexplained]).toEqual([0, 3]);
  });

  it('keeps currencies apart and names credits without a price', () => {
    const grants = [
      aGrant({ id: 'a', credits: 10, price: usd(1000) }),
      aGrant({ id: 'b', credits: 10, price: { minor: usd(900).minor, currency: 'unknown' } }),
      { id: 'c', provider: aGrant().provider, at: day(1), credits: 3, kind: 'gift' as const },
    ];
    const balance = balanceAt(grants, [], { zone }, day(3));
    expect(balance.worth).toEqual([usd(1000), { minor: 900, currency: 'unknown' }]);
    expect(balance.unpriced).toBe(3);
  });

  it('does not count as spent what came back', () => {
    const plain = aGeneration();
    const refunded = answered(reported(aGeneration({ cost: 4 }), day(1)), 'refunded', day(1));
    const back = creditsReturned(failed(aGeneration({ cost: 8, end: { kind: 'running' } }), day(1)));
    expect(spendsOf([plain, refunded, back])).toEqual([{ at: plain.startedAt, credits: 1 }]);
  });
});

describe('whether a failure was paid back', () => {
  const broken = failed(aGeneration({ cost: 2, balanceBefore: 30, end: { kind: 'running' } }), day(1));
  const creditsOf = (balance: number) => {
    const { end } = balanceSeen(broken, balance);
    return end.kind === 'failed' ? end.credits : end.kind;
  };

  it('is read from the balance', () => {
    expect(creditsOf(30)).toBe('returned');
    expect(creditsOf(28)).toBe('kept');
    expect(creditsOf(29)).toBe('unseen');
  });

  it('can still come after it was seen missing', () => {
    const { end } = balanceSeen(balanceSeen(broken, 28), 30);
    expect(end).toEqual({ kind: 'failed', at: day(1), credits: 'returned' });
  });

  it('is not guessed without a balance from before', () => {
    const blind = failed(aGeneration({ end: { kind: 'running' } }), day(1));
    expect(balanceSeen(blind, 30)).toBe(blind);
  });
});

describe('the estimate for what was not used', () => {
  it.each([
    ['Aragon teams: 20 seats, 6 used', 39900, 20, 6, 27930],
    ['PicPhoto: 100 credits, 35 used', 2900, 100, 35, 1885],
    ['everything used', 2900, 100, 100, 0],
    ['more used than bought', 2900, 100, 130, 0],
    ['nothing used', 2900, 100, 0, 2900],
    ['rounded down', 1000, 3, 1, 666],
  ])('%s', (_, price, bought, used, expected) => {
    expect(unusedShare(usd(price), { bought, used })).toEqual(usd(expected));
  });

  it('is nothing where it is not known how much was bought', () => {
    expect(unusedShare(usd(2900), { bought: 0, used: 1 })).toBeUndefined();
    expect(unusedShare(usd(2900), { bought: Number.NaN, used: 1 })).toBeUndefined();
  });
});

describe('how generations turned out', () => {
  const good = aGeneration();
  const bad = answered(reported(aGeneration({ id: idOfGeneration('g2'), cost: 3 }), day(1)), 'refunded', day(1));
  const refused = answered(
    reported(aGeneration({ id: idOfGeneration('g3'), feature: 'recolor' }), day(1)),
    'refused',
    day(1),
  );
  const broken = failed(aGeneration({ id: idOfGeneration('g4'), end: { kind: 'running' } }), day(1));
  const running = aGeneration({ id: idOfGeneration('g5'), end: { kind: 'running' } });

  it('counts each once', () => {
    expect(outcomesOf([good, bad, refused, broken, running])).toEqual({
      made: 5,
      running: 1,
      failed: 1,
      failedWithoutCredits: 1,
      reported: 2,
      refunded: 1,
      refused: 1,
      creditsSpent: 7,
      creditsBack: 3,
      successRate: 0.25,
      grantRate: 0.5,
    });
  });

  it('has no rate where nothing has ended', () => {
    expect(outcomesOf([running]).successRate).toBeUndefined();
  });

  it('goes by feature', () => {
    expect(outcomesByFeature([good, bad, refused]).map(({ feature, outcomes }) => [feature, outcomes.made])).toEqual([
      ['ghost-mannequin', 2],
      ['recolor', 1],
    ]);
  });
});
