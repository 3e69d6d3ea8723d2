// Writes a request the way its seller wants it: channel, address, subject, required facts, reason, clause and record. What is missing is listed, never made up.

import { formatMoney } from '../money/format-money';
import type { Money } from '../money/money';
import { type Clock, clocksOf } from '../policy/clocks';
import type { PurchaseStory } from '../policy/purchase';
import type { DeclaredTerms, Evidence, RefundWindow, RequestChannel } from '../policy/terms';
import type { Instant } from '../time/instant';
import { ALL_WORDS, LETTER_LOCALES, type LetterLanguage, letterLanguageOf } from './all-words';
import { type ClaimGround, type Contradiction, contradictionOf, SCOPES_OF_GROUND, standingOf } from './grounds';
import { fill, type LetterWords, type Want } from './letter-words';
import type { UntouchedRecord } from './untouched';

/** What the buyer and the ledger know. Everything that is absent stays out of the letter. */
export interface ClaimFacts {
  readonly seller: { readonly name: string; readonly host: string };
  readonly story: PurchaseStory;
  readonly orderId?: string;
  /** The address of the account, or of the order, at the seller. */
  readonly accountEmail?: string;
  /** The address that the payment was made with, where it is another. */
  readonly paymentEmail?: string;
  readonly buyerName?: string;
  readonly ground: ClaimGround;
  readonly want: Want;
  /** What is wrong, in the buyer's own words. */
  readonly details?: string;
  /** What the buyer has at hand to attach. */
  readonly attaching: readonly ('screenshots' | 'images')[];
  readonly record?: UntouchedRecord;
  /** A sentence of the seller's page, from the buyer's own snapshot of it. */
  readonly quote?: { readonly text: string; readonly url: string; readonly readAt: Instant };
  /** Overrides the language of the seller's page. */
  readonly language?: LetterLanguage;
}

/** A fact that the seller asks for, or that this ground needs, and that nobody has given. */
export type MissingFact =
  | 'order-id'
  | 'account-email'
  | 'reason'
  | 'screenshots'
  | 'images'
  | 'address'
  | 'price'
  | 'second-charge'
  | 'when';

type ClaimChannel =
  | { readonly kind: 'email'; readonly to?: string }
  | { readonly kind: 'form'; readonly url?: string; readonly where?: string }
  | { readonly kind: 'chat' | 'in-app' | 'account'; readonly where?: string }
  /** The terms name no way; their page is the place to look. */
  | { readonly kind: 'unstated'; readonly page?: string };

/** What a buyer should know before sending. */
export type ClaimCaution =
  | { readonly kind: 'ground-not-named' }
  | { readonly kind: 'no-refunds' }
  | { readonly kind: 'remedy-not-offered'; readonly want: Want }
  | { readonly kind: 'window-over'; readonly at: Instant }
  | { readonly kind: 'window-waits' }
  | { readonly kind: 'act-was-seen'; readonly acts: UntouchedRecord['seen'] }
  | { readonly kind: 'record-has-gaps' }
  | { readonly kind: 'terms-second-hand' }
  | { readonly kind: 'terms-unknown' }
  | { readonly kind: 'use-order-email' | 'use-registered-email' }
  | { readonly kind: 'by-itself' };

export interface Letter {
  readonly language: LetterLanguage;
  readonly subject: string;
  readonly body: string;
}

export interface ComposedClaim {
  readonly kind: 'letter';
  readonly letter: Letter;
  readonly channel: ClaimChannel;
  /** What the seller asks for and is in the letter, one by one, for forms with fields. */
  readonly fields: readonly { readonly name: Evidence; readonly value: string }[];
  readonly missing: readonly MissingFact[];
  /** What to attach by hand, because no link can. */
  readonly attach: readonly ('screenshots' | 'images')[];
  readonly cautions: readonly ClaimCaution[];
  /** The rule that the request rests on, where one is known. */
  readonly window?: { readonly rule: RefundWindow; readonly clock: Clock };
}

