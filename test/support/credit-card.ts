// The card in the corner of a page, found as a screen reader finds it: its shadow tree is closed to every script, Playwright's included.

import type { CDPSession, Page } from '@playwright/test';

interface AXNode {
  readonly nodeId: string;
  readonly ignored?: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

const CREDITS = /^Refund Clock: credits$/;

async function nodesOf(session: CDPSession, called: RegExp): Promise<readonly AXNode[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AXNode[] };
  const card = nodes.find((node) => node.role?.value === 'complementary' && called.test(node.name?.value ?? ''));
  const within = (node: AXNode): AXNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => nodes.filter((one) => one.nodeId === id)).flatMap(within),
  ];
  return card ? within(card).filter((node) => !node.ignored) : [];
}

async function withSession<Value>(page: Page, work: (session: CDPSession) => Promise<Value>): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** All that the card says; empty where there is none. */
export const cardText = (page: Page, called = CREDITS): Promise<string> =>
  withSession(page, async (session) =>
    (await nodesOf(session, called))
      .filter((node) => node.role?.value === 'StaticText')
      .map((node) => node.name?.value ?? '')
      .join(' '),
  );

/** Presses a button of the card with the mouse, as a person does. */
export async function pressInCard(page: Page, name: string, called = CREDITS): Promise<void> {
  const [x = 0, y = 0, width = 0, height = 0] = await withSession(page, async (session) => {
    const button = (await nodesOf(session, called)).find(
      (node) => node.role?.value === 'button' && node.name?.value === name,
    );
    if (button?.backendDOMNodeId === undefined) throw new Error(`The card has no button “${name}”.`);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
    const [left = 0, top = 0] = model.border;
    return [left, top, model.width, model.height];
  });
  await page.mouse.click(x + width / 2, y + height / 2);
}
