// The card before paying: a seller's terms in a few lines, where nothing can be pressed: in a corner, else flat, else short, else nowhere.

const STYLE = `
:host { all: initial !important; position: fixed !important; z-index: 2147483645 !important; pointer-events: none !important; display: block !important; }
:host([data-away]) { visibility: hidden !important; }
aside { box-sizing: border-box; inline-size: min(19em, calc(100vw - 24px)); padding: .6em .8em; border: 1px solid light-dark(#c9ccd3, #4a4f59); border-radius: 10px;
  background: light-dark(#fff, #1c1f24); color: light-dark(#16181d, #eef0f3); font: 14px/1.4 system-ui, sans-serif; color-scheme: light dark; box-shadow: 0 2px 10px rgb(0 0 0 / .15); overflow-wrap: anywhere; }
header { display: flex; justify-content: space-between; gap: .5em; align-items: start; }
p { margin: .2em 0 0; } .lead { font-weight: 600; } .soft { color: light-dark(#4a4f59, #b6bcc8); font-size: .9em; }
button { font: inherit; color: inherit; border: 1px solid transparent; border-radius: 6px; min-block-size: 28px; min-inline-size: 28px; padding: 0; cursor: pointer; pointer-events: auto; background: none; }
:host([data-form]) aside { inline-size: calc(100vw - 24px); padding: .2em .6em .4em; font-size: 13px; }
:host([data-form]) p { margin: 0; } :host([data-form='2']) p:nth-of-type(3):not(.soft) { display: none; }
:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 1px; } @media (forced-colors: active) { button { border-color: ButtonBorder; } }
`;

const INTERACTIVE =
  'a,button,input,select,textarea,label,summary,iframe,video,audio,[role=button],[role=link],[role=tab],[role=menuitem],[onclick],[tabindex],[contenteditable]';
const EDGE = 12;
/** Room that is left free around the card. */
const ROOM = 6;

export interface CardWords {
  readonly label: string;
  /** The first leads, the last is the source; at most four, and the shop's name above them. */
  readonly lines: readonly string[];
  readonly close: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Shows it; `dismissed` is called after a real press on its cross. */
export function showPolicyCard(words: CardWords, dismissed: () => void): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const card = document.createElement('aside');
  card.lang = words.lang;
  card.dir = words.dir;
  card.setAttribute('aria-label', words.label);
  const head = document.createElement('header');
  const name = document.createElement('span');
  name.className = 'soft';
  name.textContent = words.label;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.setAttribute('aria-label', words.close);
  head.append(name, close);
  card.append(head);
  words.lines.forEach((text, at) => {
    const line = document.createElement('p');
    line.textContent = text;
    if (at === 0) line.className = 'lead';
    else if (at === words.lines.length - 1) line.className = 'soft';
    card.append(line);
  });
  root.append(style, card);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    if (!host.isConnected) return end();
    place(host, style);
    // Pages move under the card without a word: a banner, a dialog, a button that sticks.
    timer = setTimeout(settle, 1_000);
  };
  let isDue = false;
  const moved = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      settle();
    });
  };
  const end = () => {
    clearTimeout(timer);
    host.remove();
    removeEventListener('scroll', moved, true);
    removeEventListener('resize', moved);
  };
  close.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    end();
    dismissed();
  });
  host.dataset.away = '';
  document.documentElement.append(host);
  addEventListener('scroll', moved, { capture: true, passive: true });
  addEventListener('resize', moved, { passive: true });
  settle();
}

/** Narrow; as wide as the window; and so without what there is instead of money. */
const FORMS = ['', '1', '2'];

/** Puts the card where it is free, in the first form that is, or hides it. */
function place(host: HTMLElement, { sheet }: HTMLStyleElement): void {
  for (const form of FORMS) {
    if (form) host.dataset.form = form;
    else delete host.dataset.form;
    const free = freeCorner(host);
    const own = sheet?.cssRules[0];
    if (!free || !(own instanceof CSSStyleRule)) continue;
    // In the sheet: what its first rule says for the host counts before any style of the element.
    own.style.setProperty('left', `${free[0]}px`, 'important');
    own.style.setProperty('top', `${free[1]}px`, 'important');
    delete host.dataset.away;
    return;
  }
  host.dataset.away = '';
}

function freeCorner(host: HTMLElement): readonly [number, number] | undefined {
  const { width, height } = host.getBoundingClientRect();
  const right = document.documentElement.clientWidth - width - EDGE;
  const bottom = innerHeight - height - EDGE;
  const corners = [
    [right, bottom],
    [EDGE, bottom],
    [right, EDGE],
    [EDGE, EDGE],
  ] as const;
  return corners.find(([x, y]) => x >= 0 && y >= 0 && isFree(host, x, y, width, height));
}

/** Points close enough that no button fits between them. */
const STEP = 16;

function isFree(host: Element, x: number, y: number, width: number, height: number): boolean {
  for (let down = y - ROOM; down <= y + height + ROOM; down += STEP) {
    for (let along = x - ROOM; along <= x + width + ROOM; along += STEP) {
      for (const element of document.elementsFromPoint(along, down)) {
        if (element === host) continue;
        if (element.closest(INTERACTIVE)) return false;
        // What lies beneath cannot be pressed through it.
        break;
      }
    }
  }
  return true;
}
