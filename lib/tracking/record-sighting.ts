// Keeps what a page reported, weighs it with all that is known of the same way to a payment, and does what was decided.

import type { Sighting } from '../detection/sighting';
import type { PurchaseId, StartEvent } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { DAY, HOUR, MINUTE } from '../time/duration';
import { type Instant, parseInstant } from '../time/instant';
import { addStory } from './add-story';
import {
  type Candidate,
  decidePurchase,
  evidenceOf,
  gatewayIdOf,
  gatewaysOf,
  intentOf,
  isOfTab,
  ONE_PRESS,
  overdue,
} from './decide-purchase';
import { paidThroughGateways } from './paid-through';
import type { AskReason, CheckoutIntent, KeptStory, LogEvent, Question, ReceivedSighting, World } from './ports';
import { purchaseOfWay, wayOf } from './purchase-of-way';
import { startSeen } from './set-start';

/** The seller and the host, as the sender's address proves them. */
export interface SeenAt {
  readonly provider: ProviderId;
  readonly host: string;
  readonly tabId?: number;
  /** When the page saw it, where it could not be heard at once. */
  readonly at?: Instant;
}

/** One at a time: two pages of one purchase report within milliseconds, and the second must find what the first wrote. */
let turn: Promise<unknown> = Promise.resolve();

export function recordSighting(
  fact: Sighting,
  { provider, host, tabId, at }: SeenAt,
  world: World,
  id = world.newId(),
): Promise<void> {
  const mine = turn.then(async () => {
    const { sightings } = world.ledger;
    // Pages are read again and again; what one load has said before is no news, save that a buyer sets out anew.
    const said = (await sightings.ofLoad(fact.pageLoad)).find(
      (one) => one.id === id || (fact.kind !== 'checkout-started' && isSame(one.fact, fact)),
    );
    if (said && !said.isUnweighed) return;
    const seen: ReceivedSighting = said ?? {
      id,
      at: at ?? world.clock.now(),
      fact,
      provider,
      host,
      ...(tabId !== undefined && { tabId }),
      isUnweighed: true,
    };
    // Written before it is acted upon, so that what follows in its load finds it whatever becomes of the worker.
    if (!said) await sightings.add(seen);
    await weigh(seen, world);
    await sightings.weighed(seen.id);
    await askOverdue(world);
  });
  turn = mine.catch(() => undefined);
  return mine;
}

const isSame = (a: Sighting, b: Sighting): boolean =>
  a.kind === b.kind && a.paymentId === b.paymentId && a.evidence === b.evidence;

/** Weighing once more what was half acted upon does no harm: ways are named after what began them, and purchases after their ways. */
async function weigh(seen: ReceivedSighting, world: World): Promise<void> {
  switch (seen.fact.kind) {
    case 'checkout-started':
      return startCheckout(seen, world);
    case 'gallery-ready':
    case 'generation-finished':
      return noteDelivery(seen, world);
    case 'hint-missed':
      return;
    case 'offer-chosen':
      return startAddition(seen, world);
    case 'gateway-event':
      if (seen.fact.isWeak) await noteApproval(seen, world);
      return decide(seen, world);
    case 'returned-from-payment':
      await noteReturn(seen, world);
      return decide(seen, world);
    default:
      return decide(seen, world);
  }
}

/** A way to a payment that begins with what was seen, and is named after it. */
function wayFrom({ id, fact, provider, host, tabId, at }: ReceivedSighting) {
  return {
    id,
    provider,
    host,
    ...(tabId !== undefined && { tabId }),
    startedAt: at,
    path: fact.path,
    ...(fact.gateway !== undefined && { gateway: fact.gateway }),
  };
}

