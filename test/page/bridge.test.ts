// Two ends in one document stand in for the two worlds; the real worlds meet in test/e2e.

import { describe, expect, it } from 'vitest';
import { openBridge } from '@/lib/page/bridge';

describe('the bridge between the worlds', () => {
  it('carries words both ways once both ends are open', () => {
    const first = openBridge();
    const second = openBridge();
    const heard: string[] = [];
    first.hear('a', (detail) => void heard.push(`first ${detail}`));
    second.hear('b', (detail) => void heard.push(`second ${detail}`));
    second.say('a', '1');
    first.say('b', '2');
    expect(heard).toEqual(['first 1', 'second 2']);
  });

  it('tells the speaker at once that the other side objects', () => {
    const first = openBridge();
    const second = openBridge();
    first.hear('act', (detail) => detail === 'download');
    expect(second.say('act', 'download')).toBe(true);
    expect(second.say('act', 'share')).toBe(false);
  });

  it('objects to nothing while it is alone', () => {
    const alone = openBridge();
    expect(alone.say('act', 'download')).toBe(false);
    openBridge(); // Meets it, so that no later test does.
  });

  it('shows the page nothing on the document or the window', () => {
    const first = openBridge();
    const second = openBridge();
    const seen: string[] = [];
    for (const target of [document, window]) {
      for (const word of ['act', 'rc-greeting']) target.addEventListener(word, () => seen.push(word), true);
    }
    first.hear('act', () => true);
    second.say('act', 'x');
    expect(seen).toEqual([]);
  });

  it('pays no heed to a greeting that comes after the two have met', () => {
    const first = openBridge();
    const second = openBridge();
    const heard: string[] = [];
    first.hear('act', (detail) => void heard.push(detail));
    const stranger = openBridge();
    stranger.say('act', 'forged');
    second.say('act', 'true');
    expect(heard).toEqual(['true']);
    openBridge();
  });

  it('keeps working when the page replaces what it is built on', () => {
    const first = openBridge();
    const second = openBridge();
    const heard: string[] = [];
    first.hear('act', (detail) => void heard.push(detail));
    const kept = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      // One that is on its way is a step of the emulated browser, which takes them in the open.
      if (event.target) return kept.call(this, event);
      throw new Error('the page');
    };
    try {
      second.say('act', 'through');
    } finally {
      EventTarget.prototype.dispatchEvent = kept;
    }
    expect(heard).toEqual(['through']);
  });
});
