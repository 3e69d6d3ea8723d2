// A way to another page that looks like a button; outside pages open in a new tab and get no address of ours.

import type { ReactNode } from 'react';

interface ButtonLinkProps {
  readonly href: string;
  readonly look?: 'main' | 'calm' | 'plain' | 'icon';
  readonly label?: string;
  readonly children: ReactNode;
}

export function ButtonLink({ href, look = 'calm', label, children }: ButtonLinkProps) {
  return (
    <a
      className="button"
      data-look={look}
      href={href}
      target="_blank"
      rel="noreferrer"
      {...(label !== undefined && { 'aria-label': label, title: label })}
    >
      {children}
    </a>
  );
}