/** The record says the opposite of what would be written; there is no letter. */
export interface ContradictedClaim {
  readonly kind: 'contradicted';
  readonly by: Contradiction;
}

/** The request for one purchase on one ground, at one instant. */
export function composeClaim(facts: ClaimFacts, now: Instant): ComposedClaim | ContradictedClaim {
  const { story, ground } = facts;
  const contradiction = contradictionOf(ground.kind, story, now);
  if (contradiction) return { kind: 'contradicted', by: contradiction };

  const terms = story.purchase.frozen?.terms;
  const language = facts.language ?? letterLanguageOf(terms?.source.language);
  const write = writerOf(language, story.purchase.zone);
  const window = windowFor(ground, story, now);
  const channel = channelOf(terms);
  const subject = subjectOf(facts, terms, write.words);

  return {
    kind: 'letter',
    letter: { language, subject, body: bodyOf(facts, terms, window, write) },
    channel,
    fields: fieldsOf(facts, terms, write),
    missing: missingOf(facts, terms, channel),
    attach: facts.attaching,
    cautions: cautionsOf(facts, terms, window, now),
    ...(window?.window && { window: { rule: window.window, clock: window } }),
  };
}

interface Writer {
  readonly words: LetterWords;
  day(at: Instant): string;
  calendarDay(day: string): string;
  money(amount: Money): string;
  span(window: Pick<RefundWindow, 'amount' | 'unit'>): string;
  businessDays(count: number): string;
  list(items: readonly string[]): string;
}

