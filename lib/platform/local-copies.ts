// Copies of the ledger in storage.local, compressed: another file on disk than the database, so that one may break without the other.

import browser from 'webextension-polyfill';
import type { Instant } from '../time/instant';
import type { Copies, KeptCopy } from '../tracking/ports';

const LIST = 'copies';
const keyOf = (takenAt: Instant): string => `copy:${takenAt}`;

export const localCopies: Copies = {
  list,
  read: async (takenAt) => {
    const { [keyOf(takenAt)]: text } = await browser.storage.local.get(keyOf(takenAt));
    return typeof text === 'string' ? unpack(text) : undefined;
  },
  put: async (copy, text) => {
    const others = (await list()).filter(({ takenAt }) => takenAt !== copy.takenAt);
    // List and copy are one write: there is never one without the other.
    await browser.storage.local.set({ [keyOf(copy.takenAt)]: await pack(text), [LIST]: [copy, ...others] });
  },
  remove: async (all) => {
    const left = (await list()).filter(({ takenAt }) => !all.includes(takenAt));
    await browser.storage.local.set({ [LIST]: left });
    await browser.storage.local.remove(all.map(keyOf));
  },
};

async function list(): Promise<readonly KeptCopy[]> {
  const { [LIST]: kept } = await browser.storage.local.get(LIST);
  // Written by this file alone.
  const copies = Array.isArray(kept) ? (kept as KeptCopy[]) : [];
  return copies.sort((a, b) => b.takenAt - a.takenAt);
}

async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let letters = '';
  for (let from = 0; from < bytes.length; from += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return btoa(letters);
}

async function unpack(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
