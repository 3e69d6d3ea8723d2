// How to know a control again that turned out to be an act only when it was pressed: a selector for it and its like.

const CONTROL = 'a[href],button,[role=button],[role=link],[role^=menuitem],input';
const LONGEST = 300;

/** Class names that a person gave; generated ones change with the next build of the shop. */
const isLasting = (name: string): boolean =>
  /^[a-z][\w-]*$/i.test(name) && !/\d{3}|__|^(css|sc|jsx)-|hover|focus|active/.test(name);

function selectorOf(element: Element): string | undefined {
  for (const name of ['aria-label', 'title', 'data-action', 'data-testid']) {
    // "View image 3" is the like of "View image 4".
    const value = element.getAttribute(name)?.replace(/[\s#\d]+$/, '');
    if (value) return `${element.localName}[${name}^="${CSS.escape(value)}"]`;
  }
  const classes = [...element.classList].filter(isLasting).slice(0, 4);
  return classes.length > 0
    ? `${element.localName}${classes.map((name) => `.${CSS.escape(name)}`).join('')}`
    : undefined;
}

const labelOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);

/**
 * A selector that fits the pressed control and only its like: controls of one label, or tiles that each hold a picture.
 * Nothing where no such selector is found, because holding a stranger would be worse than asking late.
 */
export function likenessOf(path: readonly EventTarget[]): string | undefined {
  const elements = path.filter((target) => target instanceof Element).slice(0, 8);
  const control = elements.find((element) => element.matches(CONTROL));
  const tile = elements.find(
    (element) => !element.matches('img,picture,svg,body,html') && element.querySelector('img') !== null,
  );
  const pressed = control ?? tile;
  const selector = pressed && selectorOf(pressed);
  if (!pressed || !selector || selector.length > LONGEST) return undefined;
  const others = [...pressed.ownerDocument.querySelectorAll(selector)];
  const areAlike = control
    ? others.every((other) => labelOf(other) === labelOf(pressed))
    : others.every((other) => other.querySelectorAll('img').length === 1);
  return areAlike ? selector : undefined;
}
