// Turns the text of a refund page into terms: what it grants, until when, what ends it, and the sentence behind each.

import { voidingActsOf } from './acts/voiding-acts';
import type { Claim } from './claims';
import { automaticOf } from './fields/automatic';
import { dateOf } from './fields/dates';
import { groundsOf } from './fields/grounds';
import { legalMentionsOf } from './fields/law';
import { isOwnPolicy } from './fields/own-policy';
import { processingOf } from './fields/processing';
import { remediesOf } from './fields/remedies';
import { addressOf, channelOf, evidenceOf } from './fields/request';
import { ruledBy, withActs } from './fields/rules';
import {
  actsWith,
  isOwnWith,
  isReported,
  likelierOf,
  secondLook,
  stanceWith,
  vouchingOf,
  windowWith,
} from './opinion/second-look';
import { type Passage, readPage } from './page/page';
import type { Basis, PolicyReading, ReadField, Span } from './reading';
import { C } from './text/concepts';
import { languageNamed, languageOf, lexiconFor } from './text/languages';
import type { FoundWindow } from './times/windows';

export interface PolicyText {
  readonly text: string;
  /** What the page or the browser says of the language; a text that says otherwise is believed more. */
  readonly language?: string;
}

function isGeneral({ window: { scope } }: FoundWindow): boolean {
  return (
    scope === 'any' ||
    scope === 'subscription' ||
    scope === 'quality' ||
    scope === 'technical' ||
    scope === 'duplicate' ||
    scope === 'unauthorized'
  );
}

function isOfWrongCharge({ window: { scope } }: FoundWindow): boolean {
  return scope === 'duplicate' || scope === 'unauthorized';
}

/** Reads one text. It may say nothing; what it says never makes a buyer feel safer than the text does. */
export function readPolicy({ text, language }: PolicyText): PolicyReading {
  const code = languageOf(text, language);
  const page = readPage(text, lexiconFor(code));
  const first = ruledBy(page);
  const opinion = secondLook(page, first);
  const vouching = vouchingOf(page, opinion, first);
  const ruled = vouching === undefined ? first : ruledBy(page, vouching);
  const { timings, timed, cap } = ruled;
  const named = likelierOf(opinion, timings.windows, ruled.named);
  const actsOf = actsWith(page, opinion, ruled);
  const heard = withActs(page, ruled, actsOf(ruled.voiding, ruled.stance.stance === 'none'));
  const stance = stanceWith(page, heard === ruled ? opinion : secondLook(page, heard), heard);
  const refuses = stance.stance === 'none';
  const voiding = actsOf(refuses ? voidingActsOf(page, undefined, timed, 'none') : ruled.voiding, refuses);
  // Where nothing is refunded, a general time to write within is none to get money back in.
  const excepted = stance.passages.some(({ own }) => own.has(C.except));
  const timeless =
    refuses &&
    named !== undefined &&
    !isReported(opinion, named) &&
    (ruled.stance.stance !== 'none' || (excepted ? isOfWrongCharge(named) : isGeneral(named)));
  const primary = timeless ? undefined : windowWith(page, opinion, named);
  const windows =
    primary === undefined && named !== undefined && !timeless
      ? timings.windows.filter(({ hours }) => hours !== named.hours)
      : timings.windows;
  const remedies = remediesOf(page, stance.stance, primary);
  const grounds = groundsOf(page, { primary, stance: stance.stance, voiding, cap, remedies });
  const automatic = automaticOf(page);
  const processing = processingOf(page, timings);
  const address = addressOf(page);
  const channel = channelOf(page, address);
  const evidence = evidenceOf(page);
  const law = legalMentionsOf(page);
  const date = dateOf(page, languageNamed(code));

  const basis: Basis[] = [];
  const because = (field: ReadField, value: string, spans: readonly Span[], confidence: number): void => {
    basis.push({ field, value, spans, confidence });
  };
  const place = (passage: Passage): Span => page.spanOf(passage.clause.start, passage.clause.end);
  const each = (field: ReadField, claims: readonly Claim<string>[]): void => {
    for (const { value, spans, confidence } of claims) because(field, value, spans, confidence);
  };
  if (stance.stance !== null) because('stance', stance.stance, stance.passages.map(place), stance.confidence);
  for (const { window, span, confidence } of windows)
    because('windows', `${window.amount} ${window.unit}`, [span], confidence);
  each('voidedBy', voiding);
  if (cap?.cap !== undefined) because('usageCap', JSON.stringify(cap.cap), [place(cap.passage)], 0.8);
  each('remedies', remedies);
  each('grounds', grounds);
  if (automatic !== undefined)
    because('autoRefundOnFailure', String(automatic.automatic), [place(automatic.passage)], 0.7);
  if (processing !== undefined)
    because('processingDays', processing.days.join('-'), [processing.span], processing.sure ? 0.8 : 0.5);
  if (channel !== undefined) because('requestVia', channel.via, [place(channel.passage)], 0.7);
  if (address !== undefined) because('contact', address.address, [address.span], 0.9);
  each('requiresEvidence', evidence);
  each('legalMentions', law);
  if (date !== undefined) because('lastUpdated', date.date, [date.span], 0.7);

  const start = primary?.window.startsAt ?? null;
  return {
    isPolicy: isOwnWith(page, opinion, isOwnPolicy(page, timings, address)),
    language: code,
    stance: stance.stance,
    windows: windows.map(({ window }) => window),
    primaryWindowHours: primary?.hours ?? null,
    windowStartsAt: primary === undefined ? null : start === null || start === 'incident' ? 'purchase' : start,
    voidedBy: voiding.map(({ value }) => value),
    usageCap: cap?.cap ?? null,
    remedies: remedies.map(({ value }) => value),
    grounds: grounds.map(({ value }) => value),
    autoRefundOnFailure: automatic?.automatic ?? null,
    processingDays: processing?.days ?? null,
    requestVia: channel?.via ?? null,
    contact: address?.address ?? null,
    requiresEvidence: evidence.map(({ value }) => value),
    legalMentions: law.map(({ value }) => value),
    lastUpdated: date?.date ?? null,
    basis,
    contradictions: stance.contradictions,
  };
}
