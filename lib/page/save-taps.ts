// MAIN world: stands in front of every way in which a page can save without a press of the buyer's, asks, and obeys. Decides nothing.

import type { Bridge } from './bridge';

export interface SaveAttempt {
  readonly id: number;
  readonly path: 'anchor' | 'open' | 'form' | 'picker' | 'share' | 'clipboard' | 'navigate' | 'request';
  readonly url?: string;
  /** The file's name, where the page gives one; empty for a bare `download` attribute. Of a request or a form its method. */
  readonly name?: string | undefined;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

// The browser's own, kept before any script of the page has run.
const { apply } = Reflect;
const { stringify } = JSON;
const { getAttribute } = Element.prototype;
const { cloneNode } = Node.prototype;
const { dispatchEvent } = EventTarget.prototype;

/** What the page gets instead of the browser's own answer. */
type Instead = readonly [value: unknown] | undefined;

/**
 * Puts a wrapper in place of a method. It reads, names and prints itself as the browser's own does. Where `instead`
 * answers nothing, or fails, the call goes on as if we were not there.
 */
function tap(
  owner: object | undefined,
  name: string,
  instead: (call: () => unknown, self: unknown, args: unknown[]) => Instead,
  part: 'value' | 'set' = 'value',
) {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  const native: Method | undefined = found?.[part];
  if (!owner || typeof native !== 'function') return;
  const proxy = new Proxy(native, {
    apply: (_, self, args: unknown[]) => {
      const call = () => apply(native, self, args);
      let other: Instead;
      try {
        other = instead(call, self, args);
      } catch {
        // Ours; the page does not see it.
      }
      return other ? other[0] : call();
    },
  });
  Object.defineProperty(owner, name, { ...found, [part]: proxy });
}

/** What the page gave under a name, if it gave an object at all. */
const given = (object: unknown, name: string): unknown => Reflect.get(Object(object), name);

const addressOf = (url: unknown): string => new URL(String(url), document.baseURI).href;

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

  /** A blob's address must outlive the hold, although pages revoke it right after the click. */
  const keep = (url: string) => {
    if (url.startsWith('blob:') && !keptUrls.has(url)) keptUrls.set(url, false);
  };
  const release = (url: string) => {
    if (keptUrls.get(url)) setTimeout(() => URL.revokeObjectURL(url), 40_000);
    keptUrls.delete(url);
  };
  tap(URL, 'revokeObjectURL', (_call, _self, [url]) => {
    if (typeof url !== 'string' || !keptUrls.has(url)) return undefined;
    keptUrls.set(url, true);
    return [undefined];
  });

  const anchorWaits = (anchor: unknown, again: () => unknown): boolean => {
    if (!(anchor instanceof HTMLAnchorElement) || !anchor.href) return false;
    const { href } = anchor;
    const name = apply(getAttribute, anchor, ['download']) ?? undefined;
    // As it is now: pages remove the anchor at once, or use it again for the next file.
    const copy: unknown = apply(cloneNode, anchor, []);
    const go = () => {
      if (anchor.isConnected && anchor.href === href) again();
      else apply(click, copy, []);
      release(href);
    };
    const isHeld = mustWait({ path: 'anchor', url: href, name }, go, () => release(href));
    if (isHeld) keep(href);
    return isHeld;
  };

  const { click } = HTMLElement.prototype;
  // A link whose address is a script runs in this world alone; the warning has given it the focus back.
  bridge.hear('press', () => void (document.activeElement && apply(click, document.activeElement, [])));
  tap(HTMLElement.prototype, 'click', (call, self) => (anchorWaits(self, call) ? [undefined] : undefined));
  tap(EventTarget.prototype, 'dispatchEvent', (call, self, [event]) =>
    given(event, 'type') === 'click' && anchorWaits(self, call) ? [true] : undefined,
  );
  tap(window, 'open', (call, _, [url]) => {
    const address = url ? addressOf(url) : '';
    const drop = () => release(address);
    const go = () => {
      call();
      drop();
    };
    if (!address || !mustWait({ path: 'open', url: address }, go, drop)) return undefined;
    keep(address);
    return [null];
  });
  tap(HTMLFormElement.prototype, 'submit', (call, self) =>
    self instanceof HTMLFormElement && mustWait({ path: 'form', url: self.action, name: self.method }, call)
      ? [undefined]
      : undefined,
  );

  // A frame that is sent to a file: nothing of the page tells of its navigation.
  tap(
    HTMLIFrameElement.prototype,
    'src',
    (call, _, [url]) => (mustWait({ path: 'navigate', url: addressOf(url) }, call) ? [undefined] : undefined),
    'set',
  );

  /** Methods that answer later: the page waits with us, or learns that the buyer closed the browser's own dialog. */
  const later = (
    owner: object | undefined,
    name: string,
    attempt: (args: unknown[]) => Omit<SaveAttempt, 'id'> | undefined,
  ) =>
    tap(owner, name, (call, _, args) => {
      const what = attempt(args);
      if (!what) return undefined;
      const { promise, resolve, reject } = Promise.withResolvers();
      const go = () => {
        try {
          resolve(call());
        } catch (fault) {
          reject(fault);
        }
      };
      const drop = () => reject(new DOMException('The user aborted a request.', 'AbortError'));
      return mustWait(what, go, drop) ? [promise] : undefined;
    });
  // A request may be the act itself: the shop notes it, or gives the file, before anything is saved.
  const asks = (url: unknown, method?: unknown): Omit<SaveAttempt, 'id'> => ({
    path: 'request',
    url: addressOf(url),
    name: String(method ?? 'GET'),
  });
  later(window, 'fetch', ([input, options]) =>
    asks(given(input, 'url') ?? input, given(options, 'method') ?? given(input, 'method')),
  );
  // A worker of the page may fetch what the page then saves: it is told the address.
  tap(Worker.prototype, 'postMessage', (call, _, [message]) => {
    const url = [message, given(message, 'url'), given(message, 'src')].find(
      (part) => typeof part === 'string' && /^(http|\/)/.test(part),
    );
    return url && mustWait(asks(url), call) ? [undefined] : undefined;
  });
  tap(Navigator.prototype, 'sendBeacon', (call, _, [url]) => (mustWait(asks(url, 'POST'), call) ? [true] : undefined));
  const opened = new WeakMap<object, Omit<SaveAttempt, 'id'>>();
  tap(XMLHttpRequest.prototype, 'open', (_call, self, [method, url, isLater]) => {
    // One that the page waits for cannot wait for us.
    if (isLater !== false) opened.set(Object(self), asks(url, method));
    return undefined;
  });
  tap(XMLHttpRequest.prototype, 'send', (call, self) => {
    const attempt = opened.get(Object(self));
    const drop = () => apply(dispatchEvent, self, [new ProgressEvent('abort')]);
    return attempt && mustWait(attempt, call, drop) ? [undefined] : undefined;
  });
  later(window, 'showSaveFilePicker', () => ({ path: 'picker' }));
  later(window, 'showDirectoryPicker', ([options]) =>
    given(options, 'mode') === 'readwrite' ? { path: 'picker' } : undefined,
  );
  later(Navigator.prototype, 'share', ([data]) =>
    given(given(data, 'files'), 'length') ? { path: 'share' } : undefined,
  );
  later(globalThis.Clipboard?.prototype, 'write', ([items]) =>
    Array.isArray(items) &&
    items.some((item) => item instanceof ClipboardItem && item.types.some((type) => type.startsWith('image/')))
      ? { path: 'clipboard' }
      : undefined,
  );
}
