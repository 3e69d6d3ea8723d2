// The pictures that shops sell: real PNG and JPEG bytes, each different and always the same, so that a file can be proved intact by its hash.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from './zip-parts';

export type ImageType = 'png' | 'jpg';

const cache = new Map<string, Buffer>();

function chunk(kind: string, data: Buffer): Buffer {
  const head = Buffer.from(kind, 'ascii');
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  head.copy(out, 4);
  data.copy(out, 8);
  out.writeUInt32BE(crc32(Buffer.concat([head, data])), 8 + data.length);
  return out;
}

/** A head and shoulders before a plain wall, coloured by its number. */
function portrait(number: number, width: number, height: number): Buffer {
  const hue = (number * 47) % 360;
  const wall = (y: number) => 215 - Math.round((60 * y) / height);
  const coat = [(hue * 3) % 120, (hue * 5) % 120, 60 + (hue % 120)];
  const skin = [
    [241, 194, 155],
    [198, 134, 92],
    [141, 85, 54],
    [224, 172, 130],
  ][number % 4] ?? [224, 172, 130];
  const rows: Buffer[] = [];
  const hairs = [48, 34, 28 + (number % 3) * 20];
  for (let y = 0; y < height; y += 1) {
    const row = Buffer.alloc(1 + width * 3);
    const v = y / height;
    const shade = wall(y);
    const behind = [shade, shade, Math.min(255, shade + 20)];
    for (let x = 0; x < width; x += 1) {
      const u = (x - width / 2) / width;
      const head = (u / 0.19) ** 2 + ((v - 0.4) / 0.2) ** 2;
      const hair = (u / 0.215) ** 2 + ((v - 0.34) / 0.215) ** 2;
      const body = (u / 0.46) ** 2 + ((v - 1.02) / 0.4) ** 2;
      row.set(head < 1 && v > 0.3 ? skin : hair < 1 ? hairs : body < 1 ? coat : behind, 1 + x * 3);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0portrait ${number} ${width}x${height}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One small photograph, told apart by a comment segment after its start marker. */
function photograph(number: number): Buffer {
  const base = readFileSync(new URL('./assets/portrait.jpg', import.meta.url));
  const words = Buffer.from(`portrait ${number}`, 'ascii');
  const comment = Buffer.from([0xff, 0xfe, 0, words.length + 2]);
  return Buffer.concat([base.subarray(0, 2), comment, words, base.subarray(2)]);
}

function cached(key: string, make: () => Buffer): Buffer {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** The file that is sold. */
export function originalImage(number: number, type: ImageType): Buffer {
  return cached(`original ${number} ${type}`, () => (type === 'png' ? portrait(number, 480, 640) : photograph(number)));
}

/** The smaller picture that a gallery shows before the sale is complete. */
export function thumbnail(number: number): Buffer {
  return cached(`thumbnail ${number}`, () => portrait(number, 240, 320));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