/** Days, amounts and lists as readers of the letter write them; days are those of the purchase's zone. */
export function writerOf(language: LetterLanguage, zone: string): Writer {
  const words = ALL_WORDS[language];
  const locale = LETTER_LOCALES[language];
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const inZone = new Intl.DateTimeFormat(locale, { ...long, timeZone: zone });
  const plain = new Intl.DateTimeFormat(locale, { ...long, timeZone: 'UTC' });
  const businessDays = (count: number) =>
    fill(words.businessDays[new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other'], {
      count: new Intl.NumberFormat(locale).format(count),
    });
  return {
    words,
    day: (at) => inZone.format(at),
    calendarDay: (day) => plain.format(Date.parse(`${day}T00:00:00Z`)),
    money: (amount) => formatMoney(amount, locale),
    span: ({ amount, unit }) =>
      unit === 'business-day'
        ? businessDays(amount)
        : new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
    businessDays,
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

/** The clock of the window that this ground may rest on: one that runs before one that waits or is over. */
function windowFor(ground: ClaimGround, story: PurchaseStory, now: Instant): Clock | undefined {
  const scopes = SCOPES_OF_GROUND[ground.kind];
  const order = { running: 0, waiting: 1, stopped: 2, ended: 3 } as const;
  return clocksOf(story, now)
    .filter(({ kind, window }) => kind === 'refund' && window !== undefined && scopes.includes(window.scope))
    .sort(
      (a, b) =>
        order[a.state.kind] - order[b.state.kind] ||
        scopes.indexOf(a.window?.scope ?? 'any') - scopes.indexOf(b.window?.scope ?? 'any'),
    )[0];
}

const EMAIL = /^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/;

function channelOf(terms: DeclaredTerms | undefined): ClaimChannel {
  const via: RequestChannel | undefined = terms?.requestVia;
  const contact = terms?.contact?.trim();
  const isEmail = contact !== undefined && EMAIL.test(contact);
  const isLink = contact !== undefined && /^(https:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(contact) && !isEmail;
  switch (via) {
    case 'email':
      return { kind: 'email', ...(isEmail && { to: contact }) };
    case 'form':
      return {
        kind: 'form',
        ...(isLink && { url: contact.startsWith('https://') ? contact : `https://${contact}` }),
        ...(contact !== undefined && !isLink && { where: contact }),
      };
    case 'chat':
    case 'in-app':
    case 'account':
      return { kind: via, ...(contact !== undefined && { where: contact }) };
    case undefined:
      if (isEmail) return { kind: 'email', to: contact };
      // What others wrote of a seller is no page of the seller's.
      return terms && terms.source.knowledge !== 'second-hand'
        ? { kind: 'unstated', page: terms.source.url }
        : { kind: 'unstated' };
  }
}

function subjectOf(facts: ClaimFacts, terms: DeclaredTerms | undefined, words: LetterWords): string {
  const subject = terms?.requestSubject ?? words.subject[facts.want];
  const order = oneLine(facts.orderId);
  // A subject that the seller prescribes is not added to: filters look for it.
  if (terms?.requestSubject !== undefined || order === undefined) return subject;
  return fill(words.subjectWithOrder, { subject, order });
}

function bodyOf(facts: ClaimFacts, terms: DeclaredTerms | undefined, clock: Clock | undefined, write: Writer): string {
  const { words } = write;
  const parts = [
    [words.greeting],
    purchaseLines(facts, write),
    referenceLines(facts, write),
    groundLines(facts, write),
    clauseLines(facts, terms, clock, write),
    recordLines(facts, clock, write),
    askLines(facts, terms, write),
  ];
  const name = oneLine(facts.buyerName);
  const paragraphs = parts.map((lines, index) => lines.join(index === 2 ? '\n' : ' ')).filter((text) => text !== '');
  return [...paragraphs, name === undefined ? words.closing : `${words.closing}\n${name}`].join('\n\n');
}

function purchaseLines({ story, seller }: ClaimFacts, { words, day, money }: Writer): string[] {
  const { boughtAt, plan, chargedPrice, shownPrice } = story.purchase;
  const where = { day: day(boughtAt), seller: seller.name, host: seller.host };
  const named = oneLine(plan);
  const lines = [named === undefined ? fill(words.bought, where) : fill(words.boughtPlan, { ...where, plan: named })];
  // A bare number without a currency would be a guess.
  if (chargedPrice && chargedPrice.currency !== 'unknown') lines.push(fill(words.paid, { price: money(chargedPrice) }));
  else if (!chargedPrice && shownPrice && shownPrice.currency !== 'unknown') {
    lines.push(fill(words.shownPrice, { price: money(shownPrice) }));
  }
  return lines;
}

function referenceLines(facts: ClaimFacts, { words }: Writer): string[] {
  const order = oneLine(facts.orderId);
  const account = oneLine(facts.accountEmail);
  const paymentEmail = oneLine(facts.paymentEmail);
  const payment = facts.story.purchase.gatewayIds[0];
  const lines: string[] = [];
  if (order !== undefined) lines.push(fill(words.order, { order }));
  if (payment !== undefined && payment !== order) lines.push(fill(words.payment, { payment }));
  if (account !== undefined) lines.push(fill(words.accountEmail, { email: account }));
  if (paymentEmail !== undefined && paymentEmail !== account) {
    lines.push(fill(words.paymentEmail, { email: paymentEmail }));
  }
  return lines;
}

function groundLines({ ground, details }: ClaimFacts, { words, day, money }: Writer): string[] {
  const lines = [words.ground[ground.kind]];
  switch (ground.kind) {
    case 'poor-likeness':
      if (ground.pictures) lines.push(fill(words.poorLikenessCount, { count: String(ground.pictures) }));
      break;
    case 'corrupted-files':
      if (ground.files) lines.push(fill(words.corruptedCount, { count: String(ground.files) }));
      break;
    case 'technical-failure':
      if (ground.happenedAt !== undefined) lines.push(fill(words.failedAt, { day: day(ground.happenedAt) }));
      break;
    case 'not-delivered':
      if (ground.promisedBy !== undefined) lines.push(fill(words.promisedBy, { day: day(ground.promisedBy) }));
      break;
    case 'duplicate-charge':
      if (ground.secondAt !== undefined) lines.push(fill(words.secondCharge, { day: day(ground.secondAt) }));
      if (ground.amount && ground.amount.currency !== 'unknown') {
        lines.push(fill(words.secondChargeAmount, { price: money(ground.amount) }));
      }
      break;
    case 'dissatisfaction':
    case 'accidental-purchase':
    case 'unused':
      break;
  }
  const own = clean(details);
  if (own !== undefined) lines.push(fill(words.details, { details: own }));
  return lines;
}

/** The clause, only from the seller's own page. A window that is over or has not begun is not held up to the seller. */
function clauseLines(
  { ground, quote }: ClaimFacts,
  terms: DeclaredTerms | undefined,
  clock: Clock | undefined,
  { words, calendarDay, day, span }: Writer,
): string[] {
  const lines: string[] = [];
  const own = terms && terms.source.knowledge !== 'second-hand' ? terms : undefined;
  const source = own && { url: own.source.url, read: calendarDay(own.source.readOn) };
  const window = clock?.window;
  if (source && window && clock.state.kind === 'running') {
    // A start that the terms do not name is our own careful reading, and no rule of theirs.
    if (window.startsAt !== 'unknown') {
      lines.push(fill(words.windowRule, { ...source, span: span(window), start: words.start[window.startsAt] }));
      lines.push(words.inTime);
    }
  }
  if (source && lines.length === 0 && own?.grounds?.includes(ground.kind)) lines.push(fill(words.groundNamed, source));
  const text = clean(quote?.text);
  if (quote && text !== undefined) {
    lines.push(fill(words.quote, { read: day(quote.readAt), url: quote.url, quote: text }));
  }
  return lines;
}

/** The record is held up only where it helps: nothing seen that ends this refund. */
function recordLines({ record, ground }: ClaimFacts, clock: Clock | undefined, { words, list }: Writer): string[] {
  const money = ground.kind !== 'duplicate-charge';
  if (!record || !money || record.seen.length > 0 || record.notSeen.length === 0) return [];
  if (clock?.state.kind === 'stopped') return [];
  const lines = [fill(words.notSeen, { acts: list(record.notSeen.map((act) => words.act[act])) })];
  if (record.gaps.length > 0) lines.push(words.gaps);
  return lines;
}

function askLines(
  facts: ClaimFacts,
  terms: DeclaredTerms | undefined,
  { words, list, businessDays }: Writer,
): string[] {
  const lines = [words.ask[facts.want]];
  if (terms?.stance === 'none' && standingOf(facts.ground.kind, terms) !== 'named') lines.push(words.goodwill);
  if (facts.attaching.length > 0) {
    lines.push(fill(words.attached, { list: list(facts.attaching.map((kind) => words.attachment[kind])) }));
  }
  const most = terms?.source.knowledge === 'second-hand' ? undefined : terms?.answerDays?.[1];
  if (most !== undefined) lines.push(fill(words.answerWithin, { days: businessDays(most) }));
  return lines;
}

function fieldsOf(facts: ClaimFacts, terms: DeclaredTerms | undefined, write: Writer): ComposedClaim['fields'] {
  const values: { readonly [Name in Evidence]?: string | undefined } = {
    'order-id': oneLine(facts.orderId),
    email: oneLine(facts.accountEmail),
    reason: groundLines(facts, write).join(' '),
  };
  return (terms?.requiresEvidence ?? []).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, value }];
  });
}

