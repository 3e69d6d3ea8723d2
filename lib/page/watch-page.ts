// Watches one page of a seller for the way to a payment and the way back: hands over what it sees, and looks on when it is told to.

import type { RawPress, RawView } from '../detection/raw-view';
import type { Bridge } from './bridge';
import type { FollowedSnapshot } from './follow-snapshot';
import {
  frameOf,
  labelOf,
  readAround,
  readCurrency,
  readFrame,
  readFrames,
  readHints,
  readRegions,
  readTimes,
} from './read-page';
import type { TellSurely } from './tell-surely';

const SECOND = 1_000;
/** Never more than this from one path of a page load, whatever it does. */
const REPORTS = 80;
/** The same of what frames say: most of it is chatter, and none of it may use up what else is to be told. */
const MESSAGES = 20;
/** A value that ends in a word of success, as gateways name their events. */
const DONE = /(?:complete|succe\w*|paid|capture|sale)d?"(?!:)/i;
/** Ids that make a page worth a look although nobody came from a payment. */
const HAS_ID = /cs_(?:live|test)_|_intent=|wc_order_|checkout_?id=|txn_|receipt|invoice/i;
const CHECKOUT =
  /checkout|pay|purchas|billing|subscri|buy|order|stripe|session|pag[ao]|zahl|kauf|best[ei]l|achet|command|compr|[kc]ass|afrek|betal|köp|kup|płac|zamow|оплат|купи|购|付|支払|注文|구매|결제|öde/i;

export interface PageWatch {
  readonly bridge: Bridge;
  readonly snapshot: FollowedSnapshot;
  /** Hands one look to the background, which answers what it wants next; nothing where it is gone. */
  readonly tellSurely: TellSurely;
  readonly newId: () => string;
}

interface Touched {
  /** As the window is told it, which is the host of a shadow tree. */
  readonly target: EventTarget | null;
  readonly control: Element;
  label?: string;
  read(): ReturnType<typeof readAround>;
}

