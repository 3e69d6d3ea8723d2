// The extensions that ours is measured beside: one that does nothing, and the least that could do a part of the job.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The same hosts, worlds and moments as the extension under test, with nothing in the scripts. */
const EMPTY = { taps: '(function(){})();', watch: '(function(){})();' };

/**
 * Written by hand without any care for other cases: a capturing click listener, three hooks, and an observer that looks
 * at what was added once per idle moment. What a page script must cost at least if it guards and observes.
 */
const WORKING = {
  taps: `(function(){
    const ask = (kind) => document.dispatchEvent(new CustomEvent('floor-ask', { cancelable: true, detail: kind }));
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () { if (!this.hasAttribute('download') || ask('click')) click.call(this); };
    const open = window.open;
    window.open = function (...rest) { return ask('open') ? open.apply(this, rest) : null; };
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type === 'click' && this instanceof HTMLAnchorElement && !ask('dispatch')) return false;
      return dispatch.call(this, event);
    };
  })();`,
  watch: `(function(){
    const words = /\\b(download|save all|export)\\b/i;
    addEventListener('click', (event) => {
      const control = event.target instanceof Element ? event.target.closest('a,button,[role=button]') : null;
      if (control && words.test(control.textContent || '')) window.floorSeen = control;
    }, { capture: true });
    document.addEventListener('floor-ask', (event) => { if (window.floorArmed) event.preventDefault(); });
    const success = /payment (was )?success|thank you for your (order|purchase)/i;
    let waiting = [];
    let planned = false;
    const look = () => {
      planned = false;
      const added = waiting;
      waiting = [];
      for (const node of added) {
        if (!(node instanceof Element)) continue;
        for (const heading of node.matches('h1,h2,h3,[role=status]') ? [node] : node.querySelectorAll('h1,h2,h3,[role=status]')) {
          if (success.test(heading.textContent || '')) window.floorSeen = heading;
        }
      }
    };
    new MutationObserver((changes) => {
      for (const change of changes) for (const node of change.addedNodes) waiting.push(node);
      if (!planned) { planned = true; requestIdleCallback(look, { timeout: 500 }); }
    }).observe(document, { childList: true, subtree: true });
  })();`,
};

/** A click is held and a dialog shown, by hand: what a warning must cost at least. */
const WARNING = {
  taps: '(function(){})();',
  watch: `(function(){
    const words = /\\b(download|save all|export)\\b/i;
    const hold = (event) => {
      if (event.type === 'keydown' && event.key !== 'Enter') return;
      const control = event.target instanceof Element ? event.target.closest('a,button,[role=button]') : null;
      if (!control || !words.test(control.textContent || '')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'closed' });
      const dialog = document.createElement('dialog');
      const title = document.createElement('h2');
      title.textContent = 'A download ends your refund';
      const text = document.createElement('p');
      text.textContent = 'You could still get 39 dollars back, for 6 days and 23 hours.';
      const keep = document.createElement('button');
      keep.textContent = 'Keep my refund';
      const anyway = document.createElement('button');
      anyway.textContent = 'Download anyway';
      dialog.append(title, text, keep, anyway);
      keep.onclick = anyway.onclick = () => host.remove();
      dialog.oncancel = () => host.remove();
      shadow.append(dialog);
      document.documentElement.append(host);
      dialog.showModal();
      keep.focus();
    };
    addEventListener('click', hold, true);
    addEventListener('keydown', hold, true);
  })();`,
};

const SCRIPTS = { empty: EMPTY, working: WORKING, warning: WARNING };

interface ManifestPart {
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
}

/** Writes an unpacked extension that runs on the same hosts as `extension`, and answers its folder. */
export function buildFloor(kind: keyof typeof SCRIPTS, extension: string): string {
  const { content_scripts, host_permissions }: ManifestPart = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  const folder = mkdtempSync(join(tmpdir(), `refund-clock-floor-${kind}-`));
  const scripts = SCRIPTS[kind];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'taps.js'), scripts.taps);
  writeFileSync(join(folder, 'watch.js'), scripts.watch);
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: `Floor: ${kind}`,
      version: '1',
      permissions: ['storage'],
      host_permissions,
      background: { service_worker: 'background.js' },
      content_scripts: content_scripts.map((script) => ({
        ...script,
        js: [script.world === 'MAIN' ? 'taps.js' : 'watch.js'],
      })),
    }),
  );
  return folder;
}
