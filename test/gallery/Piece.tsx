// One component in one state, under its name; what takes a press to be seen is pressed once it is there.

import { type ReactNode, useEffect, useRef } from 'react';

interface PieceProps {
  readonly name: string;
  /** Takes the whole row. */
  readonly wide?: boolean;
  /** Brings it into the state that its name tells; doing it twice must be the same as once. */
  readonly press?: (root: HTMLElement) => void;
  readonly children: ReactNode;
}

export function Piece({ name, wide = false, press, children }: PieceProps) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (root.current) press?.(root.current);
  }, [press]);
  return (
    <section ref={root} className="gallery-piece" data-piece={name} data-wide={wide} aria-label={name}>
      <h2 className="gallery-name">{name}</h2>
      {children}
    </section>
  );
}

/** Opens every fold of a piece. */
export function unfold(root: HTMLElement): void {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

/** Presses the control at that place among those that match. */
export const pressAt =
  (controls: string, ...places: readonly number[]) =>
  (root: HTMLElement): void => {
    const found = [...root.querySelectorAll<HTMLElement>(controls)];
    for (const place of places) {
      const control = found.at(place);
      // A ticked box that is pressed again is empty.
      if (control instanceof HTMLInputElement && control.checked) continue;
      control?.click();
    }
  };

export const nothing = (): void => {};
export const saved = () => Promise.resolve({ ok: true } as const);
