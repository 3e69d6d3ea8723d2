// One printable file about one purchase: what was bought, the terms that bind it, what was and was not seen, and all messages. No script, no network, no markup of others.

import type { ClaimRecord } from '../claims/claim';
import type { UntouchedRecord } from '../claims/untouched';
import type { Money } from '../money/money';
import { type Clock, clocksOf } from '../policy/clocks';
import type { PurchaseStory } from '../policy/purchase';
import type { DeclaredTerms } from '../policy/terms';
import type { Instant } from '../time/instant';
import type { LogEntry, LogEvent, PolicySnapshot } from '../tracking/ports';
import { lacksOf } from './dossier-check';
import { DOSSIER_STYLE } from './dossier-style';
import { type Html, html } from './html';

/** The words of the reader's language; a screen hands its own in. */
export interface DossierWords {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  say(key: string, ...parts: readonly string[]): string;
  list(items: readonly string[]): string;
  money(amount: Money): string;
  moment(at: Instant, style: 'full'): string;
  calendarDay(day: string): string;
}

/** A picture that the buyer added, as a data URL. */
interface DossierPicture {
  readonly name: string;
  readonly addedAt: Instant;
  readonly dataUrl: string;
}

export interface DossierFacts {
  readonly seller: { readonly name: string; readonly host: string };
  readonly story: PurchaseStory;
  readonly orderId?: string;
  readonly note?: string;
  /** Oldest first. */
  readonly log: readonly LogEntry[];
  readonly record: UntouchedRecord;
  readonly claim?: ClaimRecord;
  /** The seller's page as the buyer's browser read it. */
  readonly snapshot?: Pick<PolicySnapshot, 'url' | 'readAt' | 'sha256' | 'text'>;
  readonly pictures: readonly DossierPicture[];
}

/** A whole HTML document. Every value in it is escaped where it is put in. */
export function dossierDocument(facts: DossierFacts, words: DossierWords, now: Instant): string {
  const { say } = words;
  const body = html`
<h1>${say('dossier_title', facts.seller.name)}</h1>
<p>${say('dossier_made', words.moment(now, 'full'))} ${say('dossier_not_advice')}</p>
${[
  purchaseSection(facts, words),
  termsSection(facts, words),
  clockSection(facts, words, now),
  recordSection(facts, words),
  messageSection(facts, words),
  logSection(facts, words),
  pictureSection(facts, words),
  lackSection(facts, words),
]}`;
  return `<!doctype html>
${html`<html lang="${words.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('dossier_title', facts.seller.name)}</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>${body}</body>
</html>
`}`;
}

type Fact = readonly [name: string, value: string | Html | undefined];

const section = (id: string, title: string, content: readonly (Html | undefined)[]): Html => html`
<section id="${id}"><h2>${title}</h2>${content.filter((part) => part !== undefined)}</section>`;

/** A fact without a value is left out, never filled in. */
const factList = (facts: readonly Fact[]): Html =>
  html`<dl>${facts.map(([name, value]) => (value === undefined || value === '' ? html`` : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>`;

const underscored = (code: string): string => code.replaceAll('-', '_');

function purchaseSection({ seller, story, orderId, note }: DossierFacts, { say, money, moment }: DossierWords): Html {
  const { purchase } = story;
  return section('purchase', say('dossier_purchase'), [
    factList([
      [say('dossier_seller'), `${seller.name} (${seller.host})`],
      [say('dossier_bought'), moment(purchase.boughtAt, 'full')],
      [say('dossier_plan'), purchase.plan],
      [say('dossier_charged'), purchase.chargedPrice && money(purchase.chargedPrice)],
      [say('dossier_shown'), purchase.shownPrice && money(purchase.shownPrice)],
      [say('dossier_order'), orderId],
      [say('dossier_payment'), purchase.gatewayIds.join(', ')],
      [say('dossier_note'), note],
    ]),
  ]);
}

