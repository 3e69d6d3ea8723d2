// The small card in the corner of a seller's page: whether a bad result could be reported, and what became of one. In a closed shadow tree; presses on its text go through to the page.

import { browser } from 'wxt/browser';
import { directionOf, shownLocale } from '../lang/written-in';
import type { PageCredits } from '../messages/page-snapshot';
import type { GenerationAdvice } from '../messages/protocol';

/** What is said before credits are spent. */
type CreditSaying = { readonly leftUnderCap?: number } & (
  | {
      readonly kind: 'reportable' | 'not-reportable';
      readonly feature: PageCredits['features'][number];
      readonly limit: PageCredits['limit'];
    }
  | { readonly kind: 'closed-place' | 'cap' }
);

/** What is said after something happened. */
export type CreditNote =
  | { readonly kind: 'finished'; readonly advice: GenerationAdvice; readonly at: number; readonly lead: () => void }
  | { readonly kind: 'before-report' | 'failed'; readonly advice: GenerationAdvice }
  | { readonly kind: 'returned' | 'refunded' | 'refused' };

export interface CreditCard {
  show(saying: CreditSaying | undefined): void;
  note(note: CreditNote): void;
  /** Comes to the front again where the page has opened or closed a dialog. */
  stay(): void;
}

type Word = Parameters<typeof browser.i18n.getMessage>[0];
const word = (key: Word, ...values: string[]): string => browser.i18n.getMessage(key, values);

const locale = (): string => shownLocale(browser.i18n.getUILanguage(), word('language_tag'));

const PLATFORMS = { ios: 'iOS', android: 'Android', web: 'Web App' } as const;

const STYLE = `
:host { all: initial !important; position: fixed !important; inset-block-end: 12px !important; inset-inline-start: 12px !important; z-index: 2147483646 !important; display: block !important; pointer-events: none !important; }
aside { box-sizing: border-box; max-inline-size: min(21em, calc(100vw - 24px)); padding: .6em .8em; border: 1px solid light-dark(#c9ccd3, #4a4f59); border-radius: 10px;
  background: light-dark(#fff, #1c1f24); color: light-dark(#16181d, #eef0f3); font: 14px/1.4 system-ui, sans-serif; color-scheme: light dark; box-shadow: 0 2px 10px rgb(0 0 0 / .15); overflow-wrap: anywhere; }
p { margin: 0 0 .35em; } p:last-child { margin: 0; } .age, .name { color: light-dark(#4a4f59, #b6bcc8); font-size: .9em; }
header { display: flex; justify-content: space-between; gap: .5em; align-items: start; }
button { font: inherit; color: inherit; border: 1px solid light-dark(#8a909c, #6b7280); border-radius: 6px; min-block-size: 28px; padding: .1em .7em; cursor: pointer; pointer-events: auto; background: light-dark(#fff, #1c1f24); }
header button { border-color: transparent; min-inline-size: 28px; padding: 0; } :focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 1px; }
[hidden] { display: none; } @media (forced-colors: active) { aside, button { border-color: ButtonBorder; } }
`;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  className = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

