import { describe, expect, it } from 'vitest';
import { formatMoney } from '@/lib/money/format-money';
import type { CurrencyCode, MinorUnits } from '@/lib/money/money';

const money = (minor: number, currency: string) => ({
  minor: minor as MinorUnits,
  currency: currency as CurrencyCode | 'unknown',
});

describe('an amount as its reader writes it', () => {
  it.each([
    [3900, 'USD', 'en-US', '$39'],
    [3950, 'USD', 'en-US', '$39.50'],
    [3900, 'USD', 'en-AU', 'USD\u00a039'],
    [129950, 'EUR', 'de-DE', '1.299,50\u00a0€'],
    [4800, 'JPY', 'ja-JP', '￥4,800'],
    [12345, 'KWD', 'en', 'KWD\u00a012.345'],
    [3950, 'unknown', 'de', '39,50'],
  ])('%d %s in %s is %s', (minor, currency, locale, text) => {
    expect(formatMoney(money(minor, currency), locale)).toBe(text);
  });
});
