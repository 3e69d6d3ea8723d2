// The toolbar's own popup over a tab, opened as a click on the icon does, with the access to that tab that comes of it.

import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The browser must be started with this; it opens the popup as a click would. */
export const REAL_POPUP = '--enable-unsafe-extension-debugging';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export interface RealPopup {
  /** What the popup shows as text. */
  text(): Promise<string>;
  /** Presses the button of this name, and says whether there was one. */
  press(button: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The protocol has methods that Playwright's types do not know. */
type AnySession = { send(method: string, params?: object): Promise<unknown> } & Pick<CDPSession, 'on' | 'detach'>;

const targetsOf = async (session: AnySession, filter?: readonly object[]) => {
  const found = (await session.send('Target.getTargets', filter && { filter })) as {
    readonly targetInfos: readonly TargetInfo[];
  };
  return found.targetInfos;
};

export async function openRealPopup(context: BrowserContext, extensionId: string, over: Page): Promise<RealPopup> {
  const browser = context.browser();
  if (!browser) throw new Error('There is no browser to ask.');
  const session = (await browser.newBrowserCDPSession()) as unknown as AnySession;
  await over.bringToFront();
  const tab = (await targetsOf(session, [{ type: 'tab', exclude: false }])).find(({ url }) => url === over.url());
  if (!tab) throw new Error(`No tab is at ${over.url()}.`);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const address = `chrome-extension://${extensionId}/popup.html`;
  const until = Date.now() + 8_000;
  let popup: TargetInfo | undefined;
  while (!popup && Date.now() < until) {
    popup = (await targetsOf(session)).find(({ url }) => url === address);
    if (!popup) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (!popup) throw new Error('The popup did not open.');
  const { sessionId } = (await session.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false })) as {
    readonly sessionId: string;
  };

  let asked = 0;
  const waiting = new Map<number, (answer: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { readonly id?: number; readonly result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  const run = async (expression: string): Promise<unknown> => {
    asked += 1;
    const id = asked;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return ((await answer) as { readonly result?: { readonly value?: unknown } }).result?.value;
  };
  return {
    text: async () => String((await run('document.body.innerText')) ?? ''),
    press: async (button) =>
      (await run(`(() => {
        const wanted = ${JSON.stringify(button)};
        const found = [...document.querySelectorAll('button, a')].find((one) => one.innerText.trim() === wanted);
        found?.click();
        return found !== undefined;
      })()`)) === true,
    close: async () => {
      await session.send('Target.closeTarget', { targetId: popup.targetId });
      await session.detach();
    },
  };
}
