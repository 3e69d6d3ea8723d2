// One of many things below each other: where it is out of sight, a first picture draws it a moment after what is in sight.

import type { ReactNode } from 'react';

interface OneOfManyProps {
  readonly children: ReactNode;
  /** It takes at least so much of the page's height, in pixels: that says how many of them may be in sight. */
  readonly least: number;
  /** Out of sight in any window: behind a fold that is shut. */
  readonly folded?: boolean;
}

/** For React it is what it holds; what draws the first picture knows it (draw-once.ts). */
export function OneOfMany({ children }: OneOfManyProps): ReactNode {
  return children;
}
