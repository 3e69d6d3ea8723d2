// The extension's own pages, which Chromium asks its worker for. Firefox's background is no service worker and is not asked.

import { within } from '../lang/within';

/** As long as a page may wait for what is to stand in it; milliseconds. */
const PATIENCE = 150;

interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Installed extends Event {
  addRoutes?(rules: readonly object[]): Promise<void>;
}

/**
 * `paths`: the pages that are answered, such as `/popup.html`; all else comes from the package without the worker. `answer` is given the page as
 * it lies in the package, which comes as it is where the answer is nothing, fails or takes too long.
 */
export function onOwnPage(
  paths: readonly string[],
  answer: (page: Promise<Response>, address: URL) => Promise<Response | undefined>,
): void {
  const ours = paths.map((pathname) => ({ urlPattern: { pathname } }));
  self.addEventListener('install', (event: Installed) => {
    // A browser that does not know it asks the worker for everything, and gets it.
    event.addRoutes?.([{ condition: { not: { or: ours } }, source: 'network' }]).catch(() => {});
  });
  const answered = async (request: Request): Promise<Response> => {
    const page = fetch(request);
    const copy = page.then((whole) => whole.clone());
    const other = answer(copy, new URL(request.url)).catch(() => undefined);
    return (await within(PATIENCE, other)) ?? page;
  };
  self.addEventListener('fetch', (event: Event) => {
    const asked = event as Asked;
    const isPage = asked.request.mode === 'navigate' && paths.includes(new URL(asked.request.url).pathname);
    if (isPage) asked.respondWith(answered(asked.request));
  });
}
