// The buyer changes the settings; reminders are worked out anew where they follow other rules now.

import type { SettingsChange } from '../messages/protocol';
import type { ProviderId } from '../policy/terms';
import type { World } from './ports';

export async function changeSettings(change: SettingsChange, { ledger, clock }: World): Promise<void> {
  const before = await ledger.settings.read();
  const after = await ledger.settings.change(change);
  // Said later than done: what is marked to go with its window stays, or goes at once.
  if (change.privateWindows === 'keep') await ledger.keepUntilClosed();
  if (change.privateWindows === 'nothing') await ledger.forgetUntilClosed();
  const otherRules = 'ladder' in change || 'halfWay' in change || 'quietHours' in change;
  if (otherRules) await ledger.reminders.lookAtAll(clock.now());
  // What is not watched from now on belongs in the record of every order that it concerns.
  for (const provider of new Set([...before.guardOff, ...after.guardOff])) {
    const isOff = after.guardOff.includes(provider);
    if (isOff === before.guardOff.includes(provider)) continue;
    for (const { purchase } of await ledger.stories.openOf(provider as ProviderId)) {
      await ledger.stories.change(purchase.id, clock.now(), (story) => ({
        story,
        events: [{ kind: isOff ? 'guard-off' : 'guard-on' }],
      }));
    }
  }
}
