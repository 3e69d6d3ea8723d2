import { describe, expect, it } from 'vitest';
import { balanceIn, costIn, featureIn, noticeIn, placeAt, startsGeneration } from '../../lib/detection/generation';
import { creditRulesOf } from '../../lib/providers/all-credits';
import { siteOf } from '../../lib/providers/all-sites';

const watch = siteOf('photoroom')?.generations;
if (!watch) throw new Error('Photoroom is not followed.');
const features = creditRulesOf('photoroom')?.features ?? [];

describe('notices', () => {
  it.each([
    ['Your 2 AI credits have been refunded.', 'refunded'],
    ['We refunded your credits. Thank you for your feedback!', 'refunded'],
    ['Thank you for your feedback', 'refused'],
    ['Thanks for your feedback!', 'refused'],
    ['Your credits were not refunded. Thank you for your feedback.', 'refused'],
    ['Something went wrong. Please try again.', 'failed'],
    ['Couldn’t generate your image', 'failed'],
    ['Generation failed. Your credits have been returned.', 'returned'],
    ['Saved to your gallery', undefined],
    ['Upgrade to Pro for more credits', undefined],
  ])('%s', (text, kind) => expect(noticeIn(text, watch.says)).toBe(kind));
});

describe('controls', () => {
  it.each(['Generate', 'generate (2 credits)', 'Regenerate', 'Create image', 'Try again'])(
    '%s starts a generation',
    (label) => expect(startsGeneration(label, watch)).toBe(true),
  );
  it.each(['Generated images', 'Generator', 'Download', 'How to generate', 'Created by me'])('%s does not', (label) =>
    expect(startsGeneration(label, watch)).toBe(false),
  );
});

describe('features', () => {
  it.each([
    [['Ghost Mannequin'], 'ghost-mannequin'],
    [['Home', 'ai backgrounds'], 'ai-backgrounds'],
    [['Generate Ghost Mannequin'], 'ghost-mannequin'],
    [['Text'], 'text'],
    [['Text to image'], undefined],
    [['Logout'], undefined],
  ])('%j', (texts, id) => expect(featureIn(texts, features)?.id).toBe(id));
});

describe('places', () => {
  it.each([
    ['/batch', [], 'batch'],
    ['/en/batch/42', [], 'batch'],
    ['/create', ['Batch editor'], 'batch'],
    ['/catalog/7', [], 'product-catalog'],
    ['/create', ['Create'], undefined],
    ['/batchy', [], undefined],
  ])('%s %j', (path, headings, place) => expect(placeAt(path, headings, watch)).toBe(place));
});

describe('numbers', () => {
  it.each([
    ['Generate (4 credits)', 4],
    ['Use 1 AI credit', 1],
    ['Generate', undefined],
  ])('costs: %s', (label, cost) => expect(costIn(label)).toBe(cost));

  it.each([
    ['Credits left: 30', 30],
    ['30 credits remaining', 30],
    ['1,200 AI credits', 1200],
    ['Credits 7', 7],
    ['Buy credits', undefined],
    ['Every plan gives you credits: 100 for Pro, 500 for Max and more for teams', undefined],
  ])('balance: %s', (text, balance) => expect(balanceIn(text)).toBe(balance));
});
