// Which act a press on this control is: by the seller's declared controls, then by label, icon, link and menu. Reads the page only.

import type { PageSnapshot } from '../messages/page-snapshot';
import type { VoidingAct } from '../policy/terms';
import type { ControlRule } from '../providers/types';
import { isDownloadShape, outlinesOf } from './icon-shape';
import { type Lexicon, squeeze } from './lexicon';
import { DECLARED, recogniseSave } from './recognise-save';

export interface RecognisedAct {
  /** What the press is, the most telling first; the others are what it also is. */
  readonly acts: readonly VoidingAct[];
  /** `control:declared`, `label`, `icon`, `link`, `name`, `menu`: for the record. */
  readonly how: string;
  /** False where the signs are weak or disagree: the warning then says "this may be". */
  readonly isSure: boolean;
  readonly pressed: Element;
}

type Declared = Pick<PageSnapshot['site'], 'controls' | 'harmless' | 'savesAt'>;

const CHOSEN = '[role=checkbox],[role=radio]';
const CONTROL = `${CHOSEN},a[href],button,summary,label,select,[role=button],[role=link],[role=switch],[role^=menuitem],[role=option],input:not([type=hidden])`;
const DRAWN = 'svg,i,[src],use,[class*=icon],[class*=symbols],[icon],[name],[data-icon],md-icon';
const ICON = `${DRAWN},span:empty,div:empty`;
// A switch does at once what it says.
const CHOICE = `${CHOSEN},[type=checkbox]:not([role=switch]),[type=radio]`;
/** What a ticked box may be by itself; of anything else it only chooses for what. */
const TICKED: readonly (VoidingAct | undefined)[] = ['favorite', 'rate'];
const SPENDING = /^[^,]*(credits|started|upload)/;
/** A link with an attribute such as `data-turbo-method` or `hx-delete`. */
const METHOD = /^<[^>]*[ -](method|post|put|patch|delete)="(?!get)/i;
/** Check boxes, radio buttons, buttons, submits, resets, images, files; not searches and ranges. */
const NOT_TYPED = /^(ch|rad|b|su|res|im|fi)/;
/** How far up from the pressed element its control may be, and how large an element may be to be one without saying so. */
const FARTHEST = 7;
const LARGEST = 40;
/** How wide an icon may be, in CSS pixels; a picture that is wider is a picture. */
const LARGEST_ICON = 80;
const LONGEST_LABEL = 80;
/** What may name a control that has no name but in a part of it. */
const NAMED_PART = '[aria-label],[title],img[alt]';
const HEADING = 'h1,h2,h3,h4,[role=heading]';

export const textOf = (node: Node | null | undefined): string => squeeze(node?.textContent);
const attributeOf = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const isA = (element: Element, selector: string): boolean => element.matches(selector);
const firstIn = (tree: ParentNode, selector: string): Element | null => tree.querySelector(selector);
export const allIn = (tree: ParentNode, selector: string): Element[] => [...tree.querySelectorAll(selector)];

/** Whether other controls sit inside, which speak for themselves. */
const holdsControls = (element: Element): boolean => !!firstIn(element, CONTROL);

/** A window, a bar, a card with its controls: its name is not theirs. What is around one control may be its tooltip. */
const holdsOthers = (element: Element): boolean =>
  allIn(element, CONTROL).length > (isA(element, '[role],dialog,form') ? 0 : 1);

/** Attributes that hold a name for a person: also those of tooltip libraries and of elements that a shop defines. */
const NAMING = /^(aria-label|title|label|data-.*(tip|title|hint|label).*)$/;

const givenNames = (element: Element): readonly string[] =>
  [...element.attributes].map(({ name, value }) => (NAMING.test(name) ? value : ''));

const textOfIds = (element: Element, attribute: string): string => {
  const ids = attributeOf(element, attribute);
  return ids
    .split(' ')
    .map((id) => id && textOf(byId(element, id)))
    .join(' ');
};

/** Ids are of their own tree. */
function byId(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  return (root instanceof ShadowRoot ? root : element.ownerDocument).getElementById(id);
}

/** Something that a text, a number, a date is written or drawn into. */
export const isTyped = (element: Element): boolean =>
  element instanceof HTMLInputElement && !NOT_TYPED.test(element.type);

