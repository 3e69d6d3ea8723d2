import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onOwnPage } from '@/lib/platform/own-pages';

const OWN = 'chrome-extension://our-id';
const LAID = '<html>as it lies in the package</html>';

type Told = (event: object) => void;

let heard: Map<string, Told>;
beforeEach(() => {
  heard = new Map();
  vi.spyOn(self, 'addEventListener').mockImplementation((name: string, told: unknown) => heard.set(name, told as Told));
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(LAID, { headers: { 'content-security-policy': "default-src 'none'" } })),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What the browser is given for what it asks; nothing where it goes to the package by itself. */
function asked(path: string, mode = 'navigate'): Promise<Response> | undefined {
  let given: Promise<Response> | undefined;
  heard.get('fetch')?.({
    request: { url: `${OWN}${path}`, mode },
    respondWith: (answer: Promise<Response>) => {
      given = answer;
    },
  });
  return given;
}

describe('the extension’s own page, when the browser asks for it', () => {
  it('is what the answer makes of it', async () => {
    onOwnPage(['/popup.html'], async (page, { hash }) => new Response(`${await (await page).text()} ${hash}`));
    expect(await (await asked('/popup.html?x#here'))?.text()).toBe(`${LAID} #here`);
  });

  it.each([
    ['has no answer', async () => undefined],
    ['fails', () => Promise.reject(new Error('no database'))],
    [
      'has read it and fails then',
      async (page: Promise<Response>) => {
        await (await page).text();
        throw new Error('cannot be drawn');
      },
    ],
  ])('is as it lies in the package where the answer %s', async (_, answer) => {
    onOwnPage(['/popup.html'], answer);
    const page = await asked('/popup.html');
    expect(await page?.text()).toBe(LAID);
    expect(page?.headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it('is as it lies in the package where the answer does not come', async () => {
    vi.useFakeTimers();
    onOwnPage(['/popup.html'], () => new Promise(() => {}));
    const page = asked('/popup.html');
    await vi.advanceTimersByTimeAsync(200);
    expect(await (await page)?.text()).toBe(LAID);
    vi.useRealTimers();
  });

  it.each([
    ['another page', '/welcome.html', 'navigate'],
    ['what a page brings', '/popup.html', 'same-origin'],
    ['a script', '/chunks/first.js', 'cors'],
  ])('is left to the package where it is %s', (_, path, mode) => {
    onOwnPage(['/popup.html'], async () => undefined);
    expect(asked(path, mode)).toBeUndefined();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is all that waits for the worker, where the browser can be told so, and elsewhere nothing fails', () => {
    onOwnPage(['/popup.html', '/dashboard.html'], async () => undefined);
    const addRoutes = vi.fn(() => Promise.reject(new TypeError('unknown condition')));
    heard.get('install')?.({ addRoutes });
    const ours = [{ urlPattern: { pathname: '/popup.html' } }, { urlPattern: { pathname: '/dashboard.html' } }];
    expect(addRoutes).toHaveBeenCalledWith([{ condition: { not: { or: ours } }, source: 'network' }]);
    expect(() => heard.get('install')?.({})).not.toThrow();
  });
});
