// Reads how to ask for a refund: the channel, the address, and what has to come with the request.

import type { Evidence, RequestChannel } from '../../policy/terms';
import { type Claim, Claims } from '../claims';
import { hitsOf, type Page, type Passage } from '../page/page';
import type { Span } from '../reading';
import { C, type Concept } from '../text/concepts';

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

/** Whether the passage tells how to ask, and not how to leave or whom else to ask. */
function tellsHow(page: Page, passage: Passage): boolean {
  const { own, all, clause } = passage;
  if (clause.kind === 'question' || own.has(C.appstore)) return false;
  if (own.has(C.cancel) && !all.has(C.refund) && !own.has(C.email)) return false;
  return all.has(C.request) || isPressed(page, passage);
}

/** "Press Refund under Account", "Settings > Billing > Refund me": a control that is named is where one asks. */
function isPressed(page: Page, { own, all, clause }: Passage): boolean {
  return (
    clause.kind !== 'heading' &&
    all.has(C.refund) &&
    !own.any(C.nonrefund, C.refusal) &&
    (own.any(C.begin, C.form, C.chat) || hasPath(page, clause.start, clause.end)) &&
    !own.has(C.cancel)
  );
}

const ARROWS: ReadonlySet<number> = new Set([0x2192, 0x203a, 0x3e, 0x279c, 0x25b8]);

/** "Account > Billing > Refund": the way through a menu. */
function hasPath({ codes }: Page, start: number, end: number): boolean {
  for (let at = start + 2; at < end - 2; at += 1)
    if (ARROWS.has(codes[at] ?? 0) && codes[at - 1] === 0x20 && codes[at + 1] === 0x20) return true;
  return false;
}

/** The channel named first where asking is spoken of. */
export function channelOf(page: Page, address: Address | undefined): FoundChannel | undefined {
  for (const passage of page.passages) {
    if (!tellsHow(page, passage)) continue;
    const found = channelIn(page, passage);
    if (found !== undefined) return found;
  }
  if (address?.passage !== undefined) return { via: 'email', passage: address.passage };
  // "Send account email, date and amount": nothing but a mail is sent.
  const sent = page.passages.find(
    ({ own, polarity }) => own.has(C.sends) && own.has(C.accountemail) && polarity !== 'denies',
  );
  return sent === undefined ? undefined : { via: 'email', passage: sent };
}

function channelIn(page: Page, passage: Passage): FoundChannel | undefined {
  let first = Number.POSITIVE_INFINITY;
  let best: FoundChannel | undefined;
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
  // "In the app, tap Online support": what is tapped there is the channel.
  if (best?.via === 'in-app' && passage.own.has(C.chat)) return { via: 'chat', passage };
  if (best === undefined && isPressed(page, passage) && hasPath(page, passage.clause.start, passage.clause.end))
    return { via: 'account', passage };
  return best;
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
    const { own } = passage;
    if (passage.clause.kind === 'question' || passage.ownPolarity === 'denies') continue;
    if (!own.any(...NAMED)) continue;
    const asks = asksFor(page, passage);
    for (const [concept, evidence] of EVIDENCE) {
      if (!own.has(concept)) continue;
      if (!asks && (!isBesideAsking(page, passage) || !own.any(C.orderid, C.accountemail))) continue;
      if (evidence === 'reason' && !isWanted(passage)) continue;
      claims.add(evidence, passage);
    }
  }
  return claims.list();
}

const NAMED: readonly Concept[] = EVIDENCE.map(([concept]) => concept);

function asksFor(page: Page, { own, clause, polarity }: Passage): boolean {
  if (polarity !== 'denies' && own.any(C.request, C.email)) return true;
  return clause.leads.some((at) => page.passages[at]?.own.any(C.request, C.sends) === true);
}

/** Names it in the sentence after, or before, the one that says where to write. */
function isBesideAsking(page: Page, { index, clause }: Passage): boolean {
  return [index - 1, index + 1].some((at) => {
    const other = page.passages[at];
    if (other === undefined || Math.abs(other.clause.line - clause.line) > 1) return false;
    return other.own.any(C.request, C.email) && other.ownPolarity !== 'denies';
  });
}

/** "No reason is needed" asks for none. */
function isWanted(passage: Passage): boolean {
  if (passage.own.any(C.anyreason, C.needless)) return false;
  const nots = hitsOf(passage, C.not);
  return hitsOf(passage, C.reason).some((hit) => !nots.some((not) => not.end <= hit.start && hit.start - not.end <= 4));
}
