// What is taken from a page as it stands.

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFrame, readRegions } from '@/lib/page/read-page';

const shows = (html: string) => {
  document.body.innerHTML = html;
};

describe('what a page says', () => {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    '<h2>Payment received</h2>',
    '<p role="alert">Payment received</p>',
    '<div role="alertdialog">Payment received</div>',
    '<div class="Toastify__toast">Payment received</div>',
    '<div class="MuiAlert-root">Payment received</div>',
    '<p class="woocommerce-notice--success">Payment received</p>',
  ])('is read from %s', (html) => {
    shows(html);
    expect(readRegions()).toContain('Payment received');
  });

  it.each([
    '<div class="swal2-title">Payment received</div>',
    '<div class="CardTitle">Payment received</div>',
    '<div class="font-semibold">Payment received</div>',
    '<div class="rounded bg-green-50">Payment received</div>',
  ])('is read where a payment has just led to the page, from %s', (html) => {
    shows(html);
    expect(readRegions()).not.toContain('Payment received');
    expect(readRegions(true)).toContain('Payment received');
  });

  it('is not what a page’s scripts hold, or what it keeps hidden for later', () => {
    shows('<main><p hidden>Payment received</p><script>say("Payment received")</script></main>');
    expect(readRegions(true).join()).not.toContain('Payment received');
  });

  it('never takes more than is heard', () => {
    shows(`<h1>${'x'.repeat(999)}</h1>${'<h2 class="title">y</h2>'.repeat(99)}`);
    const regions = readRegions(true);
    expect(regions.length).toBeLessThanOrEqual(80);
    expect(Math.max(...regions.map(({ length }) => length))).toBeLessThanOrEqual(300);
  });

  it('has the balance, by its name in either case', () => {
    shows('<span class="CreditBadge">52 credits</span><i id="credits">7</i><b class="walletBalance">3</b>');
    expect(readFrame()).toEqual(['52 credits', '7', '3']);
  });
});