function missingOf(facts: ClaimFacts, terms: DeclaredTerms | undefined, channel: ClaimChannel): readonly MissingFact[] {
  const missing = new Set<MissingFact>();
  const required = terms?.requiresEvidence ?? [];
  const { chargedPrice, shownPrice } = facts.story.purchase;
  if (required.includes('order-id') && oneLine(facts.orderId) === undefined) missing.add('order-id');
  const namesAccount = required.includes('email') || terms?.identifyBy !== undefined;
  if (namesAccount && oneLine(facts.accountEmail) === undefined) missing.add('account-email');
  if (required.includes('screenshots') && !facts.attaching.includes('screenshots')) missing.add('screenshots');
  if (required.includes('images') && !facts.attaching.includes('images')) missing.add('images');
  // "Not satisfied" alone is no reason that anybody could judge.
  const vague = facts.ground.kind === 'dissatisfaction' || facts.ground.kind === 'technical-failure';
  if (vague && required.includes('reason') && clean(facts.details) === undefined) missing.add('reason');
  if (facts.ground.kind === 'duplicate-charge' && facts.ground.secondAt === undefined) missing.add('second-charge');
  if (facts.ground.kind === 'technical-failure' && facts.ground.happenedAt === undefined) missing.add('when');
  if ((chargedPrice ?? shownPrice) === undefined) missing.add('price');
  const reachable =
    channel.kind === 'email' ? channel.to !== undefined : channel.kind === 'form' ? channel.url !== undefined : true;
  if (!reachable || channel.kind === 'unstated') missing.add('address');
  return [...missing];
}

