// The third layer: files that the browser is about to keep, seen only where the buyer granted the optional permission.

import browser from 'webextension-polyfill';
import { isArmedAnywhere } from './guard-scripts';

export interface StartedDownload {
  readonly id: number;
  readonly url: string;
  /** Where the browser was sent to `url` from. */
  readonly askedUrl: string;
  readonly referrer: string;
  /** The name alone, without its folder. */
  readonly fileName: string;
  readonly mime: string;
  readonly bytes?: number;
  /** Begun in a private window. */
  readonly isPrivate: boolean;
}

export interface DownloadJudge {
  /** Could this be a shop's at all? Everything else in the browser goes on. */
  concerns(item: StartedDownload): Promise<boolean>;
  /** Stop it? It is held meanwhile, and let go if nothing is answered in time. */
  mustStop(item: StartedDownload): Promise<boolean>;
  stopped(item: StartedDownload): Promise<void>;
  /** It was too late, or another extension fetched it, whose work is not ours to stop: the file is there. */
  escaped(item: StartedDownload): Promise<void>;
}

/** Chromium completes a held download by itself after 15 s; an answer of ours must come well before. */
const PATIENCE = 10_000;

interface Item {
  readonly id: number;
  readonly url: string;
  readonly finalUrl?: string | undefined;
  readonly referrer?: string | undefined;
  readonly filename: string;
  readonly mime?: string | undefined;
  readonly byExtensionId?: string | undefined;
  readonly incognito?: boolean | undefined;
  /** -1 where nobody told. */
  readonly totalBytes?: number | undefined;
}

type NameListener = (item: Item, suggest: () => void) => boolean | undefined;

/** What there is of `downloads` in this browser; nothing without the permission. */
interface Downloads {
  readonly onDeterminingFilename?: {
    addListener(listener: NameListener): void;
    removeListener(listener: NameListener): void;
  };
  readonly onCreated: { addListener(listener: (item: Item) => void): void };
  cancel(id: number): Promise<void>;
  erase(query: { readonly id: number }): Promise<unknown>;
  search(query: { readonly id: number }): Promise<readonly { readonly state: string }[]>;
  download(options: { readonly url: string; readonly filename?: string }): Promise<number>;
}

// Chromium's own object: the polyfill wraps what takes a promise, and the hold needs the plain callback.
const downloads = (): Downloads | undefined =>
  Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'downloads') ?? Reflect.get(browser, 'downloads');

const toStarted = ({
  id,
  url,
  finalUrl,
  referrer,
  filename,
  mime,
  incognito,
  totalBytes = -1,
}: Item): StartedDownload => ({
  id,
  url: finalUrl || url,
  askedUrl: url,
  referrer: referrer ?? '',
  fileName: filename.split(/[\\/]/).at(-1) ?? '',
  mime: mime ?? '',
  ...(totalBytes > 0 && { bytes: totalBytes }),
  isPrivate: incognito === true,
});

let isListening = false;
let holding: NameListener | undefined;

/**
 * Whoever listens for the names of files takes from other extensions the names that they chose, whatever he answers: done
 * only while a refund is at stake. Asked for twice it listens once.
 */
export function followFiles(isAtStake: boolean): void {
  if (!holding) return;
  const names = downloads()?.onDeterminingFilename;
  if (isAtStake) names?.addListener(holding);
  else names?.removeListener(holding);
}

/** Called at every start of the worker, and again when the permission comes; without it, nothing happens. */
export function watchDownloads(judge: DownloadJudge): void {
  const api = downloads();
  if (!api || isListening) return;
  isListening = true;
  const stop = async (item: StartedDownload): Promise<void> => {
    await api.cancel(item.id).catch(() => undefined);
    const [found] = await api.search({ id: item.id });
    await (found?.state === 'complete' ? judge.escaped(item) : judge.stopped(item));
  };
  const isOurs = ({ byExtensionId }: Item) => byExtensionId === browser.runtime.id;
  const mustStop = async (raw: Item, item: StartedDownload): Promise<boolean> => {
    if (!(await judge.concerns(item))) return false;
    if (!raw.byExtensionId) return judge.mustStop(item);
    // A download manager does what the buyer has it for: it is told of, never stopped.
    void judge.escaped(item).catch(() => undefined);
    return false;
  };

  if (api.onDeterminingFilename) {
    holding = (raw, suggest) => {
      if (isOurs(raw)) {
        suggest();
        return undefined;
      }
      const item = toStarted(raw);
      const patience = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false));
      void Promise.race([mustStop(raw, item), patience])
        .catch(() => false)
        .then((must) => (must ? stop(item) : undefined))
        .finally(suggest);
      return true;
    };
    // What woke the worker is told to those who listen at once; whether anything is at stake is known a moment later.
    api.onDeterminingFilename.addListener(holding);
    void isArmedAnywhere().then(followFiles, () => undefined);
    return;
  }
  // Firefox cannot hold a file: what is already there when we come is recorded as done.
  api.onCreated.addListener((raw) => {
    if (isOurs(raw)) return;
    const item = toStarted(raw);
    void mustStop(raw, item)
      .then((must) => (must ? stop(item) : undefined))
      .catch(() => undefined);
  });
}

/** Fetches a stopped file after all; false where its address is gone, as that of a blob may be. */
export async function downloadAgain(url: string): Promise<boolean> {
  const id = await downloads()
    ?.download({ url })
    .catch(() => undefined);
  return id !== undefined;
}
