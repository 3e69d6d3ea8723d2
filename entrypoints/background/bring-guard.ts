// Puts a part of the guard into the frame that asked for it.

import type { Asked, PageToBackground, Reply } from '@/lib/messages/protocol';
import type { Sender } from '@/lib/messages/receive';
import { injectScript } from '@/lib/platform/page-scripts';
import { report } from './report';

/** Only where something is at stake, and its warning only where an act is about to be held: neither is on every page. */
const FILES = { guard: 'page-guard.js', warning: 'page-warning.js' } as const;

type Part = Asked<PageToBackground, 'needGuard'>['part'];

/** Resolves once it has run there. */
export async function bringGuard(part: Part, { tabId, frameId }: Sender): Promise<void> {
  if (tabId !== undefined) await injectScript(FILES[part], tabId, frameId ?? 0);
}

/** The same as an answer; never rejects. */
export async function answerGuard(part: Part, sender: Sender): Promise<Reply<null>> {
  try {
    await bringGuard(part, sender);
    return { ok: true, value: null };
  } catch (error) {
    report(error, 'message needGuard');
    return { ok: false, reason: 'failed' };
  }
}
