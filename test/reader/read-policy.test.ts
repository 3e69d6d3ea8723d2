import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';

describe('reading a policy', () => {
  it('reads the window, its start and what ends it', () => {
    const reading = readPolicy({
      text: 'You may request a full refund within 7 days of purchase, as long as you have not downloaded any image. Approved refunds take 5-10 business days.',
      language: 'en',
    });
    expect(reading).toMatchObject({
      isPolicy: true,
      stance: 'conditional',
      primaryWindowHours: 168,
      windowStartsAt: 'purchase',
      voidedBy: ['download'],
      processingDays: [5, 10],
    });
  });

  it('does not take the time the money needs for a window', () => {
    expect(
      readPolicy({ text: 'All sales are final. If we do approve a refund it is paid back within 14 days.' })
        .primaryWindowHours,
    ).toBeNull();
  });
});
