// The few characters on the toolbar icon, and their colour.

import browser from 'webextension-polyfill';

export interface BadgeFace {
  readonly text: string;
  readonly title: string;
  readonly level: 'calm' | 'soon' | 'urgent';
}

/** Dark enough for white letters on each. */
const COLOURS = { calm: '#1d6b4f', soon: '#8a5300', urgent: '#b3261e' } as const;

export async function showBadge(face: BadgeFace | undefined): Promise<void> {
  await browser.action.setBadgeText({ text: face?.text ?? '' });
  await browser.action.setTitle({ title: face?.title ?? '' });
  if (!face) return;
  await browser.action.setBadgeBackgroundColor({ color: COLOURS[face.level] });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
