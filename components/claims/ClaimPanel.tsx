// Where a request stands: its stage, what it waits for, its steps, and the steps that can follow with what they need.

import { type FormEvent, type ReactNode, useState } from 'react';
import {
  type ClaimRecord,
  type ClaimStage,
  type ClaimStepKind,
  lastOffer,
  NEXT_STEPS,
  OFFERS,
  stageOf,
} from '../../lib/claims/claim';
import type { DisputeInformation, PaymentFacts } from '../../lib/claims/dispute';
import { PAYMENT_METHODS } from '../../lib/claims/dispute';
import { offerCost } from '../../lib/claims/offer-cost';
import type { ClaimWait } from '../../lib/claims/waiting';
import type { ClaimEntry } from '../../lib/messages/protocol';
import type { DeclaredTerms } from '../../lib/policy/terms';
import { VOIDING_ACTS } from '../../lib/policy/terms';
import { Button } from '../Button';
import { Field } from '../Field';
import { actName } from '../terms-words';
import { useWords } from '../words';
import { costSentence, offerName, stageName, stepName } from './claim-words';

interface ClaimPanelProps {
  readonly record: ClaimRecord;
  readonly terms: DeclaredTerms | undefined;
  readonly wait: ClaimWait | undefined;
  readonly dispute: DisputeInformation;
  readonly payment: PaymentFacts;
  /** What the one who took the payment may do; shown where a dispute may be spoken of. */
  readonly routes: ReactNode;
  readonly onPayment: (payment: PaymentFacts) => void;
  readonly onStep: (step: ClaimEntry) => void;
  readonly onUndo: () => void;
}

/** Steps that ask for more than a press; asking itself has the composer. */
const NEEDS_MORE: readonly ClaimStepKind[] = ['offered', 'denied', 'platform-asked'];

/** Steps that seldom follow a stage stand behind one word, so that those that mostly do are found at once. */
const SELDOM: { readonly [Stage in ClaimStage]?: readonly ClaimStepKind[] } = {
  asked: ['acknowledged', 'platform-asked', 'dispute-opened', 'withdrawn'],
  acknowledged: ['platform-asked', 'dispute-opened', 'withdrawn'],
  approved: ['platform-asked', 'dispute-opened'],
  denied: ['offered', 'approved', 'money-arrived'],
};

