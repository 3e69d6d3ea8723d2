// What the tests of the guard share: an order that is at stake, the warning as a person meets it, and what reached the shop.

/// <reference types="chrome" />

import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Shops } from '../shops/server';
import { workerOf } from '../support/browser';
import { type Extension, expect } from './fixtures';

export interface AnOrder {
  readonly provider: string;
  readonly host: string;
  readonly plan?: string;
  readonly minor?: number;
  readonly hoursAgo?: number;
  /** Hours since the gallery was ready, for sellers who count from it. */
  readonly readyHoursAgo?: number;
}

/** Speaks to the worker as the extension's own screens do. */
export async function askAsScreen(
  context: BrowserContext,
  extension: Extension,
  asks: readonly { readonly method: string; readonly body: unknown }[],
): Promise<readonly { readonly ok: boolean; readonly value?: unknown }[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  const answers = await page.evaluate(async (list) => {
    const said = [];
    for (const ask of list) said.push(await chrome.runtime.sendMessage({ from: 'screen', ...ask }));
    return said;
  }, asks);
  await page.close();
  return answers;
}

/** Presses Start and enters an order by hand; answers its id once the shop's pages are guarded. */
export async function withOrder(context: BrowserContext, extension: Extension, order: AnOrder): Promise<string> {
  const hour = 3_600_000;
  const at = (hoursAgo: number) => new Date(Date.now() - hoursAgo * hour).toISOString();
  const [, added] = await askAsScreen(context, extension, [
    { method: 'changeSettings', body: { started: true } },
    {
      method: 'addPurchase',
      body: {
        provider: order.provider,
        host: order.host,
        boughtAt: at(order.hoursAgo ?? 2),
        plan: order.plan ?? 'Professional',
        price: { minor: order.minor ?? 3900, currency: 'USD' },
      },
    },
  ]);
  const purchaseId = (added?.value as { readonly purchaseId?: string } | undefined)?.purchaseId;
  if (purchaseId === undefined) throw new Error(`The order was not taken: ${JSON.stringify(added)}`);
  if (order.readyHoursAgo !== undefined) {
    await askAsScreen(context, extension, [
      { method: 'setStart', body: { purchaseId, kind: 'generation', at: at(order.readyHoursAgo) } },
    ]);
  }
  await expect.poll(() => isArmed(context, order.host), { message: 'the guard is armed' }).toBe(true);
  return purchaseId;
}

export async function isArmed(context: BrowserContext, host: string): Promise<boolean> {
  const worker = await workerOf(context);
  return worker.evaluate(async (name) => {
    const key = `page:${name}`;
    const stored: Record<string, { armed?: unknown[]; provider?: string } | undefined> =
      await chrome.storage.local.get(key);
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    const isThere = scripts.some((script) => script.id === `guard:${stored[key]?.provider}`);
    return (stored[key]?.armed?.length ?? 0) > 0 && isThere;
  }, host);
}

/**
 * The warning, found as a screen reader finds it: through the accessibility tree, because its shadow tree is closed to
 * every script, Playwright's included. So is the card that asks, which is a `dialog`.
 */
export async function warningOf(page: Page, role = 'alertdialog'): Promise<Warning | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const nodes = await namedNodes(session);
    const dialog = nodes.find((node) => node.role?.value === role && !node.ignored);
    if (!dialog) return undefined;
    const within = (node: AXNode): AXNode[] => [
      node,
      ...(node.childIds ?? []).flatMap((id) => nodes.filter((one) => one.nodeId === id)).flatMap(within),
    ];
    const parts = within(dialog).filter((node) => !node.ignored);
    const text = (role: string) =>
      parts.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
    return {
      title: dialog.name?.value ?? '',
      description: dialog.description?.value ?? '',
      buttons: text('button'),
      radios: text('radio'),
      text: text('StaticText').join(' '),
      focused: parts.find((node) =>
        node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
      )?.name?.value,
    };
  } finally {
    await session.detach();
  }
}

/** What a screen reader finds in the page and in its frames. */
async function namedNodes(session: CDPSession): Promise<AXNode[]> {
  const frames = ({ frame, childFrames }: FrameTree): string[] => [frame.id, ...(childFrames ?? []).flatMap(frames)];
  const { frameTree } = await session.send('Page.getFrameTree');
  const all: AXNode[] = [];
  for (const frameId of frames(frameTree)) {
    // A frame that is just going away has no tree.
    const tree = await session.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] }));
    for (const node of tree.nodes as AXNode[]) {
      const within = (id: string) => `${frameId} ${id}`;
      all.push({ ...node, nodeId: within(node.nodeId), childIds: (node.childIds ?? []).map(within) });
    }
  }
  return all;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: FrameTree[];
}

