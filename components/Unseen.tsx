// Text for a screen reader only.

import type { ReactNode } from 'react';

export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className="unseen">{children}</span>;
}
