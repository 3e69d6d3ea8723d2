// Every address of a shop and what it answers: pages, the shop's own interfaces, pictures and files.

import { readFileSync } from 'node:fs';
import { paymentAddress, waysBack } from './addresses';
import type { Order } from './books';
import {
  type Answer,
  type Ask,
  attachment,
  htmlAnswer,
  jsonAnswer,
  notFound,
  redirect,
  scriptAnswer,
} from './exchange';
import type { Till } from './gateways/hosts';
import { Markup } from './html';
import { type ImageType, originalImage, thumbnail } from './images';
import { creditStudioPage } from './pages/credit-studio';
import { hostilePage } from './pages/hostile';
import { contentPolicy, shopPage } from './pages/parts';
import { faqPage, homePage, lookalikePage, policyPage, pricingPage } from './pages/storefront';
import { accountPage, galleryPage, landingPage, receiptPage } from './pages/studio';
import type { Shop } from './shop';

const MIME: Readonly<Record<ImageType, string>> = { png: 'image/png', jpg: 'image/jpeg' };
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1');

/** `/thumbs/3.png` and `/images/3.png`, on a shop or on the host of its pictures. */
export function answerPicture(ask: Ask): Answer | undefined {
  const found = /^\/(thumbs|images|examples)\/(\d+)\.(png|jpg)$/.exec(ask.path);
  if (!found || ask.method !== 'GET') return undefined;
  const number = Number(found[2]);
  const type: ImageType = found[3] === 'jpg' ? 'jpg' : 'png';
  return {
    headers: { 'content-type': MIME[type], 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
    body: found[1] === 'thumbs' ? thumbnail(number) : originalImage(number, type),
  };
}

/** `/saved/thumbs/3.png`: the picture as "Save image as…" brings it, which no test can press. */
function answerSaved(ask: Ask): Answer | undefined {
  const picture = /^\/saved(\/(?:thumbs|images)\/(\d+)\.(png|jpg))$/.exec(ask.path);
  const answer = picture && answerPicture({ ...ask, path: picture[1] ?? '' });
  if (!picture || answer?.body === undefined) return undefined;
  return attachment(answer.body, `${picture[2]}.${picture[3]}`, MIME[picture[3] === 'jpg' ? 'jpg' : 'png']);
}

function answerFile(ask: Ask, shop: Shop): Answer | undefined {
  const found = /^\/api\/images\/(\d+)\/(file|sign)$/.exec(ask.path);
  if (!found) return undefined;
  const number = Number(found[1]);
  const { type } = shop.gallery;
  if (found[2] === 'sign') {
    const until = 'X-Amz-Expires=900&X-Amz-Signature=5f3c9a';
    return jsonAnswer({ url: `/api/images/${number}/file?response-content-disposition=attachment&${until}` });
  }
  return attachment(originalImage(number, type), `headshot-${number}.${type}`, MIME[type]);
}

function planOf(shop: Shop, id: string | undefined) {
  return shop.plans.find((plan) => plan.id === id) ?? shop.plans[0];
}

function startCheckout(ask: Ask, shop: Shop, till: Till) {
  const plan = planOf(shop, ask.field('plan') ?? ask.url.searchParams.get('plan') ?? undefined);
  const payment = till.books.open(shop, plan, ask.session, (id) => waysBack(shop, id));
  return { plan, payment, url: paymentAddress(shop, payment.id) };
}

function landing(ask: Ask, shop: Shop, orders: readonly Order[]): Answer | undefined {
  const { path, address, trusting } = shop.wayBack;
  const order = orders.at(-1);
  const { searchParams } = ask.url;
  const idInPath = address === 'id-in-path' && ask.path.startsWith(`${path}/`);
  if (ask.path !== path && !idInPath) return undefined;
  const marked =
    idInPath ||
    ['session_id', 'checkout_id', 'payment_intent', 'popup'].some((name) => searchParams.has(name)) ||
    (address === 'word' && ask.url.search === `?${shop.wayBack.word ?? 'payment=success'}`);
  // Without a marker the shop greets an order once, as a server that remembers does.
  const fresh = order !== undefined && !order.greeted;
  if (fresh) order.greeted = true;
  const thanked = trusting === true || (order !== undefined && (marked || fresh));
  return htmlAnswer(landingPage({ shop, thanked, order }), contentPolicy(shop));
}

function answerPage(ask: Ask, shop: Shop, orders: readonly Order[]): Answer | undefined {
  const page = (body: string) => htmlAnswer(body, contentPolicy(shop));
  const order = orders.at(-1);
  if (shop.creditStudio && ['/create', '/batch', '/catalog'].includes(ask.path)) return page(creditStudioPage(shop));
  switch (ask.path) {
    case '/':
      return page(homePage(shop));
    case '/pricing':
      return page(pricingPage(shop, ask.session, ask.url.searchParams.has('canceled')));
    case '/faq':
      return page(faqPage(shop));
    case shop.policy.path:
      return page(policyPage(shop));
    case '/account':
      return page(accountPage(shop, orders));
    case '/hostile':
      return htmlAnswer(hostilePage(shop));
    case '/orders.csv':
      return attachment('order,price\n', 'orders.csv', 'text/csv');
    case shop.gallery.path:
      return page(galleryPage({ shop, readyAt: order?.readyAt, ordered: order !== undefined }));
  }
  const paper = /^\/orders\/(\d+)\/(receipt|invoice\.pdf)$/.exec(ask.path);
  if (paper) {
    const found = orders.find((one) => one.id === paper[1]);
    if (!found) return notFound('order');
    return paper[2] === 'receipt'
      ? page(receiptPage(shop, found))
      : attachment(PDF, `invoice-${found.id}.pdf`, 'application/pdf');
  }
  const lookalike = lookalikePage(shop, ask.path);
  return lookalike === undefined ? undefined : page(lookalike);
}

function answerInterface(ask: Ask, shop: Shop, till: Till, orders: readonly Order[]): Answer | undefined {
  const payment = till.books.payments.get(ask.field('id') ?? ask.url.searchParams.get('session_id') ?? '');
  switch (`${ask.method} ${ask.path}`) {
    case 'POST /api/checkout': {
      const { plan, payment: opened, url } = startCheckout(ask, shop, till);
      return jsonAnswer({
        id: opened.id,
        url,
        clientSecret: `${opened.id}_secret_x7Qm2`,
        successUrl: opened.successUrl,
        price: plan.price,
        minor: plan.chargedMinor ?? plan.minor,
        currency: plan.currency,
      });
    }
    case 'POST /checkout/start':
      return redirect(startCheckout(ask, shop, till).url, 303);
    case 'GET /checkout/go':
      return redirect(startCheckout(ask, shop, till).url);
    case 'GET /api/stripe/checkout':
      return redirect(payment?.state === 'paid' ? shop.wayBack.path : '/pricing');
    case 'POST /api/paid':
      if (!payment) return jsonAnswer({ paid: false }, 404);
      till.settle(payment);
      return jsonAnswer({ paid: true });
    case 'GET /api/payment-state':
      return jsonAnswer({ paid: orders.length > 0 });
    case 'GET /paypal/return':
      return htmlAnswer(
        readFileSync(new URL('./assets/paypal-return.html', import.meta.url), 'utf8').replace(
          '/dashboard',
          shop.wayBack.path,
        ),
      );
    case 'POST /api/paypal/capture': {
      const approved = till.books.payments.get(ask.field('token') ?? '');
      if (!approved || approved.state === 'failed') return jsonAnswer({ paid: false }, 402);
      till.settle(approved);
      return jsonAnswer({ paid: true });
    }
    case 'POST /newsletter':
      return redirect('/thank-you', 303);
  }
  const act = /^\/api\/acts\/([a-z0-9-]+)$/.exec(ask.path)?.[1];
  if (act && ask.method === 'POST') {
    const image = Number(ask.field('image') ?? /"image":(\d+)/.exec(ask.body)?.[1]);
    till.books.acts.push({ host: shop.hosts[0], act, image: Number.isNaN(image) ? undefined : image });
    return jsonAnswer({ done: act });
  }
  return undefined;
}

export function answerShop(ask: Ask, shop: Shop, till: Till): Answer {
  const orders = till.books.ordersOf(shop.hosts[0], ask.session);
  const asset = /^\/assets\/([a-z0-9.-]+)$/.exec(ask.path)?.[1];
  if (asset) {
    const bytes = readFileSync(new URL(`./assets/${asset}`, import.meta.url));
    return asset.endsWith('.css') ? { headers: { 'content-type': 'text/css' }, body: bytes } : scriptAnswer(bytes);
  }
  const own = shop.pages?.[ask.path];
  if (own !== undefined) {
    const body = shopPage({ shop, title: shop.name, main: new Markup(own) });
    return htmlAnswer(body, contentPolicy(shop));
  }
  return (
    answerPicture(ask) ??
    answerSaved(ask) ??
    answerFile(ask, shop) ??
    answerInterface(ask, shop, till, orders) ??
    landing(ask, shop, orders) ??
    answerPage(ask, shop, orders) ??
    notFound(ask.path)
  );
}
