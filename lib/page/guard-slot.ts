// Where the page's watch, the guard and its warning find each other: the guard is there only where something is at stake.

import { browser } from 'wxt/browser';
import { SHARED_SLOT } from '../messages/page-snapshot';
import type { tellBackground } from '../messages/send';
import type { Instant } from '../time/instant';
import type { Bridge } from './bridge';
import type { FollowedSnapshot } from './follow-snapshot';
import type { RecognisedAct } from './recognise-act';
import type { WarningScript } from './warning';

export interface Found extends Pick<RecognisedAct, 'acts' | 'how' | 'isSure'> {
  /** Credits that its label names, where the terms count them. */
  readonly cost?: number | undefined;
}

/** What both scripts of the isolated world share in one frame. */
export interface SharedPage {
  readonly bridge: Bridge;
  readonly snapshot: FollowedSnapshot;
  now(): Instant;
  /** Once in a frame, not once in every script. */
  readonly tell: typeof tellBackground;
}

type Guard = (page: SharedPage) => void;

/** Holds an act until the buyer has answered, whoever found it; false where it need not wait. */
export type Hold = (
  found: Found,
  stopped: boolean,
  again: () => void,
  drop?: () => void,
  find?: () => Found | undefined,
) => boolean;

interface Slot {
  hold?: Hold;
  page?: SharedPage;
  guard?: Guard;
  warning?: WarningScript;
}

interface World {
  [SHARED_SLOT]?: Slot;
}
const world: typeof globalThis & World = globalThis;

/** The scripts may come in either order; nobody else writes in this world. */
const slot = (): Slot => (world[SHARED_SLOT] ??= {});

/**
 * The watch's side: leaves the page for the guard. The browser brings the guard by itself to pages that load while
 * something is at stake; a page that was open before asks for it.
 */
export function offerPage(page: SharedPage, callGuard: () => void): void {
  const shared = slot();
  shared.page = page;
  shared.guard?.(page);
  page.snapshot.onChange(() => {
    const known = page.snapshot.current();
    if (!shared.guard && known?.watching && known.armed.length > 0) callGuard();
  });
}

/** The guard's side; once in a frame, however often its script is injected. */
export function takePage(guard: Guard): void {
  const shared = slot();
  if (shared.guard) return;
  shared.guard = guard;
  if (shared.page) guard(shared.page);
}

/** The guard's side: what holds acts in this page, for its frames too. */
export const leaveHold = (hold: Hold): void => {
  slot().hold = hold;
};

/**
 * In a frame of the same shop: the guard of the page around it. Frames are small, hidden or gone in a moment, and a press
 * in the page may save from a frame: one question, where the buyer sees it. Nothing in the page itself, and in a frame of
 * a stranger's page.
 */
export function outerHold(): Hold | undefined {
  try {
    const outer: (Window & World) | null = top;
    return outer === self ? undefined : outer?.[SHARED_SLOT]?.hold;
  } catch {
    return undefined;
  }
}

/** What the watch left, for a script that comes on demand and is called by what the watch told. */
export const sharedPage = (): SharedPage | undefined => slot().page;

/** The warning's side, once it is there. */
export const leaveWarning = (warning: WarningScript): void => {
  slot().warning = warning;
};

export const wait = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long one call may take, for a worker that dies with it in its hands never answers; and how long calls are made. */
const PATIENCE = 1_000;
const CALLING = 3_300;

/**
 * The guard's side: the warning is called for at the first press of an act, which is before the click. Rejects where it
 * cannot be had; the next time it is called for anew.
 */
export async function callWarning({ tell }: SharedPage): Promise<WarningScript> {
  const until = performance.now() + CALLING;
  // Without an id the extension was updated or removed under this page: nobody will ever answer.
  while (browser.runtime?.id && performance.now() < until) {
    if (!slot().warning) await Promise.race([tell('needGuard', { part: 'warning' }), wait(PATIENCE)]);
    const { warning } = slot();
    if (warning) return warning;
    // Refused at once, as while a worker is just ending: a moment later there is a new one.
    await wait(100);
  }
  throw new Error('no warning');
}
