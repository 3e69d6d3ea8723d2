// The demo shops: one TLS server on loopback that answers for every host by name, remembers every hit, and takes orders from tests.

import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { answerPicture, answerShop } from './answer-shop';
import { Books, type Order, type Payment } from './books';
import { SHOPS } from './catalog';
import { selfSignedCertificate } from './certificate';
import { type Answer, type Ask, fieldsOf, htmlAnswer, notFound, readBody, send } from './exchange';
import { answerGateway, answerPricingTable, PAYMENT_HOSTS, type Till } from './gateways/hosts';
import { HitLog } from './hit-log';
import { answerHelp, HELP_HOST } from './pages/help';
import { answerStart, START_HOST } from './pages/start';
import { changed, type Shop, type ShopChange } from './shop';

export interface Shops {
  readonly port: number;
  readonly hits: HitLog;
  readonly books: Books;
  /** Every shop as it is now, changes included. */
  all(): readonly Shop[];
  shop(idOrHost: string): Shop;
  /** Changes a shop until the next reset. */
  alter(idOrHost: string, change: ShopChange): Shop;
  /** The pictures of every order at this shop are ready; `at` is what the shop says. */
  deliver(idOrHost: string, at?: number): void;
  orders(idOrHost: string): readonly Order[];
  /** The next payments at this shop are refused when the shop collects them. */
  refusePayments(idOrHost: string): void;
  /** This host takes so long to answer, in milliseconds, until the next reset: as on a network. */
  delay(host: string, ms: number): void;
  /** As on the first day: no hits, no orders, no changes. */
  reset(): void;
  close(): Promise<void>;
}

function hostsOf(shop: Shop): readonly string[] {
  return shop.gallery.imageHost === undefined ? shop.hosts : [...shop.hosts, shop.gallery.imageHost];
}

export async function startShops(port = 0): Promise<Shops> {
  const hits = new HitLog();
  const books = new Books();
  const changes = new Map<string, Shop>();
  const delays = new Map<string, number>();
  const all = () => SHOPS.map((shop) => changes.get(shop.id) ?? shop);

  const shopAt = (host: string) => all().find((shop) => shop.hosts.includes(host));
  const shop = (idOrHost: string): Shop => {
    const found = all().find((one) => one.id === idOrHost || one.hosts.includes(idOrHost));
    if (!found)
      throw new Error(`No demo shop is called ${idOrHost}. There are: ${SHOPS.map((one) => one.id).join(', ')}.`);
    return found;
  };
  const till: Till = {
    books,
    shopAt,
    shops: all,
    settle(payment: Payment) {
      books.pay(payment, Date.now(), undefined);
    },
  };

  function answer(ask: Ask): Answer {
    const { host } = ask;
    if (host === START_HOST) return answerStart(ask, all(), till);
    if (host === HELP_HOST) return answerHelp(ask);
    const known = shopAt(host);
    if (known) return answerShop(ask, known, till);
    const elsewhere = all()
      .map((one) => one.elsewhere?.[host + ask.path] ?? one.elsewhere?.[ask.path])
      .find((page) => page !== undefined);
    if (elsewhere !== undefined) return htmlAnswer(`<!doctype html>${elsewhere}`);
    const paying = answerPricingTable(ask, till) ?? answerGateway(ask, till);
    if (paying) return paying;
    return answerPicture(ask) ?? notFound(`${host}${ask.path}`);
  }

  const certificate = selfSignedCertificate([
    ...SHOPS.flatMap(hostsOf),
    ...PAYMENT_HOSTS,
    HELP_HOST,
    START_HOST,
    'localhost',
  ]);
  const server = createServer({ ...certificate, keepAlive: true }, (request, response) => {
    void (async () => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
      const body = await readBody(request);
      const text = body.toString('utf8', 0, 4096);
      const fields = fieldsOf(text, request.headers['content-type'] ?? '');
      const { cookie, referer, origin } = request.headers;
      const known = /(?:^|; )sid=([a-z0-9]+)/.exec(cookie ?? '')?.[1];
      const session = known ?? Math.random().toString(36).slice(2, 12);
      const one = (name: string) => {
        const value = request.headers[name];
        return typeof value === 'string' ? { [name]: value } : {};
      };
      const hit = {
        at: Date.now(),
        method: request.method ?? 'GET',
        host,
        path: url.pathname,
        query: url.search,
        headers: {
          ...(referer !== undefined && { referer }),
          ...(origin !== undefined && { origin }),
          ...(cookie !== undefined && { cookie }),
          ...one('sec-fetch-dest'),
          ...one('sec-fetch-site'),
          ...one('sec-fetch-user'),
          ...one('next-action'),
        },
        bodyBytes: body.length,
        body: text,
        status: 0,
      };
      hits.add(hit);
      const delay = delays.get(host);
      if (delay !== undefined) await setTimeout(delay);
      const answered = answer({
        method: hit.method,
        host,
        path: url.pathname,
        url,
        session,
        referer,
        body: text,
        field: (name) => fields.get(name),
      });
      hit.status = answered.status ?? 200;
      // A session belongs to a page that a person opened; pictures and frames of other hosts set none.
      const visits = known === undefined && shopAt(host) !== undefined;
      send(response, answered, visits ? `sid=${session}; Path=/; Secure; HttpOnly; SameSite=Lax` : undefined);
    })().catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  // Also those that have not finished their handshake, of which the server itself keeps no list.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    hits,
    books,
    all,
    shop,
    alter(idOrHost, change) {
      const altered = changed(shop(idOrHost), change);
      changes.set(altered.id, altered);
      return altered;
    },
    deliver(idOrHost, at = Date.now()) {
      const host = shop(idOrHost).hosts[0];
      for (const order of books.orders) if (order.host === host) order.readyAt = at;
    },
    orders(idOrHost) {
      const host = shop(idOrHost).hosts[0];
      return books.orders.filter((order) => order.host === host);
    },
    refusePayments(idOrHost) {
      const host = shop(idOrHost).hosts[0];
      for (const payment of books.payments.values()) if (payment.host === host) payment.state = 'failed';
    },
    delay(host, ms) {
      delays.set(host, ms);
    },
    reset() {
      delays.clear();
      hits.clear();
      books.clear();
      changes.clear();
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