interface AXNode {
  readonly nodeId: string;
  readonly ignored?: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

export interface Warning {
  readonly title: string;
  readonly description: string;
  readonly buttons: readonly string[];
  readonly radios: readonly string[];
  readonly text: string;
  readonly focused: string | undefined;
}

export async function expectWarning(page: Page): Promise<Warning> {
  await expect.poll(() => warningOf(page), { message: 'a warning is shown' }).toBeTruthy();
  const warning = await warningOf(page);
  if (!warning) throw new Error('The warning went away by itself.');
  return warning;
}

/** Presses a button of the warning with the mouse, where a person would. */
export async function pressInWarning(page: Page, name: string | RegExp): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // "Anyway" is not taken from somebody who cannot have read it yet.
  await page.waitForTimeout(700);
  const node = (await namedNodes(session)).find(
    (one) =>
      ['button', 'radio', 'checkbox'].includes(one.role?.value ?? '') &&
      (typeof name === 'string' ? one.name?.value === name : name.test(one.name?.value ?? '')),
  );
  if (node?.backendDOMNodeId === undefined) throw new Error(`The warning has no ${name}.`);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendDOMNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
  await session.detach();
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

export async function expectNoWarning(page: Page): Promise<void> {
  await page.waitForTimeout(350);
  expect(await warningOf(page)).toBeUndefined();
}

/** What reached any server since the last call of `shops.hits.clear()`, thumbnails left out. */
export const asked = (shops: Shops): readonly string[] =>
  shops.hits.lines().filter((line) => !line.includes('/thumbs/') && !line.includes('/assets/'));

export async function stillArmed(context: BrowserContext, host: string): Promise<boolean> {
  return isArmed(context, host);
}

/** Takes a recorded act back, as the popup does, and waits until the guard is armed again; answers how often it was recorded. */
export async function takeBack(
  context: BrowserContext,
  extension: Extension,
  purchaseId: string,
  act: string,
  host: string,
): Promise<number> {
  await expect.poll(() => isArmed(context, host), { message: 'the refund has ended' }).toBe(false);
  const rows = (await extension.ledger()).purchases ?? [];
  const story = rows.find(({ id }) => id === purchaseId)?.story as {
    readonly acts: readonly { readonly act: string }[];
  };
  await askAsScreen(context, extension, [{ method: 'undoAct', body: { purchaseId, act } }]);
  await expect.poll(() => isArmed(context, host), { message: 'the guard is armed again' }).toBe(true);
  return story.acts.filter((one) => one.act === act).length;
}

/** Playwright cannot answer the browser's own pickers: these stand in and ask for what the real ones ask, a fresh press. */
export async function standInForPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const needsPress = async () => {
      if (!navigator.userActivation.isActive)
        throw new DOMException('Must be handling a user gesture', 'SecurityError');
      await fetch('/api/acts/picker-opened', { method: 'POST' });
      return (await navigator.storage.getDirectory()).getFileHandle('a.png', { create: true });
    };
    const folder = async () => {
      await needsPress();
      return navigator.storage.getDirectory();
    };
    Object.assign(window, { showSaveFilePicker: needsPress, showDirectoryPicker: folder });
    Object.assign(navigator, { share: needsPress });
    Object.assign(navigator.clipboard, { write: needsPress });
  });
}

/** Gives an order other terms than its seller has: for acts that no seller of the catalogue speaks of. */
export async function withTerms(
  context: BrowserContext,
  extension: Extension,
  purchaseId: string,
  terms: { readonly voidedBy: readonly string[]; readonly usageCap?: unknown },
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  await page.evaluate(
    async ([id, changed]) => {
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('refund-clock'));
      const table = database.transaction('purchases', 'readwrite').objectStore('purchases');
      const row = await done(table.get(id));
      const { frozen } = row.story.purchase;
      row.story.acts = [];
      row.story.purchase.frozen = { ...frozen, terms: { ...frozen.terms, ...changed }, disagreeing: undefined };
      row.shelf = 0;
      await done(table.put(row));
      database.close();
    },
    [purchaseId, terms] as const,
  );
  await page.close();
  await askAsScreen(context, extension, [{ method: 'changeSettings', body: { started: true } }]);
}

/** The acts that the pages of a host are armed for. */
export async function armedFor(context: BrowserContext, host: string): Promise<readonly string[]> {
  const worker = await workerOf(context);
  return worker.evaluate(async (name) => {
    const key = `page:${name}`;
    const stored: Record<string, { armed?: { endedBy: string[] }[] } | undefined> = await chrome.storage.local.get(key);
    return (stored[key]?.armed ?? []).flatMap(({ endedBy }) => endedBy);
  }, host);
}

/** Presses a button of the card; its shadow tree is closed to scripts, and not to the debugger. */
export async function pressOnCard(page: Page, nth: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: number[] = [];
  const walk = (node: typeof root, isInside: boolean) => {
    if (isInside && node.nodeName === 'BUTTON') found.push(node.nodeId);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
      walk(child, isInside || node.shadowRoots?.includes(child) === true);
  };
  walk(root, false);
  const nodeId = found[nth];
  if (nodeId === undefined) throw new Error('The card has no such button.');
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
  await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
}

export async function isCardThere(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('html > div[popover]') !== null);
}

/** Presses a button of a notification that is shown: no test can reach the system's own. */
export async function pressInNotification(context: BrowserContext, id: string, button: number): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(
    ([which, at]) => {
      const { onButtonClicked } = chrome.notifications as unknown as {
        onButtonClicked: { dispatch(id: string, button: number): void };
      };
      onButtonClicked.dispatch(which, at);
    },
    [id, button] as const,
  );
}

/** Files of which the buyer was told, or is asked about, by the start of their key. */
export async function waitingFiles(
  context: BrowserContext,
  start: 'stopped:' | 'saved:' = 'stopped:',
): Promise<readonly string[]> {
  const worker = await workerOf(context);
  return worker.evaluate(
    async (prefix) => Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith(prefix)),
    start,
  );
}
