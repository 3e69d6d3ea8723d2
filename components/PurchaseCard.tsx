// One purchase at a glance: how long, how much, from whom, why, what not to do, and what to do next.

import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ReasonCode } from '../lib/policy/verdict';
import { ButtonLink } from './ButtonLink';
import { Countdown } from './Countdown';
import { DontYet } from './DontYet';
import { EndsAt } from './EndsAt';
import { MoneyText } from './MoneyText';
import { NextStepAction } from './NextStepAction';
import { deadlineOf, type PurchaseView, runningSpan } from './purchase-view';
import { mainReason, reasonSentence } from './reason-words';
import { SourceLink } from './SourceLink';
import { TimePie } from './TimePie';
import { termsLine } from './terms-words';
import { toneOf, VerdictBadge } from './VerdictBadge';
import { useWords } from './words';
import './PurchaseCard.css';

const SAID_BY_COUNTDOWN: readonly ReasonCode[] = ['window-open', 'window-closing'];

interface PurchaseCardProps {
  readonly view: PurchaseView;
  /** Address of the full page of this purchase. */
  readonly detailsUrl: string;
  readonly onSetStart: (view: PurchaseView) => void;
}

export function PurchaseCard({ view, detailsUrl, onSetStart }: PurchaseCardProps) {
  const words = useWords();
  const titleId = useId();
  const { verdict, story, seller } = view;
  const { purchase } = story;
  const deadline = deadlineOf(verdict);
  const price = purchase.chargedPrice ?? purchase.shownPrice;
  const terms = purchase.frozen?.terms;
  const kind = verdict.state.kind;
  // A running countdown says by itself that the window is open or closing; the first caveat is then the better reason.
  const [first, ...rest] = deadline
    ? verdict.reasons.filter((code) => !SAID_BY_COUNTDOWN.includes(code))
    : verdict.reasons;
  const caveats = rest.filter((code) => code !== first);
  const why = deadline ? first && reasonSentence(first, words) : mainReason(verdict, story.acts, words);

  return (
    <article className="purchase-card" data-tone={toneOf(kind)} data-state={kind} aria-labelledby={titleId}>
      <TimePie kind={kind} running={runningSpan(verdict)} />
      <header className="purchase-card-head">
        <h3 id={titleId} className="purchase-card-seller">
          {seller.name}
          {purchase.plan !== undefined && <span className="purchase-card-plan"> {purchase.plan}</span>}
        </h3>
        {price && (
          <p className="purchase-card-price">
            <MoneyText amount={price} />
          </p>
        )}
      </header>

      <div className="purchase-card-time">
        {deadline ? (
          <p className="purchase-card-countdown">
            <Countdown deadline={deadline} />
          </p>
        ) : (
          verdict.state.kind === 'waiting' && (
            <p className="purchase-card-countdown" data-words>
              {words.say(
                (
                  {
                    delivery: 'waits_delivery',
                    generation: 'waits_generation',
                    incident: 'waits_incident',
                    purchase: 'waits_purchase',
                    renewal: 'waits_renewal',
                    unknown: 'waits_unknown',
                  } as const
                )[verdict.state.for],
              )}
            </p>
          )
        )}
        <VerdictBadge kind={kind} />
      </div>

      <div className="purchase-card-body">
        {deadline && <EndsAt deadline={deadline} />}
        {why && <p className="purchase-card-reason">{why}</p>}
        <DontYet acts={verdict.endedBy} />
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
            {termsLine(terms, words)}. <SourceLink source={terms.source} />
          </p>
        )}
        <div className="purchase-card-actions">
          {view.step && <NextStepAction step={view.step} view={view} detailsUrl={detailsUrl} onSetStart={onSetStart} />}
          <ButtonLink href={detailsUrl} look="plain" label={words.say('details_of', seller.name)}>
            {words.say('details')}
            <ChevronRight size={16} aria-hidden className="flip" />
          </ButtonLink>
        </div>
      </div>
    </article>
  );
}
