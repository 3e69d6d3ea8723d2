// The extension's dialogs in a shop's page, found as a screen reader finds them: their shadow root is closed to scripts and tests alike.

import type { Page } from '@playwright/test';

interface Node {
  readonly nodeId: string;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
}

export interface ShownWarning {
  /** The dialog's accessible name. */
  readonly title: string;
  /** Every word in it. */
  readonly text: string;
  /** Names of its buttons, in order. */
  readonly buttons: readonly string[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Asks the browser for the whole accessibility tree and gives back the open alert dialog with everything inside. */
async function readDialog(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  let dialog: Node | undefined;
  for (const node of nodes) {
    if (node.role?.value !== 'alertdialog' || node.ignored) continue;
    // A shop may have one too: ours is in a shadow tree.
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId ?? 0 });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.getRootNode() instanceof ShadowRoot; }',
    });
    if (result.value === true) dialog ??= node;
  }
  const inside: Node[] = [];
  const walk = (node: Node | undefined): void => {
    if (!node) return;
    inside.push(node);
    for (const id of node.childIds ?? []) walk(byId.get(id));
  };
  walk(dialog);
  return { session, dialog, inside };
}

/** The warning that is open in this page, or undefined. */
export async function shownWarning(page: Page): Promise<ShownWarning | undefined> {
  const { session, dialog, inside } = await readDialog(page);
  await session.detach();
  if (!dialog) return undefined;
  return {
    title: textOf(dialog.name?.value),
    text: inside
      .filter((node) => node.role?.value === 'StaticText')
      .map((node) => textOf(node.name?.value))
      .join(' '),
    buttons: inside.filter((node) => node.role?.value === 'button').map((node) => textOf(node.name?.value)),
  };
}

/** Waits for a warning; throws with what is there instead. */
export async function warningIn(page: Page, timeout = 5_000): Promise<ShownWarning> {
  const until = Date.now() + timeout;
  for (;;) {
    const shown = await shownWarning(page);
    if (shown) return shown;
    if (Date.now() > until) throw new Error(`No warning came up in ${page.url()} within ${timeout} ms.`);
    await page.waitForTimeout(50);
  }
}

/** Presses a control of the warning with the mouse, where it is on the screen. */
export async function pressInWarning(page: Page, name: string | RegExp): Promise<void> {
  // The dialog takes no answer before a person can have seen it.
  await page.waitForTimeout(750);
  const { session, inside } = await readDialog(page);
  const button = inside.find((node) => {
    const called = textOf(node.name?.value);
    const fits = typeof name === 'string' ? called === name : name.test(called);
    return fits && ['button', 'checkbox', 'radio', 'link'].includes(textOf(node.role?.value));
  });
  if (button?.backendDOMNodeId === undefined) {
    throw new Error(
      `The warning has no control ${name}. It has: ${inside.map((node) => textOf(node.name?.value)).join(' | ')}`,
    );
  }
  const { model } = (await session.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId })) as {
    readonly model: { readonly content: readonly number[] };
  };
  await session.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Asserts by waiting that no warning is open. */
export async function noWarning(page: Page, timeout = 3_000): Promise<void> {
  const until = Date.now() + timeout;
  for (;;) {
    const shown = await shownWarning(page);
    if (!shown) return;
    if (Date.now() > until) throw new Error(`A warning is still open: ${shown.title}`);
    await page.waitForTimeout(50);
  }
}
