// Random ids and fingerprints, from the browser's own cryptography.

export const newId = (): string => crypto.randomUUID();

/** SHA-256 of the UTF-8 text, in hex. */
export async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
