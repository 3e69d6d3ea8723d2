// The card in the page that asks one thing: whether a payment went through, what a saved picture was, what to keep of private windows. It takes no focus and no space; only a real press answers.

import { directionOf } from '../lang/written-in';

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; z-index: 2147483647 !important; border: 0 !important; padding: 0 !important; background: none !important; color-scheme: light dark !important; }
section { box-sizing: border-box; inline-size: min(22em, calc(100vw - 2em)); padding: 1em; border: 1px solid light-dark(#c9ccd3, #4a4f59); border-radius: 12px; background: light-dark(#fff, #1c1f24); color: light-dark(#16181d, #eef0f3); font: 400 16px/1.4 system-ui, sans-serif; box-shadow: 0 4px 24px rgb(0 0 0 / .25); overflow-wrap: anywhere; }
p { margin: 0 0 .25em; } .soft { color: light-dark(#4a4f59, #b6bcc8); font-size: .9em; }
div { display: flex; flex-wrap: wrap; gap: .5em; margin-block-start: .75em; }
button { font: inherit; min-block-size: 44px; padding: .4em 1em; border-radius: 8px; border: 1px solid light-dark(#8a909c, #6b7280); background: none; color: inherit; cursor: pointer; }
button.yes { flex: 1 1 8em; background: light-dark(#0b57d0, #a8c7fa); color: light-dark(#fff, #062e6f); border-color: transparent; font-weight: 600; }
button.even { flex: 1 1 100%; }
:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 2px; }
`;

/** A press that was meant for the page must not answer a card that has just come up under it. */
const YOUNG = 400;

/** What stands on the card. */
interface Question {
  readonly title: string;
  readonly soft: string;
  /** What may be answered; the first is what most will want. */
  readonly answers: readonly string[];
  /** Of the words: a page may be in another, and run the other way. */
  readonly lang: string;
  /** No answer stands out, and none counts while anything lies over the card: one of them makes the guard let more through. */
  readonly isEven?: boolean;
}

/** Shows the card; `answer` is called once, with the place of the answer. Escape and the page's going leave the question open for the popup. */
export function showQuestion(
  { title: asks, soft, answers, lang, isEven }: Question,
  answer: (nth: number) => void,
): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const card = document.createElement('section');
  card.setAttribute('role', 'dialog');
  card.lang = lang;
  card.dir = directionOf(lang);
  const title = document.createElement('p');
  title.textContent = asks;
  card.setAttribute('aria-label', asks);
  card.append(title);
  if (soft) {
    const line = document.createElement('p');
    line.className = 'soft';
    line.textContent = soft;
    card.append(line);
  }
  /** When it came up, or when what lay over it went. */
  let since = performance.now();
  if (isEven) {
    const look = (all: IntersectionObserverEntry[]) => {
      const sight = all.at(-1);
      // A browser that cannot say whether something lies over an element does not know the word.
      since = sight && 'isVisible' in sight && !sight.isVisible ? Number.POSITIVE_INFINITY : performance.now();
    };
    new IntersectionObserver(look, Object.assign({ threshold: 0 }, { trackVisibility: true, delay: 100 })).observe(
      card,
    );
  }
  const choices = document.createElement('div');
  for (const [nth, label] of answers.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    if (isEven || answers.length > 2) button.classList.add('even');
    if (!isEven && nth === 0) button.classList.add('yes');
    button.textContent = label;
    button.addEventListener('click', (event) => {
      if (!event.isTrusted || performance.now() - since < YOUNG) return;
      host.remove();
      answer(nth);
    });
    choices.append(button);
  }
  card.append(choices);
  card.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') host.remove();
  });
  root.append(style, card);
  document.documentElement.append(host);
  // Above whatever the page stacks; a browser without popovers has the highest layer at least.
  host.popover = 'manual';
  host.showPopover?.();
  return host;
}