/** The buyer leaves to pay. What an earlier step showed (the plan's card, then a checkout page) is carried along. */
async function startCheckout(seen: ReceivedSighting, { ledger }: World): Promise<void> {
  const { id, fact, provider, tabId, at } = seen;
  const open = await ledger.checkouts.openOf(provider, at);
  const earlier = open.filter((intent) => intent.id !== id && isOfTab(intent, tabId) && at - intent.startedAt < HOUR);
  // The form of a payment within the page leads to an address of the shop's that is named like a checkout: no new way.
  const isSameWay = (intent: CheckoutIntent) =>
    !intent.isWeak &&
    intent.returnedAt === undefined &&
    intent.cancelledAt === undefined &&
    at - intent.startedAt < MINUTE;
  if (fact.isWeak && earlier.some(isSameWay)) return;
  const step = earlier.find(({ isWeak, price }) => isWeak && price !== undefined) ?? (await offerBefore(seen, ledger));
  const price = fact.amount ?? step?.price;
  const plan = fact.plan ?? step?.plan;
  const credits = fact.credits ?? step?.credits;
  const begun = open.find((intent) => intent.id === id);
  await ledger.checkouts.put(
    begun ?? {
      ...wayFrom(seen),
      ...(fact.payHost !== undefined && { payHost: fact.payHost }),
      ...((fact.wasDiscounted ?? step?.wasDiscounted) && { wasDiscounted: true as const }),
      ...((fact.isUpgrade ?? step?.isUpgrade) && { isUpgrade: true as const }),
      ...(fact.purpose && { purpose: fact.purpose }),
      ...(fact.isWeak && { isWeak: true }),
      ...(price && { price }),
      ...(plan !== undefined && { plan }),
      ...(credits !== undefined && { credits }),
      ...(fact.balance !== undefined && { balance: fact.balance }),
      evidence: [...(step?.evidence ?? []), evidenceOf(seen)].slice(-5),
    },
  );
  // An earlier attempt of this tab is over: the buyer has begun again.
  for (const intent of earlier) if (intent.returnedAt === undefined) await ledger.checkouts.end(intent.id);
}

/** One press for what is offered after a payment takes it from the card that has just paid: worth a question. */
async function startAddition(seen: ReceivedSighting, world: World): Promise<void> {
  const { provider, at, fact } = seen;
  if (!fact.isAddition) return;
  const recent = await world.ledger.stories.boughtBetween(provider, (at - 15 * MINUTE) as Instant, at);
  if (!recent.some(({ deletedAt }) => deletedAt === undefined)) return;
  await startCheckout({ ...seen, fact: { ...fact, kind: 'checkout-started', gateway: ONE_PRESS } }, world);
}

/** A buyer has approved in a frame of the page, and no press was seen that opened it: the way to the payment begins and ends here. */
async function noteApproval(seen: ReceivedSighting, { ledger }: World): Promise<void> {
  const { fact, provider, tabId, at } = seen;
  const open = (await ledger.checkouts.openOf(provider, at)).find(
    (intent) => isOfTab(intent, tabId) && !intent.isWeak && at - intent.startedAt < HOUR,
  );
  await ledger.checkouts.put({
    ...(open ?? {
      ...wayFrom(seen),
      ...(fact.amount && { price: fact.amount }),
      ...(fact.plan !== undefined && { plan: fact.plan }),
    }),
    returnedAt: at,
    evidence: [...(open?.evidence ?? []), evidenceOf(seen)].slice(-5),
  });
}

/**
 * The plan that the buyer chose before pages of the shop that showed no price: in this tab, or in the one before a mail opened
 * this, where nothing else was chosen and nothing bought since.
 */
async function offerBefore(
  { provider, tabId, at }: ReceivedSighting,
  { sightings, stories }: World['ledger'],
): Promise<
  Pick<CheckoutIntent, 'price' | 'plan' | 'credits' | 'wasDiscounted' | 'isUpgrade' | 'evidence'> | undefined
> {
  const offers = (await sightings.all())
    .filter((one) => one.fact.kind === 'offer-chosen' && one.provider === provider && at - one.at < HOUR)
    .sort((a, b) => b.at - a.at);
  const own = offers.find((one) => isOfTab(one, tabId));
  const newest = own ?? offers[0];
  if (!newest) return undefined;
  const isOnlyOne = offers.every(
    ({ fact: { plan, amount } }) =>
      plan === newest.fact.plan &&
      amount?.minor === newest.fact.amount?.minor &&
      amount?.currency === newest.fact.amount?.currency,
  );
  if (!own && !(isOnlyOne && (await stories.boughtBetween(provider, newest.at, at)).length === 0)) return undefined;
  const { amount, plan, credits, wasDiscounted, isUpgrade } = newest.fact;
  return {
    ...(amount && { price: amount }),
    ...(plan !== undefined && { plan }),
    ...(credits !== undefined && { credits }),
    ...(wasDiscounted && { wasDiscounted }),
    ...(isUpgrade && { isUpgrade }),
    evidence: [evidenceOf(newest)],
  };
}

