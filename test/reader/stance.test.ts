// The main rule and the window of short policies in every language: one way of granting, refusing or judging each.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import rules from '../fixtures/reader/main-rules.json';

describe('the main rule of a policy and its time limit', () => {
  it.each(rules)('$slug: $text', ({ language, text, gold }) => {
    const { stance, primaryWindowHours, windowStartsAt } = readPolicy({ text, language });
    expect({ stance, primaryWindowHours, windowStartsAt }).toEqual(gold);
  });
});
