// What a shop's own database knows during one test: payments under way, orders, and the acts it was told of.

import { randomBytes } from 'node:crypto';
import type { PaymentWay, Plan, Shop } from './shop';

export interface Payment {
  readonly id: string;
  readonly way: PaymentWay;
  readonly host: string;
  readonly shopName: string;
  readonly session: string;
  readonly plan: Plan;
  readonly successUrl: string;
  readonly cancelUrl: string;
  state: 'open' | 'paid' | 'cancelled' | 'failed';
}

export interface Order {
  readonly id: string;
  readonly host: string;
  readonly session: string;
  readonly plan: Plan;
  readonly paymentId: string;
  readonly paidAt: number;
  readyAt: number | undefined;
  /** The shop said thank you once already. */
  greeted: boolean;
}

export interface ToldAct {
  readonly host: string;
  readonly act: string;
  readonly image: number | undefined;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function letters(count: number): string {
  return [...randomBytes(count)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

function uuid(): string {
  const hex = randomBytes(16).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Ids in the shapes that the gateways give. */
export function newPaymentId(way: PaymentWay, testMode: boolean): string {
  switch (way) {
    case 'polar':
    case 'polar-embed':
      return uuid();
    case 'paddle':
      return `txn_01${letters(24).toLowerCase()}`;
    case 'lemonsqueezy':
    case 'lemonsqueezy-overlay':
      return uuid();
    case 'creem':
      return `ch_${letters(22)}`;
    case 'razorpay':
      return `pay_${letters(14)}`;
    case 'paypal':
      return `EC-${letters(17).toUpperCase()}`;
    case 'stripe-element':
    case 'stripe-element-redirect':
      return `pi_3${letters(23)}`;
    default:
      return `cs_${testMode ? 'test' : 'live'}_a1${letters(56)}`;
  }
}

export class Books {
  readonly payments = new Map<string, Payment>();
  readonly orders: Order[] = [];
  readonly acts: ToldAct[] = [];

  open(
    shop: Shop,
    plan: Plan,
    session: string,
    addresses: (id: string) => { success: string; cancel: string },
  ): Payment {
    const id = newPaymentId(shop.payment, shop.testMode === true);
    const { success, cancel } = addresses(id);
    const payment: Payment = {
      id,
      way: shop.payment,
      host: shop.hosts[0],
      shopName: shop.name,
      session,
      plan,
      successUrl: success,
      cancelUrl: cancel,
      state: 'open',
    };
    this.payments.set(id, payment);
    return payment;
  }

  /** Paying twice makes one order, as it does at the gateways. */
  pay(payment: Payment, now: number, readyAt: number | undefined): Order {
    const known = this.orders.find((order) => order.paymentId === payment.id);
    if (known) return known;
    payment.state = 'paid';
    const order: Order = {
      id: `${1000 + this.orders.length + 1}`,
      host: payment.host,
      session: payment.session,
      plan: payment.plan,
      paymentId: payment.id,
      paidAt: now,
      readyAt,
      greeted: false,
    };
    this.orders.push(order);
    return order;
  }

  ordersOf(host: string, session: string): readonly Order[] {
    return this.orders.filter((order) => order.host === host && order.session === session);
  }

  clear(): void {
    this.payments.clear();
    this.orders.length = 0;
    this.acts.length = 0;
  }
}
