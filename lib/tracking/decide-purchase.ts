// Weighs what pages said: record a purchase silently, add to one that is known, ask once, or let it go; each with its reason. Pure.

import { addressOf, ownerOf } from '../detection/address';
import { MOVED_BY_ITSELF, UNKNOWN_GATEWAY } from '../detection/facts-of';
import { paymentPlaceOf } from '../detection/payment-hosts';
import type { Sighting } from '../detection/sighting';
import { isShelf } from '../detection/signals/cancelled';
import { isOfOneOrder } from '../detection/signals/receipt-page';
import type { Money } from '../money/money';
import type { PurchaseId } from '../policy/purchase';
import { HOUR, MINUTE, SECOND } from '../time/duration';
import type { Instant } from '../time/instant';
import type { AskReason, CheckoutIntent, KeptStory, ReceivedSighting, SeenEvidence } from './ports';

/** How long a way to a payment page may take until its return still belongs to it. */
export const RETURN_REACH = 3 * HOUR;
/** The same where nothing but time and tab ties the two together. */
const OPEN_REACH = HOUR;
/** Signs of one purchase come within this time: the address, then the heading, then the redirect. */
const ONE_PURCHASE = 10 * MINUTE;
/** What a way to a payment goes by that is one press after another payment. */
export const ONE_PRESS = 'one-press';
/** Redirects right after the way back belong to it. */
const REDIRECTS = 3 * MINUTE;

export interface Scene {
  /** What was just seen. */
  readonly seen: ReceivedSighting;
  /** Everything of the same page load, in order, the newest included. */
  readonly load: readonly ReceivedSighting[];
  /** Ways to a payment page of this seller, newest first. */
  readonly intents: readonly CheckoutIntent[];
  /** Purchases of this seller kept within a day, newest first, deleted ones too. */
  readonly recent: readonly KeptStory[];
  /** The one with the same payment id, whenever it was. */
  readonly known: KeptStory | undefined;
  readonly now: Instant;
}

/** What a purchase would be made of. */
export interface Candidate {
  readonly intent?: CheckoutIntent;
  readonly gatewayIds: readonly string[];
  readonly isTest: boolean;
  readonly shownPrice?: Money;
  readonly chargedPrice?: Money;
  readonly plan?: string;
  readonly credits?: number;
  /** Gateways of this way to the payment and back. */
  readonly gateways: readonly string[];
  readonly wasDiscounted?: true;
  readonly evidence: readonly SeenEvidence[];
}

export type Decision =
  | { readonly kind: 'record'; readonly candidate: Candidate; readonly because: Reason }
  | { readonly kind: 'attach'; readonly to: PurchaseId; readonly candidate: Candidate; readonly because: Reason }
  | { readonly kind: 'ask'; readonly questionId: string; readonly candidate: Candidate; readonly because: AskReason }
  | { readonly kind: 'withdraw'; readonly purchase: PurchaseId; readonly because: Reason }
  /** The way to the payment ended without one. */
  | { readonly kind: 'cancel'; readonly intent: CheckoutIntent; readonly because: Reason }
  | { readonly kind: 'drop'; readonly because: Reason };

type Reason =
  | 'gateway-said-so'
  | 'came-back-with-proof'
  | 'paid-in-another-tab'
  | 'known-id'
  | 'same-journey'
  | 'failed'
  | 'cancelled'
  | 'back-on-the-shelf'
  | 'account-page'
  | AskReason
  | 'hint-only'
  | 'nothing-yet';

/** How sure it is that the buyer was at a payment page and came back from it, or paid without leaving. */
type Chain = 'sure' | 'likely' | 'possible' | 'open' | 'none';

/** Ids in the seller's own numbering are only unique with the seller. */
export function gatewayIdOf(provider: string, { gateway, paymentId }: Sighting): string | undefined {
  if (!paymentId) return undefined;
  const isOwnShape = /^(?:cs|pi|py|ch|txn|pay)_\w{8,}$|^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$|^EC-\w+$/i.test(
    paymentId,
  );
  return isOwnShape && gateway !== 'seller' ? paymentId : `${provider}:${paymentId}`;
}

/** `cs_live` and `pi` of one payment are two ids; two of one family are two payments. */
const familyOf = (id: string): string => /^([a-z]{2,4}_|[^:]+:[^:\d]*)/i.exec(id)?.[1] ?? 'uuid';

const differsFrom = (ids: readonly string[], others: readonly string[]): boolean =>
  ids.some(
    (id) => !others.includes(id) && others.some((other) => familyOf(other) === familyOf(id) && !ids.includes(other)),
  );

