// Asks the background, from a page script or a screen; never rejects, whatever became of the worker.

import { browser } from 'wxt/browser';
import type { Asked, Envelope, PageToBackground, Reply, ScreenToBackground, Told } from './protocol';

const unreachable = (): Reply<never> => ({ ok: false, reason: 'unreachable' });

async function send<Value>(envelope: Envelope): Promise<Reply<Value>> {
  try {
    const reply: Reply<Value> | undefined = await browser.runtime.sendMessage(envelope);
    return reply?.ok === undefined ? unreachable() : reply;
  } catch {
    // The extension was updated or removed under us, or nobody listens: the same to the caller.
    return unreachable();
  }
}

/** From a provider's page. */
export const tellBackground = <Method extends keyof PageToBackground>(
  method: Method,
  body: Asked<PageToBackground, Method>,
): Promise<Reply<Told<PageToBackground, Method>>> => send({ from: 'page', method, body });

/** From the extension's own screens. */
export const askBackground = <Method extends keyof ScreenToBackground>(
  method: Method,
  body: Asked<ScreenToBackground, Method>,
): Promise<Reply<Told<ScreenToBackground, Method>>> => send({ from: 'screen', method, body });