function cautionsOf(
  { ground, want, record }: ClaimFacts,
  terms: DeclaredTerms | undefined,
  clock: Clock | undefined,
  now: Instant,
): readonly ClaimCaution[] {
  if (!terms) return [{ kind: 'terms-unknown' }];
  const cautions: ClaimCaution[] = [];
  const standing = standingOf(ground.kind, terms);
  if (terms.autoRefundOnFailure && ground.kind === 'technical-failure' && want === 'credits') {
    cautions.push({ kind: 'by-itself' });
  }
  if (terms.stance === 'none' && standing !== 'named') cautions.push({ kind: 'no-refunds' });
  else if (standing === 'not-named') cautions.push({ kind: 'ground-not-named' });
  if (!offers(terms, want)) cautions.push({ kind: 'remedy-not-offered', want });
  if (clock?.state.kind === 'ended' && now >= clock.state.deadline.at) {
    cautions.push({ kind: 'window-over', at: clock.state.deadline.at });
  }
  if (clock?.state.kind === 'waiting') cautions.push({ kind: 'window-waits' });
  if (record && record.seen.length > 0) cautions.push({ kind: 'act-was-seen', acts: record.seen });
  if (record && record.seen.length === 0 && record.gaps.length > 0) cautions.push({ kind: 'record-has-gaps' });
  if (terms.source.knowledge === 'second-hand') cautions.push({ kind: 'terms-second-hand' });
  if (terms.identifyBy === 'order-email') cautions.push({ kind: 'use-order-email' });
  if (terms.identifyBy === 'registered-email') cautions.push({ kind: 'use-registered-email' });
  return cautions;
}

/** Whether the terms offer it; terms that list no remedies are not taken to refuse one. */
function offers(terms: DeclaredTerms, want: Want): boolean {
  const remedies = terms.remedies ?? [];
  if (remedies.length === 0) return true;
  switch (want) {
    case 'refund':
      return remedies.includes('full-refund') || remedies.includes('partial-refund');
    case 'partial-refund':
      return remedies.includes('partial-refund') || remedies.includes('full-refund');
    case 'redo':
      return remedies.includes('redo') || remedies.includes('retraining');
    case 'credits':
      return remedies.some((remedy) => remedy === 'credits' || remedy === 'edit-credits' || remedy === 'store-credit');
  }
}

/** The buyer's text without control characters other than line ends, or nothing where there is none to speak of. */
function clean(text: string | undefined): string | undefined {
  const trimmed = text?.replace(/[^\P{Cc}\n]|[\u2028\u2029]/gu, ' ').trim();
  return trimmed === undefined || trimmed === '' ? undefined : trimmed;
}

/** The same on one line, for what is one line: a subject that breaks could add headers to a mail. */
export function oneLine(text: string | undefined): string | undefined {
  return clean(text)?.replace(/\s+/g, ' ');
}
