// A page of terms as it was read: what it says, what is different from before and from what is known, and whether it is kept.

import { ChangeList } from '../../components/ChangeList';
import { PageReadView } from '../../components/PageReadView';
import { ReadFacts } from '../../components/ReadFacts';
import type { FactChange } from '../../lib/reader/fact-changes';
import { nothing, Piece } from './Piece';
import { READS } from './readings';

const CHANGES: readonly FactChange[] = [
  { fact: 'stance', direction: 'stricter', known: 'refunds', read: 'conditional' },
  { fact: 'window', direction: 'stricter', known: '336', read: '168' },
  { fact: 'window-start', direction: 'looser', known: 'purchase', read: 'delivery' },
  { fact: 'voiding-act', direction: 'stricter', known: '', read: 'download' },
  { fact: 'voiding-act', direction: 'looser', known: 'favorite', read: '' },
  { fact: 'automatic-refund', direction: 'looser', known: '', read: 'true' },
];

export function ReadingPieces() {
  return (
    <>
      <Piece name="page read: new, can be kept">
        <PageReadView read={READS.new} keeping="can" onKeep={nothing} />
      </Piece>
      <Piece name="page read: just kept">
        <PageReadView read={READS.new} keeping="kept" onKeep={nothing} />
      </Piece>
      <Piece name="page read: changed since it was kept">
        <PageReadView read={READS.changed} keeping="can" onKeep={nothing} />
      </Piece>
      <Piece name="page read: the same as it was kept">
        <PageReadView read={READS.same} keeping="can" onKeep={nothing} />
      </Piece>
      <Piece name="page read: contradicts itself, cannot be kept">
        <PageReadView read={READS.contradicting} keeping="cannot" onKeep={nothing} />
      </Piece>
      <Piece name="page read: differs from what is known of the seller">
        <PageReadView read={READS.seller} keeping="can" onKeep={nothing} />
      </Piece>
      <Piece name="page read: as known of the seller">
        <PageReadView read={READS.sameAsKnown} keeping="can" onKeep={nothing} />
      </Piece>
      <Piece name="page read: no terms">
        <PageReadView read={READS.blog} keeping="can" onKeep={nothing} />
      </Piece>
      <Piece name="facts of a page in another language">
        <ReadFacts read={READS.german.reading.page} guesses={READS.german.reading.guesses} />
      </Piece>
      <Piece name="facts of a page that says nothing of refunds">
        <ReadFacts read={READS.blog.reading.page} />
      </Piece>
      <Piece name="changes of every kind">
        <ChangeList
          changes={CHANGES}
          now={READS.changed.reading.page}
          before={{ ...READS.changed.kept.page, quotes: [] }}
        />
      </Piece>
    </>
  );
}