/** Which tab a report came from is not known where the page was gone before it was heard; then any may be the one. */
export const isOfTab = (intent: Pick<CheckoutIntent, 'tabId'>, tabId: number | undefined): boolean =>
  intent.tabId === undefined || tabId === undefined || intent.tabId === tabId;

/** The way that this load is the end of: of the same tab before others, then the host it came from, then the newest. */
export function intentOf({ seen, load, intents, now }: Pick<Scene, 'seen' | 'load' | 'intents' | 'now'>) {
  const cameFrom = load.find(({ fact }) => fact.kind === 'returned-from-payment')?.fact.payHost;
  const worth = (intent: CheckoutIntent): number =>
    (intent.tabId === seen.tabId ? 8 : isOfTab(intent, seen.tabId) ? 5 : 0) +
    (cameFrom !== undefined && intent.payHost === cameFrom ? 4 : 0) +
    (intent.isWeak ? 0 : 2) +
    (intent.cancelledAt === undefined ? 1 : 0);
  return intents
    .filter((intent) => now - intent.startedAt <= RETURN_REACH)
    .map((intent, age) => ({ intent, worth: worth(intent), age }))
    .sort((a, b) => b.worth - a.worth || a.age - b.age)[0]?.intent;
}

function chainOf({ seen, load, now }: Scene, intent: CheckoutIntent | undefined): Chain {
  const back = load.find(({ fact }) => fact.kind === 'returned-from-payment')?.fact;
  const isSameTab = intent !== undefined && isOfTab(intent, seen.tabId);
  const isOpen = intent !== undefined && intent.cancelledAt === undefined && now - intent.startedAt <= OPEN_REACH;
  if (back && !back.isWeak) return 'sure';
  // A host that nobody knows took the buyer away: it may have been a payment, and only the page's own word says so.
  const isGuess = intent?.isWeak && intent.payHost !== undefined && ownerOf(intent.payHost) !== ownerOf(seen.host);
  if (isGuess) return isOpen && isForward(seen.fact) ? 'open' : 'none';
  if (back && intent) {
    if (back.payHost !== undefined && back.payHost === intent.payHost && !intent.isWeak) return 'sure';
    if (isOpen) return isSameTab && !intent.isWeak ? 'likely' : 'possible';
  }
  // The page that the payment led to may at once lead on: its chain is this one's.
  if (intent?.returnedAt !== undefined && isSameTab && now - intent.returnedAt <= REDIRECTS) return 'likely';
  return isOpen && !intent.isWeak && isForward(seen.fact) ? 'open' : 'none';
}

const isForward = ({ navigation }: Sighting): boolean => navigation !== 'back_forward' && navigation !== 'reload';

