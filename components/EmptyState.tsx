// What a screen says when it has nothing to show: what it is for, and the one thing to do.

import type { ReactNode } from 'react';
import './EmptyState.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** Its heading's place among the page's. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
}

export function EmptyState({ title, text, level = 2, children }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="empty-state">
      <svg viewBox="0 0 96 96" width="96" height="96" aria-hidden="true" focusable="false">
        <circle cx="48" cy="48" r="38" className="empty-state-rim" />
        <path d="M48 48V20a28 28 0 1 1-24.250 42z" className="empty-state-part" />
        <path d="M48 48V23M48 48 28 59.500" className="empty-state-hands" />
      </svg>
      <Heading>{title}</Heading>
      <p className="soft">{text}</p>
      {children}
    </section>
  );
}
