// A dialog on the browser's own <dialog>: focus stays inside, Escape closes, focus returns to where it was.

import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './Button';
import { useWords } from './words';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, onClose, children }: DialogProps) {
  const words = useWords();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);

  // Before it is taken out of the page: a dialog that is gone no longer gives the focus back.
  useLayoutEffect(() => {
    const element = ref.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={ref}
      className="dialog-sheet"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="icon" label={words.say('close')} onClick={onClose}>
          <X size={18} aria-hidden />
        </Button>
      </header>
      {children}
    </dialog>
  );
}
