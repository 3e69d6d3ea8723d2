// Follows generations that cost credits on a seller's page: what was pressed, what came of it, what the notices say. Reads the page; says what may be reported.

import { balanceIn, costIn, featureIn, folded, noticeIn, placeAt, startsGeneration } from '../detection/generation';
import type { PageCredits } from '../messages/page-snapshot';
import type { GenerationAdvice, GenerationFact } from '../messages/protocol';
import type { CreditCard, CreditNote } from './credit-card';

export interface GenerationPage {
  /** What the seller's table says, or nothing while nothing may be watched. */
  credits(): PageCredits | undefined;
  tell(fact: GenerationFact): Promise<GenerationAdvice | undefined>;
  readonly card: CreditCard;
  newId(): string;
  now(): number;
}

const CONTROL =
  'button,a[href],[role=button],[role^=menuitem],[role=option],[role=tab],input[type=submit],input[type=button]';
const NOTICE =
  '[role=status],[role=alert],[role=log],[aria-live=polite],[aria-live=assertive],[class*=toast],[class*=Toast],[class*=snackbar]';
/** What says which tool is open. */
const TOOL =
  '[aria-current]:not([aria-current=false]),[aria-selected=true],[aria-pressed=true],h1,h2,[role=heading],dialog[open] h3';
/** Where a balance is shown. */
const BALANCE = '[class*=balance i],[class*=credit i],[id*=credit i],[aria-label*=credit i]';
/** A server takes a moment to give credits back. */
const LOOK_AGAIN_AFTER = 2_000;
const LONGEST_NOTICE = 400;
/** A picture smaller than this is an icon or a thumbnail of a tool. */
const SMALLEST_RESULT = 120;
/** A report is one visit to a dialog; a press of "Submit" later means something else. */
const REPORT_LASTS = 5 * 60_000;
const ANSWER_LASTS = 60_000;

const labelOf = (element: Element): string =>
  (
    element.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement ? element.value : element.textContent) ??
    ''
  )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);

/** Where a picture lies, without its query, which can hold secrets and changes. */
function addressOf(image: HTMLImageElement): string | undefined {
  const address = image.currentSrc || image.src;
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, pathname } = new URL(address);
  if (protocol === 'data:') return undefined;
  return (protocol === 'blob:' ? address : `${origin}${pathname}`).slice(0, 500);
}

const isResult = (image: HTMLImageElement): boolean =>
  Math.max(image.naturalWidth, image.getBoundingClientRect().width) >= SMALLEST_RESULT;

/** The one picture that a press inside its frame is about. */
function pictureNear(from: Element): HTMLImageElement | undefined {
  let at: Element | null = from;
  for (let level = 0; at && level < 7; level += 1) {
    if (at instanceof HTMLImageElement) return at;
    const found: HTMLImageElement[] = [...at.querySelectorAll('img')].filter(isResult);
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
    at = at.parentElement;
  }
  return undefined;
}

