// Parses what arrives from pages and screens, and lets nothing through that is too large, too odd, or from the wrong sender.

import * as z from 'zod/mini';
import { CLAIM_STEPS, OFFERS } from '../claims/claim';
import { GROUNDS } from '../claims/grounds';
import { WANTS } from '../claims/letter-words';
import { once } from '../lang/once';
import { parsed } from '../lang/parsed';
import { Refusal } from '../lang/refusal';
import { CLOCK_KINDS } from '../policy/clocks';
import type { ProviderId } from '../policy/terms';
import { PLAN_KINDS, VOIDING_ACTS } from '../policy/terms';
import { type Instant, parseInstant } from '../time/instant';
import type { KeptReport } from './kept-reports';
import type { Asked, PageToBackground, Reply, ScreenToBackground, Told } from './protocol';

const text = (most: number) => z.string().check(z.maxLength(most));
const id = once(() => text(200).check(z.minLength(1)));
const count = (most: number) => z.int().check(z.nonnegative(), z.maximum(most));
const when = once(() =>
  text(40).check(z.refine((value) => parseInstant(value) !== undefined, 'not a time with its offset')),
);
/** A whole number within the range of dates. */
const instant = once(() =>
  z.pipe(
    z.int().check(z.nonnegative(), z.maximum(8.64e15)),
    z.transform((value) => value as Instant),
  ),
);
const act = once(() => z.enum(VOIDING_ACTS));

type Money = NonNullable<Asked<ScreenToBackground, 'addPurchase'>['price']>;
const money = once(() =>
  z.pipe(
    z.strictObject({
      minor: z.int().check(z.nonnegative(), z.maximum(1e12)),
      currency: z.string().check(z.regex(/^([A-Z]{3}|unknown)$/)),
    }),
    // Checked above: these are the brand's constructors at this border.
    z.transform((value) => value as Money),
  ),
);

type Schemas<Protocol> = {
  /** Made when the first message of its kind comes: most starts of the worker see one or two. */
  readonly [Method in keyof Protocol]: () => z.ZodMiniType<Asked<Protocol, Method>>;
};

const texts = (count: number, most: number) => z.array(text(most)).check(z.maxLength(count));
const lines = once(() =>
  z
    .array(z.strictObject({ text: text(200), size: z.number().check(z.minimum(0), z.maximum(2_000)) }))
    .check(z.maxLength(60)),
);

const rawView = once(() =>
  z.strictObject({
    moment: z.enum([
      'arrived',
      'moved',
      'changed',
      'settled',
      'leaving',
      'pressed',
      'resumed',
      'gateway',
      'analytics',
      'awaited',
    ]),
    // Ways to a payment and their purchases are named after it.
    report: z.exactOptional(text(60).check(z.minLength(1))),
    pageLoad: id(),
    navigation: z.enum(['navigate', 'reload', 'back_forward', 'prerender', 'soft']),
    url: text(2_000),
    cameFrom: z.exactOptional(text(253)),
    regions: z.exactOptional(texts(80, 300)),
    frame: z.exactOptional(texts(20, 400)),
    hints: z.exactOptional(texts(50, 1_000)),
    leavesFor: z.exactOptional(text(2_000)),
    inNewTab: z.exactOptional(z.boolean()),
    byItself: z.exactOptional(z.boolean()),
    press: z.exactOptional(
      z.strictObject({
        label: text(200),
        blocks: z.array(lines()).check(z.maxLength(4)),
        chosen: lines(),
        agoMs: z.int().check(z.nonnegative(), z.maximum(1e10)),
      }),
    ),
    frames: z.exactOptional(texts(30, 253)),
    gateway: z.exactOptional(text(253)),
    how: z.exactOptional(text(40)),
    payload: z.exactOptional(text(20_000)),
    lang: z.exactOptional(text(40)),
    currency: z.exactOptional(text(10)),
    times: z.exactOptional(texts(5, 60)),
  }),
);