/** The chain is whole: kept, so that the page may lead on or be closed before it says anything. */
async function noteReturn(seen: ReceivedSighting, { ledger }: World): Promise<void> {
  const { id, fact, provider, host, tabId, at } = seen;
  const intents = await ledger.checkouts.openOf(provider, at);
  const intent = intentOf({ seen, load: [seen], intents, now: at });
  if (intent && !(fact.isWeak && !isOfTab(intent, tabId))) {
    await ledger.checkouts.put({
      ...intent,
      ...(intent.tabId === undefined && tabId !== undefined && { tabId }),
      returnedAt: at,
      evidence: [...intent.evidence, evidenceOf(seen)].slice(-5),
    });
  } else if (!intent && !fact.isWeak) {
    // The way out was not seen (a pricing table in a frame, a redirect of the server): it begins here.
    await ledger.checkouts.put({
      id,
      provider,
      host,
      ...(tabId !== undefined && { tabId }),
      startedAt: at,
      returnedAt: at,
      ...(fact.payHost !== undefined && { payHost: fact.payHost }),
      evidence: [evidenceOf(seen)],
    });
  }
}

async function decide(seen: ReceivedSighting, world: World): Promise<void> {
  const { ledger } = world;
  const { provider, at: now, fact } = seen;
  const load = await ledger.sightings.ofLoad(fact.pageLoad);
  const ids = load.flatMap((one) => gatewayIdOf(provider, one.fact) ?? []);
  const decision = decidePurchase({
    seen,
    load,
    intents: await ledger.checkouts.openOf(provider, now),
    recent: [...(await ledger.stories.boughtBetween(provider, (now - DAY) as Instant, now))].sort(
      (a, b) => b.keptSince - a.keptSince,
    ),
    known: ids.length > 0 ? await ledger.stories.withGatewayId(ids) : undefined,
    now,
  });
  switch (decision.kind) {
    case 'record':
      if (await addCharge(seen, decision.candidate, world)) return endWays(seen, decision.candidate, world);
      return record(seen, decision.candidate, world);
    case 'attach':
      return attach(seen, decision.to, decision.candidate, world);
    case 'ask': {
      await ask(provider, seen.host, decision.questionId, decision.because, decision.candidate, world);
      return;
    }
    case 'withdraw':
      return withdraw(seen, decision.purchase, world);
    case 'cancel':
      await ledger.checkouts.put({ ...decision.intent, cancelledAt: now });
      return;
    case 'drop':
      return;
  }
}

/** What was recorded too early is again the way to a payment that it had been: refused, and perhaps paid after all. */
async function withdraw(seen: ReceivedSighting, id: PurchaseId, { ledger }: World): Promise<void> {
  const { at: now, tabId } = seen;
  const way = wayOf(id);
  const { provider, host, boughtAt } = (await ledger.stories.of(id))?.purchase ?? {};
  const evidence = evidenceOf(seen);
  if (way !== undefined && provider && host && boughtAt) {
    await ledger.checkouts.put({
      id: way,
      provider,
      host,
      ...(tabId !== undefined && { tabId }),
      startedAt: boughtAt,
      returnedAt: now,
      cancelledAt: now,
      evidence: [evidence],
    });
  }
  await ledger.stories.change(id, now, (story) => ({
    story: { ...story, deletedAt: now, withdrawnAt: now },
    events: [{ kind: 'seen-again', evidence }, { kind: 'deleted' }],
  }));
}

async function record(seen: ReceivedSighting, candidate: Candidate, world: World): Promise<void> {
  const { provider, host, at: now } = seen;
  const { intent, isTest, shownPrice, chargedPrice, plan, credits, wasDiscounted, gatewayIds } = candidate;
  const { gateways, evidence } = candidate;
  const purchase = {
    id: intent ? purchaseOfWay(intent.id) : (world.newId() as PurchaseId),
    provider,
    host,
    boughtAt: now,
    origin: 'detected' as const,
    isTest,
    ...(shownPrice && { shownPrice }),
    ...(chargedPrice && { chargedPrice }),
    ...(plan !== undefined && { plan }),
    ...(credits !== undefined && { creditsBought: credits }),
    ...(wasDiscounted && { wasDiscounted }),
    gatewayIds,
  };
  const purchaseId = await addStory({ purchase, gateways, evidence, since: intent?.startedAt }, now, world);
  await endWays(seen, candidate, world, purchaseId);
}

