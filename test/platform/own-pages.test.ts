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
  it('is what the answer says', async () => {
    onOwnPage(['/popup.html'], async ({ hash }) => new Response(`answer ${hash}`));
    expect(await (await asked('/popup.html?x#here'))?.text()).toBe('answer #here');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('may be made of what lies in the package', async () => {
    onOwnPage(['/popup.html'], async (_, asItLies) => new Response(`${await (await asItLies()).text()} and more`));
    expect(await (await asked('/popup.html'))?.text()).toBe(`${LAID} and more`);
  });

  it.each<[string, () => Promise<undefined>]>([
    ['has no answer', async () => undefined],
    ['fails', () => Promise.reject(new Error('no database'))],
    ['does not come', () => new Promise(() => {})],
  ])('is as it lies in the package where the answer %s', async (_, answer) => {
    vi.useFakeTimers();
    onOwnPage(['/popup.html'], answer);
    const asking = asked('/popup.html');
    await vi.advanceTimersByTimeAsync(200);
    const page = await asking;
    expect(await page?.text()).toBe(LAID);
    expect(page?.headers.get('content-security-policy')).toBe("default-src 'none'");
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
