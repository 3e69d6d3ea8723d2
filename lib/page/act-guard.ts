// Decides at the press, before any request, whether an act that ends a refund waits for the buyer's answer; replays it once.

import { browser } from 'wxt/browser';
import { costIn } from '../detection/generation';
import type { ArmedPurchase, PageSnapshot } from '../messages/page-snapshot';
import type { ActReport } from '../messages/protocol';
import type { VoidingAct } from '../policy/terms';
import type { Instant } from '../time/instant';
import { type Found, type Hold, leaveHold, outerHold, type SharedPage, wait } from './guard-slot';
import { type Lexicon, squeeze } from './lexicon';
import { allIn, chosenActs, isOnControl, isTyped, type RecognisedAct, recogniseAct, textOf } from './recognise-act';
import { recogniseSave } from './recognise-save';
import type { SaveAttempt } from './save-taps';
import type { OpenWarning, Warning, WarningScript } from './warning';

export interface GuardedPage extends Omit<SharedPage, 'tell' | 'tellSurely' | 'call'> {
  /** Resolves once the background has written it, or was asked in vain and finds it when it can. */
  report(report: ActReport): Promise<unknown>;
  /** Brings what shows a warning; asked at the press, so that it is there at the click. Rejects where it cannot be had. */
  warning(): Promise<WarningScript>;
  /** The words by which acts are recognised; what storage could not give is an empty lexicon. */
  readonly words: Promise<Lexicon>;
}

/** How long a press waits for the first snapshot; then it passes and is recorded as not checked. */
const SNAPSHOT_PATIENCE = 1_000;
/** From here on a press is one that lasts: the browser makes no click of a finger's. */
const LONG_PRESS = 400;
/** How long the background may take to tell of an answer that was given here. */
const OWN_NEWS = 5_000;
/** A request so long after a press is no longer what the press asked for. */
const OWN_REQUEST = 3_000;
/** How long "anyway" waits until it is on record and the network rules are lifted. The page may use the press for 5 s. */
const RECORD_PATIENCE = 800;

/** Acts of which the terms may count how much they used. */
const isCounted = (act: VoidingAct): boolean => /^(use|gen)/.test(act);

const LIKE_THE_BROWSERS = { bubbles: true, cancelable: true, composed: true };
const PRESSES = 'pointerdown mousedown touchstart pointerup mouseup touchend'.split(' ');
const ACTIVATIONS = 'click auxclick keydown submit input change drop'.split(' ');
/** While a warning is open the page does not learn where the pointer and the focus went, so that menus and overlays stay. */
const QUIET = [
  ...'keyup keypress dblclick contextmenu focus blur focusin focusout beforeinput cancel wheel touchmove touchcancel pointercancel'.split(
    ' ',
  ),
  ...['over', 'out', 'enter', 'leave', 'move'].flatMap((end) => [`mouse${end}`, `pointer${end}`]),
];

const SAVED: readonly VoidingAct[] = ['download', 'partial-use'];

/** A press before anything is known. */
const UNKNOWN: Found = { acts: [], how: 'unknown', isSure: false };

/** What is known of an act that waits. */
interface HeldAct {
  found: Found;
  /** Set while nobody can tell yet what it is: tells once the words and the snapshot are there. */
  readonly find: (() => Found | undefined) | undefined;
  readonly stopped: boolean;
  readonly again: (() => void)[];
  readonly drop: (() => void)[];
  stake?: Stake;
  shown?: OpenWarning;
  /** When the warning came up. */
  since?: Instant;
  /** What was pressed before a save, where nobody could tell what it was; and how to know it again. */
  readonly path: readonly EventTarget[] | undefined;
  likeness?: string | undefined;
}

interface Stake {
  readonly act: VoidingAct;
  readonly purchases: readonly ArmedPurchase[];
}

