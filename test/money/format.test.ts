import { describe, expect, it } from 'vitest';
import { formatMoney } from '@/lib/money/format';
import type { CurrencyCode, MinorUnits } from '@/lib/money/money';

const money = (minor: number, currency: string) => ({
  minor: minor as MinorUnits,
  currency: currency as CurrencyCode | 'unknown',
});

describe('an amount as people write it', () => {
  it.each([
    [3900, 'USD', 'en-US', '$39.00'],
    [129900, 'EUR', 'de-DE', '1.299,00\u00a0€'],
    [4800, 'JPY', 'ja-JP', '￥4,800'],
    [12345, 'KWD', 'en', 'KWD\u00a012.345'],
    [3900, 'unknown', 'en', '39.00'],
    [3900, 'unknown', 'de', '39,00'],
  ])('%d %s in %s is %s', (minor, currency, locale, text) => {
    expect(formatMoney(money(minor, currency), locale)).toBe(text);
  });
});
