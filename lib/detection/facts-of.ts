// Turns what a page handed over into facts, one signal after another, and says whether the page should be watched on. Pure.

import { type MoneyHint, parseMoney } from '../money/parse-money';
import type { PageHint, ProviderSite } from '../providers/types';
import { MINUTE, SECOND } from '../time/duration';
import { type Address, addressOf, keptPath, ownerOf } from './address';
import { pathFits } from './glob';
import type { Finding, PageView } from './page-view';
import { isPayingHost, paymentPlaceOf } from './payment-hosts';
import { LONGEST_REGION, type RawView, type WatchOrder } from './raw-view';
import { type Offer, readOffer } from './read-offer';
import { paidIn } from './read-price';
import { analyticsPurchase } from './signals/analytics-purchase';
import { cancelled, failureWords } from './signals/cancelled';
import { checkoutStarted, isCheckoutPath, offerChosen } from './signals/checkout-started';
import { creditsIn, creditsUp } from './signals/credits-up';
import { galleryReady, unreadGallery } from './signals/gallery-ready';
import { gatewayEvent, strangersEvent } from './signals/gateway-event';
import { generationFinished } from './signals/generation-finished';
import { paymentId } from './signals/payment-id';
import { providerHint } from './signals/provider-hint';
import { receiptPage } from './signals/receipt-page';
import { returnedFromPayment } from './signals/returned-from-payment';
import { successMarker } from './signals/success-marker';
import { isPending, successWords } from './signals/success-words';
import { isAccountWord, isBuyWord, isFreeWord, isLastWord, isPayWord, isWalletWord } from './words/buy-words';

/** How long a page is watched after the way back, and how long while it says "verifying…". */
const WINDOW = 8 * SECOND;
const PENDING_WINDOW = 2 * MINUTE;
/** How long a page is looked at now and then while its buyer pays in another tab. */
const AWAY: WatchOrder = { watchForMs: 30 * MINUTE, gently: true };
/** How long after a press a page may still be asking its server for the payment page. */
const PRESS_REACH = 30 * SECOND;

export interface Facts {
  readonly findings: readonly Finding[];
  readonly order: WatchOrder;
}

/** A declared page without what is declared of it: the seller may have changed its pages. */
function hintMissed(hints: readonly PageHint[] = [], { address, metHints }: PageView): Finding | undefined {
  const missing = hints.find((hint) => (hint.selector ?? hint.words) && pathFits(address.path, hint.path));
  return missing && !metHints.includes(missing)
    ? { kind: 'hint-missed', evidence: `expected ${missing.selector ?? 'words'} at ${missing.path}`.slice(0, 200) }
    : undefined;
}

export const MOVED_BY_ITSELF = 'the page moved on by itself';
const ledOn: Finding = { kind: 'returned-from-payment', isWeak: true, evidence: MOVED_BY_ITSELF };
/** A step before the payment: of the checkout, or to an account first. */
const isStep = (path: string): boolean => isCheckoutPath(path) || /\/(?:log|sign|auth|regist|account)/.test(path);
/** Of a payment within the page that shows no gateway. */
export const UNKNOWN_GATEWAY = 'in-page';

const NOTHING: Facts = { findings: [], order: {} };
const seenIn = (...findings: readonly (Finding | undefined)[]): readonly Finding[] =>
  findings.filter((one) => one !== undefined);

const isOneOf = (hosts: readonly string[] = [], host = ''): boolean =>
  hosts.some((own) => host === own || (own.startsWith('*.') && `.${host}`.endsWith(own.slice(1))));

function balanceIn(frame: readonly string[] = []): number | undefined {
  // A card that sells credits names a price beside them.
  return frame.map((text) => (parseMoney(text) ? undefined : creditsIn(text))).find((count) => count !== undefined);
}

