// A read backup in parts small enough for one message each, so that a large one shows progress and never blocks for long.

import type { ReadBackup } from './backup';

/** Browsers refuse messages beyond 64 MB; parts of this size take some hundredths of a second each. */
const PART = 1_000_000;

type Parts = Pick<ReadBackup, 'records' | 'policies' | 'generations' | 'grants' | 'pictures'>;

/**
 * Each part is JSON of one list by its name. Purchases come before their pictures, and each picture tells the payments of
 * its purchase, because that may be known here under another id.
 */
export function* importParts(backup: Parts): Generator<string> {
  const { records, policies, generations = [], grants = [], pictures = [] } = backup;
  const gatewayIds = new Map(records.map(({ story: { purchase } }) => [purchase.id, purchase.gatewayIds]));
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    records,
    policies,
    generations,
    grants,
    pictures: pictures.map((picture) => ({ picture, gatewayIds: gatewayIds.get(picture.purchaseId) ?? [] })),
  };
  for (const [kind, items] of Object.entries(lists)) {
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