export function watchPage({ bridge, snapshot, tellSurely, newId }: PageWatch): void {
  const elapsed = () => performance.now();
  /** What tells this load from others; made when it is first told of, which most never are. */
  let load: Pick<RawView, 'pageLoad' | 'navigation'> | undefined;
  // Taken before the page's first script can clean it.
  const firstUrl = location.href;
  const cameFrom = /^https?:\/\/([^/:]+)/.exec(document.referrer)?.[1] ?? '';

  let reports = 0;
  let messages = 0;
  let path = '';
  let press: (Omit<RawPress, 'agoMs'> & { readonly at: number }) | undefined;
  /** What the pointer went down on, and reads once what it says and what stands around it: before the click where there is time. */
  let touched: Touched | undefined;
  /** Completes the last press, if that has not been done. */
  let complete: (() => void) | undefined;
  /** The last press may have paid within the page. */
  let isPaying = false;
  let hasLeft = false;
  /** A way to a payment that begins here does not end here. */
  let isWayOut = false;
  /** While the page is told that it goes. */
  let isGoing = false;
  let hasArrived = false;
  let hasLooked = false;
  let until = 0;
  /** Looks at every change while the way back is fresh, else once a second. */
  let observer: MutationObserver | undefined;
  let since = 0;
  let lastTold = '';
  /** What stood here before anything was paid says nothing later. */
  let before: readonly string[] = [];

  const tell = async (moment: RawView['moment'], more: Partial<RawView> = {}): Promise<void> => {
    // A site that has no snapshot yet may be watched since a moment ago: the background knows.
    if (snapshot.current()?.watching === false || reports++ > REPORTS) return;
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    load ??= { pageLoad: newId(), navigation: timing?.type ?? 'navigate' };
    const view: RawView = {
      moment,
      report: newId(),
      ...load,
      url: location.href.slice(0, 2_000),
      ...(cameFrom && { cameFrom }),
      ...more,
    };
    const order = await tellSurely('reportView', view, isGoing);
    if (order?.stop) stop();
    else if (order?.watchForMs) watch(order.watchForMs, !order.gently);
  };

  /** Without a press of the page's own: what stands around the frame in which was paid. */
  const pressed = (frame?: Element): Partial<RawView> => {
    complete?.();
    const now = elapsed();
    const last = press?.blocks.length || !frame ? press : { at: now, label: '', ...readAround(frame) };
    if (!last) return {};
    const { at, ...rest } = last;
    return { press: { ...rest, agoMs: Math.round(now - at) }, ...readCurrency() };
  };

  /** Tells of the page if it reads differently than when it was last told of. */
  const look = (moment: 'changed' | 'settled') => {
    let regions = readRegions(observer).filter((region) => !before.includes(region));
    // What a page that was come back to says right after a press answers the press.
    if (observer && press && press.at > since && elapsed() - press.at < 3 * SECOND) {
      before = [...before, ...regions];
      regions = [];
    }
    const frame = readFrame();
    const told = JSON.stringify([regions, frame]);
    if (moment === 'changed' && told === lastTold) return;
    lastTold = told;
    bridge.say('analytics');
    const { purchased } = snapshot.current()?.site ?? {};
    void tell(moment, {
      regions,
      frame,
      ...readCurrency(),
      ...(purchased && { hints: readHints(purchased) }),
      ...(!observer && { navigation: 'soft' }),
    });
  };

  const stop = () => {
    until = 0;
    before = [];
    observer?.disconnect();
    observer = undefined;
  };

  const watch = (forMs: number, isClose: boolean) => {
    const isRunning = until > 0;
    const began = elapsed();
    until = Math.max(until, began + forMs);
    if (isRunning) return;
    if (!isClose && !before.length) before = readRegions();
    whenReady(() => {
      until = Math.max(until, elapsed() + forMs);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const beat = () => {
        clearTimeout(timer);
        if (until === 0) return;
        if (elapsed() < until) {
          look('changed');
          timer = setTimeout(beat, isClose || elapsed() - began < 180 * SECOND ? SECOND : 5 * SECOND);
        } else {
          if (isClose) look('settled');
          stop();
        }
      };
      if (isClose) {
        since = elapsed();
        let isDue = false;
        observer = new MutationObserver(() => {
          if (isDue) return;
          isDue = true;
          setTimeout(() => {
            isDue = false;
            if (until > 0) look('changed');
          }, 60);
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
        });
      }
      beat();
    });
  };

  const leaving = (to: string, inNewTab: boolean, isByScript = false) => {
    const isElsewhere = !to.startsWith(`${location.origin}/`);
    const byItself = isByScript && until > 0 && !observer;
    complete?.();
    // What was chosen among prices is remembered, wherever the shop leads from there.
    const isChoice = !!press?.blocks.length && elapsed() - press.at < 30 * SECOND;
    if (!/^https?:/.test(to) || !(isElsewhere || byItself || isChoice || CHECKOUT.test(to))) return;
    hasLeft ||= !inNewTab;
    isWayOut = true;
    void tell('leaving', { leavesFor: to.slice(0, 2_000), inNewTab, byItself, frame: readFrame(), ...pressed() });
  };

  const touch = (event: Event): Touched | undefined => {
    const { isTrusted, target } = event;
    const [inner] = event.composedPath();
    if (!isTrusted || !(inner instanceof Element)) return undefined;
    const control =
      inner.closest('a,button,input,label,summary,[role=button],[role=link],[onclick],[tabindex]') ?? inner;
    let seen: ReturnType<typeof readAround> | undefined;
    const now: Touched = {
      target,
      control,
      read() {
        now.label ??= labelOf(control);
        seen ??= readAround(control);
        return seen;
      },
    };
    setTimeout(now.read);
    touched = now;
    return now;
  };

  /** The page's own listeners wait for this: what can be done after them is. */
  const onPress = (event: MouseEvent) => {
    const now = event.isTrusted && touched?.target === event.target ? touched : touch(event);
    touched = undefined;
    if (!now) return;
    const { control, read } = now;
    // Where there was no time before: the page's own listeners may write "One moment…" over it.
    const label = now.label ?? labelOf(control);
    complete = () => {
      complete = undefined;
      press = { blocks: [], chosen: [], ...press, label, at: event.timeStamp };
      const seen = read();
      // A later step without a price ("Continue to payment") belongs to the card that was chosen before it.
      if (seen.blocks.length > 0) press = { ...press, ...seen };
      const frames = press.blocks.length ? readFrames() : [];
      isPaying = frames.length > 0 || (press.blocks.length > 0 && CHECKOUT.test(location.pathname + label));
      if (isPaying) {
        // As it is now: the answer to the press may be there before the background's.
        before = readRegions();
        void tell('pressed', { frames, frame: readFrame(), ...pressed() });
      }
    };
    setTimeout(() => {
      complete?.();
      const link = control.closest('a');
      if (link && (event.button > 0 || event.ctrlKey || event.metaKey || link.target === '_blank')) {
        leaving(link.href, true);
      }
    });
  };

  const asItGoes = (work: () => void) => {
    isGoing = true;
    work();
    isGoing = false;
  };

  const awaitDelivery = () => {
    const known = snapshot.current();
    if (!known?.awaitsDelivery) return;
    void tell('awaited', {
      regions: readRegions(),
      times: readTimes(),
      ...(known.site.gallery && { hints: readHints(known.site.gallery) }),
    });
  };

  const arrive = () => {
    const known = snapshot.current();
    if (known?.watching === false || isWayOut) return;
    const isFromElsewhere = cameFrom !== '' && cameFrom !== location.hostname;
    if (!hasArrived && (isFromElsewhere || known?.leftForPayment || HAS_ID.test(firstUrl))) {
      hasArrived = true;
      void tell('arrived', { url: firstUrl.slice(0, 2_000) });
    }
    if (hasLooked || !known) return;
    hasLooked = true;
    const { purchased } = known.site;
    whenReady(() => {
      const hints = purchased ? readHints(purchased) : [];
      if (hints.length > 0) void tell('arrived', { hints, regions: readRegions() });
      awaitDelivery();
      if (known.awaitsDelivery) setTimeout(awaitDelivery, 3 * SECOND);
    });
  };

  addEventListener('pointerdown', touch, true);
  addEventListener('click', onPress, true);
  addEventListener('auxclick', onPress, true);
  addEventListener('pageshow', (event) => {
    if (event.persisted && hasLeft) void tell('resumed', { navigation: 'back_forward' });
  });
  // A gateway's frame speaks to the page; its origin cannot be forged, and the background knows which are gateways'.
  addEventListener('message', ({ origin, data, source }) => {
    if (origin === location.origin || !origin.startsWith('https://')) return;
    const payload = typeof data === 'string' ? data : jsonOf(data);
    if (payload.length < 8_000 && DONE.test(payload) && messages++ < MESSAGES) {
      void tell('gateway', { gateway: origin.slice(8, 200), how: 'message', payload, ...pressed(frameOf(source)) });
    }
  });
  if ('navigation' in window) {
    const { navigation: route } = window;
    route.addEventListener('navigate', ({ destination, downloadRequest, userInitiated }) => {
      if (destination.sameDocument || downloadRequest !== null) return;
      const leave = () => leaving(destination.url, false, !userInitiated);
      // What is told later than this Firefox may not store any more.
      if (import.meta.env.FIREFOX) asItGoes(leave);
      else leave();
    });
    route.addEventListener('currententrychange', () => {
      if (path !== location.pathname) {
        path = location.pathname;
        reports = messages = 0;
      }
      // Where the last press was to pay, and none waits to be read, the page itself leads on.
      const byItself = isPaying && !complete;
      if (byItself || until > 0 || snapshot.current()?.leftForPayment)
        void tell('moved', { navigation: 'soft', byItself });
      awaitDelivery();
    });
  } else {
    // Without the Navigation API only the press is known, not where the page went.
    addEventListener('pagehide', () => asItGoes(() => leaving(new URL('/checkout', location.href).href, false)));
  }

  bridge.hear('gateway', (detail) => {
    const [gateway = '', how = '', payload = ''] = detail.split('\n');
    void tell('gateway', { gateway, how, payload, ...pressed(frameOf()) });
    return undefined;
  });
  bridge.hear('analytics', (payload) => {
    void tell('analytics', { payload });
    return undefined;
  });
  // A window that a script opens; where a blank one goes next cannot be seen from here.
  bridge.hear('save', (detail) => {
    const [, url] = /"path":"open","url":"([^"]+)"/.exec(detail) ?? [];
    if (url) leaving(/^https?:/.test(url) ? url : new URL('/checkout', location.href).href, true);
    return undefined;
  });

  if (snapshot.current() === undefined) {
    // A page that leads on before storage has answered.
    const early = () => asItGoes(arrive);
    addEventListener('pagehide', early);
    void snapshot.known.then(() => {
      removeEventListener('pagehide', early);
      arrive();
    });
  } else arrive();
  // The page before this one may have led on so fast that what it told arrives only now; so may the site's first snapshot.
  snapshot.onChange(() => {
    if (elapsed() < 5 * SECOND) arrive();
  });
}

export function whenReady(work: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', work, { once: true });
  else work();
}

function jsonOf(data: unknown): string {
  try {
    return JSON.stringify(data) ?? '';
  } catch {
    return ''; // circular, so no gateway's
  }
}
