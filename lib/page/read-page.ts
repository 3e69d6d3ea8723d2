// Takes from a page what the background may want to read: text as it stands, bounded. It understands none of it.

import { LONGEST_REGION, type RawLine, type RawPress, type RawView } from '../detection/raw-view';
import type { PageHint } from '../providers/types';

// Without their first letters names fit as they are written in classes of either case.
const REGIONS =
  'h1,h2,h3,h4,[role=status],[role^=alert],[role=dialog],dialog,output,[aria-live],[class*=oast],[class*=uccess],[class*=otif],[class*=lert],[class*=onfirm],[id*=uccess]';
/** What many pages are made of that know no headings. Not the whole page: it holds scripts, and what is hidden for later. */
const UNNAMED = '[class*=itle],[class*=bold],[class*=green]';
const FRAME = 'header,nav,aside,[class*=redit],[id*=redit],[data-testid*=redit],[class*=alance]';
const CHOSEN =
  'input[type=radio]:checked,option:checked,[aria-checked=true],[aria-selected=true],[aria-pressed=true],[data-state=checked],[data-selected=true],[class~=selected],[class~=active]';
/** A sign of money, in any writing; what it means is not asked here. */
const MONEY = /[$€£¥₹₽₩₺₫₴₪₱฿円元원]|(?:[A-Z]{3}|Rs\.?|kr|Rp|RM)\s?\d|\d\s?(?:[A-Z]{3}|kr|zł|Kč|Ft|lei|TL|руб)/;

const textOf = (node: Node, most: number): string =>
  (node.textContent ?? '')
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);

const visible = (selector: string, count: number): string[] => {
  const texts: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (texts.length >= count) break;
    const text = textOf(element, LONGEST_REGION);
    if (text && element.checkVisibility()) texts.push(text);
  }
  return texts;
};

/** What a page keeps hidden for later is not said yet. `isClose`: of a page that a payment has just led to, more is read. */
export const readRegions = (isClose?: unknown): string[] => [
  document.title.slice(0, 200),
  ...visible(REGIONS, 60),
  ...(isClose ? visible(UNNAMED, 15) : []),
];

export const readFrame = (): string[] => visible(FRAME, 12);

export const readTimes = (): string[] =>
  [...document.querySelectorAll('time[datetime]')]
    .slice(0, 2)
    .map((time) => (time.getAttribute('datetime') ?? '').slice(0, 40));

/** Paths of the declared hints whose selector and words are there; the paths themselves are matched elsewhere. */
export function readHints(hints: readonly PageHint[]): string[] {
  return hints
    .filter(({ selector = 'h1,h2,h3', words }) => {
      try {
        const texts = [...document.querySelectorAll(selector)].map((one) => textOf(one, 400).toLowerCase());
        return words ? texts.some((text) => words.some((word) => text.includes(word))) : texts.length > 0;
      } catch {
        return false; // a selector that this browser does not know
      }
    })
    .map(({ path }) => path);
}

export function readCurrency(): Pick<RawView, 'lang' | 'currency'> {
  const meta = document.querySelector('[itemprop=priceCurrency],[property$="price:currency"]');
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const currency = meta?.getAttribute('content') ?? /"priceCurrency"\s*:\s*"(\w{3})"/.exec(data)?.[1];
  return { lang: document.documentElement.lang.slice(0, 20), ...(currency && { currency: currency.slice(0, 3) }) };
}

const framesIn = () => [...document.querySelectorAll('iframe')].slice(0, 20);

/** The frame that speaks; where none does, the largest one. */
export const frameOf = (source?: unknown): Element | undefined =>
  framesIn().find(({ contentWindow }) => contentWindow === source) ??
  framesIn().sort((a, b) => b.offsetHeight - a.offsetHeight)[0];

/** Hosts of frames that are large enough to hold fields and belong to somebody else; the page's own where it asks for a card itself. */
export const readFrames = (): string[] => [
  ...framesIn().flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const host = /^https:\/\/([^/]+)/.exec(frame.src)?.[1];
    return host && host !== location.host && width > 60 && height > 15 ? [host.slice(0, 200)] : [];
  }),
  ...(document.querySelector('[autocomplete~=cc-number],input[name*=card i][name*=num i]') ? [location.host] : []),
];

/** The lines of a block as they are laid out: text of one line together, what is struck through or hidden left out. */
function linesOf(block: Element): RawLine[] {
  const lines: { text: string; size: number }[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let row: Element | null = null;
  for (let steps = 0; steps < 80 && lines.length < 40 && walker.nextNode(); steps++) {
    const text = textOf(walker.currentNode, 100);
    const parent = walker.currentNode.parentElement;
    if (!text || !parent?.checkVisibility()) continue;
    let style = getComputedStyle(parent);
    const size = Number.parseFloat(style.fontSize) || 0;
    let isStruck = false;
    let at: Element | null = parent;
    // A line-through is painted by an ancestor as well; the nearest element that is not inline makes the line.
    while (at && at !== block) {
      isStruck ||= style.textDecorationLine.includes('line-through');
      if (style.display !== 'inline') break;
      at = at.parentElement;
      if (at) style = getComputedStyle(at);
    }
    if (isStruck) continue;
    const last = lines.at(-1);
    if (last && at === row) {
      last.text = `${last.text}${/^\s/.test(walker.currentNode.textContent ?? '') ? ' ' : ''}${text}`.slice(0, 160);
      last.size = Math.max(last.size, size);
    } else lines.push({ text, size });
    row = at;
  }
  return lines;
}

export function labelOf(control: Element): string {
  const value = control instanceof HTMLInputElement ? control.value : '';
  return textOf(control, 120) || (control.getAttribute('aria-label') ?? value).slice(0, 120);
}

/** The up to three nearest blocks around a control that show money, and the option chosen in them; cheap where none does. */
export function readAround(control: Element): Pick<RawPress, 'blocks' | 'chosen'> {
  const blocks: RawLine[][] = [];
  let block = control.parentElement;
  let outer: Element | undefined;
  for (let level = 0; block && level < 9 && blocks.length < 3; level++, block = block.parentElement) {
    // Taken once: a page's whole text is made for it.
    const text = block.textContent ?? '';
    if (text.length > 6_000) break;
    if (MONEY.test(text)) {
      outer = block;
      blocks.push(linesOf(block));
    }
  }
  const chosen = [...(outer?.querySelectorAll(CHOSEN) ?? [])]
    .map((one) => (one instanceof HTMLInputElement ? (one.labels?.[0] ?? one.parentElement) : one))
    .find((one) => one && MONEY.test(one.textContent ?? ''));
  return { blocks, chosen: chosen ? linesOf(chosen) : [] };
}