/** More paid for an order of the last day, in the shop's own word: one sum at stake. False where there is no such order. */
async function addCharge(seen: ReceivedSighting, candidate: Candidate, { ledger }: World): Promise<boolean> {
  const { provider, at: now } = seen;
  const amount = candidate.chargedPrice ?? candidate.shownPrice;
  if (!candidate.intent?.isUpgrade || !amount?.minor) return false;
  const orders = await ledger.stories.boughtBetween(provider, (now - DAY) as Instant, now);
  const order = orders
    .filter(
      ({ purchase, deletedAt }) =>
        deletedAt === undefined &&
        purchase.closedAt === undefined &&
        purchase.isTest === candidate.isTest &&
        (purchase.chargedPrice ?? purchase.shownPrice)?.currency === amount.currency,
    )
    .sort((a, b) => b.purchase.boughtAt - a.purchase.boughtAt)[0];
  if (!order) return false;
  await ledger.stories.change(order.purchase.id, now, (story) => ({
    story: {
      ...story,
      purchase: {
        ...story.purchase,
        laterCharges: [...(story.purchase.laterCharges ?? []).filter(({ at }) => at !== now), { at: now, amount }],
        gatewayIds: [...new Set([...story.purchase.gatewayIds, ...candidate.gatewayIds])].slice(0, 20),
        ...(candidate.plan !== undefined && { plan: candidate.plan }),
      },
    },
    events: [{ kind: 'seen-again', evidence: evidenceOf(seen) }],
  }));
  return true;
}

/** The way that led to a purchase is over. */
async function endWays(
  seen: ReceivedSighting,
  { intent }: Candidate,
  { ledger }: World,
  purchaseId?: PurchaseId,
): Promise<void> {
  const { provider, at: now } = seen;
  if (intent) {
    await ledger.questions.answer(intent.id, { bought: true, at: now, ...(purchaseId && { purchaseId }) });
    await ledger.checkouts.end(intent.id);
  }
  // Steps before it and attempts of the same tab have led here; a checkout that is open in another tab has not.
  for (const other of await ledger.checkouts.openOf(provider, now)) {
    if (isOfTab(other, seen.tabId) || other.isWeak) await ledger.checkouts.end(other.id);
  }
}

/** One more sign of a known purchase: it fills what was not known, changes nothing that was, and is logged once per kind. */
async function attach(seen: ReceivedSighting, to: PurchaseId, candidate: Candidate, world: World): Promise<void> {
  const { at: now } = seen;
  const { ledger } = world;
  const known = await ledger.stories.of(to);
  const through =
    known && known.purchase.paidThrough === undefined
      ? await paidThroughGateways(candidate.gateways, known.purchase, world)
      : undefined;
  await ledger.stories.change(to, now, (story) => {
    const { purchase } = story;
    const ids = [...new Set([...purchase.gatewayIds, ...candidate.gatewayIds])].slice(0, 20);
    const charged = purchase.chargedPrice ?? candidate.chargedPrice;
    const shown = purchase.shownPrice ?? candidate.shownPrice;
    const paidThrough = purchase.paidThrough ?? through;
    const wasDiscounted = purchase.wasDiscounted ?? candidate.wasDiscounted;
    const isSame =
      ids.length === purchase.gatewayIds.length &&
      charged === purchase.chargedPrice &&
      shown === purchase.shownPrice &&
      paidThrough === purchase.paidThrough &&
      wasDiscounted === purchase.wasDiscounted;
    if (isSame) return undefined;
    const events: readonly LogEvent[] = [{ kind: 'seen-again', evidence: evidenceOf(seen) }];
    return {
      story: {
        ...story,
        purchase: {
          ...purchase,
          gatewayIds: ids,
          ...(charged && { chargedPrice: charged }),
          ...(shown && { shownPrice: shown }),
          ...(paidThrough && { paidThrough }),
          ...(wasDiscounted !== undefined && { wasDiscounted }),
        },
      },
      events,
    };
  });
  const { intent } = candidate;
  if (intent && intent.returnedAt !== undefined) await ledger.checkouts.end(intent.id);
}

async function ask(
  provider: ProviderId,
  host: string,
  id: string,
  because: AskReason,
  candidate: Candidate,
  { ledger, clock }: World,
): Promise<void> {
  const now = clock.now();
  const { intent, chargedPrice, shownPrice, plan, credits, gatewayIds, gateways, isTest, evidence } = candidate;
  const price = chargedPrice ?? shownPrice;
  const question: Question = {
    id,
    provider,
    host,
    askedAt: now,
    boughtAt: intent?.returnedAt ?? intent?.startedAt ?? now,
    ...(price && { price }),
    ...(plan !== undefined && { plan }),
    ...(credits !== undefined && { credits }),
    gatewayIds,
    ...(gateways.length > 0 && { gateways }),
    ...(candidate.wasDiscounted && { wasDiscounted: true }),
    ...(isTest && { isTest }),
    ...(intent?.untilClosed && { untilClosed: true as const }),
    because,
    evidence,
  };
  await ledger.questions.askOnce(question);
}

