// The guard's warning as it stands in Firefox: found in its closed shadow tree over the protocol, pressed with a real pointer.

import type { Page } from 'puppeteer-core';
import type { FirefoxSession } from './launch-firefox';

interface RemoteNode {
  readonly sharedId: string;
  readonly value?: { readonly shadowRoot?: RemoteNode | null };
}

interface Located {
  readonly nodes: readonly RemoteNode[];
}

export interface ShadowWarning {
  readonly title: string;
  readonly buttons: readonly { readonly name: string; readonly sharedId: string }[];
}

const contextOf = (page: Page): string => String(Reflect.get(page.mainFrame(), '_id'));

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function textOf(session: FirefoxSession, context: string, sharedId: string): Promise<string> {
  const said = (await session.bidi('script.callFunction', {
    target: { context },
    awaitPromise: false,
    functionDeclaration: '(node) => node.textContent',
    arguments: [{ sharedId }],
  })) as { readonly result?: { readonly value?: string } };
  return said.result?.value ?? '';
}

/** The open warning, or nothing. */
export async function shownWarning(session: FirefoxSession, page: Page): Promise<ShadowWarning | undefined> {
  const context = contextOf(page);
  const locate = (value: string, startNodes?: readonly RemoteNode[]): Promise<Located> =>
    session.bidi('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value },
      ...(startNodes && { startNodes: startNodes.map(({ sharedId }) => ({ sharedId })) }),
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    }) as Promise<Located>;
  const { nodes } = await locate(':root > div');
  for (const { value } of nodes) {
    const root = value?.shadowRoot;
    if (!root) continue;
    const [dialog] = (await locate('dialog[open][role=alertdialog]', [root])).nodes;
    const [title] = (await locate('h2', [root])).nodes;
    if (!dialog || !title) continue;
    const buttons: { name: string; sharedId: string }[] = [];
    for (const { sharedId } of (await locate('button', [root])).nodes) {
      buttons.push({ name: await textOf(session, context, sharedId), sharedId });
    }
    return { title: await textOf(session, context, title.sharedId), buttons };
  }
  return undefined;
}

export async function warningIn(session: FirefoxSession, page: Page, timeout = 6_000): Promise<ShadowWarning> {
  const until = Date.now() + timeout;
  for (;;) {
    const shown = await shownWarning(session, page);
    if (shown) return shown;
    if (Date.now() > until) throw new Error(`No warning came up in ${page.url()} within ${timeout} ms.`);
    await sleep(100);
  }
}

/** Presses a button of the warning where it is on the screen. */
export async function pressInWarning(session: FirefoxSession, page: Page, name: RegExp): Promise<void> {
  // The dialog takes no answer before a person can have seen it.
  await sleep(800);
  const warning = await warningIn(session, page);
  const button = warning.buttons.find((one) => name.test(one.name));
  if (!button)
    throw new Error(`The warning has no ${name}. It has: ${warning.buttons.map((one) => one.name).join(' | ')}`);
  const origin = { type: 'element', element: { sharedId: button.sharedId } };
  await session.bidi('input.performActions', {
    context: contextOf(page),
    actions: [
      {
        type: 'pointer',
        id: 'mouse-of-the-warning',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}
