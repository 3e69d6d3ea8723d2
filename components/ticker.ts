// The beat that countdowns follow: one timer for a whole screen, and a redraw only of the texts that changed.

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Instant } from '../lib/time/instant';

export interface Ticker {
  /** The instant of the last beat; the same value until the next. */
  now(): Instant;
  /** The instant by the clock itself, which may be a beat later. */
  present(): Instant;
  subscribe(listener: () => void): () => void;
}

const BEAT = 1_000;

/** Beats once a second, on the second, while somebody listens; `first` is the instant until then. */
export function tickerOf(readNow: () => Instant, first = readNow()): Ticker {
  const listeners = new Set<() => void>();
  let now = first;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tick = () => {
    now = readNow();
    timer = setTimeout(tick, BEAT - (now % BEAT));
    for (const listener of listeners) listener();
  };

  return {
    now: () => now,
    present: readNow,
    subscribe(listener) {
      listeners.add(listener);
      if (timer === undefined) tick();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}

/** A ticker that stands still, for pictures and tests. */
export function stoppedAt(now: Instant): Ticker {
  return { now: () => now, present: () => now, subscribe: () => () => {} };
}

const Context = createContext<Ticker | undefined>(undefined);

export const TickerProvider = Context.Provider;

export function useTicker(): Ticker {
  const ticker = useContext(Context);
  if (!ticker) throw new Error('No ticker: wrap the screen in <TickerProvider value={…}>.');
  return ticker;
}

/**
 * A value derived from the present moment. The component is drawn again only when the value itself changes, so fifty
 * countdowns in days cost fifty comparisons a second and no drawing.
 */
export function useTicking<Value extends string | number | boolean>(read: (now: Instant) => Value): Value {
  const ticker = useTicker();
  const present = () => read(ticker.now());
  return useSyncExternalStore(ticker.subscribe, present, present);
}