/**
 * Asks about ways to a payment whose end nobody saw: the tab was closed, or another browser finished it. Nothing is forgotten
 * unasked, however long no worker ran.
 */
export async function askOverdue(world: World): Promise<void> {
  const now = world.clock.now();
  const ways = await world.ledger.checkouts.all();
  for (const intent of ways) {
    const due = overdue(intent);
    if (due === undefined || due.from > now || (await hasBoughtSince(intent, world))) continue;
    const { id, provider, host, price, plan, credits, evidence } = intent;
    await ask(
      provider,
      host,
      id,
      due.because,
      {
        intent,
        gatewayIds: [],
        gateways: gatewaysOf([], intent),
        ...(intent.wasDiscounted && { wasDiscounted: true }),
        isTest: false,
        ...(price && { shownPrice: price }),
        ...(plan !== undefined && { plan }),
        ...(credits !== undefined && { credits }),
        evidence,
      },
      world,
    );
  }
  for (const { id, startedAt } of ways) if (now - startedAt > DAY) await world.ledger.checkouts.end(id);
}

/** A purchase that is known since then answers the question, unless another way led to it and something else was bought there. */
async function hasBoughtSince(
  { id, provider, startedAt, price, plan }: CheckoutIntent,
  { ledger, clock }: World,
): Promise<boolean> {
  const since = await ledger.stories.boughtBetween(provider, startedAt, clock.now());
  return since.some(({ purchase, deletedAt }) => {
    const { shownPrice } = purchase;
    const isSame =
      purchase.plan === plan && shownPrice?.minor === price?.minor && shownPrice?.currency === price?.currency;
    return deletedAt === undefined && !purchase.isTest && (isSame || (wayOf(purchase.id) ?? id) === id);
  });
}

/** The gallery or a generation is there: starts the clock of the purchase that waits for it. */
async function noteDelivery(seen: ReceivedSighting, { ledger }: World): Promise<void> {
  const { fact, provider, host, at: now } = seen;
  const kind: StartEvent['kind'] = fact.kind === 'gallery-ready' ? 'delivery' : 'generation';
  const startOf = ({ starts }: KeptStory) => starts.find((start) => start.kind === kind);
  const orders = (await ledger.stories.boughtBetween(provider, 0 as Instant, now)).filter(
    ({ purchase, deletedAt }) => deletedAt === undefined && !purchase.isTest,
  );
  const open = new Set((await ledger.stories.openOf(provider, 50)).map(({ purchase }) => purchase.id));
  const running = orders
    .filter(({ purchase }) => open.has(purchase.id))
    .sort((a, b) => a.purchase.boughtAt - b.purchase.boughtAt);
  const waiting = running.filter((story) => !startOf(story));
  const time = fact.statedAt === undefined ? undefined : parseInstant(fact.statedAt);
  if (time === undefined || time > now) {
    const [order] = waiting;
    if (!order) return;
    const { id, boughtAt, shownPrice: price, plan } = order.purchase;
    // Any other order that is not waiting as well may have made these pictures: only the buyer can tell.
    const isAlone = orders.every(
      ({ purchase, starts, acts }) =>
        purchase.id === id || (open.has(purchase.id) && acts.length + starts.length === 0),
    );
    if (isAlone) {
      await ledger.stories.change(id, now, startSeen({ kind, at: now, evidence: 'first-seen' }));
    } else if (!(await ledger.questions.open()).some((question) => question.order === id)) {
      await ledger.questions.askOnce({
        // Once a day for one page: what is an older gallery today may be this one tomorrow.
        id: `gallery:${Math.floor(now / DAY)}:${id}:${fact.path}`.slice(0, 200),
        provider,
        host,
        askedAt: now,
        boughtAt,
        ...(price && { price }),
        ...(plan !== undefined && { plan }),
        gatewayIds: [],
        because: 'whose-gallery',
        order: id,
        evidence: [evidenceOf(seen)],
      });
    }
    return;
  }
  // Of a gallery that states the time of an older order's, nothing is news.
  if (orders.some((story) => startOf(story)?.at === time)) return;
  const isSince = ({ purchase }: KeptStory) => time >= purchase.boughtAt;
  const order = waiting.find(isSince) ?? running.findLast(isSince);
  if (order) {
    await ledger.stories.change(order.purchase.id, now, startSeen({ kind, at: time, evidence: 'stated-by-page' }));
  }
}
