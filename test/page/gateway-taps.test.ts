// Gateways that never leave the page say what became of a payment; the page gets what it would get without us.

import { afterEach, describe, expect, it } from 'vitest';
import type { Bridge } from '@/lib/page/bridge';
import { tapGateways } from '@/lib/page/gateway-taps';

const GLOBALS = ['PaymentResponse', 'ApplePaySession', 'Paddle'];

function tapped(): readonly string[] {
  const told: string[] = [];
  const bridge: Bridge = {
    say: (word, detail) => {
      told.push(`${word} ${detail?.replaceAll('\n', ' ')}`);
      return false;
    },
    hear: () => {},
  };
  tapGateways(bridge);
  return told;
}

afterEach(() => {
  for (const name of GLOBALS) Reflect.deleteProperty(window, name);
});

describe('the sheet of a wallet', () => {
  it('is heard where the browser has one of its own', async () => {
    class PaymentResponse {
      async complete(result: string) {
        return `closed: ${result}`;
      }
    }
    Object.assign(window, { PaymentResponse });
    const told = tapped();
    expect(await new PaymentResponse().complete('success')).toBe('closed: success');
    expect(told).toEqual(['gateway wallet wallet "success"']);
  });

  it('is heard where a script brings one later, and nothing else of it is', () => {
    const told = tapped();
    class Brought {
      static canMakePayments() {
        return true;
      }
      begin() {
        return 'begun';
      }
      completePayment(status: number) {
        return status;
      }
    }
    Reflect.set(window, 'ApplePaySession', Brought);
    const Session: typeof Brought = Reflect.get(window, 'ApplePaySession');
    expect(Session.canMakePayments()).toBe(true);
    const session = new Session();
    expect([session.begin(), session.completePayment(0), session instanceof Brought]).toEqual(['begun', 0, true]);
    expect(told).toEqual(['gateway wallet wallet 0']);
  });
});

describe('the script of a gateway', () => {
  it('is heard through the call-back that it is given, and keeps its place among the page’s own names', () => {
    const told = tapped();
    expect([Reflect.get(window, 'Paddle'), Object.keys(window).includes('Paddle')]).toEqual([undefined, false]);
    const events: unknown[] = [];
    const Paddle = {
      Initialize(options: { eventCallback(event: unknown): void }) {
        options.eventCallback({ name: 'checkout.completed' });
      },
    };
    Reflect.set(window, 'Paddle', Paddle);
    Paddle.Initialize({ eventCallback: (event) => void events.push(event) });
    expect(events).toEqual([{ name: 'checkout.completed' }]);
    expect(told).toEqual(['gateway paddle eventCallback {"name":"checkout.completed"}']);
  });
});
