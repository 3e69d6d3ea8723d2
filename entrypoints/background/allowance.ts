// How much one tab may say: a burst that no honest page reaches, then a steady trickle. Forgotten with the worker, which is harmless.

import type { Clock } from '@/lib/tracking/ports';

const BURST = 60;
const PER_SECOND = 10;

export function allowance(clock: Clock): (tabId: number | undefined, isOfGuard?: boolean) => boolean {
  const tabs = new Map<string, { left: number; at: number }>();
  return (tabId, isOfGuard = false) => {
    const now = clock.now();
    const key = `${tabId} ${isOfGuard}`;
    const known = tabs.get(key) ?? { left: BURST, at: now };
    const left = Math.min(BURST, known.left + (Math.max(0, now - known.at) / 1_000) * PER_SECOND);
    if (tabs.size > 500) tabs.clear();
    tabs.set(key, { left: left < 1 ? left : left - 1, at: now });
    return left >= 1;
  };
}
