// What the extension draws in a shop's own page, in every state: the warning, the card before paying, the questions, the notes on credits.

/// <reference types="chrome" />

import type { BrowserContext, Page } from '@playwright/test';
import { workerOf } from '../support/browser';

export interface ShopPiece {
  readonly name: string;
  /** Where it is met. */
  readonly address: string;
  /** Brings it up once the page is there. */
  readonly bring: (page: Page) => Promise<void>;
  /** Looks for its place anew, a second after the window has another size. */
  readonly follows?: true;
}

const HOUR = 3_600_000;
const GALLERY = 'https://headshotsbyai.com/gallery';
const STUDIO = 'https://app.photoroom.com/create';

/** Runs in the page's isolated world what the worker says, as the worker itself brings its scripts. */
async function inPage(
  page: Page,
  file: 'page-warning.js' | 'page-question.js',
  brought: { readonly warning?: unknown; readonly question?: unknown },
): Promise<void> {
  const context: BrowserContext = page.context();
  const worker = await workerOf(context);
  await worker.evaluate(
    async ([host, script, made]) => {
      interface Slot {
        page?: { tell(method: string): Promise<unknown> };
        warning?: { show(warning: unknown): unknown };
      }
      const [tab] = await chrome.tabs.query({ url: `https://${host}/*` });
      const target = { tabId: tab?.id ?? -1 };
      const leave = (question: unknown) => {
        const slot: Slot = (Reflect.get(globalThis, 'refundClock') ?? {}) as Slot;
        const answer = async (method: string) => ({ ok: true, value: method === 'openQuestion' ? question : null });
        Reflect.set(globalThis, 'refundClock', { ...slot, page: { ...slot.page, tell: answer } });
      };
      const warn = (warning: unknown) => void (Reflect.get(globalThis, 'refundClock') as Slot).warning?.show(warning);
      if (made.question) await chrome.scripting.executeScript({ target, func: leave, args: [made.question] });
      await chrome.scripting.executeScript({ target, files: [script] });
      if (made.warning) await chrome.scripting.executeScript({ target, func: warn, args: [made.warning] });
    },
    [new URL(page.url()).host, file, brought] as const,
  );
}

interface Order {
  readonly plan?: string;
  readonly minor?: number;
  readonly hoursLeft?: number;
  readonly cap?: { readonly unit: string; readonly left: number };
}

const SUMMARY =
  'Money back within 7 days of gallery generation if no picture was downloaded or marked as a favorite; accepting a redo or edit credits takes its place.';

function armed({ plan, minor, hoursLeft, cap }: Order, now: number) {
  const end = hoursLeft === undefined ? undefined : now + hoursLeft * HOUR;
  return {
    id: plan ?? 'order',
    boughtAt: new Date(now - 53 * HOUR).toISOString(),
    ...(plan && { plan }),
    ...(minor !== undefined && { amount: { minor, currency: 'USD' } }),
    ...(end !== undefined && { deadline: { at: end + HOUR, lastSafe: end, reading: 'stated' } }),
    endedBy: ['download', 'favorite'],
    rule: {
      summary: SUMMARY,
      url: 'https://headshotsbyai.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
    },
    allowed: [],
    ...(cap && { cap }),
  };
}

const warning = (
  name: string,
  act: string,
  orders: readonly Order[],
  more: { readonly sure?: boolean; readonly stopped?: boolean; readonly cost?: number } = {},
): ShopPiece => ({
  name: `warning-${name}`,
  address: GALLERY,
  bring: (page) => {
    const now = Date.now();
    const purchases = orders.map((order) => armed(order, now));
    return inPage(page, 'page-warning.js', { warning: { act, sure: true, stopped: false, now, ...more, purchases } });
  },
});

const question = (name: string, asked: unknown): ShopPiece => ({
  name: `question-${name}`,
  address: GALLERY,
  bring: (page) => inPage(page, 'page-question.js', { question: asked }),
});

const beforePaying = (name: string, host: string): ShopPiece => ({
  name: `card-${name}`,
  address: `https://${host}/pricing`,
  follows: true,
  // It looks for a corner that is free once the page is whole.
  bring: (page) => page.waitForTimeout(2_000),
});

async function openTool(page: Page, tool: string): Promise<void> {
  await page.getByRole('tab', { name: tool }).click();
  await page.waitForTimeout(400);
}

const PLAN: Order = { plan: 'Professional', minor: 3900, hoursLeft: 49.2 };

export const SHOP_PIECES: readonly ShopPiece[] = [
  warning('download', 'download', [PLAN]),
  warning('last-day', 'favorite', [{ ...PLAN, hoursLeft: 1.01 }]),
  warning('not-begun', 'edit', [{ plan: 'Professional', minor: 3900 }]),
  warning('no-price', 'redo-accepted', [{ hoursLeft: 0.8 }]),
  warning('nothing-known', 'generation-started', [{}]),
  warning('two-orders', 'download', [
    PLAN,
    { plan: 'A plan with a name that somebody made far too long', hoursLeft: 30 },
  ]),
  warning('perhaps', 'preview-approved', [PLAN], { sure: false }),
  warning('stopped', 'save', [PLAN], { stopped: true }),
  warning('delete', 'delete', [PLAN]),
  warning('cap', 'use-of-credits', [{ ...PLAN, cap: { unit: 'credits', left: 1 } }], { cost: 2 }),
  question('paid', { questionId: 'q', shop: 'HeadshotsByAI', plan: 'Professional', price: '$39.00' }),
  question('paid-plainly', { questionId: 'q', shop: 'headshotsbyai.com' }),
  question('gallery', {
    questionId: 'q',
    shop: 'HeadshotsByAI',
    plan: 'Professional',
    price: '$39.00',
    bought: 'Friday, Nov 20, 9:00 AM',
  }),
  question('saved', {
    shape: 's',
    file: 'portrait-of-somebody-with-a-long-name-in-a-suit-2048x2048.png',
    shop: 'HeadshotsByAI',
  }),
  question('private', { isPrivate: true }),
  beforePaying('conditions', 'headshotsbyai.com'),
  beforePaying('none', 'www.tryitonai.com'),
  beforePaying('second-hand', 'www.headshotpro.com'),
  beforePaying('redo', 'www.aragon.ai'),
  {
    name: 'credits-may-come-back',
    address: STUDIO,
    bring: (page) => openTool(page, 'Ghost Mannequin'),
  },
  {
    name: 'credits-elsewhere',
    address: STUDIO,
    bring: (page) => openTool(page, 'AI Backgrounds'),
  },
  {
    name: 'credits-made',
    address: STUDIO,
    bring: async (page) => {
      await openTool(page, 'Ghost Mannequin');
      await page.getByRole('button', { name: 'Generate' }).click();
      await page.waitForTimeout(1_500);
    },
  },
];
