// MAIN world: stands in front of every way in which a page can save without a press of the buyer's, asks, and obeys. Decides nothing.

import type { Bridge } from './bridge';

export interface SaveAttempt {
  readonly id: number;
  readonly path: 'anchor' | 'open' | 'form' | 'picker' | 'share' | 'clipboard' | 'navigate';
  readonly url?: string;
  /** The file's name, where the page gives one; empty for a bare `download` attribute. */
  readonly name?: string;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

// The browser's own, kept before any script of the page has run.
const { apply } = Reflect;
const { stringify } = JSON;
const { hasAttribute, getAttribute } = Element.prototype;
const { cloneNode } = Node.prototype;
const PageError = DOMException;

/** Puts a wrapper in place of a method. It reads, names and prints itself as the browser's own does. */
function tap(
  owner: object | undefined,
  name: string,
  around: (call: () => unknown, self: unknown, args: unknown[]) => unknown,
  concerns: (self: unknown) => boolean = () => true,
) {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  if (!owner || !found || typeof found.value !== 'function') return;
  const native: Method = found.value;
  const value = new Proxy(native, {
    apply: (_, self, args: unknown[]) => {
      // Most calls are none of ours: they pay for one question.
      if (!concerns(self)) return apply(native, self, args);
      const call = () => apply(native, self, args);
      try {
        return around(call, self, args);
      } catch (fault) {
        if (fault instanceof Passed) throw fault.cause;
        return call();
      }
    },
  });
  Object.defineProperty(owner, name, { ...found, value });
}

/** An error of the browser's own method, which the page must see as it is; any other is ours, and is swallowed. */
class Passed {
  constructor(readonly cause: unknown) {}
}

export function tapSaves(bridge: Bridge): void {
  interface Waiting {
    readonly go: () => void;
    readonly drop: () => void;
  }
  const waiting = new Map<string, Waiting>();
  const keptUrls = new Map<string, boolean>();
  let lastId = 0;

  const settle = (how: keyof Waiting) => (id: string) => {
    const held = waiting.get(id);
    waiting.delete(id);
    held?.[how]();
    return undefined;
  };
  bridge.hear('save-go', settle('go'));
  bridge.hear('save-drop', settle('drop'));

  const mustWait = (attempt: Omit<SaveAttempt, 'id'>, go: () => unknown, drop: () => void = () => {}): boolean => {
    lastId += 1;
    const id = String(lastId);
    if (!bridge.say('save', stringify({ ...attempt, id: lastId }))) return false;
    waiting.set(id, { go, drop });
    return true;
  };

  const native = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (fault) {
      throw new Passed(fault);
    }
  };

  /** A blob's address must outlive the hold, although pages revoke it right after the click. */
  const keep = (url: string) => {
    if (url.startsWith('blob:') && !keptUrls.has(url)) keptUrls.set(url, false);
  };
  const release = (url: string) => {
    if (keptUrls.get(url)) setTimeout(() => URL.revokeObjectURL(url), 40_000);
    keptUrls.delete(url);
  };
  tap(URL, 'revokeObjectURL', (call, _, [url]) => {
    if (typeof url === 'string' && keptUrls.has(url)) keptUrls.set(url, true);
    else native(call);
  });

  const anchorWaits = (anchor: unknown, again: () => unknown): boolean => {
    if (!(anchor instanceof HTMLAnchorElement) || !anchor.href) return false;
    const { href } = anchor;
    const name: unknown = apply(hasAttribute, anchor, ['download'])
      ? apply(getAttribute, anchor, ['download'])
      : undefined;
    // As it is now: pages remove the anchor at once, or use it again for the next file.
    const copy: unknown = apply(cloneNode, anchor, []);
    const go = () => {
      const isSame = anchor.isConnected && anchor.href === href;
      if (isSame || !(copy instanceof HTMLAnchorElement)) again();
      else apply(click, copy, []);
      release(href);
    };
    const isHeld = mustWait({ path: 'anchor', url: href, ...(typeof name === 'string' && { name }) }, go, () =>
      release(href),
    );
    if (isHeld) keep(href);
    return isHeld;
  };

  const { click } = HTMLElement.prototype;
  const isLink = (self: unknown): boolean => self instanceof HTMLAnchorElement;
  tap(HTMLElement.prototype, 'click', (call, self) => (anchorWaits(self, call) ? undefined : native(call)), isLink);
  tap(
    EventTarget.prototype,
    'dispatchEvent',
    (call, self, [event]) =>
      event instanceof Event && event.type === 'click' && anchorWaits(self, call) ? true : native(call),
    isLink,
  );
  tap(window, 'open', (call, _, [url]) => {
    const address = url === undefined || url === null ? '' : new URL(String(url), document.baseURI).href;
    const isHeld =
      address !== '' &&
      mustWait(
        { path: 'open', url: address },
        () => {
          call();
          release(address);
        },
        () => release(address),
      );
    if (!isHeld) return native(call);
    keep(address);
    return null;
  });
  tap(HTMLFormElement.prototype, 'submit', (call, self) =>
    self instanceof HTMLFormElement && mustWait({ path: 'form', url: self.action }, call) ? undefined : native(call),
  );

  /** Methods that answer later: the page waits with us, or learns that the buyer closed the browser's own dialog. */
  const later = (
    owner: object | undefined,
    name: string,
    attempt: (args: unknown[]) => Omit<SaveAttempt, 'id'> | undefined,
  ) =>
    tap(owner, name, (call, _, args) => {
      const what = attempt(args);
      if (!what) return native(call);
      const { promise, resolve, reject } = Promise.withResolvers();
      const go = () => {
        try {
          resolve(call());
        } catch (fault) {
          reject(fault);
        }
      };
      const drop = () => reject(new PageError('The user aborted a request.', 'AbortError'));
      return mustWait(what, go, drop) ? promise : native(call);
    });
  later(window, 'showSaveFilePicker', () => ({ path: 'picker' }));
  later(window, 'showDirectoryPicker', ([options]) =>
    typeof options === 'object' && options !== null && 'mode' in options && options.mode === 'readwrite'
      ? { path: 'picker' }
      : undefined,
  );
  later(globalThis.Navigator?.prototype, 'share', ([data]) =>
    typeof data === 'object' && data !== null && 'files' in data && Array.isArray(data.files) && data.files.length > 0
      ? { path: 'share' }
      : undefined,
  );
  later(globalThis.Clipboard?.prototype, 'write', ([items]) =>
    Array.isArray(items) &&
    items.some((item) => item instanceof ClipboardItem && item.types.some((type) => type.startsWith('image/')))
      ? { path: 'clipboard' }
      : undefined,
  );
}