/** What the control is called, in the order a screen reader would ask, each part once; nothing is called nothing. */
function labelOf(element: Element | '' | false | null | undefined): string {
  if (!element) return '';
  const parts = [
    textOfIds(element, 'aria-labelledby'),
    ...givenNames(element),
    // A whole sentence is about the photo.
    attributeOf(element, 'alt').replace(/.{31,}/, ''),
    element instanceof HTMLInputElement && !isTyped(element) && element.type !== 'file'
      ? textOf(element.labels?.[0]) || element.value
      : '',
  ];
  if (!holdsControls(element)) {
    // A ligature such as "file_download" is an icon, not a label, and so is a letter of an icon font.
    const text = squeeze(element.textContent?.replace(/\b[a-z]+(_[a-z0-9]+)+\b|[\ue000-\uf8ff]/g, ''));
    // A whole paragraph is no label, but a button may carry one below its name; a link with one is an article.
    if (text.length <= LONGEST_LABEL || isA(element, 'button,[role=button]')) parts.push(text.slice(0, LONGEST_LABEL));
  }
  const names = [...new Set(parts.map(squeeze).filter(Boolean))];
  return (names.join(' · ') || squeeze(textOfIds(element, 'aria-describedby'))).slice(0, 2 * LONGEST_LABEL);
}

/** What an icon is called, by every way that icon sets leave a name. */
function iconName(icon: Element): string {
  const names: (string | null)[] = [
    attributesOf(icon, 'class', 'data-icon', 'data-testid', 'href', 'xlink:href', 'icon', 'name'),
  ];
  // The address of a photo says nothing of the control, whatever the folder is called.
  const source = attributeOf(icon, 'src');
  if (/^(?!data:).*(\.svg|icon|sprite)/i.test(source)) names.push(source);
  if (icon.childElementCount === 0) names.push(icon.textContent);
  return squeeze(names.join(' ')).slice(0, 300);
}

/** The addresses of a small element's pictures, also of those that the style sheet gives it, and the letters of icon fonts. */
function drawnElsewhere(element: Element): string {
  if (element.getBoundingClientRect().width > LARGEST_ICON) return '';
  const drawn = ['', '::before', '::after'].map((part) => {
    const sheet = getComputedStyle(element, part);
    return `${sheet.content} ${sheet.backgroundImage} ${sheet.maskImage}`;
  });
  // Written as a style sheet is read out.
  return [JSON.stringify(attributeOf(element, 'src')), ...drawn].join(' ');
}

/** The drawings that stand in an address itself. */
function inlinedIn(address: string): readonly Element[] {
  return [...address.matchAll(/"data:image\/svg\+xml([^,]*),((\\.|[^"])+)/g)].flatMap(([, coding, data = '']) => {
    try {
      const source = coding?.includes('base64') ? atob(data) : decodeURIComponent(data.replaceAll('\\', ''));
      return [new DOMParser().parseFromString(source, 'image/svg+xml').documentElement];
    } catch {
      return [];
    }
  });
}