export function watchGenerations(page: GenerationPage): void {
  let running:
    | { readonly id: string; readonly before: ReadonlySet<string | undefined>; readonly name: string }
    | undefined;
  let lastPicture: HTMLImageElement | undefined;
  let report: { readonly image: string | undefined; readonly openedAt: number; sentAt?: number } | undefined;
  let shown = '';
  let waiting = false;
  const said = new Map<string, number>();

  const toolTexts = (): string[] => [...document.querySelectorAll(TOOL)].slice(0, 60).map(labelOf);
  const balance = (): number | undefined => {
    for (const element of [...document.querySelectorAll(BALANCE)].slice(0, 20)) {
      if (element.matches(CONTROL)) continue;
      const found = balanceIn(labelOf(element));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const headings = (): string[] => [...document.querySelectorAll('h1,h2,[role=heading]')].slice(0, 20).map(labelOf);

  /** Says, before anything is spent, whether a bad result of the open tool could be reported. */
  const lookAtTool = () => {
    waiting = false;
    const credits = page.credits();
    if (!credits) return page.card.show(undefined);
    const feature = featureIn(toolTexts(), credits.features);
    const place = placeAt(location.pathname, headings(), credits.watch);
    const closed = credits.closedPlaces.find(({ id }) => id === place);
    const key = `${feature?.id} ${place} ${credits.leftUnderCap}`;
    if (key === shown) return page.card.stay();
    shown = key;
    const cap = credits.leftUnderCap === undefined ? {} : { leftUnderCap: credits.leftUnderCap };
    if (closed) page.card.show({ kind: 'closed-place', ...cap });
    else if (feature)
      page.card.show({
        kind: feature.reportable ? 'reportable' : 'not-reportable',
        feature,
        limit: credits.limit,
        ...cap,
      });
    else if (credits.leftUnderCap !== undefined) page.card.show({ kind: 'cap', ...cap });
    else page.card.show(undefined);
  };
  const lookSoon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(lookAtTool, 200);
  };

  const tell = async (fact: GenerationFact, note: (advice: GenerationAdvice) => CreditNote | undefined) => {
    const advice = await page.tell(fact);
    const said = advice && note(advice);
    if (said) page.card.note(said);
  };

  const start = (label: string, credits: PageCredits) => {
    const feature = featureIn([label, ...toolTexts()], credits.features);
    const place = placeAt(location.pathname, headings(), credits.watch);
    const cost = costIn(label);
    const before = balance();
    const id = page.newId();
    running = { id, before: new Set([...document.images].map(addressOf)), name: feature?.name ?? '' };
    void tell(
      {
        kind: 'started',
        generation: id,
        ...(feature && { feature: feature.id }),
        label,
        ...(place !== undefined && { place }),
        ...(cost !== undefined && { cost }),
        ...(before !== undefined && { balance: before }),
      },
      () => undefined,
    );
  };

  const onPress = (event: Event) => {
    const credits = page.credits();
    if (!credits || !event.isTrusted || !(event.target instanceof Element)) return;
    const picture = pictureNear(event.target);
    if (picture) lastPicture = picture;
    const control = event.type === 'contextmenu' ? null : event.target.closest(CONTROL);
    if (!control) return lookSoon();
    const label = labelOf(control);
    const words = folded(label);
    const { report: reporting } = credits.watch;
    if (words === reporting.item) {
      const image = lastPicture && addressOf(lastPicture);
      report = { image, openedAt: page.now() };
      void tell({ kind: 'report-opened', ...(image !== undefined && { image }) }, (advice) => ({
        kind: 'before-report',
        advice,
      }));
    } else if (
      words === reporting.send &&
      report &&
      page.now() - report.openedAt < REPORT_LASTS &&
      report.sentAt === undefined
    ) {
      report.sentAt = page.now();
      void tell({ kind: 'reported', ...(report.image !== undefined && { image: report.image }) }, () => undefined);
    } else if (startsGeneration(label, credits.watch)) {
      start(label, credits);
    }
    lookSoon();
  };

  const onPicture = (event: Event) => {
    const image = event.target;
    if (!running || !(image instanceof HTMLImageElement) || !isResult(image)) return;
    const address = addressOf(image);
    if (address === undefined || running.before.has(address)) return;
    const { id } = running;
    running = undefined;
    lastPicture = image;
    void tell({ kind: 'finished', generation: id, image: address }, (advice) => ({
      kind: 'finished',
      advice,
      at: page.now() - advice.elapsed,
      lead: () => leadToMenu(image, page.credits()),
    }));
  };

  const onNotice = (text: string) => {
    const credits = page.credits();
    if (!credits || text === '' || text.length > LONGEST_NOTICE) return;
    // One notice changes its elements several times.
    const now = page.now();
    if (now - (said.get(text) ?? Number.NEGATIVE_INFINITY) < 2_000) return;
    const notice = noticeIn(text, credits.watch.says);
    if (!notice) return;
    said.set(text, now);
    const sent = report?.sentAt;
    const answers = sent !== undefined && now - sent < ANSWER_LASTS;
    if (notice === 'failed' && running) {
      const { id } = running;
      running = undefined;
      void tell({ kind: 'failed', generation: id }, (advice) => ({ kind: 'failed', advice }));
      setTimeout(() => {
        const after = balance();
        if (after !== undefined) void page.tell({ kind: 'balance', balance: after });
      }, LOOK_AGAIN_AFTER);
    } else if (notice === 'returned') {
      void tell({ kind: 'credits-returned' }, () => ({ kind: 'returned' }));
    } else if ((notice === 'refunded' || notice === 'refused') && answers) {
      const image = report?.image;
      report = undefined;
      void tell({ kind: notice, ...(image !== undefined && { image }) }, () => ({ kind: notice }));
    }
  };

  new MutationObserver((changes) => {
    const notices = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(NOTICE);
      if (around) notices.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(NOTICE)) notices.add(node);
        else for (const inner of node.querySelectorAll(NOTICE)) notices.add(inner);
      }
    }
    for (const notice of notices) onNotice((notice.textContent ?? '').replace(/\s+/g, ' ').trim());
    lookSoon();
  }).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['aria-selected', 'aria-current', 'aria-pressed'],
  });

  for (const kind of ['click', 'contextmenu']) addEventListener(kind, onPress, { capture: true, passive: true });
  document.addEventListener('load', onPicture, { capture: true, passive: true });
  lookAtTool();
}

/** Opens the picture's own menu and stops at the item: pressing it is the buyer's. */
function leadToMenu(image: HTMLImageElement, credits: PageCredits | undefined): void {
  let at: Element | null = image;
  for (let level = 0; at && level < 7; level += 1) {
    const menu = at.querySelector<HTMLElement>('[aria-haspopup=menu],[aria-haspopup=true]');
    if (menu) {
      image.scrollIntoView({ block: 'center' });
      menu.focus();
      menu.click();
      setTimeout(() => {
        const items = [...document.querySelectorAll<HTMLElement>('[role^=menuitem],button,a[href]')];
        items.find((item) => folded(labelOf(item)) === credits?.watch.report.item)?.focus();
      }, 100);
      return;
    }
    at = at.parentElement;
  }
  image.scrollIntoView({ block: 'center' });
}
