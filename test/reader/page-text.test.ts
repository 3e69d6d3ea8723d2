import { describe, expect, it } from 'vitest';
import { pageText } from '@/lib/reader/document/page-text';
import { policyPageKind } from '@/lib/reader/document/policy-page';
import { readPolicy } from '@/lib/reader/read-policy';
import { readComparison } from '@/lib/reader/tables/comparison-table';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
}

describe('the text of a page', () => {
  it('includes what is folded away', () => {
    const text = pageText(
      pageOf(`<h1>Questions</h1>
        <details><summary>Do you give refunds?</summary><p>Yes, within 7 days of purchase.</p></details>
        <div class="panel" hidden aria-hidden="true"><p>Downloads end the refund.</p></div>
        <div role="tooltip" style="display:none">Ask by email at any time.</div>
        <button data-tooltip="Refunds are only possible while no credit was used.">?</button>`),
    );
    expect(text).toContain('Yes, within 7 days of purchase.');
    expect(text).toContain('Downloads end the refund.');
    expect(text).toContain('Ask by email at any time.');
    expect(text).toContain('Refunds are only possible while no credit was used.');
  });

  it('leaves out navigation, scripts and forms', () => {
    const text = pageText(
      pageOf(
        '<nav>Home Pricing</nav><script>refund()</script><style>p{}</style><p>Terms.</p><select><option>Refund</option></select><div role="navigation">More</div>',
      ),
    );
    expect(text).toBe('Terms.');
  });

  it('gives paragraphs, list items and table rows a line each', () => {
    const text = pageText(
      pageOf(`<p>Not refundable:</p><ul><li>used <b>credits</b></li><li>renewals</li></ul>
        <table><tr><th>Platform</th><th>Refund window</th></tr><tr><td>Acme</td><td>7 days</td></tr></table>`),
    );
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'Not refundable:',
      '• used credits',
      '• renewals',
      'Platform | Refund window',
      'Acme | 7 days',
    ]);
    expect(readComparison(text)).toMatchObject([{ seller: 'Acme', windowHours: 168 }]);
  });

  it('reads the same from a page as from its plain text', () => {
    const reading = readPolicy({
      text: pageText(
        pageOf(
          '<h2>Refunds</h2><div>You may ask for a refund within <strong>7</strong> days of purchase<br>if you have not downloaded any image.</div>',
        ),
      ),
    });
    expect(reading).toMatchObject({ primaryWindowHours: 168, voidedBy: ['download'] });
  });

  it('survives deep nesting', () => {
    const page = pageOf('');
    let inner: Element = page.body;
    for (let depth = 0; depth < 3_000; depth += 1) {
      const child = page.createElement('div');
      inner.append(child);
      inner = child;
    }
    inner.textContent = 'No refunds.';
    expect(pageText(page.body)).toBe('No refunds.');
  });
});

describe('the kind of a page', () => {
  const kind = (path: string, title = '', headings: readonly string[] = []): string | undefined =>
    policyPageKind({ path, title, headings });

  it('comes from its address, its title or its headings', () => {
    expect(kind('/refund-policy')).toBe('refund-policy');
    expect(kind('/de/rueckerstattung')).toBe('refund-policy');
    expect(kind('/legal/%E8%BF%94%E9%87%91')).toBe('refund-policy');
    expect(kind('/terms')).toBe('terms');
    expect(kind('/faq')).toBe('help');
    expect(kind('/pricing', 'Pricing', ['Plans', 'What is your refund policy?'])).toBe('help');
    expect(kind('/pricing', 'Pricing', ['Plans'])).toBeUndefined();
    expect(kind('/%E0%A4%A', 'x')).toBeUndefined();
  });
});
