// The report for the maintainers says how things stand, and nothing of what was bought.

import { describe, expect, it } from 'vitest';
import { HOUR } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import { type DiagnosticFacts, diagnosticsText, redacted } from '../../lib/tracking/diagnostics';
import { at } from '../support/a-purchase';
import { fc } from '../support/properties';

const now = at('2026-03-02T10:00:00Z');
const facts: DiagnosticFacts = {
  version: '1.0.0',
  browser: 'Chrome/156',
  language: 'de',
  permissions: ['storage', 'alarms'],
  sites: 160,
  counts: { purchases: 3, log: 12 },
  copies: [{ takenAt: (now - 2 * HOUR) as Instant, purchases: 3 }],
  usedBytes: 2_048,
  isKept: true,
  strangeSellers: 1,
  errors: [],
};

describe('the report', () => {
  it('tells versions, permissions, counts, copies and errors, a line each', () => {
    const error = { at: now, where: 'copy', message: 'QuotaExceededError: no space' };
    expect(diagnosticsText({ ...facts, errors: [error] }, now, []).split('\n')).toEqual([
      'Refund Clock 1.0.0',
      'Browser: Chrome/156 (de)',
      'Permissions: alarms, storage; sites: 160',
      'Kept: purchases 3, log 12',
      'Storage: 2 kB, kept by the browser',
      'Copies: 3 (2 h ago)',
      'Sellers whose pages look different: 1',
      'Errors since the browser was opened: 1',
      '- 2026-03-02T10:00Z copy: QuotaExceededError: no space',
    ]);
  });

  it.each([
    ['Cannot access contents of https://www.aragon.ai/order/cs_test_a1B2?x=1', 'Cannot access contents of <address>'],
    ['No rule for www.aragon.ai here', 'No rule for <name> here'],
    ['Paid $29.00 by jo.doe@mail.example', 'Paid $# by <mail>'],
    ["Key 'Anna’s order' was not found", 'Key <text> was not found'],
    ['Bad id pi_3MtwBwLkdIwHu7ix28a3tqPa in row 17', 'Bad id # in row #'],
    ['Terms of Photo AI and of headshotpro are gone', 'Terms of <seller> and of <seller> are gone'],
  ])('keeps what matters of “%s”', (message, left) => {
    expect(redacted(message, ['Photo AI', 'HeadshotPro'])).toBe(left);
  });

  it('lets no address, amount or seller through, whatever stands around it', () => {
    const secrets = fc.constantFrom(
      'https://www.aragon.ai/cs_live_1',
      'billing@aragon.ai',
      'app.aragon.ai',
      'Aragon AI',
      '129.00',
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), secrets, fc.string({ maxLength: 80 }), (before, secret, after) => {
        const text = redacted(`${before} ${secret} ${after}`, ['Aragon AI', 'aragon']);
        expect(text.toLowerCase()).not.toContain('aragon');
        expect(text).not.toContain('129');
      }),
      { examples: [['a"b', 'Aragon AI', "'"]] },
    );
  });

  it('stays short however long the message is', () => {
    expect(redacted('word '.repeat(100_000)).length).toBeLessThanOrEqual(160);
  });
});
