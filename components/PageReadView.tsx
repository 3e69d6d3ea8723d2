// What one page says of refunds, read on the buyer's wish: facts with their sentences, what is not known, and whether to keep it.

import { BookmarkPlus, Check, FileQuestion, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { PageReading } from '../lib/messages/protocol';
import type { FactChange } from '../lib/reader/fact-changes';
import type { Instant } from '../lib/time/instant';
import { Button } from './Button';
import { ChangeList } from './ChangeList';
import { Quoted } from './Quoted';
import { ReadFacts } from './ReadFacts';
import { type ReadText, sentenceAt } from './read-facts';
import { useWords } from './words';
import './PageReadView.css';

export interface PageRead {
  readonly reading: PageReading;
  readonly readAt: Instant;
  /** The same address as it was kept last. */
  readonly kept?: { readonly page: ReadText; readonly readAt: Instant; readonly isSame: boolean } | undefined;
  /** What is different from the page as it was kept. */
  readonly sinceKept: readonly FactChange[];
  /** What is different from the known terms of the seller whose help page it is; absent for sellers nobody knows. */
  readonly thanKnown?: readonly FactChange[] | undefined;
}

interface PageReadViewProps {
  readonly read: PageRead;
  readonly keeping: 'can' | 'cannot' | 'kept';
  readonly onKeep: () => void;
}

export function PageReadView({ read, keeping, onKeep }: PageReadViewProps) {
  const words = useWords();
  const { reading, readAt, kept, sinceKept, thanKnown } = read;
  const { page, guesses, contradictions } = reading;
  if (!reading.isPolicy) {
    return (
      <Frame>
        <p className="note">
          <FileQuestion size={16} aria-hidden />
          {words.say('read_page_not_policy')}
        </p>
      </Frame>
    );
  }
  return (
    <Frame>
      <p className="soft">
        {words.say('read_on', words.moment(readAt, 'day-time'))} · {words.say('read_page_caution')}
      </p>
      {contradictions.map(([one, other]) => (
        <div key={`${one.start} ${other.start}`} className="note" data-tone="soon">
          <TriangleAlert size={16} aria-hidden />
          <div>
            {words.say('read_page_contradiction')}
            <Quoted
              sentences={[...new Set([sentenceAt(page.text, one), sentenceAt(page.text, other)])]}
              language={page.language}
            />
          </div>
        </div>
      ))}
      <ReadFacts read={page} guesses={guesses} />
      {thanKnown && (
        <>
          <h4>{words.say('pages_seen_than_known')}</h4>
          {thanKnown.length > 0 ? (
            <ChangeList changes={thanKnown} now={page} />
          ) : (
            <p className="soft">{words.say('pages_seen_same')}</p>
          )}
        </>
      )}
      {kept && sinceKept.length > 0 && (
        <>
          <h4>{words.say('read_since_kept', words.moment(kept.readAt, 'day'))}</h4>
          <ChangeList changes={sinceKept} now={page} before={kept.page} />
        </>
      )}
      <div role="status">
        {(keeping === 'kept' || kept?.isSame) && (
          <p className="note">
            <Check size={16} aria-hidden />
            {kept?.isSame && keeping !== 'kept'
              ? words.say('read_page_kept_before', words.moment(kept.readAt, 'day'))
              : words.say('read_page_kept')}
          </p>
        )}
      </div>
      {keeping === 'can' && !kept?.isSame && (
        <>
          <p className="soft">{words.say('read_page_keep_hint')}</p>
          <div className="row">
            <Button onClick={onKeep}>
              <BookmarkPlus size={16} aria-hidden />
              {words.say('read_page_keep')}
            </Button>
          </div>
        </>
      )}
    </Frame>
  );
}

/** Takes the focus when it comes: it is the answer to a press. */
function Frame({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="page-read" aria-labelledby={titleId}>
      <h3 id={titleId} ref={title} tabIndex={-1}>
        {words.say('read_page_title')}
      </h3>
      {children}
    </section>
  );
}
