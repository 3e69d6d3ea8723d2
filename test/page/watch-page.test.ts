// What a page tells of itself is bounded, and what matters is told whatever else is said.

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RawView } from '@/lib/detection/raw-view';
import { watchPage } from '@/lib/page/watch-page';

const STRIPE = 'https://js.stripe.com';
const says = (data: unknown, origin = STRIPE) =>
  window.dispatchEvent(new MessageEvent('message', { origin, data: JSON.stringify(data) }));

function watched(): { readonly told: readonly RawView[]; gateway(detail: string): void; routes(path: string): void } {
  const told: RawView[] = [];
  const heard = new Map<string, (detail: string) => unknown>();
  const route = new EventTarget();
  vi.stubGlobal('navigation', route);
  watchPage({
    bridge: { say: () => false, hear: (word, listener) => void heard.set(word, listener) },
    snapshot: {
      current: () => ({ version: 1, watching: true, armed: [], site: {} }) as never,
      known: Promise.resolve(),
      onChange: () => {},
    },
    tellSurely: async (_, body) => {
      told.push(body as RawView);
      return undefined;
    },
    newId: () => 'x',
  });
  return {
    told,
    gateway: (detail) => void heard.get('gateway')?.(detail),
    routes(path) {
      history.pushState({}, '', path);
      route.dispatchEvent(new Event('currententrychange'));
    },
  };
}

const SUCCEEDED = 'stripe\nresult\n{"paymentIntent":{"status":"succeeded","id":"pi_3abcdefgh"}}';
const ofGateway = (told: readonly RawView[]) => told.filter(({ payload }) => payload?.includes('pi_3abcdefgh')).length;

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState({}, '', '/');
});

describe('a page that is watched', () => {
  it('tells of a payment after any amount of chatter of frames', () => {
    const { told, gateway } = watched();
    for (let n = 0; n < 200; n++) {
      says({ message: { action: 'stripe-frame-event', payload: { event: 'change', data: { complete: false, n } } } });
      says({ type: 'salesiq', autocomplete: 'off', n });
    }
    expect(told).toEqual([]);
    for (let n = 0; n < 200; n++) says({ event: 'loaded', status: 'success', n }, 'https://widget.example');
    expect(told.length).toBeLessThan(40);
    gateway(SUCCEEDED);
    expect(ofGateway(told)).toBe(1);
  });

  it.each([
    { event: 'checkout.completed', data: {} },
    { type: 'POLAR_CHECKOUT', event: 'success' },
    { name: 'payment_succeeded' },
    { status: 'PAID' },
  ])('hears %o', (data) => {
    const { told } = watched();
    says(data);
    expect(told.length).toBe(1);
  });

  it('may tell as much again after it has routed elsewhere', () => {
    const { told, gateway, routes } = watched();
    for (let n = 0; n < 100; n++) gateway(`paddle\neventCallback\n{"n":${n}}`);
    gateway(SUCCEEDED);
    expect(ofGateway(told)).toBe(0);
    routes('/checkout/2');
    gateway(SUCCEEDED);
    expect(ofGateway(told)).toBe(1);
  });
});
