// Buys at generated shops in a real browser and compares what the extension kept with what was bought; the last line is JSON.
// `npm run eval:detection -- <part of a name, or shapes, builders, checkouts or markets, or ''> <how many browsers at once>`

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Shops, startShops } from '../shops/server';
import type { PaymentWay, ReturnAddress, ShopChange } from '../shops/shop';
import { BUILT_EXTENSION, launchBrowser, openPopup, type RunningBrowser, readLedger } from '../support/browser';
import { type Buying, buy } from '../support/buyer';
import { BUILDER_SHAPES } from './builder-shapes';
import { CHECKOUT_SHAPES } from './checkout-shapes';
import { MARKET_SHAPES } from './market-shapes';
import type { Shape, Stage } from './shape';
import { SHAPES } from './shapes';

interface Flow extends Omit<Shape, 'change'> {
  readonly shop: string;
  readonly change?: ShopChange;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const buys =
  (buying: Buying = {}) =>
  async ({ page, shops, shop }: Stage): Promise<number> => {
    const before = shops.orders(shop).length;
    await buy(page, shops, shop, buying);
    return shops.orders(shop).length - before;
  };

/** What buyers do after buying that must not make a second purchase. */
const storms = async (stage: Stage): Promise<number> => {
  const { page, running } = stage;
  const count = await buys()(stage);
  await pause(1_500);
  const success = page.url();
  for (let i = 0; i < 10; i++) await page.reload();
  await page.goto(stage.home);
  await page.goBack();
  const second = await running.context.newPage();
  await second.goto(success);
  await second.reload();
  await second.close();
  return count;
};

const PRICES: readonly (readonly [price: string, minor: number, currency: string, lang: string])[] = [
  ['$39', 3900, 'USD', 'en'],
  ['US$1,299.00', 129900, 'USD', 'en'],
  ['A$59', 5900, 'AUD', 'en-AU'],
  ['£29.99', 2999, 'GBP', 'en-GB'],
  ['39,00 €', 3900, 'EUR', 'de'],
  ['1 299,50 €', 129950, 'EUR', 'fr'],
  ['R$ 199,90', 19990, 'BRL', 'pt-BR'],
  ['₹3,299', 329900, 'INR', 'en-IN'],
  ['¥4,800', 4800, 'JPY', 'ja'],
  ['kr 399', 39900, 'NOK', 'nb'],
  ['1490 ₽', 149000, 'RUB', 'ru'],
  ['129,00 zł', 12900, 'PLN', 'pl'],
  ["CHF 1'299.00", 129900, 'CHF', 'de-CH'],
  ['₩39,000', 39000, 'KRW', 'ko'],
];

const WORDS: readonly (readonly [lang: string, text: string])[] = [
  ['de', 'Zahlung erfolgreich'],
  ['fr', 'Merci pour votre achat'],
  ['es', 'Pago realizado con éxito'],
  ['it', 'Pagamento completato'],
  ['pt', 'Pagamento aprovado'],
  ['nl', 'Betaling geslaagd'],
  ['ru', 'Оплата прошла успешно'],
  ['zh', '支付成功'],
  ['ja', 'お支払いが完了しました'],
  ['ko', '결제가 완료되었습니다'],
];

const hosted: readonly PaymentWay[] = [
  'stripe-hosted',
  'stripe-form',
  'stripe-own-domain',
  'stripe-link',
  'stripe-table',
  'polar',
  'lemonsqueezy',
  'creem',
  'paypal',
];
const inPage: readonly PaymentWay[] = [
  'stripe-embedded',
  'stripe-element',
  'stripe-element-redirect',
  'polar-embed',
  'paddle',
  'lemonsqueezy-overlay',
  'razorpay',
  'popup',
  'new-tab',
];
const addresses: readonly ReturnAddress[] = ['id-in-query', 'id-in-path', 'word', 'plain', 'bounce'];

function flows(): readonly Flow[] {
  const all: Flow[] = [];
  const shops = ['headshotsbyai', 'aragon', 'dreamwave', 'headshotpro', 'tryitonai', 'getheadshot-pro'];
  let turn = 0;
  const add = (name: string, change: ShopChange, act: Flow['act'] = buys()) => {
    all.push({ name, shop: shops[turn++ % shops.length] ?? 'aragon', change, act });
  };
  // Each seller as the catalogue has it.
  for (const shop of [...shops, 'ai-business-headshots', 'looktara', 'photoroom']) {
    all.push({ name: `${shop} as it is`, shop, act: buys() });
  }
  // Every way to pay, with and without a word on return.
  for (const payment of [...hosted, ...inPage]) {
    add(`${payment}, plain`, {
      payment,
      wayBack: { address: 'plain', path: '/dashboard', words: undefined, cleanedAfterMs: undefined },
    });
    add(`${payment}, gives up`, { payment, cancel: 'pricing' }, buys({ ends: 'cancel' }));
  }
  // Every way back of the hosted page.
  for (const address of addresses) {
    for (const words of [true, false]) {
      add(`hosted, back with ${address}${words ? ' and words' : ''}`, {
        payment: 'stripe-hosted',
        wayBack: {
          address,
          path: '/dashboard',
          words: words ? { text: 'Payment successful', within: 'heading', goneAfterMs: 1_500 } : undefined,
          cleanedAfterMs: 0,
        },
      });
    }
  }
  add('hosted, words for 0.2 s', {
    payment: 'stripe-hosted',
    wayBack: {
      address: 'plain',
      path: '/account',
      words: { text: 'Payment successful', within: 'status', goneAfterMs: 200 },
      cleanedAfterMs: undefined,
    },
  });
  add('hosted, leaves at once', {
    payment: 'stripe-form',
    wayBack: {
      address: 'word',
      path: '/welcome',
      word: 'upgrade=success',
      words: undefined,
      leaves: { to: '/dashboard', afterMs: 0 },
    },
  });
  add(
    'hosted, comes back by hand',
    { payment: 'stripe-hosted', wayBack: { address: 'stays', path: '/x' } },
    async (stage) => {
      const count = await buys()(stage);
      await stage.page.goto(`${stage.home}account`);
      return count;
    },
  );
  for (const cancel of ['pricing', 'home', 'flag', 'identical'] as const) {
    add(
      `cancelled to ${cancel}`,
      { payment: 'stripe-form', cancel, wayBack: { address: 'plain', path: '/dashboard', words: undefined } },
      buys({ ends: 'cancel' }),
    );
  }
  for (const [price, minor, currency, lang] of PRICES) {
    add(`price ${price}`, {
      lang,
      payment: 'stripe-hosted',
      plans: [{ id: 'starter', name: 'Starter', price, minor, currency, per: 'once' }],
      wayBack: { address: 'id-in-query', path: '/success', words: undefined },
    });
  }
  for (const [lang, text] of WORDS) {
    add(`words in ${lang}`, {
      lang,
      payment: 'stripe-hosted',
      wayBack: {
        address: 'plain',
        path: '/konto',
        words: { text, within: 'heading', lang },
        cleanedAfterMs: undefined,
      },
    });
  }
  add(
    'reloads, back, second tab: id',
    { payment: 'stripe-hosted', wayBack: { address: 'id-in-query', path: '/success' } },
    storms,
  );
  add(
    'reloads, back, second tab: word',
    {
      payment: 'stripe-form',
      wayBack: {
        address: 'word',
        path: '/success',
        word: 'payment=success',
        words: { text: 'Payment successful', within: 'heading' },
      },
    },
    storms,
  );
  add(
    'reloads, back, second tab: trusting page',
    {
      payment: 'stripe-form',
      wayBack: {
        address: 'plain',
        path: '/success',
        trusting: true,
        words: { text: 'Order Confirmed! Thank you for your purchase.', within: 'heading' },
        analytics: true,
      },
    },
    storms,
  );
  add(
    'two orders of one plan',
    {
      payment: 'stripe-hosted',
      wayBack: { address: 'plain', path: '/dashboard', words: { text: 'Payment successful', within: 'heading' } },
    },
    async (stage) => {
      const first = await buys()(stage);
      await pause(2_000);
      return first + (await buys()(stage));
    },
  );
  add(
    'trusting page, cold',
    {
      wayBack: {
        address: 'plain',
        path: '/success',
        trusting: true,
        words: { text: 'Order Confirmed! Thank you for your purchase.', within: 'heading' },
        analytics: true,
      },
    },
    async ({ page, home }) => {
      await page.goto(`${home}success`);
      await page.goto(`${home}success?payment=success`);
      await page.reload();
      return 0;
    },
  );
  add('mock', { payment: 'mock' });
  add('Back from the payment page', { payment: 'stripe-hosted' }, async (stage) => {
    await buy(stage.page, stage.shops, stage.shop, { ends: 'at-the-till' });
    await stage.page.goBack();
    return 0;
  });
  for (const shape of [...SHAPES, ...BUILDER_SHAPES, ...CHECKOUT_SHAPES, ...MARKET_SHAPES])
    all.push({ ...shape, shop: shape.change.hosts ? 'aragon' : (shops[turn++ % shops.length] ?? 'aragon') });
  return all;
}

interface Outcome {
  readonly flow: Flow;
  readonly bought: number;
  readonly recorded: number;
  readonly asked: number;
  readonly amounts: readonly string[];
  readonly isAmountRight: boolean;
  readonly note: string;
}

interface KeptRow {
  readonly story: {
    readonly deletedAt?: number;
    readonly purchase: {
      readonly plan?: string;
      readonly shownPrice?: { readonly minor: number; readonly currency: string };
      readonly chargedPrice?: { readonly minor: number; readonly currency: string };
      readonly laterCharges?: readonly { readonly amount: { readonly minor: number; readonly currency: string } }[];
    };
  };
}

async function run(flow: Flow, shops: Shops, running: RunningBrowser, popup: Page): Promise<Outcome> {
  shops.reset();
  if (flow.change) shops.alter(flow.shop, flow.change);
  const page = await running.context.newPage();
  const shop = shops.shop(flow.shop);
  let bought = 0;
  let note = '';
  try {
    bought = await flow.act({ page, shops, shop: flow.shop, home: `https://${shop.hosts[0]}/`, running });
  } catch (error) {
    note = `broken: ${String(error).split('\n')[0]}`;
  }
  let recorded: readonly KeptRow[] = [];
  /** Every charge counts, also one more for an order that is known. */
  let kept = 0;
  let asked = 0;
  for (let tries = 0; tries < 22; tries++) {
    const ledger = await readLedger(running.context, running.extensionId);
    recorded = ((ledger.purchases ?? []) as unknown as readonly KeptRow[]).filter(
      ({ story }) => story.deletedAt === undefined,
    );
    kept = recorded.reduce((sum, { story }) => sum + 1 + (story.purchase.laterCharges?.length ?? 0), 0);
    asked = (ledger.questions ?? []).filter((row) => row.open === 1).length;
    const facts = (ledger.sightings ?? []).map((row) => (row.sighting as { fact: { kind: string } }).fact.kind);
    note ||= '';
    if (kept + asked >= Math.max(1, bought) && (bought > 0 || tries > 8)) break;
    if (bought === 0 && facts.includes('cancelled') && tries > 3) break;
    await pause(500);
  }
  const { minor, chargedMinor, currency } = { chargedMinor: undefined, ...shop.plans[0] };
  const amounts = recorded.flatMap(({ story: { purchase } }) => {
    const { chargedPrice: charged, shownPrice: shown, laterCharges = [] } = purchase;
    return [charged ?? shown, ...laterCharges.map(({ amount }) => amount)].map(
      (amount) => `${amount?.minor ?? '?'} ${amount?.currency ?? '?'} (${purchase.plan ?? 'no plan'})`,
    );
  });
  const right = flow.paid ?? amounts.map(() => `${chargedMinor ?? minor} ${currency}`);
  // In any order: the ledger keeps them by their ids.
  const left = [...right];
  const isAmountRight = amounts.every((amount) => {
    const at = left.findIndex((one) => amount.startsWith(`${one} `));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  for (const open of running.context.pages()) if (open !== popup) await open.close().catch(() => undefined);
  return { flow, bought, recorded: kept, asked, amounts, isAmountRight, note };
}

const [only, atOnce = '1'] = process.argv.slice(2);

// A copy, so that a build meanwhile changes nothing under the browser's feet.
const extension = await mkdtemp(join(tmpdir(), 'refund-clock-eval-'));
await cp(BUILT_EXTENSION, extension, { recursive: true });

async function launch(shops: Shops): Promise<{ readonly running: RunningBrowser; readonly popup: Page }> {
  // On a busy machine a browser sometimes does not come up; that says nothing of the flow it was meant for.
  const running = await launchBrowser({ port: shops.port, extension }).catch(() =>
    launchBrowser({ port: shops.port, extension }),
  );
  // The runner names functions by a helper that pages do not have.
  await running.context.addInitScript('globalThis.__name ??= (named) => named');
  const popup = await openPopup(running.context, running.extensionId);
  // Its first answer shows that the worker has opened its database.
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({ from: 'screen', method: 'changeSettings', body: { started: true } }),
  );
  return { running, popup };
}

/** No flow takes longer, unless the browser has gone astray. */
const LONGEST = 90_000;

const outcomes: Outcome[] = [];
const FILES: Readonly<Record<string, readonly Shape[]>> = {
  shapes: SHAPES,
  builders: BUILDER_SHAPES,
  checkouts: CHECKOUT_SHAPES,
  markets: MARKET_SHAPES,
};
/** A part of a name, or the name of a file of shapes. */
const isChosen = ({ name }: Flow): boolean =>
  !only || (FILES[only]?.some((shape) => shape.name === name) ?? name.includes(only));
const waiting = flows().filter(isChosen);

/** One flow after another, at shops of its own. */
async function lane(): Promise<void> {
  const shops = await startShops();
  for (let flow = waiting.shift(); flow; flow = waiting.shift()) await outcomeOf(flow, shops);
  await shops.close();
}

async function outcomeOf(flow: Flow, shops: Shops): Promise<void> {
  const broken = (error: unknown): Outcome => ({
    flow,
    bought: 0,
    recorded: 0,
    asked: 0,
    amounts: [],
    isAmountRight: true,
    note: `broken: ${String(error).split('\n')[0]}`,
  });
  // A browser of its own for each: nothing of one flow can help or harm the next.
  const { running, popup } = await launch(shops);
  const outcome = await Promise.race([
    run(flow, shops, running, popup).catch(broken),
    pause(LONGEST).then(() => broken('it took too long')),
  ]);
  await running.close().catch(() => undefined);
  outcomes.push(outcome);
  const { bought, recorded, asked, amounts, isAmountRight, note } = outcome;
  const verdict =
    recorded > bought
      ? bought > 0
        ? 'TWICE'
        : 'FALSE'
      : recorded + asked < bought
        ? 'MISSED'
        : recorded === bought
          ? 'ok'
          : 'asked';
  console.log(
    [
      verdict.padEnd(7),
      flow.name.padEnd(44),
      flow.shop.padEnd(22),
      `bought ${bought} kept ${recorded} asked ${asked}`,
      isAmountRight ? '' : 'AMOUNT',
      amounts.join(', '),
      note,
    ].join(' '),
  );
}
await Promise.all(Array.from({ length: Number(atOnce) }, lane));
await rm(extension, { recursive: true, force: true });

const sum = (read: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + read(outcome), 0);
console.log(
  JSON.stringify({
    flows: outcomes.length,
    bought: sum(({ bought }) => bought),
    recorded: sum(({ bought, recorded }) => Math.min(bought, recorded)),
    asked: sum(({ bought, recorded, asked }) => Math.min(asked, Math.max(0, bought - recorded))),
    missed: sum(({ bought, recorded, asked }) => Math.max(0, bought - recorded - asked)),
    askedForNothing: sum(({ bought, recorded, asked }) => Math.max(0, asked - Math.max(0, bought - recorded))),
    false: sum(({ bought, recorded }) => (bought === 0 ? recorded : 0)),
    duplicated: sum(({ bought, recorded }) => (bought > 0 ? Math.max(0, recorded - bought) : 0)),
    amountRight: sum(({ recorded, isAmountRight }) => (isAmountRight ? recorded : 0)),
    broken: sum(({ note }) => (note ? 1 : 0)),
  }),
);
// The timers of flows that ended in time would keep it alive.
process.exit();