function termsSection({ story, snapshot }: DossierFacts, words: DossierWords): Html {
  const { say, moment } = words;
  const { frozen } = story.purchase;
  return section('terms', say('dossier_terms'), [
    ...(frozen
      ? [
          sourceOf(frozen.terms, words),
          factList([
            [say('dossier_frozen'), moment(frozen.frozenAt, 'full')],
            [say('dossier_hash'), frozen.sha256],
          ]),
          ...(frozen.disagreeing
            ? [html`<h3>${say('dossier_disagreeing')}</h3>`, sourceOf(frozen.disagreeing, words)]
            : []),
        ]
      : [html`<p>${say('dossier_no_terms')}</p>`]),
    ...(snapshot
      ? [
          html`<h3>${say('dossier_page_text')}</h3>`,
          factList([
            [say('dossier_source'), snapshot.url],
            [say('dossier_when'), moment(snapshot.readAt, 'full')],
            [say('dossier_hash'), snapshot.sha256],
          ]),
          html`<pre>${snapshot.text}</pre>`,
        ]
      : []),
  ]);
}

function sourceOf(terms: DeclaredTerms, { say, list, calendarDay }: DossierWords): Html {
  const { source } = terms;
  return factList([
    // The catalogue's own words are English in every language of the document.
    [say('dossier_summary'), html`<span lang="en">${source.summary}</span>`],
    [say('dossier_ended_by'), list(terms.voidedBy.map((act) => say(`act_${underscored(act)}`)))],
    [say('dossier_source'), source.url],
    [say('dossier_when'), calendarDay(source.readOn)],
    [say('dossier_evidence'), source.knowledge === 'second-hand' ? say('dossier_second_hand') : undefined],
  ]);
}

function clockSection({ story }: DossierFacts, words: DossierWords, now: Instant): Html {
  return section('clocks', words.say('dossier_clocks'), [
    factList(
      clocksOf(story, now).map((clock) => [
        words.say(`notice_clock_${underscored(clock.kind)}`),
        clockText(clock, words),
      ]),
    ),
  ]);
}

function clockText({ state }: Clock, { say, moment }: DossierWords): string {
  switch (state.kind) {
    case 'waiting':
      return say('dossier_clock_waits');
    case 'running':
      return say('dossier_clock_runs', moment(state.startedAt, 'full'), moment(state.deadline.at, 'full'));
    case 'ended':
      return say('dossier_clock_ended', moment(state.startedAt, 'full'), moment(state.deadline.at, 'full'));
    case 'stopped':
      return say('dossier_clock_stopped', moment(state.at, 'full'));
  }
}

function recordSection({ record }: DossierFacts, { say, moment, list }: DossierWords): Html {
  return section('record', say('dossier_record'), [
    html`<p>${say('dossier_record_since', moment(record.since, 'full'), moment(record.until, 'full'))}</p>`,
    record.notSeen.length > 0
      ? html`<p>${say('dossier_not_seen', list(record.notSeen.map((act) => say(`act_${underscored(act)}`))))}</p>`
      : undefined,
    record.notSeen.length === 0 && record.seen.length === 0 ? html`<p>${say('dossier_record_none')}</p>` : undefined,
    record.seen.length > 0
      ? html`<h3>${say('dossier_seen')}</h3>${factList(record.seen.map(({ act, at }) => [moment(at, 'full'), say(`act_${underscored(act)}`)]))}`
      : undefined,
    html`<h3>${say('dossier_gaps')}</h3>`,
    record.gaps.length === 0
      ? html`<p>${say('dossier_gaps_none')}</p>`
      : html`<ul>${record.gaps.map(({ from, until, because }) => html`<li>${say('dossier_gap', moment(from, 'full'), moment(until, 'full'))} ${say(`dossier_gap_${underscored(because)}`)}</li>`)}</ul>`,
  ]);
}

