// The extension's own pages, which Chromium asks its worker for. Firefox's background is no service worker and is not asked.

import { within } from '../lang/within';

/** As long as a page may wait for its answer to begin; milliseconds. */
const PATIENCE = 150;

interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Installed extends Event {
  addRoutes?(rules: readonly object[]): Promise<void>;
}

/**
 * `paths`: the pages that are answered, such as `/popup.html`; all else comes from the package without the worker, and so does a page where
 * the answer is nothing, fails or takes too long. `answer` may have the page as it lies in the package.
 */
export function onOwnPage(
  paths: readonly string[],
  answer: (address: URL, asItLies: () => Promise<Response>) => Promise<Response | undefined>,
): void {
  const ours = paths.map((pathname) => ({ urlPattern: { pathname } }));
  self.addEventListener('install', (event: Installed) => {
    // A browser that does not know it asks the worker for everything, and gets it.
    event.addRoutes?.([{ condition: { not: { or: ours } }, source: 'network' }]).catch(() => {});
  });
  self.addEventListener('fetch', (event: Event) => {
    const asked = event as Asked;
    const { request } = asked;
    const address = new URL(request.url);
    if (request.mode !== 'navigate' || !paths.includes(address.pathname)) return;
    const asItLies = () => fetch(request);
    const answered = within(
      PATIENCE,
      answer(address, asItLies).catch(() => undefined),
    );
    asked.respondWith(answered.then((page) => page ?? asItLies()));
  });
}
