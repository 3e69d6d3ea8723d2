// Reads the archives that shops pack in the page, to prove that every picture arrived whole.

import { unzipSync } from 'fflate';

export function unzip(archive: Uint8Array): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return Object.entries(unzipSync(archive)).map(([name, bytes]) => ({ name, bytes }));
}
