import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';

const read = (text: string) => readPolicy({ text, language: 'en' });

describe('x', () => {
  it('lost by', () =>
    expect(read('Refunds within 7 days of purchase.\nLost by: downloading a picture.').voidedBy).toEqual(['download']));
  it('they are not', () => expect(read('Are credits refundable?\nThey are not.').stance).toBe('none'));
  it('why not', () =>
    expect(read('Refunds within 7 days of purchase.\nWhy not: you downloaded a picture.').voidedBy).toEqual([
      'download',
    ]));
  it('keeps', () =>
    expect(
      read('Refunds within 7 days of purchase if the pictures were not downloaded, deleted or saved to a library.')
        .voidedBy.slice()
        .sort(),
    ).toEqual(['delete', 'download', 'save']));
  it('kept', () =>
    expect(
      read('Refunds within 7 days of purchase. Pictures that were not downloaded are deleted after 30 days.').voidedBy,
    ).toEqual([]));
});