/** An order and the page that is shown; a place in it is none of its own. */
const here = (id: string): string => id + location.href.replace(/#(?!\/).*/, '');

function outwards(from: Node | null): readonly Node[] {
  const way: Node[] = [];
  for (let at = from; at; at = at.parentNode) way.push(at);
  return way;
}

/**
 * The way of an event from its target outwards, the pressed element first. The browser ends it at a closed shadow tree;
 * an extension may look on from there.
 */
function pathOf(event: Event): readonly EventTarget[] {
  const path = event.composedPath();
  for (let host = path[0]; host instanceof HTMLElement && !host.shadowRoot; host = path[0]) {
    const root = browser.dom?.openOrClosedShadowRoot(host);
    // A key has no place.
    const { clientX: x, clientY: y }: Pick<Touch, 'clientX' | 'clientY'> =
      Reflect.get(event, 'changedTouches')?.[0] ?? event;
    const inside = x || y ? root?.elementFromPoint(x, y) : root?.activeElement;
    if (!root || !inside || !root.contains(inside)) break;
    path.unshift(...outwards(inside));
  }
  return path;
}

const innermost = (path: readonly EventTarget[]) => path.find((node) => node instanceof Element);

/** The choice that a list has marked, while the focus stays where one types. */
function markedBy(field: EventTarget | undefined): Element | null {
  const id = field instanceof Element ? field.getAttribute('aria-activedescendant') : '';
  return id ? document.getElementById(id) : null;
}

/** Where the page says what a letter does: by the attribute for it, in a name, or beside a key that it draws. */
function marksOfLetter(key: string): readonly Element[] {
  return allIn(document, `[aria-keyshortcuts~="${key}" i],[title*=" (${key})" i],kbd`).filter(
    (one) => one.localName !== 'kbd' || textOf(one) === squeeze(key),
  );
}

const isField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || isTyped(target) || target.matches('textarea,select'));

