// The buyer changes the settings; reminders are worked out anew where they follow other rules now.

import type { SettingsChange } from '../messages/protocol';
import type { World } from './ports';

export async function changeSettings(change: SettingsChange, { ledger, clock }: World): Promise<void> {
  await ledger.settings.change(change);
  const otherRules = 'ladder' in change || 'halfWay' in change || 'quietHours' in change;
  if (otherRules) await ledger.reminders.lookAtAll(clock.now());
}
