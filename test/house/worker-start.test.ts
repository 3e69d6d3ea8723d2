// What the built worker does in its first turn, which every message that wakes it waits for. Reads the build, so build first.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './project-files';

const path = join(projectRoot, '.output/chrome-mv3/background.js');

interface Start {
  /** Events by their name, such as `runtime.onMessage`, that have a listener when the first turn ends. */
  readonly heard: string[];
  /** Calls of the browser's interfaces, by name. */
  readonly called: string[];
  /** Expressions that were made from text, by their beginning. */
  readonly expressions: string[];
  readonly later: (() => void)[];
}

/** Any interface of the browser's: notes who listens to what, and what is called. */
function anyInterface(name: string, start: Start): object {
  return new Proxy(() => undefined, {
    get: (_, key) => {
      if (typeof key === 'symbol') return undefined;
      if (key === 'addListener') return () => start.heard.push(name);
      return anyInterface(name === '' ? key : `${name}.${key}`, start);
    },
    apply: () => {
      start.called.push(name);
      return 'chrome-extension://id/';
    },
  });
}

function firstTurn(): Start {
  const start: Start = { heard: [], called: [], expressions: [], later: [] };
  const told = { made: (text: unknown) => start.expressions.push(String(text).slice(0, 60)) };
  const context = createContext({
    chrome: anyInterface('', start),
    console,
    told,
    URL,
    crypto: { subtle: anyInterface('crypto.subtle', start) },
    indexedDB: anyInterface('indexedDB', start),
    setTimeout: (work: () => void) => start.later.push(work),
    queueMicrotask,
    performance,
    BroadcastChannel: class {
      unref(): void {}
    },
  });
  runInContext(
    'globalThis.self = globalThis; RegExp = new Proxy(RegExp, { construct: (Real, parts) => (told.made(parts[0]), new Real(...parts)) });',
    context,
  );
  runInContext(readFileSync(path, 'utf8'), context);
  return start;
}

describe('the first turn of the worker', () => {
  let start: Start = { heard: [], called: [], expressions: [], later: [] };
  beforeAll(() => {
    expect(existsSync(path), 'Run `npm run build` first.').toBe(true);
    start = firstTurn();
  });

  it('ends with a listener for whatever may have woken it', () => {
    expect(start.heard).toEqual(
      expect.arrayContaining([
        'runtime.onMessage',
        'alarms.onAlarm',
        'runtime.onInstalled',
        'runtime.onStartup',
        'permissions.onAdded',
        'permissions.onRemoved',
        'storage.onChanged',
        'storage.local.onChanged',
        'notifications.onClicked',
        'notifications.onButtonClicked',
        'windows.onRemoved',
        'downloads.onDeterminingFilename',
      ]),
    );
  });

  it('makes no expression from text: what reads pages makes its own when there is a page to read', () => {
    expect(start.expressions).toEqual([]);
  });

  it('opens no database, asks for no digest and reads no storage', () => {
    expect(start.called.filter((name) => /^(indexedDB|crypto|storage)\b/.test(name))).toEqual([]);
  });

  it('leaves the rest for later', () => {
    expect(start.later).toHaveLength(1);
  });
});
