// Says of which sellers' pages we may not understand: visits on which something was expected and not found, with a report to copy.

import { addressOf } from '../detection/address';
import type { Sighting } from '../detection/sighting';
import { isShelf } from '../detection/signals/cancelled';
import { UNREAD_GALLERY } from '../detection/signals/gallery-ready';
import type { ReceivedSighting } from './ports';

export interface DetectorTrouble {
  readonly provider: string;
  /** Page loads on which something that should be there was not. */
  readonly visits: number;
  /** For the maintainers: no address beyond host and path shape, no text of the page, no amount. */
  readonly report: string;
}

/** An act of a control that words alone told, which may be how this shop speaks. */
export const CONTROL_BY_WORDS = 'a control that only its words told';
/** An act of a control that nothing told: only what the page then did was seen. */
export const CONTROL_AFTERWARDS = 'a control that was known only by what it did';

/** Ids and names in a path become `*`: what is left tells which kind of page it was. */
const shapeOf = (path: string): string =>
  path.replace(/^https:\/\//, '').replace(/\/(?=[^/]*[\d…])[^/]+|\/[^/]{25,}/g, '/*');

const isOfControl = (evidence: string): boolean => evidence === CONTROL_BY_WORDS || evidence === CONTROL_AFTERWARDS;

/** What is looked for, and what shows that it was understood after all; then whatever was missed before is no trouble. */
const SUBJECTS = {
  declared: ['provider-hint', 'gallery-ready'],
  delivery: ['gallery-ready', 'generation-finished'],
  price: [],
  control: [],
  payment: ['success-words', 'gateway-event', 'payment-id', 'success-marker', 'credits-up', 'receipt-page'],
} as const satisfies Readonly<Record<string, readonly Sighting['kind'][]>>;
type Subject = keyof typeof SUBJECTS;

/** A visit may go wrong for many reasons; an act that nearly passed is enough by itself. */
const isEnough = (visits: readonly string[]): boolean =>
  visits.length >= 2 || visits.some((line) => line.endsWith(CONTROL_AFTERWARDS));

const isOf = (subject: Subject, { kind, amount }: Sighting): boolean =>
  subject === 'price'
    ? kind === 'checkout-started' && amount !== undefined
    : SUBJECTS[subject].some((one) => one === kind);

/** What a page load did not give although it should have, by the general rules and by what is declared of the seller. */
function missedIn(load: readonly ReceivedSighting[]): readonly (readonly [Subject, path: string, words: string])[] {
  const has = (kind: Sighting['kind']) => load.some(({ fact }) => fact.kind === kind);
  return load.flatMap(({ fact }): (readonly [Subject, string, string])[] => {
    const { kind, path, evidence, purpose, amount, isWeak } = fact;
    if (kind === 'hint-missed') {
      const subject = isOfControl(evidence) ? 'control' : evidence === UNREAD_GALLERY ? 'delivery' : 'declared';
      return [[subject, path, evidence]];
    }
    if (kind === 'checkout-started' && !isWeak && purpose === undefined && amount === undefined) {
      return [['price', path, 'went to pay, and no price was read']];
    }
    const page = addressOf(path);
    const isUnread =
      kind === 'settled' &&
      has('returned-from-payment') &&
      !has('cancelled') &&
      !load.some((one) => isOf('payment', one.fact));
    return isUnread && page && !isShelf(page)
      ? [['payment', path, 'came back from a payment, and nothing said so']]
      : [];
  });
}

/** Out of the sightings that are still kept; a page that was understood since then ends the trouble. */
export function detectorTrouble(sightings: readonly ReceivedSighting[], version: string): readonly DetectorTrouble[] {
  const loads = new Map<string, ReceivedSighting[]>();
  for (const one of [...sightings].sort((a, b) => a.at - b.at)) {
    const key = `${one.provider} ${one.fact.pageLoad}`;
    loads.set(key, [...(loads.get(key) ?? []), one]);
  }
  const missed = new Map<string, Map<Subject, string[]>>();
  for (const load of loads.values()) {
    const provider = load[0]?.provider ?? '';
    const subjects = missed.get(provider) ?? new Map<Subject, string[]>();
    missed.set(provider, subjects);
    for (const { fact } of load) {
      for (const subject of [...subjects.keys()]) if (isOf(subject, fact)) subjects.delete(subject);
    }
    // One visit, however often it was looked at.
    for (const [subject, [, path, words]] of new Map(missedIn(load).map((one) => [one[0], one]))) {
      subjects.set(subject, [...(subjects.get(subject) ?? []), `${shapeOf(path)} ${words}`]);
    }
  }
  return [...missed].flatMap(([provider, subjects]) => {
    const lines = [...subjects.values()].filter((visits) => isEnough(visits));
    if (lines.length === 0) return [];
    const head = `Refund Clock ${version}: ${provider} is not understood`;
    return [
      {
        provider,
        visits: Math.max(...lines.map(({ length }) => length)),
        report: [head, ...new Set(lines.flat())].join('\n'),
      },
    ];
  });
}
