// The pages that are measured, served over TLS under a provider's own host name: long, streaming, chatty, and just paid.

import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from '../shops/certificate';

const page = (title: string, body: string, script = 'window.benchDone = true;'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}<script>${script}</script></body></html>`;

/** About 1,500 nodes: tiers with prices, long feature lists, questions. */
function pricing(): string {
  const tiers = Array.from({ length: 12 }, (_, tier) => {
    const features = Array.from({ length: 30 }, (__, line) => `<li><span>Feature ${line}</span> <b>included</b></li>`);
    return `<section><h2>Plan ${tier}</h2><p>$${19 + tier}.00 one-time</p><ul>${features.join('')}</ul><button>Buy now</button></section>`;
  });
  return page('Pricing', `<h1>Pricing</h1>${tiers.join('')}`);
}

/** 2,000 cards, added in batches as a gallery streams them in; each card is a picture with icon controls. */
const STREAM = `
  const root = document.querySelector('main');
  let made = 0;
  const more = () => {
    for (let i = 0; i < 50; i += 1, made += 1) {
      const card = document.createElement('article');
      card.className = 'group relative';
      for (const name of ['Download', 'Favourite', 'Delete']) {
        const button = document.createElement('button');
        button.setAttribute('aria-label', name);
        button.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
        card.append(button);
      }
      const caption = document.createElement('h3');
      caption.textContent = 'Portrait ' + made;
      card.append(caption);
      root.append(card);
    }
    if (made < 2000) setTimeout(more, 20); else setTimeout(() => { window.benchDone = true; }, 700);
  };
  more();`;

/** 200 changes a second for four seconds, as a page with a live counter and a ticker makes. */
const CHATTER = `
  const root = document.querySelector('main');
  for (let i = 0; i < 100; i += 1) root.append(document.createElement('p'));
  let ticks = 0;
  const timer = setInterval(() => {
    for (let i = 0; i < 4; i += 1) {
      const line = root.children[(ticks * 4 + i) % 100];
      line.textContent = 'tick ' + ticks + ' ' + i;
    }
    ticks += 1;
    if (ticks >= 200) { clearInterval(timer); setTimeout(() => { window.benchDone = true; }, 300); }
  }, 20);`;

const BENCH_PAGES = {
  '/bench/blank': page('Blank', '<p>Nothing here.</p>'),
  '/bench/pricing': pricing(),
  '/bench/gallery': page('Gallery', '<h1>Your gallery</h1><main></main>', STREAM),
  '/bench/chatty': page('Live', '<h1>Live</h1><main></main>', CHATTER),
  '/bench/success': page(
    'Thank you',
    '<h1>Payment successful</h1><p>Order total $39.00</p>',
    "history.replaceState({}, '', '/bench/success'); setTimeout(() => { window.benchDone = true; }, 700);",
  ),
  '/bench/link': page('Link', '<a id="get" href="/bench/blank">Download</a>'),
  // Its answer is none, so that the page stays.
  '/bench/file-link': page('File', '<a id="get" href="/bench/api/images/1/file?download=1">Download</a>'),
} as const;
const FILE = '/bench/api/images/1/file';

export interface BenchServer {
  readonly port: number;
  /** When the file was last asked for, in milliseconds of the wall clock. */
  fileAskedAt(): number;
  close(): Promise<void>;
}

export async function serveBenchPages(hosts: readonly string[]): Promise<BenchServer> {
  let fileAskedAt = Number.NaN;
  const server = createServer(selfSignedCertificate(hosts), (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === FILE) {
      fileAskedAt = performance.timeOrigin + performance.now();
      response.writeHead(204).end();
      return;
    }
    const body = Object.entries(BENCH_PAGES).find(([known]) => known === path)?.[1];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    fileAskedAt: () => fileAskedAt,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
