// A backup behind a passphrase: AES-256-GCM under a key that PBKDF2 makes of it. Without the passphrase nobody reads it, we included.

import type { BackupProblem } from './backup';

const FORMAT = 'refund-clock-encrypted';
const ITERATIONS = 600_000;
/** A file may ask for other rounds, but not for so few that it is weak, nor for so many that it hangs. */
const ROUNDS = { least: 100_000, most: 5_000_000 } as const;

interface EncryptedFile {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly kdf: {
    readonly name: 'PBKDF2';
    readonly hash: 'SHA-256';
    readonly iterations: number;
    readonly salt: string;
  };
  readonly iv: string;
  readonly data: string;
}

export async function encryptBackup(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  const file: EncryptedFile = {
    format: FORMAT,
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: toBase64(salt) },
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
  return JSON.stringify(file);
}

/** The backup's text, or why not. Never throws. */
export async function decryptBackup(
  text: string,
  passphrase: string,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: BackupProblem }> {
  const file = parse(text);
  if (!file) return { ok: false, problem: 'not-a-backup' };
  try {
    const key = await keyOf(passphrase, fromBase64(file.kdf.salt), file.kdf.iterations);
    const iv = fromBase64(file.iv);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(file.data));
    return { ok: true, text: new TextDecoder().decode(plain) };
  } catch {
    // GCM tells a wrong key and a changed file alike.
    return { ok: false, problem: 'wrong-passphrase' };
  }
}

export function isEncrypted(text: string): boolean {
  return parse(text) !== undefined;
}

function parse(text: string): EncryptedFile | undefined {
  if (!text.startsWith(`{"format":"${FORMAT}"`)) return undefined;
  try {
    const file = JSON.parse(text) as Partial<EncryptedFile>;
    const { kdf } = file;
    const isOurs =
      file.version === 1 &&
      kdf?.name === 'PBKDF2' &&
      kdf.hash === 'SHA-256' &&
      kdf.iterations >= ROUNDS.least &&
      kdf.iterations <= ROUNDS.most &&
      [kdf.salt, file.iv, file.data].every((part) => typeof part === 'string');
    return isOurs ? (file as EncryptedFile) : undefined;
  } catch {
    return undefined;
  }
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same words typed on another keyboard may be composed otherwise.
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
