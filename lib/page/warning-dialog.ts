// The warning in the page: what would end, how much, until when, by which rule. Only a real press of the buyer's answers it.

import { browser } from 'wxt/browser';
import { directionOf, shownLocale } from '../lang/written-in';
import type { ArmedPurchase } from '../messages/page-snapshot';
import { formatMoney } from '../money/format-money';
import type { Instant } from '../time/instant';
import type { OpenWarning, Warning, WarningAnswer } from './warning';

/** A press that was meant for the page must not answer a dialog that has just come up under it. */
const YOUNG = 250;
/** "Anyway" asks for more: long enough to have seen it, and counted anew whenever something covered it. */
const TOO_YOUNG_TO_PASS = 600;
/** How often a page may take the dialog away or lie over it before the act is given up; it then stays undone. */
const LONGEST_FIGHT = 30;

const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; visibility: visible !important;
  opacity: 1 !important; pointer-events: auto !important; transform: none !important; filter: none !important;
  clip-path: none !important; color-scheme: light dark !important; content-visibility: visible !important; }
dialog {
  --line: light-dark(#c9ccd3, #4a4f59); --soft: light-dark(#4a4f59, #b6bcc8); --blue: light-dark(#0b57d0, #a8c7fa);
  box-sizing: border-box; inline-size: min(30em, calc(100vw - 1.5em)); max-block-size: calc(100dvh - 1.5em); overflow: auto; scroll-padding-block-end: 8em;
  margin: auto; padding: 1.25em; border: 1px solid var(--line); border-radius: 12px;
  background: light-dark(#fff, #1c1f24); color: light-dark(#16181d, #eef0f3); font: 400 1em/1.45 system-ui, sans-serif;
  font-size: max(16px, 1rem); text-align: start; overflow-wrap: anywhere; visibility: visible; pointer-events: auto; }
dialog::backdrop { background: rgb(10 12 16 / .6); }
h2 { margin: 0 0 .5em; font-size: 1.25em; font-weight: 600; line-height: 1.25; }
p { margin: 0 0 .75em; }
.stake { font-weight: 600; }
.stake span, .source { display: block; }
span + span { margin-block-start: .3em; }
.rule, .still { color: var(--soft); font-size: .9em; }
a { color: var(--blue); }
fieldset { margin: 0 0 .75em; padding: .5em .75em; border: 1px solid var(--line); border-radius: 8px; }
label { display: flex; gap: .5em; align-items: baseline; padding-block: .3em; min-block-size: 24px; }
.ways { display: flex; flex-wrap: wrap; gap: .6em; position: sticky; inset-block-end: -1.25em; margin-inline: -1.25em; padding: .75em 1.25em 1.25em;
  margin-block-end: -1.25em; background: inherit; }
button { font: inherit; min-block-size: 44px; padding: .5em 1em; border-radius: 8px; cursor: pointer;
  border: 1px solid light-dark(#8a909c, #6b7280); background: transparent; color: inherit; }
button.keep { flex: 1 1 auto; padding-inline: .5em; background: var(--blue); color: light-dark(#fff, #062e6f); border-color: transparent; font-weight: 600; }
button.other { border-color: transparent; text-decoration: underline; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
[role=status] { margin: 0; flex-basis: 100%; font-size: .9em; }
[role=status]:empty { position: absolute; }
@media (forced-colors: active) { button, dialog, fieldset { border-color: ButtonBorder; } button.keep { border-width: 3px; forced-color-adjust: auto; } }
`;

type Word = Parameters<typeof browser.i18n.getMessage>[0];

const word = (key: Word, ...values: string[]): string => browser.i18n.getMessage(key, values);

const wordsLocale = (): string => shownLocale(browser.i18n.getUILanguage(), word('language_tag'));

/** A key that is put together from a code; a test asserts that there are words for every one. */
const wordFor = (group: string, code: string, ...values: string[]): string =>
  browser.i18n.getMessage(`${group}_${code.replaceAll('-', '_')}` as Word, values);

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  fields: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), fields);
  element.append(...children);
  return element;
}

/** "2 days and 3 hours", "47 minutes": two parts at most, rounded down, because less is safer. */
function timeLeft(ms: number, locale: string): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ];
  const first = parts.findIndex(([value]) => value > 0);
  const shown = (first < 0 ? parts.slice(-1) : parts.slice(first, first + 2)).filter(
    ([value], at) => value > 0 || at === 0,
  );
  const texts = shown.map(([value, unit]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
  );
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(texts);
}

const moneyText = ({ amount }: ArmedPurchase, locale: string): string | undefined =>
  amount && formatMoney(amount, locale);

const whenText = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);

/** Until when it is safe; past that, until when it is possible. */
const endOf = ({ deadline }: ArmedPurchase, now: number): number | undefined =>
  deadline && (deadline.lastSafe > now ? deadline.lastSafe : deadline.at);

/** What is at stake with this order, in money and in time. */
function stakeText(purchase: ArmedPurchase, now: number, locale: string): string {
  const money = moneyText(purchase, locale);
  const end = endOf(purchase, now);
  if (end === undefined) return money ? word('guard_stake_waiting', money) : word('guard_stake_waiting_unknown');
  const until = whenText(end, locale);
  const left = timeLeft(end - now, locale);
  return money ? word('guard_stake', money, until, left) : word('guard_stake_unknown', until, left);
}

function orderText(purchase: ArmedPurchase, locale: string): string {
  const bought = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(purchase.boughtAt),
  );
  const name = [purchase.plan, moneyText(purchase, locale)].filter(Boolean).join(', ');
  return name ? word('guard_order', name, bought) : word('guard_order_unnamed', bought);
}

/** Stays with what is before it: no line begins with a dot. */
const BESIDE = '\u00a0· ';

function ruleParagraph({ rule }: ArmedPurchase, locale: string): HTMLElement {
  const readOn = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${rule.readOn}T00:00Z`),
  );
  // Our summary is English in every language.
  const [before = '', after = ''] = word('guard_rule', '|').split('|');
  const source = make('span', { className: 'source' });
  const paragraph = make(
    'p',
    { className: 'rule' },
    before,
    make('span', { lang: 'en', dir: 'ltr' }, rule.summary),
    after,
    source,
  );
  const address = URL.canParse(rule.url) ? new URL(rule.url) : undefined;
  if (address && /^https?:$/.test(address.protocol)) {
    source.append(
      make(
        'a',
        { href: address.href, dir: 'ltr', target: '_blank', rel: 'noopener noreferrer' },
        `${address.host}${address.pathname}`,
      ),
      BESIDE,
    );
  }
  source.append(`${word('guard_read_on', readOn)}${BESIDE}${wordFor('guard_knowledge', rule.knowledge)}`);
  return paragraph;
}

/** Everything of a warning but its place in the page: nobody sees it before it is opened. */
interface BuiltWarning {
  readonly warning: Warning;
  open(now: Instant): OpenWarning;
}

/** Of the warning that is most likely to come. */
let built: BuiltWarning | undefined;

/** The sums of time that a warning names: when one has changed, its words are written anew. */
const minutesLeft = ({ purchases }: Warning, now: number): string =>
  purchases.map((purchase) => Math.floor(((endOf(purchase, now) ?? now) - now) / 60_000)).join();

const isSame = (one: Warning, other: Warning): boolean =>
  one.act === other.act &&
  one.sure === other.sure &&
  one.stopped === other.stopped &&
  one.cost === other.cost &&
  one.purchases.length === other.purchases.length &&
  one.purchases.every((purchase, at) => purchase === other.purchases[at]);

let isWarm = false;

/**
 * Builds a warning between the press and the click, or between two keys: what the browser loads for words, sums, times and
 * letters takes longer than the warning itself. Asked for a moment later, because a key moves the focus only then.
 */
export function prepareWarning(find: () => Warning | undefined): void {
  setTimeout(() => {
    const warning = find();
    if (warning && !(built && isSame(built.warning, warning))) built = buildWarning(warning);
    if (isWarm) return;
    isWarm = true;
    if (!warning) loadForms();
    loadLetters();
  });
}

/** Of sums and times, where no warning was built that has its own. */
function loadForms(): void {
  const locale = wordsLocale();
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }).format(0);
  timeLeft(90_000_000, locale);
  whenText(0, locale);
}

/** The browser looks a font up when its first letter is laid out: measured where nobody sees it, in the sheet's sizes and weights. */
function loadLetters(): void {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  for (const font of ['400 16px', '600 16px', '600 20px', '400 14.4px']) {
    if (!pen) return;
    pen.font = `${font} system-ui, sans-serif`;
    pen.measureText(word('guard_still_possible'));
  }
}

export function showWarning(warning: Warning): OpenWarning {
  const ready = built && isSame(built.warning, warning) ? built : buildWarning(warning);
  built = undefined;
  isWarm = true;
  return ready.open(warning.now);
}

function buildWarning(warning: Warning): BuiltWarning {
  const { purchases, act } = warning;
  let { now } = warning;
  const locale = wordsLocale();
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const { promise: answer, resolve } = Promise.withResolvers<WarningAnswer>();
  let chosen = purchases;

  const keep = make('button', { type: 'button', className: 'keep', autofocus: true }, word('guard_keep'));
  const anyway = make('button', { type: 'button' }, wordFor('guard_anyway', act));
  const other = make('button', { type: 'button', className: 'other' }, word('guard_something_else'));
  const forGood = make('input', { type: 'checkbox' });
  const note = make('p', {});
  note.setAttribute('role', 'status');
  const stake = make('p', { className: 'stake', id: 'stake' });
  const rule = make('div', { id: 'rule' });

  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const capText = ({ cap }: ArmedPurchase): string =>
    cap?.left !== undefined && warning.cost ? word('guard_cap', number(warning.cost), number(cap.left)) : '';

  const describe = () => {
    stake.replaceChildren(
      ...chosen.map((purchase) => make('span', {}, [stakeText(purchase, now, locale), capText(purchase)].join(' '))),
    );
    const rules = new Map(chosen.map((purchase) => [purchase.rule.summary, purchase]));
    rule.replaceChildren(...[...rules.values()].map((purchase) => ruleParagraph(purchase, locale)));
  };
  const choices = [...purchases.map((purchase) => [purchase]), purchases];
  const choiceLabel = (choice: readonly ArmedPurchase[]) => {
    const [first] = choice;
    const isAll = choice === purchases;
    const pick = make('input', { type: 'radio', name: 'order', checked: isAll });
    // A change of a radio does not leave the shadow tree by itself; nothing of it is for the page.
    pick.onchange = () => {
      chosen = choice;
      describe();
    };
    return make('label', {}, pick, isAll || !first ? word('guard_order_unsure') : orderText(first, locale));
  };
  describe();

  const dialog = make(
    'dialog',
    {},
    make(
      'h2',
      { id: 'title' },
      warning.sure ? wordFor('guard_title', act) : word('guard_title_maybe', wordFor('act', act)),
    ),
    ...(warning.stopped ? [make('p', {}, word('guard_stopped'))] : []),
    ...(purchases.length > 1
      ? [make('fieldset', {}, make('legend', {}, word('guard_which_order')), ...choices.map(choiceLabel))]
      : []),
    stake,
    rule,
    make(
      'p',
      { className: 'still' },
      act === 'delete' ? word('guard_still_possible_delete') : word('guard_still_possible'),
    ),
    make('label', {}, forGood, word('guard_not_again')),
    make('div', { className: 'ways' }, keep, anyway, ...(warning.sure ? [] : [other]), note),
  );
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'stake rule');
  dialog.lang = locale;
  dialog.dir = directionOf(locale);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt a sheet; there a style element of ours is not bound by the page's policy.
    shadow.append(make('style', {}, STYLE));
  }
  shadow.append(dialog);

  let seenSince = 0;
  let fights = 0;
  let isOver = false;
  let before: Element | null = null;

  const finish = (how: WarningAnswer) => {
    if (isOver) return;
    isOver = true;
    watchTree.disconnect();
    watchSight?.disconnect();
    host.remove();
    if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    resolve(how);
  };

  /** Opens it at its beginning: the browser scrolls what has the focus into sight, and the buttons are in sight anyway. */
  const rise = () => {
    dialog.showModal();
    dialog.scrollTop = 0;
  };

  /** To the front again, and the time that it must have been seen starts anew. */
  const comeForward = () => {
    if (isOver) return;
    fights += 1;
    seenSince = performance.now();
    if (fights > LONGEST_FIGHT) return finish({ kind: 'keep' });
    const hadFocus = shadow.activeElement;
    if (!host.isConnected) document.documentElement.append(host);
    if (dialog.open) dialog.close();
    rise();
    (hadFocus instanceof HTMLElement && hadFocus !== anyway ? hadFocus : keep).focus();
  };

  const watchTree = new MutationObserver(() => {
    if (!host.isConnected || !dialog.open) comeForward();
  });
  // Not every browser can say whether something lies over an element; where none says so, the points below decide.
  let isSeen: boolean | undefined;
  const watchSight =
    'isVisible' in IntersectionObserverEntry.prototype
      ? new IntersectionObserver(
          (entries) => {
            const sight = entries.at(-1);
            const seen = sight !== undefined && 'isVisible' in sight && sight.isVisible === true;
            if (isSeen && !seen && document.visibilityState === 'visible') comeForward();
            if (!isSeen) seenSince = Math.max(seenSince, performance.now() - TOO_YOUNG_TO_PASS);
            isSeen = seen;
          },
          Object.assign({ threshold: [0, 0.5, 0.9, 1] }, { trackVisibility: true, delay: 100 }),
        )
      : undefined;

  /** Nothing of the page's lies over the part that is on the screen: nine points of it are ours. */
  const isUncovered = (): boolean => {
    const { left, top, width, height } = dialog.getBoundingClientRect();
    const steps = [0.04, 0.5, 0.96];
    return steps.every((x) =>
      steps.every((y) => document.elementFromPoint(left + x * width, top + y * height) === host),
    );
  };

  const pass = (how: WarningAnswer) => {
    if (performance.now() - seenSince < TOO_YOUNG_TO_PASS) return;
    if (!host.isConnected || !isUncovered() || isSeen === false) {
      note.textContent = word('guard_covered');
      return comeForward();
    }
    finish(how);
  };

  const press = (button: EventTarget | null) => {
    if (performance.now() - seenSince < YOUNG && fights <= 1) return;
    if (button === keep) finish({ kind: 'keep' });
    if (button === other) pass({ kind: 'not-this-act' });
    if (button === anyway) {
      pass({ kind: 'anyway', purchaseIds: chosen.map(({ id }) => id), isForGood: forGood.checked });
    }
  };

  const take = (event: Event) => {
    if (!event.isTrusted || isOver) return;
    if (
      event.type === 'cancel' ||
      (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape')
    ) {
      event.preventDefault();
      finish({ kind: 'keep' });
    } else if (event instanceof KeyboardEvent && event.repeat && event.key !== 'Tab') event.preventDefault();
    else if (event instanceof MouseEvent && event.type === 'click' && event.target === host) {
      // The guard caught it first, so the path ends at the host; what lies there is asked of the shadow tree itself.
      const inside = event.detail === 0 ? shadow.activeElement : shadow.elementFromPoint(event.clientX, event.clientY);
      press(inside?.closest('button') ?? null);
    }
  };
  dialog.oncancel = (event) => take(event);

  return {
    warning,
    open(at) {
      if (minutesLeft(warning, at) !== minutesLeft(warning, now)) {
        now = at;
        describe();
      }
      before = document.activeElement;
      seenSince = performance.now();
      document.documentElement.append(host);
      rise();
      if (shadow.activeElement !== keep) keep.focus({ preventScroll: true });
      watchTree.observe(document, { childList: true });
      watchTree.observe(document.documentElement, { childList: true });
      watchTree.observe(dialog, { attributes: true, attributeFilter: ['open'] });
      watchSight?.observe(dialog);
      return { answer, take, close: () => finish({ kind: 'keep' }) };
    },
  };
}
