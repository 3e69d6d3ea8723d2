// Where sellers send a buyer to pay: hosts of gateways, and addresses whose shape gives a payment page away on any host. Data.

import { once } from '../lang/once';

export interface PaymentPlace {
  readonly gateway: string;
  /** Account pages (portal, invoices, receipts) are a gateway's, yet nothing new is bought there. */
  readonly purpose: 'purchase' | 'account';
  /** A host that is also an ordinary site: coming from it alone says little. */
  readonly isMixed: boolean;
}

/**
 * `gateway host/path, …`. A host stands for itself and its subdomains; the path is a prefix; `-` before a host marks pages
 * of an account, `~` a host with much beside payments. The first that fits decides.
 */
const PLACES = `stripe -billing.stripe.com -invoice.stripe.com -pay.stripe.com/receipts -pay.stripe.com/invoice -dashboard.stripe.com -hooks.stripe.com -connect.stripe.com -donate.stripe.com checkout.stripe.com buy.stripe.com pay.stripe.com
paddle -customer-portal.paddle.com -paddle.net buy.paddle.com checkout.paddle.com pay.paddle.io pay.paddle.com sandbox-buy.paddle.com sandbox-checkout.paddle.com
lemonsqueezy -app.lemonsqueezy.com -lemonsqueezy.com/billing -lemonsqueezy.com/my-orders -www.lemonsqueezy.com lemonsqueezy.com
polar -polar.sh/portal buy.polar.sh checkout.polar.sh sandbox.polar.sh api.polar.sh ~polar.sh
creem -creem.io/my-orders -creem.io/portal checkout.creem.io ~creem.io
dodo -customer.dodopayments.com checkout.dodopayments.com test.checkout.dodopayments.com
paypal -paypal.com/myaccount -paypal.com/activity ~paypal.com paypal.me
razorpay razorpay.com rzp.io
lavatop lava.top
yookassa yoomoney.ru yookassa.ru
mollie mollie.com
paystack paystack.com paystack.shop
flutterwave flutterwave.com ravepay.co
fastspring onfastspring.com fastspring.com
2checkout 2checkout.com verifone.cloud
adyen adyen.com adyenpayments.com
braintree braintreegateway.com braintree-api.com
square square.link squareup.com checkout.square.site
klarna pay.klarna.com checkout.klarna.com klarnapayments.com
mercadopago mercadopago.com mercadopago.com.br mercadopago.com.mx mercadopago.com.ar
chargebee chargebee.com
recurly recurly.com
xsolla secure.xsolla.com
gumroad -gumroad.com/library -app.gumroad.com ~gumroad.com
whop ~whop.com
payhip ~payhip.com
shopify checkout.shopify.com shop.app shopifyinc.com shopifycs.com
alipay alipay.com alipayplus.com
wechat pay.weixin.qq.com wx.tenpay.com
payu payu.com payu.in secure.payu.com
przelewy24 przelewy24.pl
tpay tpay.com
iyzico iyzipay.com iyzico.com
tosspayments tosspayments.com
coinbase commerce.coinbase.com
nowpayments nowpayments.io
cryptomus pay.cryptomus.com
airwallex airwallex.com
checkoutcom checkout.com
cashfree cashfree.com
phonepe phonepe.com
instamojo instamojo.com
midtrans midtrans.com
xendit checkout.xendit.co xendit.co
robokassa robokassa.ru
cloudpayments cloudpayments.ru
prodamus payform.ru
taobao ~taobao.com
kiwify pay.kiwify.com.br pay.kiwify.com
hotmart pay.hotmart.com
pagseguro pagseguro.uol.com.br pagbank.com.br
digistore24 checkout-ds24.com digistore24.com
copecart copecart.com
gmo mul-pay.jp
komoju komoju.com
payjp pay.jp
ecpay payment.ecpay.com.tw
newebpay core.newebpay.com
inicis inicis.com
billplz billplz.com
toyyibpay toyyibpay.com
duitku duitku.com
doku jokul.doku.com checkout.doku.com
paymongo checkout.paymongo.com
omise pay.omise.co
vnpay vnpayment.vn
momo payment.momo.vn
payplug secure.payplug.com
sumup pay.sumup.com
viva vivapayments.com
barion secure.barion.com
gopay gate.gopay.cz gate.gopay.com
comgate payments.comgate.cz
redsys redsys.es
wompi checkout.wompi.co
dlocal dlocal.com
ebanx ebanx.com
rapyd checkout.rapyd.net
moyasar moyasar.com
paytabs paytabs.com
bluesnap bluesnap.com
authorizenet accept.authorize.net
thrivecart thrivecart.com
samcart samcart.com`;

/** The name that a seller gives a host of its own for paying: `pay.shop.example`. */
export const isPayingHost = (host: string): boolean => /^(?:checkout|pay|payments?|secure|billing|buy)\b/.test(host);

interface Entry extends PaymentPlace {
  readonly host: string;
  readonly path: string;
}

const entries = once((): readonly Entry[] =>
  PLACES.split('\n').flatMap((line) => {
    const [gateway = '', ...places] = line.split(' ');
    return places.map((place): Entry => {
      const [, mark, host = '', path = ''] = /^([-~]?)([^/]+)(.*)$/.exec(place) ?? [];
      return { gateway, host, path, purpose: mark === '-' ? 'account' : 'purchase', isMixed: mark === '~' };
    });
  }),
);

/** Shapes of a payment page on a seller's own checkout host: Stripe's custom domains keep the path of checkout.stripe.com. */
const SHAPES: readonly (readonly [gateway: string, shape: RegExp])[] = [
  ['stripe', /^\/(?:[a-z]{1,2}\/)?pay\/cs_(?:live|test)_/],
  ['creem', /^\/(?:checkout|payment)\/prod_\w+\/ch_/],
];

/** The gateway of an address, or nothing where it is no payment page that is known. Only a referrer may come without its path. */
export function paymentPlaceOf(host: string, path?: string): PaymentPlace | undefined {
  for (const [gateway, shape] of SHAPES) {
    if (path !== undefined && shape.test(path)) return { gateway, purpose: 'purchase', isMixed: false };
  }
  return entries().find(
    (entry) => (host === entry.host || host.endsWith(`.${entry.host}`)) && (path ?? '').startsWith(entry.path),
  );
}