export function guardActs(page: GuardedPage): void {
  const { snapshot, bridge } = page;
  let lexicon: Lexicon | undefined;
  const known = Promise.all([page.words, snapshot.known]).then(([words]) => {
    lexicon = words;
  });
  /** Events that we dispatch ourselves. */
  const ours = new WeakSet<Event>();
  /** `purchase act` pairs that the buyer let pass; forgotten once the background has taken the purchase off the list. */
  const passed = new Set<string>();
  /** Controls that, by the buyer's word, are something else, with what they were taken for and said then. */
  const mistaken = new WeakMap<Element, string>();
  /** The press of which that was said last. */
  let mistakenGesture = -1;
  /** Orders that, by the buyer's word, a page is not about; a shop may lead to the next page without loading it. */
  const elsewhere = new Set<string>();
  /** What was used of each order's cap since the snapshot: two quick presses must not pass it together. */
  const spent = new Map<string, number>();
  let held: HeldAct | undefined;
  /** Storage did not answer in time: nothing is held until it does. */
  let isBlind = false;
  /** Counts the buyer's own presses, to tell what one press brought about from what the next one did. */
  let gesture = 0;
  let refusedGesture: number | undefined;
  /** When the buyer last said no here: what the background then tells of it is no news. */
  let saidNoAt = -Infinity;
  let harmlessGesture: number | undefined;
  /** The last press that is harmless, or only leads somewhere, shows or chooses: what it asks the server for is a list, a page, a panel. */
  let wayGesture: number | undefined;
  /** What the buyer's last press was on, where nobody could tell what it was. */
  let mute:
    | { readonly gesture: number; readonly path: readonly EventTarget[]; readonly at: Instant; readonly saves: boolean }
    | undefined;
  let press: { readonly found: Found; readonly pressed: Element; readonly events: Event[] } | undefined;

  const armed = (): readonly ArmedPurchase[] => snapshot.current()?.armed ?? [];
  const site = (): Partial<PageSnapshot['site']> => snapshot.current()?.site ?? {};

  const passesCap = ({ id, cap }: ArmedPurchase, act: VoidingAct, cost = 1): boolean =>
    cap?.left !== undefined && isCounted(act) && cost > cap.left - (spent.get(id) ?? 0);

  const isEndedBy = (purchase: ArmedPurchase, act: VoidingAct, cost: number | undefined): boolean => {
    if (elsewhere.has(here(purchase.id)) || passed.has(`${purchase.id} ${act}`) || purchase.allowed.includes(act))
      return false;
    if (purchase.deadline && purchase.deadline.at <= page.now()) return false;
    return purchase.endedBy.includes(act) || passesCap(purchase, act, cost);
  };

  const saidBy = ({ acts, pressed }: Found): string => acts + (pressed?.textContent ?? '');

  /** A word about one control, and about what its press brought about: of what is sure to be an act it says nothing. */
  const isMistaken = (found: Found): boolean =>
    !found.isSure &&
    (gesture === mistakenGesture || (!!found.pressed && mistaken.get(found.pressed) === saidBy(found)));

  const stakeOf = (found: Found): Stake | undefined => {
    if (!snapshot.current()?.watching || isMistaken(found)) return undefined;
    for (const act of found.acts) {
      const purchases = armed().filter((purchase) => isEndedBy(purchase, act, found.cost));
      if (purchases.length > 0) return { act, purchases };
    }
    return undefined;
  };

  const isKnown = (): boolean => !!lexicon && snapshot.current() !== undefined;

  /** The cheap question of every event: could anything be at stake here at all? */
  const isIdle = (): boolean => {
    if (!isKnown()) return isBlind;
    return !snapshot.current()?.watching || armed().length === 0;
  };

  /** Whether an act that was found must wait: something is at stake, or nobody knows yet. */
  const mustWait = (found: Found): boolean => (isKnown() ? !!stakeOf(found) : !isBlind);

  const idsOf = (waiting: HeldAct): readonly string[] => waiting.stake?.purchases.map(({ id }) => id) ?? [];

  const report = (waiting: HeldAct, outcome: ActReport['outcome'], purchaseIds = idsOf(waiting)) =>
    page.report({
      act: waiting.stake?.act ?? waiting.found.acts[0] ?? 'download',
      outcome,
      purchaseIds,
      count: waiting.again.length * (waiting.found.cost ?? 1),
      how: waiting.found.how,
      ...(outcome === 'held' && waiting.likeness && { control: waiting.likeness }),
    });

  const end = (waiting: HeldAct): boolean => {
    if (held !== waiting) return false;
    held = undefined;
    for (const type of QUIET) removeEventListener(type, hush, true);
    return true;
  };

  const pass = (waiting: HeldAct) => {
    if (end(waiting)) for (const again of waiting.again) again();
  };

  const giveUp = (waiting: HeldAct) => {
    if (!end(waiting)) return;
    refusedGesture = gesture;
    for (const drop of waiting.drop) drop();
  };

  /** A fault of ours, or nobody answered: the page works as if we were not there, and the record says so. */
  const passUnchecked = (waiting: HeldAct) => {
    if (held !== waiting) return;
    for (const { id } of waiting.stake?.purchases ?? []) passed.add(`${id} ${waiting.stake?.act}`);
    void report(waiting, 'not-checked');
    pass(waiting);
  };

  const warningOf = (found: Found, stopped: boolean): Warning | undefined => {
    const stake = stakeOf(found);
    return (
      stake && {
        ...stake,
        sure: found.isSure,
        stopped,
        cost: isCounted(stake.act) ? (found.cost ?? 1) : undefined,
        now: page.now(),
      }
    );
  };

  const ask = async (waiting: HeldAct) => {
    const script = await page.warning();
    if (held !== waiting) return;
    // What was at stake may have ended while the warning was brought.
    const stake = warningOf(waiting.found, waiting.stopped);
    if (!stake) return pass(waiting);
    waiting.stake = stake;
    if (waiting.path) waiting.likeness = script.likenessOf(waiting.path);
    const warning = script.show(stake);
    waiting.shown = warning;
    waiting.since = page.now();
    void report(waiting, 'held');
    const answer = await warning.answer;
    if (held !== waiting) return;
    if (answer.kind === 'keep') {
      saidNoAt = page.now();
      void report(waiting, 'cancelled');
      return giveUp(waiting);
    }
    if (answer.kind === 'anyway') {
      const chosen = answer.purchaseIds;
      for (const { id } of stake.purchases) {
        if (chosen.includes(id)) passed.add(`${id} ${stake.act}`);
        else elsewhere.add(here(id));
      }
      await Promise.race([
        report(waiting, answer.isForGood ? 'allowed-for-good' : 'allowed', chosen),
        wait(RECORD_PATIENCE),
      ]);
    } else {
      const { found } = waiting;
      mistakenGesture = gesture;
      if (found.pressed) mistaken.set(found.pressed, saidBy(found));
      void report(waiting, 'not-this-act');
    }
    pass(waiting);
  };

  /** With the snapshot known: asks, or lets it pass where nothing is at stake. */
  const decide = (waiting: HeldAct) => {
    if (waiting.find) waiting.found = waiting.find() ?? UNKNOWN;
    const outer = outerHold();
    if (outer) {
      if (
        outer(
          waiting.found,
          waiting.stopped,
          () => pass(waiting),
          () => giveUp(waiting),
        )
      )
        return;
      return pass(waiting);
    }
    const stake = stakeOf(waiting.found);
    if (!stake) return pass(waiting);
    waiting.stake = stake;
    ask(waiting).catch(() => passUnchecked(waiting));
  };

  const hold = (...[found, stopped, again, drop = () => {}, find]: Parameters<Hold>): true => {
    if (held) {
      // The rest of the same gesture, such as the further files of "download all": one question for all.
      held.again.push(again);
      held.drop.push(drop);
      return true;
    }
    const path = stopped && mute?.gesture === gesture ? mute.path : undefined;
    const waiting: HeldAct = { found, find, stopped, path, again: [again], drop: [drop] };
    held = waiting;
    for (const type of QUIET) addEventListener(type, hush, true);
    if (isKnown()) decide(waiting);
    else {
      void Promise.race([known.then(() => true), wait(SNAPSHOT_PATIENCE)]).then((inTime) => {
        if (held !== waiting) return;
        if (inTime) return decide(waiting);
        isBlind = true;
        passUnchecked(waiting);
      });
    }
    return true;
  };

  leaveHold((found, ...rest) => {
    // Presses of a frame are not counted here: what was said of one of them says nothing of the next.
    mistakenGesture = -1;
    return mustWait(found) && hold(found, ...rest);
  });

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Keeps an event from the page without undoing what the browser does with it (focus, the click that follows). */
  const hush = (event: Event) => {
    if (ours.has(event) || !held) return;
    event.stopImmediatePropagation();
    held.shown?.take(event);
  };

  const dispatch = (target: EventTarget, event: Event): boolean => {
    ours.add(event);
    return target.dispatchEvent(event);
  };

  /** The same event once more: every constructor reads its fields from the event that it is given. */
  const copyOf = (event: Event): Event => Reflect.construct(event.constructor, [event.type, event]);

  /** A press that lasted lasts again: some controls act only while they are held. */
  const replayPress = async (events: readonly Event[], path: readonly EventTarget[]) => {
    const target = path.find((node) => node instanceof Node && node.isConnected) ?? window;
    const link = path.find((node) => node instanceof HTMLAnchorElement);
    let without = /^$/;
    let last = events[0]?.timeStamp ?? 0;
    for (const event of events) {
      const pause = event.timeStamp - last;
      if (pause > LONG_PRESS) await wait(pause);
      last = event.timeStamp;
      if (without.test(event.type)) continue;
      const isLast = event === events.at(-1);
      if (/click|key/.test(event.type) && link && /^javascript:/.test(link.href)) {
        bridge.say('press');
        break;
      }
      const wasTaken = !dispatch(target, copyOf(event));
      // After a touch that the page took for itself the browser sends no mouse events and no click.
      if (wasTaken && /^touch/.test(event.type)) without = /^[mc]/;
      if (!isLast || wasTaken) continue;
      if (event instanceof KeyboardEvent) {
        const control = path.find((node) => node instanceof Element && node.matches('button,a[href],input,summary'));
        dispatch(target, new KeyboardEvent('keyup', event));
        if (control && path[0] === control && /Enter| /.test(event.key)) {
          dispatch(control, new PointerEvent('click', { ...LIKE_THE_BROWSERS, view: window }));
        }
      } else if (event instanceof MouseEvent && event.button === 1) {
        // A dispatched middle click opens nothing by itself.
        if (link) open(link.href, '_blank', 'noopener');
      }
    }
  };

  const read = (path: readonly EventTarget[]): (RecognisedAct & Found) | undefined => {
    const found = lexicon && recogniseAct(path, site(), lexicon);
    if (found === 'harmless' || found === 'none') {
      if (found === 'harmless') harmlessGesture = gesture;
      wayGesture = gesture;
      return undefined;
    }
    if (!found || !armed().some(({ cap }) => cap?.unit === 'credits')) return found;
    return { ...found, cost: found.acts.some(isCounted) ? costIn(textOf(found.pressed)) : undefined };
  };

  /** What the press is, if it must wait; before anything is known, any press of a control must. */
  const recognise = (path: readonly EventTarget[]): Found | undefined => {
    if (!isKnown()) return isOnControl(path) ? UNKNOWN : undefined;
    const found = read(path);
    return found && mustWait(found) ? found : undefined;
  };

  /** Enter and space press what has the focus; a letter may be the key of a control somewhere else, as Ctrl and S of a save. */
  const isKeyPress = (event: KeyboardEvent, target: EventTarget | undefined): boolean =>
    event.isTrusted &&
    !(event.repeat || event.isComposing || event.altKey || isField(target)) &&
    (event.ctrlKey || event.metaKey ? /^(Enter| |s)$/i : /^(Enter| |[a-z])$/i).test(event.key);

  /** What a letter does that the page speaks of: it is told by the control that has it, or by the words beside its key. */
  const actOfLetter = (key: string): Found | undefined => {
    for (const mark of marksOfLetter(key)) {
      const path = outwards(mark);
      if (isOnControl(path)) return recognise(path);
      const said = textOf(mark.nextSibling ?? mark.parentElement?.nextElementSibling).slice(0, 40);
      const acts = lexicon?.actsNamed(said) ?? lexicon?.actsPerhaps(said);
      if (acts) return { acts, how: 'key', isSure: false };
    }
    return undefined;
  };

  /** Asked for again where it is needed; built ahead, if it is known by then what is about to come. */
  const bringWarning = (find: () => Found | undefined) => {
    const warning = () => {
      const found = held ? undefined : find();
      return found && warningOf(found, false);
    };
    page.warning().then(
      (script) => script.prepare(warning),
      () => {},
    );
  };

  /** What the focus is on, when a key has moved it: said without any mark of a press. */
  const foundAtFocus = (): Found | undefined => {
    const found = lexicon && recogniseAct(outwards(document.activeElement), site(), lexicon);
    return typeof found === 'object' ? found : undefined;
  };

  const noteMute = (path: readonly EventTarget[], saves = false) => {
    mute = { gesture, path, at: page.now(), saves };
  };
  /** What comes later is not what the press did. */
  const isOfPress = (): boolean => mute?.gesture === gesture && page.now() - mute.at <= OWN_REQUEST;
  const isHarmless = (): boolean => gesture === harmlessGesture && isOfPress();
  /** A save that says not where to: the picture it then fetches is for the disk. */
  const isSaving = (found: Found | undefined): boolean => found?.acts[0] === 'save';

  const onPress = (event: Event) => {
    if (!event.isTrusted) return;
    if (/down|start/.test(event.type) && !(press?.events.at(-1)?.timeStamp === event.timeStamp)) {
      if (event.type === 'pointerdown' || !press) {
        gesture += 1;
        press = undefined;
        const path = pathOf(event);
        const found = recognise(path);
        const pressed = found?.pressed ?? innermost(path);
        // A tile may be swiped: only what is plainly a control loses its press; the click is held either way.
        if (found && pressed && !pressed.querySelector('img')) press = { found, pressed, events: [] };
        if (found) bringWarning(() => found);
        // What is thrown or held down acts before there is a click.
        else if (!read(path)) noteMute(path);
      }
    }
    if (press && pathOf(event).includes(press.pressed)) {
      event.stopImmediatePropagation();
      const { events, found } = press;
      events.push(event);
      // After a finger that stayed the browser sends no click.
      if (event.type === 'touchend' && event.timeStamp - (events[0]?.timeStamp ?? 0) > LONG_PRESS) {
        const path = pathOf(event);
        hold(found, false, () => void replayPress(events, path));
        press = undefined;
      }
    }
  };

  /** A press that ends nothing: a use that the terms count, or a control of which only what follows will tell. */
  const countUse = (path: readonly EventTarget[]) => {
    const found = read(path);
    if (!found || isSaving(found)) return noteMute(path, !!found);
    if (isMistaken(found)) return;
    const act = found.acts.find(isCounted);
    const counting = act ? armed().filter(({ cap }) => cap) : [];
    if (!act || !counting.length) return;
    const count = found.cost ?? 1;
    for (const { id } of counting) spent.set(id, (spent.get(id) ?? 0) + count);
    void page.report({
      act,
      outcome: 'seen',
      purchaseIds: counting.map(({ id }) => id),
      count,
      how: found.how,
    });
  };

  const onActivation = (event: Event) => {
    let path = pathOf(event);
    const way = path;
    let letter = '';
    if (event instanceof KeyboardEvent) {
      const marked = event.key === 'Enter' && markedBy(path[0]);
      if (marked) path = outwards(marked);
      if (!isKeyPress(event, path[0])) {
        // In a field Enter may send what was written.
        if (event.isTrusted && (event.key === 'Enter' || !isField(path[0]))) {
          gesture += 1;
          noteMute(path);
          // Whoever walks by keys presses by one, and that has no beginning at which the warning could be brought.
          bringWarning(foundAtFocus);
        }
        return;
      }
      gesture += 1;
      press = undefined;
      letter = event.key.replace(/Enter| /, '');
    }
    // The page's own click, on what it made of a press that is known to be harmless.
    if (!event.isTrusted && isHarmless()) return;
    const presses = press && path.includes(press.pressed) ? press : undefined;
    if (/click/.test(event.type)) press = undefined;
    if (event instanceof MouseEvent && event.button > 1) return;
    const found = presses?.found ?? (letter ? actOfLetter(letter) : recognise(path));
    if (!found || !mustWait(found)) {
      if (event.isTrusted) letter ? noteMute(path, isSaving(found)) : countUse(path);
      if (presses) void replayPress(presses.events, path);
      return;
    }
    stop(event);
    hold(
      found,
      false,
      () => void replayPress([...(presses?.events ?? []), event], way),
      undefined,
      found === UNKNOWN ? () => read(path) : undefined,
    );
  };

  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const { submitter } = event;
    const byButton = submitter ? read([submitter]) : undefined;
    const found = byButton ?? foundSave({ url: form.action, path: 'form', name: form.method });
    if (!found || !mustWait(found)) return;
    stop(event);
    hold(found, false, () => form.requestSubmit(submitter));
  };

  /** Photos, or a format, that were chosen: held before the page hears of them. */
  const onFiles = (event: Event) => {
    const found = { acts: ['upload'] as const, how: 'files', isSure: true };
    const input = pathOf(event)[0];
    if (event instanceof DragEvent) {
      const files = [...(event.dataTransfer?.files ?? [])];
      // What is dropped was chosen: the picture that is then fetched is for the disk.
      if (!files.length) return noteMute(pathOf(event), true);
      if (!input || !mustWait(found)) return;
      stop(event);
      hold(found, false, () => {
        const dataTransfer = new DataTransfer();
        for (const file of files) dataTransfer.items.add(file);
        dispatch(input, new DragEvent('drop', { ...LIKE_THE_BROWSERS, dataTransfer }));
      });
    } else if (input instanceof HTMLInputElement && input.type === 'file') {
      if (event.isTrusted && input.files?.length) holdChoice(event, input, found, () => (input.value = ''));
    } else if (input instanceof HTMLSelectElement && event.isTrusted) {
      const acts = lexicon && chosenActs(input, lexicon);
      const before = [...input.options].findIndex((option) => option.defaultSelected);
      const back = () => (input.selectedIndex = Math.max(0, before));
      if (acts) holdChoice(event, input, { acts, how: 'choice', isSure: false }, back);
    }
  };

  /** Of the two events that tell of a choice the first is caught; afterwards the page is told by both. */
  const holdChoice = (event: Event, field: HTMLElement, found: Found, back: () => void) => {
    if (!mustWait(found)) return;
    stop(event);
    const again = () => {
      for (const type of ['input', 'change']) dispatch(field, new Event(type, LIKE_THE_BROWSERS));
    };
    hold(found, false, again, back);
  };

  /** A picture that is dragged out of the browser becomes a file, if the page gives it an address for that. */
  const onDrag = (event: Event) => {
    const data = event instanceof DragEvent && event.dataTransfer?.getData('DownloadURL');
    const [, name, ...url] = (data || '').split(':');
    const found = foundSave({ url: url.join(':'), path: 'navigate', name });
    if (!found || !mustWait(found)) return;
    event.preventDefault();
    // It cannot be dragged on by us: after "anyway" the buyer drags it once more.
    hold(found, false, () => {});
  };

  /** Of all that a page asks for only what a press brought about that told nothing. */
  const isOfMutePress = (): boolean => isOfPress() && wayGesture !== gesture;

  const foundSave = (attempt: Omit<SaveAttempt, 'id'>): Found | undefined => {
    const { path, url = '', name } = attempt;
    const how = `main:${path}`;
    // A request or a form: its name is its method.
    const asks = /^[rf]/.test(path);
    const target = { url, name: asks ? undefined : name };
    const save = lexicon && recogniseSave(target, location.href, lexicon, site().savesAt);
    if (path === 'request' || (asks && !save && isOfMutePress())) {
      // A shop may be called by what it sells. Whoever counts visits is told the address of the page.
      const asked = `${name} ${url.replace(/^\w+:..[^/]+|[?#].*(%2f|\/).*/gi, '')}`;
      const acts =
        save === 'never' ? undefined : (lexicon?.actsAsked(asked) ?? (save && mute?.saves ? SAVED : undefined));
      const pressed = mute && isOnControl(mute.path) ? innermost(mute.path) : undefined;
      return acts && { acts, how, isSure: false, pressed };
    }
    // The picker, the clipboard, a share.
    return /^[pcs]/.test(path) || (save && save !== 'never')
      ? { acts: path === 'share' ? ['share', ...SAVED] : SAVED, how, isSure: true }
      : undefined;
  };

  /** The page itself came to a save. True where it must wait. */
  const onSave = (attempt: Omit<SaveAttempt, 'id'>, again: () => void, drop: () => void): boolean => {
    if (isIdle() || isHarmless() || (attempt.path === 'request' && !isOfMutePress())) return false;
    const find = () => foundSave(attempt);
    const found = isKnown() ? find() : UNKNOWN;
    if (!found || !mustWait(found)) return false;
    if (!held && gesture === refusedGesture) {
      // The buyer has just said no to what this same press began.
      drop();
      return true;
    }
    return hold(found, found.isSure, again, drop, found === UNKNOWN ? find : undefined);
  };

  bridge.hear('save', (detail) => {
    try {
      const attempt: SaveAttempt = JSON.parse(detail);
      const { id } = attempt;
      // Later, because the page's side notes what waits only after this answer.
      const later = (word: string) => () => queueMicrotask(() => bridge.say(word, String(id)));
      return onSave(attempt, later('save-go'), later('save-drop'));
    } catch {
      return false;
    }
  });

  /** The browser's own account of where the page is about to go; it also sees detached links and `location = …`. */
  const onNavigate = (event: NavigateEvent) => {
    if (!event.cancelable || event.destination.sameDocument) return;
    if (/^(trav|rel)/.test(event.navigationType) || event.formData) return;
    const { url } = event.destination;
    const name = event.downloadRequest ?? undefined;
    const attempt = { path: 'navigate', url, name } as const;
    const again = () => {
      const link = document.createElement('a');
      link.href = url;
      if (name !== undefined) link.download = name;
      link.click();
    };
    if (onSave(attempt, again, () => {})) event.preventDefault();
  };

  const failOpen = (act: (event: Event) => void) => (event: Event) => {
    try {
      if (ours.has(event)) return;
      if (held && event.isTrusted) {
        // Until the dialog is there, a second press must not slip past the first.
        if (!held.shown && ACTIVATIONS.includes(event.type)) event.preventDefault();
        hush(event);
      } else if (!isIdle()) act(event);
    } catch {
      // Whatever went wrong is ours; the event goes on as if we were not there.
      if (held) passUnchecked(held);
    }
  };

  const onPresses = failOpen(onPress);
  const onActivations = failOpen((event) => {
    if (event instanceof SubmitEvent) onSubmit(event);
    else if (/^(in|ch|dr)/.test(event.type)) onFiles(event);
    else onActivation(event);
  });
  const onDragged = failOpen(onDrag);
  const listen = () => {
    // Presses are never prevented, only kept from the page: passive, so that scrolling does not wait for us.
    for (const type of PRESSES) addEventListener(type, onPresses, { capture: true, passive: true });
    for (const type of ACTIVATIONS) addEventListener(type, onActivations, true);
    // After the page has said what is dragged.
    addEventListener('dragstart', onDragged);
  };
  listen();
  // `document.open()` takes every listener away; whoever listened already is not added twice.
  new MutationObserver((changes) => {
    if (changes.some(({ removedNodes }) => removedNodes.length)) listen();
  }).observe(document, { childList: true });
  window.navigation?.addEventListener('navigate', (event) => {
    try {
      onNavigate(event);
    } catch {
      // As above: the navigation goes on.
    }
  });

  snapshot.onChange(() => {
    isBlind = false;
    spent.clear();
    for (const pair of passed) {
      if (!armed().some(({ id, endedBy }) => endedBy.some((act) => pair === `${id} ${act}`))) passed.delete(pair);
    }
    // Decided in another tab, or the window closed meanwhile: one decision, everywhere.
    const since = held?.since ?? Infinity;
    const isKept = armed().some(
      ({ id, keptAt }) =>
        held && Date.parse(keptAt ?? '') > since && since - saidNoAt > OWN_NEWS && idsOf(held).includes(id),
    );
    if (held?.shown && (isKept || !stakeOf(held.found))) {
      held.shown.close();
      giveUp(held);
    }
  });
}