/** The longest terms that were seen have a fifth of this. */
const LONGEST_POLICY = 200_000;
const acts = once(() => z.array(act()).check(z.maxLength(VOIDING_ACTS.length)));
const bound = once(() => z.exactOptional(z.number().check(z.minimum(0), z.maximum(1e6))));
const policyFacts = once(() =>
  z.strictObject({
    stance: z.exactOptional(z.enum(['refunds', 'conditional', 'case-by-case', 'none'])),
    windowHours: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1e6))),
    windowStartsAt: z.exactOptional(z.enum(['purchase', 'delivery', 'generation', 'renewal', 'incident'])),
    voidedBy: acts(),
    notVoidedBy: acts(),
    usageCap: z.exactOptional(
      z.strictObject({
        maxCreditsUsed: bound(),
        maxImagesUsed: bound(),
        maxVideosUsed: bound(),
        maxMinutesUsed: bound(),
        percent: bound(),
        bound: z.enum(['lt', 'le']),
        alsoCounts: z.exactOptional(text(300)),
      }),
    ),
    autoRefundOnFailure: z.exactOptional(z.boolean()),
  }),
);
const readField = once(() =>
  z.enum([
    'stance',
    'windows',
    'voidedBy',
    'usageCap',
    'remedies',
    'grounds',
    'autoRefundOnFailure',
    'processingDays',
    'requestVia',
    'contact',
    'requiresEvidence',
    'legalMentions',
    'lastUpdated',
  ]),
);