export function creditCard(now: () => number): CreditCard {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const card = make('aside');
  const head = make('header');
  const saying = make('p');
  const notes = make('div');
  const age = make('p', '', 'age');
  const close = make('button', '×');
  const chip = make('button', word('credit_chip'));
  let made: number | undefined;
  let lead: (() => void) | undefined;

  card.lang = locale();
  card.dir = directionOf(locale());
  card.setAttribute('aria-label', word('credit_card_label'));
  notes.setAttribute('role', 'status');
  close.setAttribute('aria-label', word('credit_close'));
  head.append(make('span', word('extension_name'), 'name'), close);
  card.append(head, saying, notes, age, chip);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt a sheet.
    shadow.append(make('style', STYLE));
  }
  shadow.append(card);

  const draw = () => {
    const empty = saying.textContent === '' && notes.childElementCount === 0;
    chip.hidden = lead === undefined;
    age.hidden = made === undefined;
    if (made !== undefined) age.textContent = word('credit_age', ageText(now() - made));
    // What lies outside an open modal dialog can be neither pressed nor heard.
    const front = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
    if (empty) host.remove();
    else if (host.parentNode !== front) front.append(host);
  };
  const tick = () => {
    if (made === undefined || !host.isConnected) return;
    draw();
    setTimeout(tick, 15_000);
  };
  const say = (...lines: string[]) => notes.replaceChildren(...lines.map((line) => make('p', line)));

  close.onclick = (event) => {
    if (!event.isTrusted) return;
    saying.textContent = '';
    notes.replaceChildren();
    made = undefined;
    lead = undefined;
    draw();
  };
  chip.onclick = (event) => {
    if (event.isTrusted) lead?.();
  };
  // A press on the card is no press on the page.
  for (const kind of ['click', 'pointerdown', 'mousedown', 'keydown'])
    host.addEventListener(kind, (event) => event.stopPropagation());

  return {
    stay: draw,
    show(said) {
      saying.textContent = said ? sayingText(said) : '';
      draw();
    },
    note(note) {
      switch (note.kind) {
        case 'finished': {
          const { may } = note.advice;
          const open = may === 'report' || may === 'report-at-risk';
          made = open ? note.at : undefined;
          lead = open ? note.lead : undefined;
          say(...(open ? [word('credit_result_open')] : may === 'not-here' ? [word('credit_result_closed')] : []));
          tick();
          break;
        }
        case 'before-report': {
          const { may, risks, elapsed } = note.advice;
          say(
            ...(may === 'not-here' ? [word('credit_result_closed')] : []),
            ...(may === 'has-come-back' ? [word('credit_already_back')] : []),
            ...(risks.includes('repeated-request') ? [word('credit_risk_repeated')] : []),
            ...(risks.includes('too-late') ? [word('credit_risk_late', ageText(elapsed))] : []),
            word('credit_describe'),
          );
          break;
        }
        case 'failed':
          say(word(note.advice.may === 'comes-by-itself' ? 'credit_failed_automatic' : 'credit_failed'));
          break;
        case 'returned':
          say(word('credit_returned'));
          break;
        case 'refunded':
        case 'refused':
          made = undefined;
          lead = undefined;
          say(word(note.kind === 'refunded' ? 'credit_refunded' : 'credit_refused'));
          break;
      }
      draw();
    },
  };
}

function sayingText(said: CreditSaying): string {
  const cap = said.leftUnderCap === undefined ? '' : word('credit_cap_left', number(said.leftUnderCap));
  const main = () => {
    switch (said.kind) {
      case 'reportable':
        return word(said.limit === 'unstated' ? 'credit_may_report_unstated' : 'credit_may_report', said.feature.name);
      case 'not-reportable': {
        const { name, elsewhere } = said.feature;
        const others = new Intl.ListFormat(locale(), { type: 'disjunction' }).format(
          elsewhere.map((platform) => PLATFORMS[platform]),
        );
        return elsewhere.length > 0 ? word('credit_not_on_web', name, others) : word('credit_not_at_all', name);
      }
      case 'closed-place':
        return word('credit_not_in_place');
      case 'cap':
        return '';
    }
  };
  return [main(), cap].filter(Boolean).join(' ');
}

const number = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** "3 days ago", rounded down to the largest whole unit; under a minute is "0 minutes ago". */
function ageText(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const [value, unit]: readonly [number, Intl.RelativeTimeFormatUnit] =
    minutes >= 1440
      ? [Math.floor(minutes / 1440), 'day']
      : minutes >= 60
        ? [Math.floor(minutes / 60), 'hour']
        : [minutes, 'minute'];
  return new Intl.RelativeTimeFormat(locale()).format(-value, unit);
}
