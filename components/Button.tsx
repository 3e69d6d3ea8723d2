// A button in its four looks; `icon` shows a picture and speaks its label.

import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly look?: 'main' | 'calm' | 'plain' | 'icon';
  readonly type?: 'button' | 'submit';
  /** Said instead of the content, where that is only a picture. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function Button({ look = 'calm', type = 'button', label, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className="button"
      data-look={look}
      {...(label !== undefined && { 'aria-label': label, title: label })}
    >
      {children}
    </button>
  );
}
