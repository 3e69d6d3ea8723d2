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

/** What a page does that brings a script in: the script has run, and then its element says so. */
function brings(name: string, value: unknown): void {
  Reflect.set(window, name, value);
  const script = document.createElement('script');
  document.head.append(script);
  script.dispatchEvent(new Event('load'));
  script.remove();
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
    brings('ApplePaySession', Brought);
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
    // A loader asks whether it is there already, and a wallet's button whether the browser has one.
    expect(GLOBALS.filter((name) => name in window)).toEqual([]);
    const events: unknown[] = [];
    const Paddle = {
      Initialize(options: { eventCallback(event: unknown): void }) {
        options.eventCallback({ name: 'checkout.completed' });
      },
    };
    brings('Paddle', Paddle);
    Paddle.Initialize({ eventCallback: (event) => void events.push(event) });
    expect(events).toEqual([{ name: 'checkout.completed' }]);
    expect(told).toEqual(['gateway paddle eventCallback {"name":"checkout.completed"}']);
  });

  it('is heard once, however often the page is looked at, and also where the page itself defines it', () => {
    const told = tapped();
    Reflect.set(window, 'Paddle', {
      Setup: (options: { eventCallback(event: unknown): void }) => options.eventCallback(1),
    });
    // Of a hand.
    const press = () => Object.defineProperty(new Event('click'), 'isTrusted', { value: true });
    for (let i = 0; i < 3; i++) dispatchEvent(press());
    Reflect.get(window, 'Paddle').Setup({ eventCallback: () => {} });
    expect(told).toEqual(['gateway paddle eventCallback 1']);
  });
});