export function ClaimPanel({
  record,
  terms,
  wait,
  dispute,
  payment,
  routes,
  onPayment,
  onStep,
  onUndo,
}: ClaimPanelProps) {
  const words = useWords();
  const [open, setOpen] = useState<ClaimStepKind>();
  const stage = stageOf(record);
  const offer = stage === 'offered' ? lastOffer(record)?.offer : undefined;
  const givesGifts = terms?.remedies?.includes('gift') ?? false;
  const next = NEXT_STEPS[stage].filter(
    (kind) => kind !== 'asked' && kind !== 'asked-again' && (kind !== 'given-away' || givesGifts),
  );
  const seldom = next.filter((kind) => SELDOM[stage]?.includes(kind));
  const take = (kind: ClaimStepKind) => (NEEDS_MORE.includes(kind) ? setOpen(kind) : onStep({ kind }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!open) return;
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '');
    const offered = OFFERS.find((one) => one === said('offer'));
    const because = (['act', 'late', 'not-covered', 'unstated'] as const).find((one) => one === said('because'));
    const act = VOIDING_ACTS.find((one) => one === said('act'));
    onStep({
      kind: open,
      ...(said('note') !== '' && { note: said('note') }),
      ...(open === 'offered' && offered && { offer: offered }),
      ...(open === 'denied' && because && { because }),
      ...(open === 'denied' && because === 'act' && act && { act }),
      ...(open === 'platform-asked' && { platform: said('platform') }),
    });
    setOpen(undefined);
  };

  const steps = (kinds: readonly ClaimStepKind[]) => (
    <div className="row">
      {kinds.map((kind) => (
        <Button key={kind} onClick={() => take(kind)}>
          {stepName(kind, words)}
        </Button>
      ))}
    </div>
  );

  return (
    <div className="stack">
      <p>
        <strong>{stageName(stage, words)}</strong>
      </p>
      {stage === 'given-away' && <p>{words.say('claim_given_away_note')}</p>}
      {wait && (
        <p role={wait.overdue ? 'alert' : undefined}>
          {wait.overdue
            ? words.say(
                wait.for === 'answer' ? 'claim_answer_overdue' : 'claim_money_overdue',
                words.moment(wait.deadline.latest, 'day'),
              )
            : words.say(
                wait.for === 'answer' ? 'claim_answer_until' : 'claim_money_until',
                words.moment(wait.deadline.latest, 'day'),
              )}{' '}
          <span className="soft">{words.say(wait.stated ? 'claim_time_stated' : 'claim_time_ours')}</span>
        </p>
      )}
      {offer && <p>{costSentence(offerCost(offer, terms), words)}</p>}
      {record.steps.length > 0 && (
        <ol className="dots">
          {record.steps.map((step) => (
            <li key={`${step.kind} ${step.at}`}>
              {stepName(step.kind, words)} <span className="soft">{words.moment(step.at, 'day-time')}</span>
              {step.note !== undefined && <p className="soft">{step.note}</p>}
            </li>
          ))}
        </ol>
      )}
      {next.length > 0 && next[0] !== 'reopened' && record.steps.length > 0 && <h3>{words.say('claim_next')}</h3>}
      {steps(next.filter((kind) => !seldom.includes(kind)))}
      {seldom.length > 0 && (
        <details>
          <summary>{words.say('claim_seldom')}</summary>
          {steps(seldom)}
        </details>
      )}
      {record.steps.length > 0 && (
        <div className="row">
          <Button look="plain" onClick={onUndo}>
            {words.say('claim_undo')}
          </Button>
        </div>
      )}
      {open && (
        <form className="stack" onSubmit={submit}>
          <h3>{stepName(open, words)}</h3>
          {open === 'offered' && (
            <Field label={words.say('claim_offer_what')}>
              {(tie) => (
                <select {...tie} name="offer" className="input">
                  {OFFERS.map((one) => (
                    <option key={one} value={one}>
                      {offerName(one, words)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          {open === 'denied' && (
            <>
              <Field label={words.say('claim_denied_why')}>
                {(tie) => (
                  <select {...tie} name="because" className="input">
                    <option value="act">{words.say('denied_act')}</option>
                    <option value="late">{words.say('denied_late')}</option>
                    <option value="not-covered">{words.say('denied_not_covered')}</option>
                    <option value="unstated">{words.say('denied_unstated')}</option>
                  </select>
                )}
              </Field>
              <Field label={words.say('claim_denied_act')}>
                {(tie) => (
                  <select {...tie} name="act" className="input">
                    {VOIDING_ACTS.map((act) => (
                      <option key={act} value={act}>
                        {actName(act, words)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            </>
          )}
          {open === 'platform-asked' && (
            <Field label={words.say('claim_platform')}>
              {(tie) => <input {...tie} name="platform" className="input" required maxLength={200} />}
            </Field>
          )}
          <Field label={words.say('claim_note')}>
            {(tie) => <textarea {...tie} name="note" className="input" rows={2} maxLength={5000} />}
          </Field>
          <div className="row">
            <Button type="submit" look="main">
              {words.say('save')}
            </Button>
            <Button onClick={() => setOpen(undefined)}>{words.say('cancel')}</Button>
          </div>
        </form>
      )}
      {dispute.kind === 'estimates' && routes}
      {dispute.kind === 'estimates' && (
        <section className="stack">
          <h3>{words.say('dispute_title')}</h3>
          <p className="soft">{words.say('dispute_not_advice')}</p>
          {dispute.warning !== undefined && (
            <p role="note">
              {words.say('dispute_warning')} <span lang="en">{dispute.warning}</span>
            </p>
          )}
          {dispute.endsRefund && <p>{words.say('dispute_ends_refund')}</p>}
          <Field label={words.say('dispute_paid_by')}>
            {(tie) => (
              <select
                {...tie}
                className="input"
                value={payment.method ?? ''}
                onChange={({ target }) => {
                  const method = PAYMENT_METHODS.find((one) => one === target.value);
                  onPayment(method ? { ...payment, method } : {});
                }}
              >
                <option value="">–</option>
                {PAYMENT_METHODS.map((method) => (
                  <option key={method} value={method}>
                    {words.say(`pay_${method.replaceAll('-', '_') as 'visa'}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <ul className="dots">
            {dispute.estimates.map(({ rule, deadline }) => (
              <li key={rule.id}>
                {words.say('dispute_estimate', words.moment(deadline.at, 'day'))}{' '}
                <a href={rule.source.url} target="_blank" rel="noreferrer">
                  {rule.source.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
