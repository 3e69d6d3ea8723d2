import { describe, expect, it } from 'vitest';
import { disputeEstimate, legalNotes } from '../../lib/policy/legal';
import { verdictOf } from '../../lib/policy/verdict';
import { isoOf } from '../../lib/time/instant';
import { anAct, aStart, aStory, at, frozen, someTerms, termsAt } from '../support/a-purchase';

const now = at('2026-03-05T00:00:00Z');
const setting = (country?: string) => ({ ...(country && { country }), payment: 'credit-card' as const });

describe('what a law may add', () => {
  it('is nothing where no country was told, or one of which nothing is known', () => {
    expect(legalNotes(aStory(), setting(), now)).toEqual([]);
    expect(legalNotes(aStory(), setting('BR'), now)).toEqual([]);
  });

  it.each([
    ['DE', 'eu-withdrawal', '2026-03-15T14:07:00.000Z'],
    ['NO', 'eu-withdrawal', '2026-03-15T14:07:00.000Z'],
    ['GB', 'uk-cancellation', '2026-03-15T14:07:00.000Z'],
    ['US', 'us-billing-error', '2026-04-30T14:07:00.000Z'],
  ])('%s: %s until %s by the earliest reading', (country, kind, until) => {
    const [note] = legalNotes(aStory(), setting(country), now);
    expect(note?.kind).toBe(kind);
    expect(note?.until && isoOf(note.until.at)).toBe(until);
    expect(note?.source.url).toMatch(/^https:/);
    expect(note?.standing).toBe('plausible');
  });

  it('plausibly does not apply once work began, or where the terms name the waiver', () => {
    const begun = aStory({}, { acts: [anAct('generation-started', '2026-03-02T00:00:00Z')] });
    expect(legalNotes(begun, setting('FR'), now)[0]).toMatchObject({ standing: 'doubtful', doubts: ['work-began'] });
    const delivered = aStory({}, { starts: [aStart('delivery', '2026-03-02T00:00:00Z')] });
    expect(legalNotes(delivered, setting('FR'), now)[0]?.doubts).toEqual(['work-began']);
    const waived = aStory({ frozen: frozen(someTerms({ legalMentions: ['eu-withdrawal-waiver'] })) });
    expect(legalNotes(waived, setting('FR'), now)[0]?.doubts).toEqual(['terms-name-waiver']);
  });

  it('lapses at its end', () => {
    expect(legalNotes(aStory(), setting('DE'), at('2026-03-15T14:06:59Z'))[0]?.standing).toBe('plausible');
    expect(legalNotes(aStory(), setting('DE'), at('2026-03-15T14:07:00Z'))[0]?.standing).toBe('lapsed');
  });

  it('says that the billing-error rule is for credit cards and not about taste', () => {
    const [note] = legalNotes(aStory(), { country: 'US', payment: 'debit-card' }, now);
    expect(note).toMatchObject({ standing: 'doubtful', doubts: ['not-for-dissatisfaction', 'not-this-payment'] });
  });
});

describe('a card dispute', () => {
  const claim = { askedAt: at('2026-03-03T00:00:00Z') };
  const denied = { ...claim, answer: { kind: 'denied', at: at('2026-03-04T00:00:00Z') } } as const;

  it('is not spoken of before a refusal or silence', () => {
    for (const story of [aStory(), aStory({}, { claim })]) {
      expect(disputeEstimate(verdictOf(story, now), story, setting('US'), now)).toBeUndefined();
    }
  });

  it('is estimated after a refusal, with its source', () => {
    const story = aStory({}, { claim: denied });
    const note = disputeEstimate(verdictOf(story, now), story, setting('US'), now);
    expect(note).toMatchObject({ kind: 'card-dispute', standing: 'plausible' });
    expect(note?.until && isoOf(note.until.at)).toBe('2026-06-29T14:07:00.000Z');
  });

  it('is estimated after silence beyond the seller’s own time to answer', () => {
    const story = aStory({ frozen: frozen(someTerms({ answerDays: [1, 3] })) }, { claim });
    const before = at('2026-03-05T23:59:59Z');
    expect(disputeEstimate(verdictOf(story, before), story, setting(), before)).toBeUndefined();
    const after = at('2026-03-06T00:00:00Z');
    expect(disputeEstimate(verdictOf(story, after), story, setting(), after)).toBeDefined();
  });

  it('carries the seller’s own warning', () => {
    const story = aStory({ frozen: termsAt('getheadshot-pro', '2026-03-01') }, { claim: denied });
    const note = disputeEstimate(verdictOf(story, now), story, setting('US'), now);
    expect(note?.doubts).toContain('seller-warns');
  });
});
