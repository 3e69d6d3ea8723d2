import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../lib/exchange/records';
import { at } from '../support/a-purchase';
import { aKeptStory } from '../support/a-world';

const when = at('2026-03-06T10:00:00Z');
const recordWith = (...steps: readonly unknown[]): unknown =>
  JSON.parse(JSON.stringify({ story: { ...aKeptStory(), request: { steps } }, log: [], sent: [] }));
const asked = {
  kind: 'asked',
  at: when,
  ground: 'poor-likeness',
  want: 'refund',
  subject: 'Refund request',
  body: 'Hello',
};

describe('a request for the money in a file', () => {
  it('comes back as it was', () => {
    const denied = { kind: 'denied', at: when, because: { kind: 'act', act: 'download' }, note: 'Downloaded.' };
    const parsed = parseRecord(recordWith(asked, denied));
    expect(parsed?.story.request).toEqual({ steps: [asked, denied] });
  });

  it.each([
    ['a step that nobody knows', { kind: 'bribed', at: when }],
    ['a question without its ground', { kind: 'asked', at: when, want: 'refund' }],
    ['a refusal without its reason', { kind: 'denied', at: when }],
    ['a refusal for an act that nobody knows', { kind: 'denied', at: when, because: { kind: 'act', act: 'sneeze' } }],
    ['an offer of nothing', { kind: 'offered', at: when }],
    ['a step at no time', { kind: 'acknowledged' }],
    ['an endless text', { ...asked, body: 'x'.repeat(20_001) }],
  ])('is refused with %s', (_, step) => expect(parseRecord(recordWith(step))).toBeUndefined());
});
