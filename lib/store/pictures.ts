// Pictures that show what is wrong with an order: few, and only in this browser.

import { Dexie } from 'dexie';
import type { PurchaseId } from '../policy/purchase';
import type { KeptPicture, Pictures } from '../tracking/ports';
import type { Database } from './database';
import { pictureRow } from './rows';

export function picturesIn(db: Database): Pictures {
  return {
    add: (picture, atMost) =>
      db.transaction('rw', db.pictures, async () => {
        if ((await rowsOf(db, picture.purchaseId).count()) >= atMost) return false;
        await db.pictures.put(pictureRow(picture));
        return true;
      }),
    of: (purchaseId) => picturesOf(db, purchaseId),
    within: async (size) => {
      const pictures: KeptPicture[] = [];
      let [room, left] = [size, 0];
      await db.pictures.each(({ picture }) => {
        room -= picture.dataUrl.length;
        if (room >= 0) pictures.push(picture);
        else left += 1;
      });
      return { pictures, left };
    },
    remove: (id) =>
      db.transaction('rw', db.pictures, async () => {
        const row = await db.pictures.get(id);
        await db.pictures.delete(id);
        return row?.picture;
      }),
  };
}

/** Oldest first. */
export async function picturesOf(db: Database, purchaseId: PurchaseId): Promise<readonly KeptPicture[]> {
  return (await rowsOf(db, purchaseId).toArray()).map(({ picture }) => picture);
}

const rowsOf = (db: Database, purchaseId: string) =>
  db.pictures.where('[purchaseId+addedAt]').between([purchaseId, Dexie.minKey], [purchaseId, Dexie.maxKey]);