function messageSection({ claim }: DossierFacts, { say, moment, money }: DossierWords): Html {
  const steps = claim?.steps ?? [];
  return section('messages', say('dossier_messages'), [
    steps.length === 0 ? html`<p>${say('dossier_no_messages')}</p>` : undefined,
    ...steps.map(
      (step) =>
        html`<article><h3>${moment(step.at, 'full')}: ${say(`claim_step_${underscored(step.kind)}`)}</h3>${[
          ...('amount' in step && step.amount ? [html`<p>${say('dossier_amount')}: ${money(step.amount)}</p>`] : []),
          ...(step.note === undefined ? [] : [html`<p class="note">${step.note}</p>`]),
          ...('subject' in step && step.subject !== undefined ? [html`<p><strong>${step.subject}</strong></p>`] : []),
          ...('body' in step && step.body !== undefined ? [html`<pre>${step.body}</pre>`] : []),
        ]}</article>`,
    ),
  ]);
}

function logSection({ log }: DossierFacts, words: DossierWords): Html {
  const { say, moment } = words;
  return section('log', say('dossier_log'), [
    html`<table><thead><tr><th scope="col">${say('dossier_when')}</th><th scope="col">${say('dossier_what')}</th><th scope="col">${say('dossier_evidence')}</th></tr></thead><tbody>${log.map(
      ({ at, event }) =>
        html`<tr><td>${moment(at, 'full')}</td><td>${say(`log_${underscored(event.kind)}`)}${aboutOf(event, words)}</td><td>${evidenceOf(event)}</td></tr>`,
    )}</tbody></table>`,
  ]);
}

/** What an event is about, after its name. */
function aboutOf(event: LogEvent, { say, moment }: DossierWords): string {
  switch (event.kind) {
    case 'act-happened':
      return `: ${say(`act_${underscored(event.act.act)}`)}`;
    case 'act-undone':
    case 'act-held':
    case 'act-cancelled':
    case 'act-mistaken':
    case 'act-allowed-always':
      return `: ${say(`act_${underscored(event.act)}`)}`;
    case 'picture-added':
    case 'picture-removed':
      return `: ${event.name}`;
    case 'started':
      return `: ${moment(event.start.at, 'full')}`;
    case 'claim-step':
    case 'claim-step-undone':
      return `: ${say(`claim_step_${underscored(event.step)}`)}`;
    default:
      return '';
  }
}

/** Where it was seen, in its own words: addresses, and what was read there. */
function evidenceOf(event: LogEvent): string {
  switch (event.kind) {
    case 'added':
      return event.evidence.map(({ path, words }) => `${path} ${words}`.trim()).join('; ');
    case 'seen-again':
      return `${event.evidence.path} ${event.evidence.words}`.trim();
    case 'act-held':
    case 'act-cancelled':
    case 'act-mistaken':
    case 'preview-saved':
      return event.how;
    default:
      return '';
  }
}

/** Pictures only, and only those that are in the file itself. */
const PICTURE = /^data:image\/(png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/]+=*$/;

function pictureSection({ pictures }: DossierFacts, { say, moment }: DossierWords): Html {
  return section('attachments', say('dossier_attachments'), [
    ...pictures
      .filter(({ dataUrl }) => PICTURE.test(dataUrl))
      .map(
        ({ name, addedAt, dataUrl }) =>
          html`<figure><img src="${dataUrl}" alt="${name}"><figcaption>${name}, ${moment(addedAt, 'full')}</figcaption></figure>`,
      ),
  ]);
}

function lackSection(facts: DossierFacts, { say }: DossierWords): Html {
  const lacks = lacksOf(facts);
  return section('completeness', lacks.length === 0 ? say('dossier_complete') : say('dossier_missing'), [
    lacks.length === 0
      ? undefined
      : html`<ul>${lacks.map((lack) => html`<li>${say(`dossier_missing_${lack}`)}</li>`)}</ul>`,
  ]);
}
