// Where the page's watch, the guard and its warning find each other: the guard is there only where something is at stake.

import { browser } from 'wxt/browser';
import { SHARED_SLOT } from '../messages/page-snapshot';
import type { tellBackground } from '../messages/send';
import type { Instant } from '../time/instant';
import type { Bridge } from './bridge';
import type { FollowedSnapshot } from './follow-snapshot';
import type { RecognisedAct } from './recognise-act';
import type { TellSurely } from './tell-surely';
import type { WarningScript } from './warning';

export interface Found extends Pick<RecognisedAct, 'acts' | 'how' | 'isSure'> {
  /** Credits that its label names, where the terms count them. */
  readonly cost?: number | undefined;
  /** The control, where there is one. */
  readonly pressed?: Element | undefined;
}

/** What both scripts of the isolated world share in one frame. */
export interface SharedPage {
  readonly bridge: Bridge;
  readonly snapshot: FollowedSnapshot;
  now(): Instant;
  /** Once in a frame, not once in every script. */
  readonly tell: typeof tellBackground;
  /** What must not be lost, whatever becomes of the background and of this page. */
  readonly tellSurely: TellSurely;
  /** Calls for a part until it is here; false where nobody brings it in time. */
  call(part: Part): Promise<boolean>;
}

type Part = 'guard' | 'warning';

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

export const wait = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long one call may take, for a worker that dies with it in its hands never answers. */
const PATIENCE = 1_000;
/** How long calls are made: longer, and the press that waits would be stale. */
const CALLING = 3_300;

async function callFor(part: Part, tell: SharedPage['tell']): Promise<boolean> {
  const until = performance.now() + CALLING;
  // Without an id the extension was updated or removed under this page: nobody will ever answer.
  while (!slot()[part] && browser.runtime?.id && performance.now() < until) {
    await Promise.race([tell('needGuard', { part }), wait(PATIENCE)]);
    // Refused at once, as while a worker is just ending: a moment later there is a new one.
    if (!slot()[part]) await wait(100);
  }
  return slot()[part] !== undefined;
}

/**
 * The watch's side: leaves the page for the guard. The browser brings the guard by itself to pages that load while
 * something is at stake; a page that was open before, or that loaded while the browser noted it down, asks for it.
 */
export function offerPage(watched: Omit<SharedPage, 'call'>): void {
  const shared = slot();
  const page = { ...watched, call: (part: Part) => callFor(part, watched.tell) };
  shared.page = page;
  shared.guard?.(page);
  page.snapshot.onChange(() => {
    const known = page.snapshot.current();
    if (known?.watching && known.armed.length > 0) void page.call('guard');
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

/**
 * The guard's side: the warning is called for at the first press of an act, which is before the click. Rejects where it
 * cannot be had; the next time it is called for anew.
 */
export async function callWarning(page: SharedPage): Promise<WarningScript> {
  await page.call('warning');
  const { warning } = slot();
  if (!warning) throw new Error();
  return warning;
}
