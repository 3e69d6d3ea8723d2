// The popup from values alone: what is drawn once before React is there, and then by React, is one and the same.

import { LayoutDashboard, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/Button';
import { ButtonLink } from '../../components/ButtonLink';
import { EmptyState } from '../../components/EmptyState';
import { PurchaseList } from '../../components/PurchaseList';
import { deadlineOf, type PurchaseView } from '../../components/purchase-view';
import { QuestionCard } from '../../components/QuestionCard';
import { RecoverableHead } from '../../components/RecoverableHead';
import { SaveQuestionCard } from '../../components/SaveQuestionCard';
import { SearchField } from '../../components/SearchField';
import { useWords } from '../../components/words';
import type { SaveAnswer, SavedShape } from '../../lib/messages/protocol';
import type { Money } from '../../lib/money/money';
import { siteOf } from '../../lib/providers/all-sites';
import type { Question } from '../../lib/tracking/ports';
import { SHOWN } from './shown';

/** From so many purchases on, a search field helps. */
const MANY = 8;

const detailsUrlOf = ({ story }: PurchaseView): string =>
  `/dashboard.html#/purchase/${encodeURIComponent(story.purchase.id)}`;

/** The same bar over whatever there is to show. */
export function Frame({ actions, children }: { readonly actions: ReactNode; readonly children: ReactNode }) {
  const words = useWords();
  return (
    <div className="popup">
      <header className="popup-bar">
        <h1 className="popup-name">
          <img src="/icon/32.png" width="20" height="20" alt="" />
          Refund Clock
        </h1>
        <div className="popup-actions">
          {actions}
          <ButtonLink href="/dashboard.html" look="icon" label={words.say('open_dashboard')}>
            <LayoutDashboard size={18} aria-hidden />
          </ButtonLink>
        </div>
      </header>
      <main className="popup-main">{children}</main>
    </div>
  );
}

interface PictureProps {
  /** The most urgent purchases, in that order. */
  readonly views: readonly PurchaseView[];
  /** What can still come back; absent while it is added up. */
  readonly sums: readonly Money[] | undefined;
  readonly questions: readonly Question[];
  /** What was asked of saved pictures; the open ones are shown. */
  readonly saves: readonly SavedShape[] | undefined;
  /** Purchases in all, where more than these were counted. */
  readonly total: number;
  /** The site in front of the buyer, once it is known. */
  readonly site?: ReactNode;
  /** What lies over it all. */
  readonly dialog?: ReactNode;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onAdd: () => void;
  readonly onSetStart: (view: PurchaseView) => void;
  readonly onAnswer: (question: Question, bought: boolean) => void;
  readonly onSaveAnswer: (save: SavedShape, answer: SaveAnswer) => void;
}

export function Picture(props: PictureProps) {
  const { views, questions, search, onAdd } = props;
  const saves = props.saves?.filter(({ answer }) => answer === undefined) ?? [];
  const words = useWords();
  const wanted = search.trim().toLocaleLowerCase();
  const found = wanted === '' ? views : views.filter((view) => matches(view, wanted));
  const [first] = views;
  const deadline = first && deadlineOf(first.verdict);
  return (
    <Frame
      actions={
        <Button look="icon" label={words.say('add_by_hand')} onClick={onAdd}>
          <Plus size={20} aria-hidden />
        </Button>
      }
    >
      <RecoverableHead sums={props.sums} next={deadline && first && { seller: first.seller.name, deadline }} />

      {questions.length + saves.length > 0 && (
        <section className="stack" aria-label={words.say('questions')}>
          {saves.map((save) => (
            <SaveQuestionCard
              key={save.provider}
              seller={siteOf(save.provider)?.name ?? save.provider}
              file={save.file}
              onAnswer={(said) => props.onSaveAnswer(save, said)}
            />
          ))}
          {questions.map((question) => (
            <QuestionCard
              key={question.id}
              seller={siteOf(question.provider)?.name ?? question.host}
              askedAt={question.askedAt}
              boughtAt={question.boughtAt}
              price={question.price}
              plan={question.plan}
              because={question.because}
              onAnswer={(bought) => props.onAnswer(question, bought)}
            />
          ))}
        </section>
      )}

      {props.site}

      {views.length === 0 ? (
        <EmptyState title={words.say('empty_title')} text={words.say('empty_text')}>
          <Button onClick={onAdd}>
            <Plus size={16} aria-hidden />
            {words.say('add_by_hand')}
          </Button>
        </EmptyState>
      ) : (
        <section className="stack" aria-labelledby="purchases">
          <h2 id="purchases" className="unseen">
            {words.say('your_purchases')}
          </h2>
          {views.length > MANY && (
            <SearchField label={words.say('search_purchases')} value={search} onChange={props.onSearch} />
          )}
          {found.length === 0 && <p className="soft">{words.say('nothing_found', search.trim())}</p>}
          <PurchaseList views={found} detailsUrlOf={detailsUrlOf} onSetStart={props.onSetStart} />
          {views.length >= SHOWN && (
            <p className="row soft">
              {props.total > SHOWN && words.count('and_more', props.total - SHOWN)}
              <ButtonLink href="/dashboard.html#/purchases" look="plain">
                {words.say('all_purchases')}
              </ButtonLink>
            </p>
          )}
        </section>
      )}

      {props.dialog}
    </Frame>
  );
}

function matches({ seller, story }: PurchaseView, wanted: string): boolean {
  return [seller.name, story.purchase.host, story.purchase.plan ?? ''].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  );
}
