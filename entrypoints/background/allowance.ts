// How much one tab may say: a burst that no honest page reaches, then a steady trickle. Forgotten with the worker, which is harmless.

import type { Clock } from '@/lib/tracking/ports';

const BURST = 60;
const PER_SECOND = 10;

export function allowance(clock: Clock): (tabId: number | undefined) => boolean {
  const tabs = new Map<number, { left: number; at: number }>();
  return (tabId = -1) => {
    const now = clock.now();
    const known = tabs.get(tabId) ?? { left: BURST, at: now };
    const left = Math.min(BURST, known.left + (Math.max(0, now - known.at) / 1_000) * PER_SECOND);
    if (tabs.size > 500) tabs.clear();
    tabs.set(tabId, { left: left < 1 ? left : left - 1, at: now });
    return left >= 1;
  };
}