function candidateOf({ seen, load }: Scene, intent: CheckoutIntent | undefined): Candidate {
  const facts = load.map(({ fact }) => fact);
  const find = <Value>(read: (fact: Sighting) => Value | undefined): Value | undefined => {
    for (const fact of facts) {
      const value = read(fact);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const charged = find((fact) => (fact.amountIs === 'charged' ? fact.amount : undefined));
  const shown =
    intent?.price ??
    find((fact) => (fact.amountIs === 'shown' && fact.kind !== 'analytics-purchase' ? fact.amount : undefined)) ??
    find((fact) => (fact.kind === 'analytics-purchase' ? fact.amount : undefined));
  const plan = intent?.plan ?? find((fact) => fact.plan);
  const credits = intent?.credits ?? find((fact) => fact.credits);
  const ids = facts.flatMap((fact) => gatewayIdOf(seen.provider, fact) ?? []);
  const here = load.filter(({ fact }) => fact.kind !== 'settled').map(evidenceOf);
  const before = (intent?.evidence ?? []).filter(
    ({ kind, at }) => !here.some((one) => one.kind === kind && one.at === at),
  );
  return {
    ...(intent && { intent }),
    gatewayIds: [...new Set(ids)].slice(0, 10),
    isTest: facts.some(({ isTest }) => isTest === true),
    ...(shown && { shownPrice: shown }),
    ...(charged && { chargedPrice: charged }),
    ...(plan !== undefined && { plan }),
    ...(credits !== undefined && { credits }),
    gateways: gatewaysOf(facts, intent),
    ...((intent?.wasDiscounted === true || facts.some(({ wasDiscounted }) => wasDiscounted === true)) && {
      wasDiscounted: true,
    }),
    evidence: [...before, ...here].slice(-20),
  };
}

/** Pages and scripts of the payment itself; ids alone are shaped alike at several gateways. */
const OF_THE_PAYMENT: readonly Sighting['kind'][] = ['checkout-started', 'returned-from-payment', 'gateway-event'];

/** Who took the payment, as far as this way to it and back shows. */
export function gatewaysOf(facts: readonly Sighting[], intent: CheckoutIntent | undefined): readonly string[] {
  const left = intent?.payHost === undefined ? undefined : paymentPlaceOf(intent.payHost);
  const there = intent?.gateway ?? left?.gateway;
  const seen = facts.flatMap(({ kind, gateway }) => (gateway && OF_THE_PAYMENT.includes(kind) ? [gateway] : []));
  return [...new Set(there === undefined ? seen : [there, ...seen])];
}

export const evidenceOf = ({ fact, at }: ReceivedSighting): SeenEvidence => ({
  kind: fact.kind,
  at,
  path: fact.path,
  words: fact.evidence,
});

/** The purchase of which this is one more sign, if it is. */
function sameAs(scene: Scene, { gatewayIds, intent }: Candidate, chain: Chain): PurchaseId | undefined {
  const { seen, load, recent, now } = scene;
  for (const story of recent) {
    const { purchase, keptSince: kept, deletedAt } = story;
    // An upgrade is one more charge of an older order: its own signs follow it.
    const keptSince = Math.max(kept, ...(purchase.laterCharges ?? []).map(({ at }) => at));
    if (deletedAt !== undefined && (gatewayIds.length === 0 || isWithdrawn(story))) continue;
    if (now - keptSince > ONE_PURCHASE) continue;
    if (differsFrom(gatewayIds, purchase.gatewayIds)) continue;
    // A purchase ends the way that led to it: one that is still open led to another.
    const isOwnWay = intent !== undefined && intent.returnedAt !== intent.startedAt;
    if (isOwnWay && (intent.startedAt > keptSince || chain === 'sure')) continue;
    const isSameLoad = load.some(({ at }) => at <= keptSince);
    // A second way back that nobody saw begin: a purchase of its own, unless it follows at once.
    if (chain === 'sure' && !isSameLoad && now - keptSince > MINUTE) continue;
    if (seen.fact.kind === 'gateway-event' && gatewayIds.length === 0 && now - keptSince > 2 * MINUTE) continue;
    return purchase.id;
  }
  return undefined;
}

/** What the page load proves beyond the way back. */
function proofsIn(load: readonly ReceivedSighting[], intent: CheckoutIntent | undefined, isLookedUp: boolean) {
  const facts = load.map(({ fact }) => fact);
  // PayPal hands the buyer back before the money is captured: then an address proves nothing, only the page's word does.
  const isApproval = facts.some((fact) => fact.gateway === 'paypal' && fact.isWeak);
  const has = (kind: Sighting['kind'], test: (fact: Sighting) => boolean = () => true) =>
    facts.some((fact) => fact.kind === kind && test(fact));
  return {
    event: has('gateway-event', ({ isWeak }) => !isWeak),
    id: has('payment-id', ({ gateway, isWeak }) => gateway !== 'seller' && !isWeak),
    sellerId: !isApproval && has('payment-id', ({ gateway }) => gateway === 'seller'),
    word: !isApproval && has('success-marker', ({ isWeak }) => !isWeak),
    pageName: !isApproval && has('success-marker', ({ isWeak }) => isWeak === true),
    // Where the page says the contrary as well, its word proves nothing.
    words: !isLookedUp && has('success-words', ({ isWeak }) => !isWeak),
    credits: has(
      'credits-up',
      ({ balance = 0, evidence }) =>
        / to /.test(evidence) || (intent?.balance !== undefined && balance > intent.balance),
    ),
    hint: has('provider-hint'),
    receipt: !isLookedUp && has('receipt-page'),
  };
}

/** Decides after each sighting. Deciding twice about the same does no harm: the second finds the first's purchase. */
export function decidePurchase(scene: Scene): Decision {
  const { seen, load, known } = scene;
  const { fact } = seen;
  const intent = intentOf(scene);
  const chain = chainOf(scene, intent);
  const used = chain === 'none' && fact.kind !== 'gateway-event' ? undefined : intent;
  const candidate = candidateOf(scene, used);
  const proofs = proofsIn(load, used, isLookedUp(scene, used));
  const drop = (because: Reason): Decision => ({ kind: 'drop', because });

  if (fact.kind === 'cancelled') return decideCancelled(scene, intent);
  // After one press for more the page of the known order may be thankful for both.
  const isForMore = used?.gateway === ONE_PRESS && proofs.words;
  if (known && !isWithdrawn(known) && !isForMore) {
    return { kind: 'attach', to: known.purchase.id, candidate, because: 'known-id' };
  }
  if (load.some(({ fact: { purpose } }) => purpose === 'free')) return drop('free');
  if (isRefused(load, intent, used)) return drop('cancelled');
  if (used?.purpose === 'account' && !proofs.event) return drop('account-page');
  if ((candidate.chargedPrice ?? candidate.shownPrice)?.minor === 0) return drop('free');
  const isTrial = used?.purpose === 'free' && !candidate.chargedPrice?.minor;
  if (isTrial && !candidate.shownPrice?.minor) return drop('free');

  const because = ((): Reason | undefined => {
    if (proofs.event) return 'gateway-said-so';
    const { id, sellerId, word, pageName, words, credits, hint, receipt } = proofs;
    switch (chain) {
      case 'sure':
        return id || sellerId || word || pageName || words || credits || hint || receipt
          ? 'came-back-with-proof'
          : undefined;
      case 'likely':
        // Nobody sent the buyer here who could be seen: an address that anybody can type is only named like success.
        return id || sellerId || word || words || credits || hint || receipt || (pageName && wasLedOn(load, used))
          ? 'came-back-with-proof'
          : undefined;
      case 'possible':
        return id || word || words || credits ? 'came-back-with-proof' : undefined;
      case 'open':
        return id || words || credits || (word && fact.navigation === 'soft') ? 'paid-in-another-tab' : undefined;
      case 'none':
        return undefined;
    }
  })();

  if (because) {
    const same = sameAs(scene, candidate, chain);
    if (same) return { kind: 'attach', to: same, candidate, because: 'same-journey' };
    // "Try it free" beside a price: only the buyer knows whether anything was paid.
    // So does one press for more, after a payment: the same words may be said of that payment alone.
    if (used?.gateway === ONE_PRESS && !isOfItsOwn(candidate, used, scene.recent))
      return { kind: 'ask', questionId: used.id, candidate, because: 'one-press' };
    if (isTrial && used) return { kind: 'ask', questionId: used.id, candidate, because: 'free' };
    return { kind: 'record', candidate, because };
  }

  const same = fact.kind === 'analytics-purchase' || chain !== 'none' ? sameAs(scene, candidate, chain) : undefined;
  if (same) return { kind: 'attach', to: same, candidate, because: 'same-journey' };
  if (fact.kind === 'analytics-purchase') return drop('hint-only');

  if (chain === 'none') {
    const isFresh = fact.navigation === 'navigate';
    if (proofs.id && isFresh) {
      const late = sameAs(scene, candidate, chain);
      if (late) return { kind: 'attach', to: late, candidate, because: 'same-journey' };
      return { kind: 'ask', questionId: `id:${candidate.gatewayIds[0]}`, candidate, because: 'id-without-a-way' };
    }
    if (proofs.receipt && isFresh && scene.recent.length === 0) {
      return { kind: 'ask', questionId: `receipt:${fact.path}`, candidate, because: 'receipt-opened' };
    }
    return drop('nothing-yet');
  }
  // The page was watched to the end and said nothing.
  if (fact.kind === 'settled' && used) {
    const backs = used.evidence.filter(({ kind }) => kind === 'returned-from-payment');
    const isBackOnShelf = [fact, ...backs].every(({ path }) => isShelfAt(path));
    if (isBackOnShelf) return { kind: 'cancel', intent: used, because: 'back-on-the-shelf' };
    if (chain === 'sure' || chain === 'likely') {
      return { kind: 'ask', questionId: used.id, candidate, because: 'came-back-without-a-word' };
    }
  }
  return drop('nothing-yet');
}

/** The page's last word counts: what was refused may be tried again, and after that only a plain word says that it went through. */
function isRefused(load: Scene['load'], intent: CheckoutIntent | undefined, used: CheckoutIntent | undefined): boolean {
  const { returnedAt, cancelledAt } = used ?? {};
  // Said before the buyer set out anew from this very page, it is said of the try before.
  const said = load
    .filter(({ fact: { kind }, at }) => kind === 'cancelled' && at >= (intent?.startedAt ?? at))
    .map(({ at }) => at);
  // Or by the page that this one is when it is loaded anew.
  if (cancelledAt !== undefined && returnedAt !== undefined && cancelledAt >= returnedAt) said.push(cancelledAt);
  const last = Math.max(...said);
  return (
    said.length > 0 &&
    !load.some(
      ({ fact: { kind, isWeak }, at }) =>
        at >= last && (kind === 'success-words' || (kind === 'gateway-event' && !isWeak)),
    )
  );
}

/** Taken back by ourselves: what is paid after all comes back. What the buyer deleted does not. */
export const isWithdrawn = ({ deletedAt, withdrawnAt }: KeptStory): boolean =>
  deletedAt !== undefined && deletedAt === withdrawnAt;

/** What is said after one press for more is not said of the payment before it: it has another id, or names another sum. */
function isOfItsOwn(
  { gatewayIds, chargedPrice }: Candidate,
  { price }: CheckoutIntent,
  recent: readonly KeptStory[],
): boolean {
  const isSum = (sum: Money | undefined) =>
    sum?.minor === chargedPrice?.minor && sum?.currency === chargedPrice?.currency;
  return recent.every(
    ({ purchase }) =>
      differsFrom(gatewayIds, purchase.gatewayIds) ||
      (chargedPrice !== undefined && isSum(price) && !isSum(purchase.chargedPrice ?? purchase.shownPrice)),
  );
}

/**
 * The page before this one was the way back and led on: its referrer was seen then. Or a checkout was open in it, and its
 * own script led on to here without a press of the buyer's.
 */
const wasLedOn = (load: readonly ReceivedSighting[], intent: CheckoutIntent | undefined): boolean =>
  intent?.returnedAt !== undefined &&
  intent.evidence.some(
    ({ kind, words }) =>
      kind === 'returned-from-payment' &&
      (words === MOVED_BY_ITSELF ||
        (words.startsWith('referrer') && !load.some(({ fact }) => fact.kind === 'returned-from-payment'))),
  );

function isShelfAt(path: string): boolean {
  const address = addressOf(path);
  return address !== undefined && isShelf(address);
}

/** The page of one order that the shop itself has, and no payment led to: it speaks of whatever order the buyer looks up. */
function isLookedUp({ seen, load }: Scene, intent: CheckoutIntent | undefined): boolean {
  const { path, navigation } = seen.fact;
  const isLedTo = (intent?.evidence ?? []).some(
    ({ kind, words, path: from }) =>
      kind === 'returned-from-payment' &&
      (words === MOVED_BY_ITSELF || (words.startsWith('referrer') && !isShelfAt(from))),
  );
  return (
    isOfOneOrder(path) &&
    navigation !== 'soft' &&
    !isLedTo &&
    !load.some(({ fact: { kind } }) => kind === 'returned-from-payment')
  );
}

function decideCancelled(scene: Scene, intent: CheckoutIntent | undefined): Decision {
  const { seen, load, recent, now } = scene;
  // "Verifying…" that ends in "failed": what this very load had proved too early is taken back.
  const [first] = load;
  const tooEarly = recent.find(
    ({ purchase, keptSince, deletedAt }) =>
      deletedAt === undefined &&
      purchase.origin === 'detected' &&
      first !== undefined &&
      keptSince >= first.at &&
      now - keptSince <= ONE_PURCHASE &&
      !load.some(({ fact }) => fact.kind === 'success-words' || fact.kind === 'gateway-event'),
  );
  if (tooEarly) return { kind: 'withdraw', purchase: tooEarly.purchase.id, because: 'failed' };
  if (intent && isOfTab(intent, seen.tabId) && intent.cancelledAt === undefined) {
    return { kind: 'cancel', intent, because: 'cancelled' };
  }
  return { kind: 'drop', because: 'cancelled' };
}

/** How long a buyer may be away before the question is put to them although they never came back. */
const AWAY = 30 * MINUTE;
/** How long a page that was left before its window ended is waited for. */
const UNSETTLED = 90 * SECOND;

/** What a way to a payment that nobody sees end will be asked about, and when; nothing where only a weak sign spoke for it. */
export function overdue(intent: CheckoutIntent): { readonly because: AskReason; readonly from: Instant } | undefined {
  const { gateway, isWeak, startedAt, returnedAt, cancelledAt, purpose = 'purchase' } = intent;
  if (isWeak || cancelledAt !== undefined || purpose !== 'purchase') return undefined;
  if (returnedAt !== undefined) {
    return { because: 'came-back-without-a-word', from: (returnedAt + UNSETTLED) as Instant };
  }
  // A button that was pressed, and no gateway in sight: a field may have been missing.
  return gateway === UNKNOWN_GATEWAY ? undefined : { because: 'never-came-back', from: (startedAt + AWAY) as Instant };
}
