// The one alarm of the extension. Chrome may lose it and computers sleep through it: it is a hint, never a promise.

import browser from 'webextension-polyfill';
import type { Alarm } from '../tracking/ports';

const NAME = 'look-again';

export const browserAlarm: Alarm = {
  wakeAt: async (at) => {
    if (at === undefined) {
      await browser.alarms.clear(NAME);
      return;
    }
    const set = await browser.alarms.get(NAME);
    if (set?.scheduledTime !== at) await browser.alarms.create(NAME, { when: at });
  },
  wakeUnlessSet: async (at) => {
    if (!(await browser.alarms.get(NAME))) await browser.alarms.create(NAME, { when: at });
  },
};

export function onAlarm(handler: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) handler();
  });
}
