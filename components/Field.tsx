// A labelled field with its hint and its error, tied together for screen readers.

import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Gets what ties the control to its label and messages. */
  readonly children: (tie: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
  }) => ReactNode;
}

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const said = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(said !== undefined && { 'aria-describedby': `${id}-said` }),
        ...(error !== undefined && { 'aria-invalid': true as const }),
      })}
      {said !== undefined && (
        <p id={`${id}-said`} className={error === undefined ? 'field-hint' : 'field-error'}>
          {error !== undefined && <CircleAlert size={15} aria-hidden />}
          {said}
        </p>
      )}
    </div>
  );
}