/** Data that a page's script handed over: anything at all, or nothing. */
function plain(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const hintOf = ({ lang, currency }: RawView): MoneyHint => ({ ...(lang && { lang }), ...(currency && { currency }) });

function offerIn(raw: RawView, here: Address): Offer | undefined {
  if (!raw.press) return undefined;
  const plan = here.params.find(
    ([key, value]) => /^(?:plan|tier|package|pack|product)$/.test(key) && /^[\w -]{2,40}$/.test(value),
  );
  return readOffer(raw.press, hintOf(raw), plan?.[1]);
}

/** `left`: the way to a payment page of this seller that is still open, of this tab before others. */
export function factsOf(
  raw: RawView,
  site: PageView['site'] & Partial<Pick<ProviderSite, 'hosts'>>,
  left: PageView['leftForPayment'],
): Facts {
  const here = addressOf(raw.url);
  if (!here || paymentPlaceOf(here.host, here.path)?.gateway === 'stripe') return NOTHING;
  const { regions = [], hints = [] } = raw;
  const balance = balanceIn(raw.frame);
  const view: PageView = {
    address: here,
    // The seller's other hosts are the seller: coming from one is no way back.
    cameFrom: isOneOf(site.hosts, raw.cameFrom) ? here.host : (raw.cameFrom ?? ''),
    navigation: raw.navigation,
    regions,
    metHints: [...(site.purchased ?? []), ...(site.gallery ?? [])].filter(
      ({ path }) => hints.includes(path) && pathFits(here.path, path),
    ),
    site,
    ...(left && { leftForPayment: left }),
    ...(balance !== undefined && { balance }),
  };

  switch (raw.moment) {
    case 'arrived': {
      const back = returnedFromPayment(view);
      const gone: Finding | undefined =
        raw.navigation === 'back_forward' && left ? { kind: 'cancelled', evidence: 'came back with Back' } : undefined;
      if (!back && (!left || gone)) {
        const id = raw.navigation === 'navigate' ? paymentId(view) : undefined;
        // An id that no gateway gives twice is worth a question when it is first seen; a word that anybody can type is not.
        return {
          findings: seenIn(gone, id?.gateway === 'seller' ? undefined : id, providerHint(view), receiptPage(view)),
          order: {},
        };
      }
      return {
        findings: seenIn(back, cancelled(view) ?? failureWords(view), paymentId(view), successMarker(view)),
        order: { watchForMs: WINDOW },
      };
    }
    case 'moved': {
      const failed = cancelled(view) ?? failureWords(view);
      const signs = seenIn(paymentId(view), successMarker(view));
      // From a press to pay the page's own script led on, and to no further step of the checkout.
      const isLedOn =
        raw.byItself && left && !failed && keptPath(here) !== left.path && (signs.length > 0 || !isStep(here.path));
      return {
        findings: seenIn(isLedOn ? ledOn : undefined, failed, ...signs),
        order: isLedOn ? { watchForMs: WINDOW } : {},
      };
    }
    case 'changed':
    case 'settled': {
      const said = successWords(view);
      const isSure = said !== undefined && !said.isWeak;
      const paid = isSure && paidIn(regions, hintOf(raw), LONGEST_REGION);
      const failed = failureWords(view);
      const isUp = raw.navigation === 'soft' || raw.moment === 'settled' ? creditsUp(view) : undefined;
      const findings = seenIn(
        said && { ...said, ...(paid && { amount: paid, amountIs: 'charged' as const }) },
        failed,
        isUp,
        providerHint(view),
        ...(raw.moment === 'settled'
          ? [
              receiptPage(view),
              hintMissed(site.purchased, view),
              { kind: 'settled' as const, evidence: 'watched to the end' },
            ]
          : []),
      );
      if (isSure || failed) return { findings, order: { stop: true } };
      if (isPending(regions)) {
        // Not settled as long as the page itself is still finding out.
        return { findings: findings.filter(({ kind }) => kind !== 'settled'), order: { watchForMs: PENDING_WINDOW } };
      }
      return { findings, order: {} };
    }
    case 'leaving': {
      if (!raw.leavesFor) return NOTHING;
      const isRecent = raw.press !== undefined && raw.press.agoMs < PRESS_REACH;
      const to = addressOf(raw.leavesFor);
      const departure = {
        from: raw.url,
        to: raw.leavesFor,
        offer: isRecent ? offerIn(raw, here) : undefined,
        ...(balance !== undefined && { balance }),
        isOwn: to !== undefined && (to.host === here.host || isOneOf(site.hosts, to.host)),
      };
      const finding = checkoutStarted(departure);
      // A checkout within the page was open, and no press of the buyer's took the page away.
      if (!finding && raw.byItself && left) {
        return { findings: [ledOn], order: {} };
      }
      return {
        findings: seenIn(finding ?? offerChosen(departure)),
        order: finding && raw.inNewTab ? AWAY : {},
      };
    }
    case 'pressed': {
      const label = raw.press?.label ?? '';
      const host = raw.frames?.find((one) => /(?:^|\.)stripe\.com$/.test(one) || paymentPlaceOf(one));
      // Fields for a card that are the shop's own stand in many a form for an account: there the label must say to pay.
      const isOwnForm = raw.frames?.includes(here.host) && isBuyWord(label) && !isAccountWord(label);
      if (!host && isOwnForm) return inPage(raw, here, 'card-form', '', balance);
      // A checkout of the shop's own whose gateway nobody knows, or a wallet's button: the page must say what came of it.
      const isOwnCheckout = (isCheckoutPath(here.path) && isBuyWord(label)) || isLastWord(label) || isWalletWord(label);
      if (!host && isOwnCheckout && !isAccountWord(label)) {
        const facts = inPage(raw, here, UNKNOWN_GATEWAY, '', balance);
        return facts.findings.some(({ amount }) => amount) ? facts : NOTHING;
      }
      if (!host || !isPayWord(label)) return NOTHING;
      return inPage(raw, here, paymentPlaceOf(host)?.gateway ?? 'stripe', host, balance);
    }
    case 'resumed':
      return { findings: [{ kind: 'cancelled', evidence: 'came back with Back' }], order: {} };
    case 'gateway': {
      const place = raw.how === 'message' ? paymentPlaceOf(raw.gateway ?? '') : undefined;
      if (raw.how === 'message' && !place) return ofStranger(raw, here);
      if (raw.how === 'message' && place?.purpose !== 'purchase') return NOTHING;
      if (raw.how === 'open') return inPage(raw, here, raw.gateway ?? '', '', balance);
      const found = gatewayEvent(place?.gateway ?? raw.gateway ?? '', raw.how ?? '', plain(raw.payload));
      const offer = offerIn(raw, here);
      const isOpen = !found || found.isWeak;
      return {
        findings: seenIn(found && { ...(offer && shownBy(offer)), ...found }),
        order: isOpen && found ? { watchForMs: WINDOW } : {},
      };
    }
    case 'analytics':
      return { findings: seenIn(analyticsPurchase(plain(raw.payload))), order: {} };
    case 'awaited': {
      const [time] = raw.times ?? [];
      const isStated =
        raw.times?.length === 1 &&
        time !== undefined &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(time);
      const stated = isStated ? { statedAt: time } : {};
      const delivered = seenIn(galleryReady(view), generationFinished(view));
      const missed = hintMissed(site.gallery, view) ?? (delivered.length === 0 ? unreadGallery(view) : undefined);
      return { findings: [...delivered, ...seenIn(missed)].map((one) => ({ ...one, ...stated })), order: {} };
    }
  }
}

/** A frame of the shop's own payment host, or one that nobody knows, says that something was paid. */
function ofStranger(raw: RawView, here: Address): Facts {
  const found = strangersEvent(plain(raw.payload));
  const from = raw.gateway ?? '';
  const offer = offerIn(raw, here);
  if (!found || !(isPayingHost(from) || ownerOf(from) === ownerOf(here.host) || offer?.amount)) return NOTHING;
  return { findings: [{ ...(offer && shownBy(offer)), ...found }], order: { watchForMs: WINDOW } };
}

/** A checkout within the page: its gateway opened it, or the buyer pressed a pay button beside its fields. */
function inPage(raw: RawView, here: Address, gateway: string, payHost: string, balance: number | undefined): Facts {
  const offer = offerIn(raw, here);
  const isFree = offer?.amount?.minor === 0 || isFreeWord(offer?.label ?? '');
  const finding: Finding = {
    kind: 'checkout-started',
    gateway,
    ...(isFree && { purpose: 'free' as const }),
    ...(payHost && { payHost }),
    ...(offer && shownBy(offer)),
    ...(balance !== undefined && { balance }),
    evidence: `“${(offer?.label ?? '').slice(0, 60)}” with ${payHost || gateway} in the page`,
  };
  return { findings: [finding], order: AWAY };
}

const shownBy = ({ amount, plan, credits, wasDiscounted }: Offer) => ({
  ...(amount && { amount, amountIs: 'shown' as const }),
  ...(plan && { plan }),
  ...(credits !== undefined && { credits }),
  ...(wasDiscounted && { wasDiscounted }),
});
