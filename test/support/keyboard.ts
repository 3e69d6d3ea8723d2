// Gets about a page as somebody does who has no mouse.

import type { Page } from '@playwright/test';

/** What a screen reader would call the element that has the focus, near enough: its labels and its text. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return '';
    const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
    const named = at.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const parts = [
      at.getAttribute('aria-label'),
      ...named.map((id) => document.getElementById(id)?.textContent),
      ...labels.map(({ textContent }) => textContent),
      at.textContent,
    ];
    return parts.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until something of this name has the focus; fails if nothing has, or if it cannot be seen there. */
export async function tabTo(page: Page, name: RegExp, how: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press(how);
    const spoken = await focusedName(page);
    seen.push(spoken.slice(0, 40));
    if (!name.test(spoken)) continue;
    const isInSight = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at) return false;
      const { top, bottom, width } = at.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight && at.matches(':focus-visible');
    });
    if (!isInSight) throw new Error(`${name} has the focus and cannot be seen.`);
    return;
  }
  throw new Error(`Nothing called ${name} can be reached with ${how}: ${[...new Set(seen)].join(' | ')}`);
}
