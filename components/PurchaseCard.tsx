// One purchase at a glance: how long, how much, from whom, why, what not to do, and what to do next.

import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { paidInAll } from '../lib/policy/at-stake';
import { Countdown } from './Countdown';
import { UsageLine } from './claims/UsageLine';
import { waitSentence } from './clock-words';
import { DontYet } from './DontYet';
import { EndsAt } from './EndsAt';
import { MoneyText } from './MoneyText';
import { NextStepAction } from './NextStepAction';
import { deadlineOf, isOver, type PurchaseView, runningSpan } from './purchase-view';
import { mainReason, reasonSentence } from './reason-words';
import { SourceLink } from './SourceLink';
import { TimePie } from './TimePie';
import { termsLine } from './terms-words';
import { Unseen } from './Unseen';
import { toneOf, VerdictBadge } from './VerdictBadge';
import { useWords } from './words';
import './PurchaseCard.css';

interface PurchaseCardProps {
  readonly view: PurchaseView;
  /** Address of the full page of this purchase; absent on that page itself. */
  readonly detailsUrl?: string | undefined;
  /** Its heading's place among the page's. */
  readonly level?: 2 | 3;
  readonly onSetStart: (view: PurchaseView) => void;
}

/** A card of few words with the space below it, and what a line of each further part adds, in pixels at the widest. */
const FEW_WORDS = 110;
const NOTE = 40;
const STEP = 40;
const CAVEATS = 28;
const TERMS = 20;

/** No card is smaller, whatever the width; pixels. */
export function leastHeightOf({ verdict, story, step }: PurchaseView): number {
  return (
    FEW_WORDS +
    (verdict.endedBy.length > 0 ? NOTE : 0) +
    (step ? STEP : 0) +
    (verdict.reasons.length > 1 ? CAVEATS : 0) +
    (story.purchase.frozen ? TERMS : 0)
  );
}

export function PurchaseCard({ view, detailsUrl, level = 3, onSetStart }: PurchaseCardProps) {
  const words = useWords();
  const titleId = useId();
  const Heading = `h${level}` as const;
  const { verdict, story, seller } = view;
  const { purchase } = story;
  const deadline = deadlineOf(verdict);
  const price = paidInAll(story);
  const terms = purchase.frozen?.terms;
  const kind = verdict.state.kind;
  // The countdown, or what the window waits for, is the first reason itself; it needs no second sentence.
  const isSaid = kind === 'open' || kind === 'closing' || kind === 'waiting';
  const caveats = verdict.reasons.slice(1);
  const headline = deadline !== undefined || kind === 'waiting';

  return (
    <article className="purchase-card" data-tone={toneOf(kind)} data-state={kind} aria-labelledby={titleId}>
      <TimePie kind={kind} running={runningSpan(verdict)} />
      <header className="purchase-card-head">
        <Heading id={titleId} className="purchase-card-seller">
          {detailsUrl === undefined ? (
            seller.name
          ) : (
            <a href={detailsUrl} target="_blank" rel="noreferrer">
              {seller.name}
              <ChevronRight size={14} aria-hidden className="flip" />
              <Unseen> {words.say('details')}</Unseen>
            </a>
          )}
          {purchase.plan !== undefined && (
            <>
              {' '}
              <span className="purchase-card-plan">{purchase.plan}</span>
            </>
          )}
        </Heading>
        {price && (
          <p className="purchase-card-price">
            <MoneyText amount={price} />
          </p>
        )}
      </header>

      <div className="purchase-card-time">
        {!headline && <VerdictBadge kind={kind} />}
        {deadline ? (
          <p className="purchase-card-countdown">
            <Countdown deadline={deadline} />
          </p>
        ) : (
          verdict.state.kind === 'waiting' && (
            <p className="purchase-card-countdown" data-words>
              {waitSentence(verdict.state.for, words)}
            </p>
          )
        )}
      </div>

      <div className="purchase-card-body">
        {headline && (
          <div className="purchase-card-state">
            <VerdictBadge kind={kind} />
            {deadline && <EndsAt deadline={deadline} />}
          </div>
        )}
        {!isSaid && <p className="purchase-card-reason">{mainReason(verdict, story.acts, words)}</p>}
        <DontYet acts={verdict.endedBy} />
        {view.meter && !isOver(view) && <UsageLine meter={view.meter} />}
        {view.step && (
          <div className="row">
            <NextStepAction step={view.step} view={view} detailsUrl={detailsUrl ?? '#'} onSetStart={onSetStart} />
          </div>
        )}
        {caveats.length > 0 && (
          <details className="purchase-card-caveats">
            <summary>{words.count('good_to_know', caveats.length)}</summary>
            <ul>
              {caveats.map((code) => (
                <li key={code}>{reasonSentence(code, words)}</li>
              ))}
            </ul>
          </details>
        )}
        {terms && (
          <p className="purchase-card-terms">
            {words.say('sentence', termsLine(terms, words))} <SourceLink source={terms.source} />
          </p>
        )}
      </div>
    </article>
  );
}
