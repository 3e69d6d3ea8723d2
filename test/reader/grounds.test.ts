// For which troubles a page promises something, however it is laid out.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';

function grounds(text: string): readonly string[] {
  return [...readPolicy({ text, language: 'en' }).grounds].sort();
}

describe('the troubles a seller helps with', () => {
  it('are read from the answer that follows a question', () => {
    expect(grounds('Refund policy\nCredits are final. Charged twice? We send one payment back.')).toEqual([
      'duplicate-charge',
    ]);
  });

  it('are read from a list that a sentence opens, also behind a blank line', () => {
    const text =
      'The sale is final and we can only refund you in the event of:\n\n(a) The files refuse to open.\n(b) No files show up after payment.';
    expect(grounds(text)).toEqual(['corrupted-files', 'not-delivered']);
  });

  it('are read from a row of several, though nothing beside it speaks of money', () => {
    const text =
      'Refunds are decided one by one. Speaking for you: a proven fault, a double charge, an accidental order.';
    expect(grounds(text)).toEqual(['accidental-purchase', 'duplicate-charge', 'technical-failure']);
  });

  it('are none where the page refuses them', () => {
    const text =
      'Refunds within 7 days of purchase.\nWe do not refund\n- if you ordered by mistake\n- if a file is late';
    expect(grounds(text)).not.toContain('accidental-purchase');
  });

  it('hold an order whose work has not begun to be unused', () => {
    const text = 'You get a full refund within 14 days as long as training of your model has not been started.';
    expect(grounds(text)).toContain('unused');
  });
});
