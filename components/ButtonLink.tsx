// A way to another page that looks like a button; another page opens in a new tab and gets no address of ours.

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
      {...(!href.startsWith('#') && { target: '_blank', rel: 'noreferrer' })}
      {...(label !== undefined && { 'aria-label': label, title: label })}
    >
      {children}
    </a>
  );
}
