// What the buyer does in a first picture before React answers there: kept, and done then. Links and folds work by themselves.

/** Keeps presses of buttons and switches and what is typed; the answer does them, when the same elements are alive. */
export function keepPresses(picture: Document): () => void {
  const pressed: HTMLElement[] = [];
  const keep = (event: Event) => {
    const { target } = event;
    const switched = target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type) && target;
    // As it was, until it can be done: React would not hear of what is done already.
    if (switched) event.preventDefault();
    const button = switched || (target instanceof Element && target.closest('button'));
    if (button) pressed.push(button);
  };
  picture.addEventListener('click', keep);
  return () => {
    picture.removeEventListener('click', keep);
    for (const button of pressed) if (button.isConnected) button.click();
    for (const field of picture.querySelectorAll<HTMLInputElement>('input:not([type=checkbox], [type=radio])'))
      if (field.value !== '') typeAnew(field);
  };
}

/** React hears of a text only where it is another than the last that it knows: it knows what is set on the field itself. */
function typeAnew(field: HTMLInputElement): void {
  const typed = field.value;
  field.value = '';
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
