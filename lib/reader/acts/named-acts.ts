// Which notions name which act of a buyer.

import type { VoidingAct } from '../../policy/terms';
import type { Page, Passage } from '../page/page';
import { C, type Concept } from '../text/concepts';
import { savedIsDownloaded } from './downloads';

type ActWords = readonly [Concept, VoidingAct];

/** Acts that, named where a refund is denied, end it. */
export const NAMED: readonly ActWords[] = [
  [C.download, 'download'],
  [C.favorite, 'favorite'],
  [C.previewapproved, 'preview-approved'],
  [C.redoaccepted, 'redo-accepted'],
  [C.creditsaccepted, 'credits-accepted'],
  [C.trainstarted, 'training-started'],
  [C.genstarted, 'generation-started'],
];

/** Acts whose words say much else besides: they count only in a sentence that names what is lost or when. */
export const COMMON: readonly ActWords[] = [
  [C.edit, 'edit'],
  [C.share, 'share'],
  [C.rate, 'rate'],
  [C.save, 'save'],
  [C.delete, 'delete'],
  [C.chargeback, 'chargeback'],
];

/** Acts that, named right after an "until", end what stands before it. */
export const UNTIL: readonly ActWords[] = [
  [C.favorite, 'favorite'],
  [C.edit, 'edit'],
  [C.delete, 'delete'],
  [C.share, 'share'],
  [C.redoaccepted, 'redo-accepted'],
  [C.creditsaccepted, 'credits-accepted'],
  [C.chargeback, 'chargeback'],
];

/** All that a clause may name. */
export const EVERY: readonly ActWords[] = [...NAMED, ...COMMON];

/** Those of the words that a clause names; what is saved to a device is downloaded. */
export function namedBy(page: Page, passage: Passage, words: readonly ActWords[]): readonly VoidingAct[] {
  return words
    .filter(([concept, act]) => passage.own.has(concept) && !(act === 'save' && savedIsDownloaded(page, passage)))
    .map(([, act]) => act);
}