const policyPage = once(() =>
  z.strictObject({
    path: text(500).check(z.regex(/^\/[^?#\s]*$/)),
    text: text(LONGEST_POLICY),
    language: text(2).check(z.regex(/^[a-z]{2}$/)),
    facts: policyFacts(),
    quotes: z
      .array(
        z.strictObject({
          field: readField(),
          value: text(200),
          start: count(LONGEST_POLICY),
          end: count(LONGEST_POLICY),
          confidence: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
        }),
      )
      .check(z.maxLength(60)),
    readBy: text(40),
  }),
);

const saveAnswer = () => z.enum(['preview', 'full', 'unknown']);
const shape = () => text(1_000).check(z.minLength(1));
const privateKeeping = () => z.enum(['nothing', 'while-open', 'keep']);

const PAGE = {
  reportView: rawView,
  openQuestion: once(() => z.strictObject({})),
  reportAct: once(() =>
    z.strictObject({
      act: act(),
      outcome: z.enum(['held', 'cancelled', 'allowed', 'allowed-for-good', 'not-this-act', 'not-checked', 'seen']),
      purchaseIds: z.array(id()).check(z.maxLength(50)),
      count: count(100_000),
      how: text(100),
      at: z.exactOptional(instant()),
      control: z.exactOptional(text(500)),
    }),
  ),
  answerQuestion: once(() => z.strictObject({ questionId: id(), bought: z.boolean() })),
  answerPrivate: once(() => z.strictObject({ keep: privateKeeping() })),
  answerSave: once(() => z.strictObject({ shape: shape(), answer: saveAnswer() })),
  reportGeneration: once(() =>
    z.strictObject({
      kind: z.enum([
        'started',
        'finished',
        'failed',
        'credits-returned',
        'report-opened',
        'reported',
        'refunded',
        'refused',
        'balance',
      ]),
      generation: z.exactOptional(id()),
      feature: z.exactOptional(text(60)),
      label: z.exactOptional(text(80)),
      place: z.exactOptional(text(60)),
      image: z.exactOptional(text(500)),
      cost: z.exactOptional(count(1e6)),
      balance: z.exactOptional(count(1e9)),
    }),
  ),
  needGuard: once(() => z.strictObject({ part: z.enum(['guard', 'warning']) })),
  needForPage: once(() => z.strictObject({ what: z.enum(['policy', 'card']) })),
  reportPolicy: policyPage,
  dismissCard: once(() => z.strictObject({})),
} satisfies Schemas<PageToBackground>;

const host = once(() => text(253).check(z.regex(/^[a-z0-9.-]+$/)));
const byHand = once(() => ({
  provider: id(),
  host: host(),
  boughtAt: when(),
  price: z.exactOptional(money()),
  plan: z.exactOptional(text(120)),
  creditsBought: z.exactOptional(count(1e9)),
  paidThrough: z.exactOptional(id()),
  planKind: z.exactOptional(z.enum(PLAN_KINDS)),
  renewsAt: z.exactOptional(z.union([when(), z.literal('never')])),
  seatsBought: z.exactOptional(count(100_000)),
  seatsUsed: z.exactOptional(count(100_000)),
  wasDiscounted: z.exactOptional(z.boolean()),
  isFirstOrder: z.exactOptional(z.boolean()),
  orderId: z.exactOptional(text(200)),
  note: z.exactOptional(text(5_000)),
}));

/** Steps from a minute to a year. */
const ladder = once(() =>
  z.array(z.int().check(z.minimum(60_000), z.maximum(366 * 86_400_000))).check(
    z.maxLength(12),
    z.refine((steps) => new Set(steps).size === steps.length, 'a step twice'),
  ),
);
const timeOfDay = once(() => z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)));

const savedShapes = once(() =>
  z
    .array(
      z.strictObject({
        provider: id(),
        shape: shape(),
        file: text(100),
        bytes: z.exactOptional(count(1e12)),
        at: instant(),
        answer: z.exactOptional(saveAnswer()),
      }),
    )
    .check(z.maxLength(3_000)),
);

const SCREEN = {
  addPurchase: once(() => z.strictObject(byHand())),
  correctPurchase: once(() =>
    z.strictObject({
      purchaseId: id(),
      provider: z.exactOptional(byHand().provider),
      host: z.exactOptional(byHand().host),
      boughtAt: z.exactOptional(byHand().boughtAt),
      price: byHand().price,
      plan: byHand().plan,
      creditsBought: byHand().creditsBought,
      paidThrough: byHand().paidThrough,
      planKind: byHand().planKind,
      renewsAt: byHand().renewsAt,
      seatsBought: byHand().seatsBought,
      seatsUsed: byHand().seatsUsed,
      wasDiscounted: byHand().wasDiscounted,
      isFirstOrder: byHand().isFirstOrder,
      orderId: byHand().orderId,
      note: byHand().note,
    }),
  ),
  setStart: once(() =>
    z.strictObject({
      purchaseId: id(),
      kind: z.enum(['delivery', 'generation', 'renewal', 'incident']),
      at: when(),
    }),
  ),
  recordAct: once(() => z.strictObject({ purchaseId: id(), act: act(), at: when() })),
  undoAct: once(() => z.strictObject({ purchaseId: id(), act: act() })),
  closePurchase: once(() => z.strictObject({ purchaseId: id(), closed: z.boolean() })),
  deletePurchase: once(() => z.strictObject({ purchaseId: id() })),
  restorePurchase: once(() => z.strictObject({ purchaseId: id() })),
  mergePurchases: once(() => z.strictObject({ into: id(), from: id(), wasPaidTwice: z.exactOptional(z.boolean()) })),
  splitPurchase: once(() =>
    z.strictObject({
      purchaseId: id(),
      gatewayId: z.exactOptional(text(200)),
      chargeAt: z.exactOptional(text(40)),
    }),
  ),
  undoJoining: once(() => z.strictObject({ purchaseId: id() })),
  answerQuestion: once(() => z.strictObject({ questionId: id(), bought: z.boolean() })),
  answerSave: once(() => z.strictObject({ provider: id(), shape: shape(), answer: saveAnswer() })),
  changeSettings: once(() =>
    z.strictObject({
      started: z.exactOptional(z.boolean()),
      ladder: z.exactOptional(ladder()),
      halfWay: z.exactOptional(z.boolean()),
      quietHours: z.exactOptional(
        z.nullable(z.strictObject({ from: timeOfDay(), to: timeOfDay(), urgentPass: z.boolean() })),
      ),
      guardOff: z.exactOptional(z.array(id()).check(z.maxLength(1_000))),
      privateWindows: z.exactOptional(privateKeeping()),
      cardOff: z.exactOptional(z.array(id()).check(z.maxLength(1_000))),
      saves: z.exactOptional(savedShapes()),
      syncs: z.exactOptional(z.boolean()),
      keepDays: z.exactOptional(z.nullable(z.int().check(z.minimum(1), z.maximum(36_500)))),
    }),
  ),
  importPart: once(() => z.strictObject({ text: text(30_000_000) })),
  restoreCopy: once(() => z.strictObject({ takenAt: z.int().check(z.nonnegative(), z.maximum(8.64e15)) })),
  eraseProvider: once(() => z.strictObject({ provider: id() })),
  eraseEverything: once(() => z.strictObject({ sure: z.literal(true) })),
  watchSite: once(() => z.strictObject({ host: text(253), name: text(200) })),
  stopWatching: once(() => z.strictObject({ host: text(253) })),
  snooze: once(() => z.strictObject({ purchaseId: id(), until: when() })),
  stepClaim: once(() =>
    z.strictObject({
      purchaseId: id(),
      step: z.strictObject({
        kind: z.enum(CLAIM_STEPS),
        at: z.exactOptional(when()),
        note: z.exactOptional(text(5_000)),
        ground: z.exactOptional(z.enum(GROUNDS)),
        want: z.exactOptional(z.enum(WANTS)),
        subject: z.exactOptional(text(500)),
        body: z.exactOptional(text(20_000)),
        offer: z.exactOptional(z.enum(OFFERS)),
        amount: z.exactOptional(money()),
        because: z.exactOptional(z.enum(['act', 'late', 'not-covered', 'unstated'])),
        act: z.exactOptional(act()),
        platform: z.exactOptional(text(200)),
      }),
    }),
  ),
  undoClaimStep: once(() => z.strictObject({ purchaseId: id() })),
  addPicture: once(() =>
    z.strictObject({
      purchaseId: id(),
      name: text(200),
      dataUrl: text(4_200_000).check(z.regex(/^data:image\/(png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/]+={0,2}$/)),
    }),
  ),
  removePicture: once(() => z.strictObject({ pictureId: id() })),
  answerReport: once(() => z.strictObject({ generationId: id(), outcome: z.enum(['refunded', 'refused', 'unknown']) })),
  addCredits: once(() =>
    z.strictObject({
      provider: id(),
      at: when(),
      credits: count(1e9),
      kind: z.enum(['bought', 'allowance', 'gift', 'correction']),
      price: z.exactOptional(money()),
      expiresAt: z.exactOptional(when()),
    }),
  ),
  removeCredits: once(() => z.strictObject({ grantId: id() })),
  keepPolicyPage: once(() => z.strictObject({ host: host(), page: policyPage() })),
  forgetPolicyPage: once(() => z.strictObject({ provider: id(), url: text(2_000) })),
  chooseReminders: once(() =>
    z.strictObject({
      purchaseId: id(),
      ladder: z.exactOptional(ladder()),
      muted: z.exactOptional(z.array(z.enum(CLOCK_KINDS)).check(z.maxLength(CLOCK_KINDS.length))),
    }),
  ),
} satisfies Schemas<ScreenToBackground>;

/** Writable all the way down, as parsed values are. */
type Parsed<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? Parsed<Item>[]
    : { -readonly [Key in keyof Value]: Parsed<Value[Key]> };
type Narrower<Protocol, Table extends { readonly [Method in keyof Protocol]: () => z.ZodMiniType }> = {
  readonly [Method in keyof Protocol]: Parsed<Asked<Protocol, Method>> extends z.output<ReturnType<Table[Method]>>
    ? never
    : Method;
}[keyof Protocol];
type None<Method extends never> = Method;
/** Does not compile while a schema lacks a field or a word that the protocol allows: it would refuse honest messages. @public */
export type Forgotten = None<Narrower<PageToBackground, typeof PAGE> | Narrower<ScreenToBackground, typeof SCREEN>>;

/** Who sent a message, as the browser says it. */
export interface Sender {
  readonly extensionId?: string;
  /** The sending frame's address, or its origin where the frame is blank. */
  readonly url?: string;
  readonly tabId?: number;
  readonly frameId?: number;
  /** The page is in a private window, of which nothing is kept. */
  readonly isPrivate?: boolean;
}

/** A page whose address proves which seller it belongs to. */
interface PageSender {
  readonly provider: ProviderId;
  readonly host: string;
  readonly tabId?: number;
  readonly frameId?: number;
  readonly isPrivate?: boolean;
}

type Handler<Protocol, Method extends keyof Protocol, From> = (
  body: Asked<Protocol, Method>,
  from: From,
) => Promise<Told<Protocol, Method>>;

export type PageHandlers = {
  readonly [Method in keyof PageToBackground]: Handler<PageToBackground, Method, PageSender>;
};
export type ScreenHandlers = {
  readonly [Method in keyof ScreenToBackground]: Handler<ScreenToBackground, Method, undefined>;
};

export interface Reception {
  readonly ownId: string;
  /** Such as `chrome-extension://abc`; screens live under it. */
  readonly ownOrigin: string;
  /** The buyer's own sites are only known to the ledger, so the answer may take a while. */
  readonly providerOfHost: (host: string) => ProviderId | undefined | Promise<ProviderId | undefined>;
  /** False where a tab says more than a person's page would. What the guard says counts apart: no page can talk it down. */
  readonly mayPass: (tabId: number | undefined, isOfGuard: boolean) => boolean;
  readonly page: PageHandlers;
  readonly screen: ScreenHandlers;
  readonly report: (error: unknown, where: string) => void;
  /** The reason that a screen can explain, where the error has one. */
  readonly reasonOf?: (error: unknown) => string | undefined;
}

const keptReport = once(() =>
  z.strictObject({
    at: instant(),
    origin: text(300),
    reportView: z.exactOptional(rawView()),
    reportAct: z.exactOptional(PAGE.reportAct()),
  }),
);

/** What a page left behind when it went, without what is not what a page leaves. */
export function parseKeptReports(value: unknown): readonly KeptReport[] {
  return Array.isArray(value) ? value.slice(0, 100).flatMap((one) => parsed(keptReport(), one)?.data ?? []) : [];
}

const envelope = once(() => z.object({ from: z.enum(['page', 'screen']), method: text(60), body: z.unknown() }));

const refuse = (reason: string): Reply<never> => ({ ok: false, reason });

/** Answers any message whatsoever; never rejects. */
export async function receive(message: unknown, sender: Sender, reception: Reception): Promise<Reply<unknown>> {
  const opened = parsed(envelope(), message);
  if (!opened) return refuse('malformed');
  const { from, method, body } = opened.data;
  if (sender.extensionId !== reception.ownId) return refuse('stranger');
  if (from === 'screen') {
    if (sender.url === undefined || originOf(sender.url) !== reception.ownOrigin) return refuse('stranger');
    return answer(SCREEN, reception.screen, method, body, undefined, reception);
  }
  const page = await pageSender(sender, reception.providerOfHost);
  if (!page) return refuse('stranger');
  if (!reception.mayPass(sender.tabId, method === 'needGuard' || method === 'reportAct')) return refuse('too-many');
  return answer(PAGE, reception.page, method, body, page, reception);
}

async function answer<Protocol, From>(
  schemas: { readonly [Method in keyof Protocol]: () => z.ZodMiniType },
  handlers: { readonly [Method in keyof Protocol]: (body: never, from: From) => Promise<unknown> },
  method: string,
  body: unknown,
  from: From,
  { report, reasonOf }: Pick<Reception, 'report' | 'reasonOf'>,
): Promise<Reply<unknown>> {
  if (!isKey(schemas, method)) return refuse('unknown-method');
  const asked = parsed<unknown>(schemas[method](), body);
  if (!asked) return refuse('malformed');
  try {
    // Parsed by the schema of the same method, which is declared against the handler's own type.
    return { ok: true, value: (await handlers[method](asked.data as never, from)) ?? null };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.reason);
    report(error, `message ${method}`);
    return refuse(reasonOf?.(error) ?? 'failed');
  }
}

function isKey<Shape extends object>(shape: Shape, key: PropertyKey): key is keyof Shape {
  return Object.hasOwn(shape, key);
}

function originOf(url: string): string | undefined {
  try {
    const { protocol, host, origin } = new URL(url);
    return origin === 'null' ? `${protocol}//${host}` : origin;
  } catch {
    return undefined;
  }
}

async function pageSender(
  sender: Sender,
  providerOfHost: Reception['providerOfHost'],
): Promise<PageSender | undefined> {
  let url: URL;
  try {
    url = new URL(sender.url ?? '');
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' || sender.tabId === undefined) return undefined;
  const provider = await providerOfHost(url.hostname);
  if (provider === undefined) return undefined;
  return {
    provider,
    host: url.hostname,
    tabId: sender.tabId,
    ...(sender.frameId !== undefined && { frameId: sender.frameId }),
    ...(sender.isPrivate && { isPrivate: true }),
  };
}
