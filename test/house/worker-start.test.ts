// What the built worker does in its first turn, which every message that wakes it waits for. Reads the build, so build first.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from './project-files';

const build = join(projectRoot, '.output/chrome-mv3');

interface Start {
  /** Listeners by the name of their event, such as `runtime.onMessage`. */
  readonly heard: Map<string, (...told: unknown[]) => unknown>;
  /** Calls of the browser's interfaces, by name. */
  readonly called: string[];
  /** Expressions that were made from text, by their beginning. */
  readonly expressions: string[];
  readonly later: (() => void)[];
  /** Scripts that were brought in. */
  readonly brought: string[];
}

/** Any interface of the browser's: notes who listens to what, and what is called. */
function anyInterface(name: string, start: Start): object {
  return new Proxy(() => undefined, {
    get: (_, key) => {
      if (typeof key === 'symbol') return undefined;
      if (key === 'addListener') return (listener: () => unknown) => start.heard.set(name, listener);
      if (key === 'id') return 'our-id';
      return anyInterface(name === '' ? key : `${name}.${key}`, start);
    },
    apply: () => {
      start.called.push(name);
      return name === 'runtime.getURL' ? 'chrome-extension://our-id/' : Promise.resolve();
    },
  });
}

function firstTurn(): Start {
  const start: Start = { heard: new Map(), called: [], expressions: [], later: [], brought: [] };
  const told = { made: (text: unknown) => start.expressions.push(String(text).slice(0, 60)) };
  const run = (path: string) => runInContext(readFileSync(join(build, path), 'utf8'), context);
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
    Response,
    fetch: async () => new Response('<html></html>'),
    BroadcastChannel: class {
      unref(): void {}
    },
    addEventListener: (name: string, listener: (...told: unknown[]) => unknown) => {
      const before = start.heard.get(name);
      start.heard.set(name, (...told) => {
        before?.(...told);
        return listener(...told);
      });
    },
    importScripts: (path: string) => {
      const [file = ''] = path.split('?');
      start.brought.push(file);
      run(file);
    },
  });
  runInContext(
    'globalThis.self = globalThis; RegExp = new Proxy(RegExp, { construct: (Real, parts) => (told.made(parts[0]), new Real(...parts)) });',
    context,
  );
  run('background.js');
  return start;
}

/** With what it shares with the pictures. */
const THE_REST = ['/background-rest.js', '/background-shared.js'];

describe('the worker', () => {
  let start: Start;
  beforeEach(() => {
    expect(existsSync(join(build, 'background.js')), 'Run `npm run build` first.').toBe(true);
    start = firstTurn();
  });

  const ask = (message: unknown, sender: object): Promise<unknown> =>
    new Promise((resolve) => start.heard.get('runtime.onMessage')?.(message, { id: 'our-id', ...sender }, resolve));
  const fromShop = { url: 'https://www.headshotpro.com/', frameId: 0, tab: { id: 7 } };

  it('ends its first turn with a listener for whatever may have woken it', () => {
    expect([...start.heard.keys()]).toEqual(
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
        'fetch',
      ]),
    );
  });

  it('leaves the rest for later, and has not brought it in by then', () => {
    expect(start.later).toHaveLength(1);
    expect(start.brought).toEqual([]);
  });

  it('brings all its parts in while it is installed: no later run may bring in what that one did not', () => {
    start.heard.get('install')?.({});
    expect([...start.brought].sort()).toEqual([
      '/background-pictures.js',
      '/background-rest.js',
      '/background-shared.js',
    ]);
  });

  it('begins the rest of its work at once, but not before a page that woke it is on the screen', async () => {
    const page = { url: 'chrome-extension://our-id/popup.html', mode: 'navigate' };
    start.heard.get('fetch')?.({ request: page, respondWith: () => {} });
    start.later[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(start.brought).not.toContain('/background-rest.js');
    const other = firstTurn();
    other.later[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(other.brought).toContain('/background-rest.js');
  });

  it('puts the guard into a page without the rest', async () => {
    expect(await ask({ from: 'page', method: 'needGuard', body: { part: 'warning' } }, fromShop)).toEqual({
      ok: true,
      value: null,
    });
    expect(start.called).toContain('scripting.executeScript');
    expect(start.brought).toEqual([]);
  });

  it.each([
    [
      'of another extension',
      { from: 'page', method: 'needGuard', body: { part: 'guard' } },
      { id: 'other' },
      'stranger',
    ],
    ['for no part of the guard', { from: 'page', method: 'needGuard', body: { part: 'all' } }, {}, 'malformed'],
    [
      'with more than it may say',
      { from: 'page', method: 'needGuard', body: { part: 'guard', x: 1 } },
      {},
      'malformed',
    ],
  ])('leaves a message %s to the rest, which refuses it', async (_, message, sender, reason) => {
    expect(await ask(message, { ...fromShop, ...sender })).toEqual({ ok: false, reason });
    expect(start.brought).toEqual(THE_REST);
    expect(start.called).not.toContain('scripting.executeScript');
  });

  it('brings the rest in once, for whoever comes first, and answers in their order', async () => {
    const answered: number[] = [];
    await Promise.all(
      [1, 2, 3].map((turn) =>
        ask({ from: 'screen', method: 'nothing', body: null }, {}).then(() => answered.push(turn)),
      ),
    );
    expect(answered).toEqual([1, 2, 3]);
    expect(start.brought).toEqual(THE_REST);
  });

  it('makes no expression from text, opens no database, asks for no digest and reads no storage until it is asked to', async () => {
    expect(await ask({ from: 'screen', method: 'nothing', body: null }, {})).toMatchObject({ ok: false });
    expect(start.brought).toEqual(THE_REST);
    expect(start.expressions).toEqual([]);
    expect(start.called.filter((name) => /^(indexedDB|crypto|storage)\b/.test(name))).toEqual([]);
  });
});
