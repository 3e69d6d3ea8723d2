// Reads how to ask for a refund: the channel, the address, and what has to come with the request.

import type { Evidence, RequestChannel } from '../policy/terms';
import { type Claim, Claims } from './claims';
import { C, type Concept } from './concepts';
import { hitsOf, type Page, type Passage } from './page';
import type { Span } from './reading';

export interface FoundChannel {
  readonly via: RequestChannel;
  readonly passage: Passage;
}

const CHANNELS: readonly (readonly [Concept, RequestChannel])[] = [
  [C.email, 'email'],
  [C.form, 'form'],
  [C.chat, 'chat'],
  [C.inapp, 'in-app'],
  [C.account, 'account'],
];

/** The channel named first where asking is spoken of. */
export function channelOf(page: Page, address: Address | undefined): FoundChannel | undefined {
  let best: FoundChannel | undefined;
  for (const passage of page.passages) {
    if (!passage.all.has(C.request)) continue;
    let first = Number.POSITIVE_INFINITY;
    for (const [concept, via] of CHANNELS) {
      for (const hit of hitsOf(passage, concept)) {
        if (
          via === 'email' &&
          hitsOf(passage, C.accountemail).some((other) => other.start <= hit.start && other.end >= hit.end)
        )
          continue;
        if (hit.start < first) {
          first = hit.start;
          best = { via, passage };
        }
      }
    }
    if (best !== undefined) break;
  }
  if (best === undefined || best.via !== 'email') {
    const passage = address?.passage;
    if (best === undefined && passage !== undefined) return { via: 'email', passage };
  }
  if (best !== undefined) return best;
  // "Send account email, date and amount": nothing but a mail is sent.
  const sent = page.passages.find(
    ({ own, polarity }) => own.has(C.sends) && own.has(C.accountemail) && polarity !== 'denies',
  );
  return sent === undefined ? undefined : { via: 'email', passage: sent };
}

export interface Address {
  readonly address: string;
  readonly span: Span;
  readonly passage: Passage | undefined;
}

function isAddressCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2b
  );
}

/** The first mail address of the text. */
export function addressOf(page: Page): Address | undefined {
  const { codes } = page;
  for (let at = codes.indexOf(0x40); at >= 0; at = codes.indexOf(0x40, at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && isAddressCode(codes[start - 1] ?? 0)) start -= 1;
    let end = at + 1;
    while (end < codes.length && end - at < 80 && isAddressCode(codes[end] ?? 0)) end += 1;
    while (end > at && (codes[end - 1] === 0x2e || codes[end - 1] === 0x2d)) end -= 1;
    let dot = false;
    for (let look = at + 2; look < end - 1; look += 1) if (codes[look] === 0x2e) dot = true;
    if (start === at || !dot) continue;
    const span = page.spanOf(start, end);
    const passage = page.passages.find((candidate) => candidate.clause.start <= at && at < candidate.clause.end);
    return { address: page.text.slice(span.start, span.end), span, passage };
  }
  return undefined;
}

const EVIDENCE: readonly (readonly [Concept, Evidence])[] = [
  [C.orderid, 'order-id'],
  [C.accountemail, 'email'],
  [C.reason, 'reason'],
  [C.screenshots, 'screenshots'],
  [C.images, 'images'],
];

export function evidenceOf(page: Page): Claim<Evidence>[] {
  const claims = new Claims<Evidence>(page);
  for (const passage of page.passages) {
    const { own, all } = passage;
    if (passage.clause.kind === 'question' || passage.polarity === 'denies') continue;
    const asks = own.any(C.request, C.email) || (passage.clause.leads.length > 0 && all.any(C.request));
    if (!asks) continue;
    for (const [concept, evidence] of EVIDENCE) if (own.has(concept)) claims.add(evidence, passage);
  }
  return claims.list();
}
