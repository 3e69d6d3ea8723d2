// The buyer's settings, and what the last look at the clock left behind.

import type { Settings, SettingsChange } from '../messages/protocol';
import { DEFAULT_LADDER } from '../policy/notices';
import type { SettingsShelf } from '../tracking/ports';
import type { Database } from './database';
import type { SettingRow } from './rows';

export const DEFAULT_SETTINGS: Settings = { started: false, ladder: DEFAULT_LADDER, halfWay: true, guardOff: [] };

export function settingsIn(db: Database): SettingsShelf {
  return {
    read: () => readSettings(db),
    change: (change) =>
      db.transaction('rw', db.settings, async () => {
        const value = changedSettings(await readSettings(db), change);
        await db.settings.put({ name: 'settings', value });
        return value;
      }),
    lastLook: async () => {
      const row = await db.settings.get('last-look');
      return row?.name === 'last-look' ? row.value : undefined;
    },
    noteLook: async (value) => {
      await db.settings.put({ name: 'last-look', value });
    },
  };
}

/** The settings with a default for each that was never set. */
export async function readSettings(db: Database): Promise<Settings> {
  return settingsOfRow(await db.settings.get('settings'));
}

export const settingsOfRow = (row: SettingRow | undefined): Settings =>
  row?.name === 'settings' ? { ...DEFAULT_SETTINGS, ...row.value } : DEFAULT_SETTINGS;

export function changedSettings(settings: Settings, change: SettingsChange): Settings {
  const changed = Object.entries({ ...settings, ...change }).filter(([, value]) => value !== null);
  // A null takes the setting away; every other one keeps the type that the change declares.
  return Object.fromEntries(changed) as unknown as Settings;
}
