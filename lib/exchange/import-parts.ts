// A read backup in parts small enough for one message each, so that a large one shows progress and never blocks for long.

import type { ReadBackup } from './backup';

/** Browsers refuse messages beyond 64 MB; parts of this size take some hundredths of a second each. */
const PART = 1_000_000;

/** Each part is JSON of `{records, policies}`. */
export function* importParts({ records, policies }: Pick<ReadBackup, 'records' | 'policies'>): Generator<string> {
  for (const [kind, items] of [['records', records] as const, ['policies', policies] as const]) {
    let part: string[] = [];
    let size = 0;
    for (const item of items) {
      const text = JSON.stringify(item);
      if (size > 0 && size + text.length > PART) {
        yield `{"${kind}":[${part.join(',')}]}`;
        part = [];
        size = 0;
      }
      part.push(text);
      size += text.length;
    }
    if (part.length > 0) yield `{"${kind}":[${part.join(',')}]}`;
  }
}