function actOfIcons(element: Element, isLabelled: boolean, lexicon: Lexicon): VoidingAct | undefined {
  const icons = allIn(element, ICON);
  if (isA(element, ICON)) icons.unshift(element);
  for (const icon of icons.slice(0, 8)) {
    const found = lexicon.iconNamed(iconName(icon));
    if (found) return found;
  }
  const sheets = isLabelled ? [] : [element, ...icons.slice(0, 4)].map(drawnElsewhere);
  // The name of a picture's file, not of its folder.
  const files = squeeze(sheets.join(' ').replace(/data:[^"]*|[^\s"(]*\//g, ''));
  const named = lexicon.iconNamed(files);
  if (named) return named;
  const drawings = sheets.flatMap(inlinedIn);
  const drawing = element.localName === 'svg' ? element : firstIn(element, 'svg');
  if (drawing) drawings.unshift(drawing);
  for (const one of drawings) {
    const used = allIn(one, 'use').map((use) => {
      const [, id] = (attributeOf(use, 'href') || attributeOf(use, 'xlink:href')).split('#');
      return id && byId(use, id);
    });
    const outlines = [one, ...used].flatMap((part) => (part ? outlinesOf(part) : []));
    const drawn = outlines.map(lexicon.outlined).find(Boolean);
    if (drawn) return drawn;
    if (isDownloadShape(outlines)) return 'download';
  }
  return undefined;
}

/** What is there to be read, not pressed: it has no name but its words, and does not look like a control. */
const isPlainText = (element: Element): boolean =>
  !isA(element, `${DRAWN},a,[class*=btn],[onclick],[tabindex]:not([tabindex^="-"])`) &&
  !element.localName.includes('-') &&
  !!textOf(element) &&
  !givenNames(element).join('') &&
  getComputedStyle(element).cursor !== 'pointer';

const attributesOf = (element: Element, ...names: readonly string[]): string =>
  names
    .map((name) => attributeOf(element, name))
    .join(' ')
    .toLowerCase();

/** The element around, also out of a shadow tree. */
function parentOf(element: Element): Element | null {
  const root = element.parentElement ?? element.getRootNode();
  return root instanceof ShadowRoot ? root.host : root instanceof Element ? root : null;
}

/** What the section around a control says of what is in it: nothing bought, or own pictures and what is made of them. */
function placeOf(element: Element, lexicon: Lexicon): 'place' | 'own' | undefined {
  let found: 'own' | undefined;
  let at: Element | null = element;
  for (let level = 0; at && !isA(at, 'body') && level < 12; level += 1) {
    // What holds the whole page is no section of it: `#demo-app` around everything says nothing.
    const names = [firstIn(at, 'main,nav') ? '' : attributesOf(at, 'id', 'class', 'aria-label')];
    if (isA(at, 'section,article,[role=region],footer,aside,[role=tabpanel]')) {
      const heading = textOf(firstIn(at, HEADING));
      if (heading.length <= LONGEST_LABEL) names.push(heading);
    }
    if (names.some((name) => lexicon.is('place', name))) return 'place';
    if (names.some((name) => lexicon.is('own', name))) found = 'own';
    at = parentOf(at);
  }
  return found;
}

const fits = (element: Element, { selector, text }: ControlRule): boolean => {
  try {
    return isA(element, selector) && (!text || labelOf(element) === text || textOf(element) === text);
  } catch {
    // A selector that this browser cannot read recognises nothing.
    return false;
  }
};

function declaredAct(control: Element, site: Declared, lexicon: Lexicon): RecognisedAct | 'harmless' | undefined {
  if (site.harmless?.some((rule) => fits(control, rule))) return 'harmless';
  for (const acts of lexicon.everyAct) {
    if (site.controls?.[acts[0] ?? 'download']?.some((rule) => fits(control, rule))) {
      return { acts, how: DECLARED, isSure: true, pressed: control };
    }
  }
  return undefined;
}

const OPENER = '[aria-haspopup]:not([aria-haspopup=false])';

/** Words of no act, whatever else they name. */
const isNone = (text: string, lexicon: Lexicon): boolean => lexicon.is('never', text) || lexicon.is('way', text);

/** What a format, a plain "Yes" or a place is about: the menu or dialog that it sits in names it, or the control that opened it. */
function menuAct(element: Element, label: string, lexicon: Lexicon): readonly VoidingAct[] | undefined {
  const menu = element.closest('[role=menu],[role=listbox],[role$=dialog],dialog,section,form');
  if (!menu) return undefined;
  const isFormat = lexicon.is('format', label);
  const before = menu.previousElementSibling;
  const opener =
    (menu.id && firstIn(element.ownerDocument, `[aria-controls="${CSS.escape(menu.id)}"]`)) ||
    (before?.matches(OPENER) && before);
  const heading = firstIn(menu, `${HEADING},p`);
  const titles = [labelOf(menu), labelOf(opener), textOf(heading).slice(0, LONGEST_LABEL)];
  const title = squeeze(titles.join(' '));
  if (isNone(title, lexicon)) return undefined;
  // "Export" opens what asks for a format; a window that is called "Create" may have many steps.
  const about =
    lexicon.actsNamed(title) ??
    titles.map(lexicon.actsPerhaps).find((acts) => acts?.[0] === 'download') ??
    // What is chosen beside the button that goes on.
    allIn(menu, 'option:checked,[type=radio]:checked')
      .map(labelOf)
      .filter((choice) => !isNone(choice, lexicon))
      .map(lexicon.actsNamed)
      .find(Boolean);
  if (isFormat || lexicon.is('yes', label)) return about ?? (isFormat ? lexicon.actsOf('download') : undefined);
  // "Save to…", "Google Photos": what neither says alone.
  const whole = isA(menu, '[role=menu]') ? lexicon.actsNamed(`${title} ${label}`) : about;
  return whole === about ? undefined : whole;
}

/** Whether something on the path can be pressed at all. */
export const isOnControl = (path: readonly EventTarget[]): boolean =>
  path.some((target) => target instanceof Element && isA(target, CONTROL));

/** What one element says by itself; `none` (no act of its own) and `harmless` are answers too, and end the search. */
function readControl(
  element: Element,
  site: Declared,
  lexicon: Lexicon,
): Pick<RecognisedAct, 'acts' | 'how' | 'isSure'> | 'none' | 'harmless' | undefined {
  const isControl = isA(element, CONTROL);
  // A tab shows a panel.
  if (isA(element, '[role=tab],select')) return 'none';
  if (!isControl && (element.getElementsByTagName('*').length > LARGEST || holdsOthers(element))) return undefined;
  if (isTyped(element)) return 'none';
  if (!isControl && isPlainText(element)) return undefined;
  const label = labelOf(element);
  // It is harmless as far as it names a save: what else the press may save is looked at.
  if (label && lexicon.is('never', label))
    return /^(download|save)/.test(`${lexicon.actsNamed(label)}`) ? 'harmless' : 'none';
  if (isA(element, OPENER)) return 'none';
  const inner = !label && isControl ? labelOf(firstIn(element, NAMED_PART)) : '';
  const isChoice = isA(element, CHOICE) || (element.localName === 'label' && !!firstIn(element, CHOICE));
  // "4 of 5" is a rating among those that are called so; bare "Save" below what was typed saves what was typed.
  const around = element.closest('form,[role$=group],fieldset');
  let named = lexicon.actsNamed(label || inner);
  if (isControl && around && !named) {
    const about = lexicon.actsNamed(labelOf(around) || textOf(firstIn(around, 'legend')));
    if (isChoice || (about?.[0] === 'rate' && !isA(around, 'form'))) named = about;
  }
  // A text is rated, a step is done again: said by what is around.
  if (/^r/.test(`${named}`) && lexicon.is('other', squeeze(`${named}${element.parentElement?.outerHTML}`)))
    return 'none';
  const isBare = named?.[0] === 'save' && /^\S{1,11}( (and|&|und|et|y|e|en|i|и) \S+)?$/.test(label);
  if (isBare && around && allIn(around, 'input').some(isTyped)) named = undefined;
  if (isChoice && !TICKED.includes(named?.[0])) return 'none';
  const link = element instanceof HTMLAnchorElement && element.href ? element : undefined;
  /** By its address, without a page that asks. */
  let isDone = false;
  if (link) {
    const name = link.getAttribute('download') ?? undefined;
    const save = recogniseSave({ url: link.href, name }, element.baseURI, lexicon, site.savesAt);
    // A link that is called something else, such as "Add to favourites", is what it is called.
    if (save === 'never') return 'harmless';
    if (save === 'link' && opensLightbox(link, named !== undefined)) return undefined;
    if (save && (save === DECLARED || !named || named[0] === 'download' || name !== undefined)) {
      return { acts: lexicon.actsOf('download'), how: save, isSure: true };
    }
    const isAway = named?.[0] === 'share' && link.host && link.host !== location.host;
    if (named && named[0] !== 'download' && !isAway && isOtherPage(link)) {
      isDone = lexicon.is('done', link.pathname + link.search);
      if (!isDone) return 'none';
    }
  }
  // "My favourites": a way to another view of the shop.
  if (lexicon.is('way', label)) return 'none';
  // What is asked in a window is done by its buttons, what is asked elsewhere is answered.
  if (/[?？؟]$/.test(label) && !element.closest('[role$=dialog],dialog')) return undefined;
  const perhaps = lexicon.actsPerhaps(label);
  if (named) {
    const isSure = !isDone && !lexicon.is('vague', label);
    const also = perhaps?.[0] === 'use-of-credits' ? perhaps.slice(0, 1) : [];
    return { acts: [...named, ...also], how: isSure ? 'label' : 'words', isSure };
  }
  const inMenu = isControl ? menuAct(element, label, lexicon) : undefined;
  const isPlain =
    isControl && !isA(element, 'label,summary,[role=option],[role=switch],[aria-pressed],[aria-selected]');
  const guess = inMenu ?? (isPlain && label && !(link && isOtherPage(link)) && perhaps);
  if (guess) return { acts: guess, how: inMenu ? 'menu' : 'words', isSure: false };

  if (holdsControls(element)) return undefined;
  if (!isControl && firstIn(element, 'img') && !isA(element, ICON)) return undefined;
  const icon = actOfIcons(element, label !== '', lexicon);
  if (icon) return { acts: lexicon.actsOf(icon), how: 'icon', isSure: !label || icon !== 'download' };
  // What the page's makers call it, where what it says tells nothing, or tells otherwise after a change of words.
  const marks = attributesOf(element, 'id', 'data-testid', 'data-action', 'name');
  const looks = attributesOf(element, 'class');
  const isNamed =
    lexicon.is('saves', attributesOf(element, 'onclick', link?.protocol === 'javascript:' ? 'href' : '')) ||
    (isPlain &&
      (label
        ? (lexicon.is('saves', marks) && !lexicon.is('part', marks)) || lexicon.is('saves-itself', looks)
        : lexicon.is('saves', `${marks} ${looks}`)));
  const marked = isNamed ? 'download' : !label && isPlain && lexicon.iconNamed(`${marks} ${looks}`);
  if (marked) return { acts: lexicon.actsOf(marked), how: 'name', isSure: false };
  return undefined;
}

/**
 * A thumbnail linked to its larger picture, with no word of saving: a lightbox, which stays free. Where the page does not
 * take over, the browser would leave for the picture, and that is seen when it does.
 */
function opensLightbox(link: HTMLAnchorElement, isNamed: boolean): boolean {
  if (isNamed || isA(link, '[download]') || !firstIn(link, 'img,picture')) return false;
  return link.target !== '_blank' || /lightbox|fancybox|pswp|gallery|zoom/.test(link.outerHTML.slice(0, 400));
}

/**
 * A link that leads to a page rather than doing something: favourites, editor, upload form. Going there is no act yet; one
 * that is given a method goes nowhere.
 */
function isOtherPage(link: HTMLAnchorElement): boolean {
  const { pathname, search } = location;
  return (
    link.protocol !== 'javascript:' &&
    !(link.pathname === pathname && link.search === search) &&
    !METHOD.test(link.outerHTML)
  );
}

/**
 * The act that a press on this path would be, the pressed element first. Controls beside each other are told apart by
 * what each says of itself: the innermost one that says anything decides, so that a heart inside a tile that is declared
 * to download is a favourite. `harmless` where it looks like an act and is known to be none, so that what it saves is
 * let through; `none` where it only leads somewhere, shows or chooses.
 */
export function recogniseAct(
  path: readonly EventTarget[],
  site: Declared,
  lexicon: Lexicon,
): RecognisedAct | 'harmless' | 'none' | undefined {
  const elements = path.filter((target) => target instanceof Element);
  const outermost = elements.findIndex((element) => declaredAct(element, site, lexicon));
  for (const [level, element] of elements.entries()) {
    if (level > Math.max(FARTHEST, outermost) || isA(element, 'body,html')) break;
    const declared = declaredAct(element, site, lexicon);
    if (declared) return declared;
    // Below what the seller's data names, only a real control speaks for itself: not the picture in the tile, nor the icon of
    // a control that is called something. In a tile it may be one itself.
    const around = isA(element, 'svg,i') && element.closest(CONTROL);
    const isPart = around && !firstIn(around, 'img') && labelOf(around);
    if ((level < outermost || isPart) && !isA(element, CONTROL)) continue;
    const said = readControl(element, site, lexicon);
    if (said === 'none' || said === 'harmless') return said;
    if (!said) continue;
    const place = placeOf(element, lexicon);
    // What is made, there too, costs something.
    const spends = SPENDING.test(`${said.acts}`);
    if (place === 'place' && !spends) return 'harmless';
    return { ...said, isSure: said.isSure && (place === 'own' ? spends : !place), pressed: element };
  }
  return undefined;
}

/** What a list of choices does at once when one is made: told by its name, or by its first line, such as "Download as…". */
export function chosenActs(list: HTMLSelectElement, lexicon: Lexicon): readonly VoidingAct[] | undefined {
  const [first] = list.options;
  const [chosen] = list.selectedOptions;
  const about = [...givenNames(list), ...[...list.labels].map(({ firstChild }) => textOf(firstChild)), first?.text];
  const text = squeeze(about.join(' ')).slice(0, LONGEST_LABEL);
  if (!chosen?.value || isNone(text, lexicon) || placeOf(list, lexicon) === 'place') return undefined;
  return chosen === first ? undefined : lexicon.actsNamed(text);
}
