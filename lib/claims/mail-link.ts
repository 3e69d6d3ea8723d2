// A link that opens the buyer's own mail program with the letter in it. Sending stays with the buyer.

import type { Letter } from './compose';

/** Longer links are cut or refused by some mail programs on Windows. */
const LONGEST = 2000;

export interface MailLink {
  readonly href: string;
  /** False where the text is too long for a link and must be pasted. */
  readonly holdsText: boolean;
}

/** RFC 6068: everything but the address is percent-encoded, lines end in CRLF. */
export function mailLink(to: string, letter: Letter): MailLink {
  // A subject is one line; anything else could add headers.
  const subject = encodeURIComponent(letter.subject.replace(/[\r\n]+/g, ' '));
  const address = to.split('@').map(encodeURIComponent).join('@');
  const body = encodeURIComponent(letter.body.replace(/\r?\n/g, '\r\n'));
  const whole = `mailto:${address}?subject=${subject}&body=${body}`;
  return whole.length <= LONGEST
    ? { href: whole, holdsText: true }
    : { href: `mailto:${address}?subject=${subject}`, holdsText: false };
}
