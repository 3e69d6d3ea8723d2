// How the page's world and ours speak at once and in private: each owns a target of events that only the other was shown.

/** One end of the bridge. Words are short strings; what they carry is one string (JSON, where it has parts). */
export interface Bridge {
  /** Speaks to the other world and waits: true where a listener there objected. False also where nobody is there. */
  say(word: string, detail?: string): boolean;
  /** Listens to one word; answering true is an objection, and the speaker learns of it before `say` returns. */
  hear(word: string, listener: (detail: string) => boolean | undefined): void;
}

/** Only ever seen before the page's first script: at document_start both worlds run, greet, and stop listening. */
const GREETING = 'rc-greeting';

// Whatever the page does to its own prototypes later, these are the browser's.
const { apply } = Reflect;
const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
const { preventDefault } = Event.prototype;
const PageEvent = CustomEvent;
const detailOf = Object.getOwnPropertyDescriptor(PageEvent.prototype, 'detail')?.get;

/**
 * Opens this world's end. Called once in each world, synchronously at document_start; whichever runs second is heard by
 * the first, which answers. After that neither the document nor the window ever carries an event of ours: the two
 * targets are unreachable for the page, so it can neither listen, nor forge, nor tell that we are there; they also outlive
 * `document.open()`. Targets are shared by the worlds of one document, also in frames and under any content policy.
 */
export function openBridge(): Bridge {
  // No element, and no node: the browser sets up all that they can do in each world that first sees one, in every frame.
  const ear = new EventTarget();
  let other: EventTarget | undefined;

  // A dictionary without a prototype: the page cannot slip options in through Object.prototype.
  const greet = () =>
    apply(dispatchEvent, document, [
      new FocusEvent(GREETING, Object.assign(Object.create(null), { relatedTarget: ear })),
    ]);
  const onGreeting = (event: Event) => {
    const shown = event instanceof FocusEvent ? event.relatedTarget : null;
    if (!shown || shown === ear) return;
    other = shown;
    apply(removeEventListener, document, [GREETING, onGreeting]);
    greet();
  };
  apply(addEventListener, document, [GREETING, onGreeting]);
  greet();

  return {
    say(word, detail = '') {
      if (!other) return false;
      const event = new PageEvent(word, Object.assign(Object.create(null), { cancelable: true, detail }));
      return !apply(dispatchEvent, other, [event]);
    },
    hear(word, listener) {
      apply(addEventListener, ear, [
        word,
        (event: Event) => {
          const detail: unknown = detailOf ? apply(detailOf, event, []) : '';
          if (listener(typeof detail === 'string' ? detail : '')) apply(preventDefault, event, []);
        },
      ]);
    },
  };
}
