// Writes a request with the buyer: what happened, what is wanted, the facts the seller asks for; shows the letter and what is missing in it.

import { useId, useState } from 'react';
import { type ClaimFacts, composeClaim } from '../../lib/claims/compose';
import { type ClaimGround, groundsInOrder, standingOf } from '../../lib/claims/grounds';
import { WANTS, type Want } from '../../lib/claims/letter-words';
import type { Ground } from '../../lib/policy/terms';
import { type Instant, instantOf } from '../../lib/time/instant';
import { Field } from '../Field';
import { actName } from '../terms-words';
import { useWords } from '../words';
import { cautionSentence, groundName, missingName, wantName } from './claim-words';
import { LetterView } from './LetterView';

export interface AskedFor {
  readonly ground: Ground;
  readonly want: Want;
  readonly subject: string;
  readonly body: string;
}

interface ClaimComposerProps {
  readonly facts: Omit<ClaimFacts, 'ground' | 'want' | 'details' | 'attaching'>;
  readonly hasPictures: boolean;
  readonly now: Instant;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onAsked: (asked: AskedFor) => void;
}

const dayOf = (text: string): Instant | undefined =>
  text === '' ? undefined : instantOf(Date.parse(`${text}T12:00:00`));

function groundOf(kind: Ground, day: Instant | undefined, count: number): ClaimGround {
  switch (kind) {
    case 'technical-failure':
      return { kind, ...(day !== undefined && { happenedAt: day }) };
    case 'not-delivered':
      return { kind, ...(day !== undefined && { promisedBy: day }) };
    case 'duplicate-charge':
      return { kind, ...(day !== undefined && { secondAt: day }) };
    case 'poor-likeness':
      return { kind, ...(count > 0 && { pictures: count }) };
    case 'corrupted-files':
      return { kind, ...(count > 0 && { files: count }) };
    default:
      return { kind };
  }
}

export function ClaimComposer({ facts, hasPictures, now, onCopy, onAsked }: ClaimComposerProps) {
  const words = useWords();
  const grounds = useId();
  const terms = facts.story.purchase.frozen?.terms;
  const [kind, setKind] = useState<Ground>();
  const [want, setWant] = useState<Want>('refund');
  const [details, setDetails] = useState('');
  const [orderId, setOrderId] = useState(facts.orderId ?? '');
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [day, setDay] = useState('');
  const [count, setCount] = useState('');

  const composed =
    kind &&
    composeClaim(
      {
        ...facts,
        ground: groundOf(kind, dayOf(day), Number(count)),
        want,
        details,
        orderId,
        accountEmail: email,
        buyerName: name,
        attaching: hasPictures ? ['images'] : [],
      },
      now,
    );
  const dated = kind === 'technical-failure' || kind === 'not-delivered' || kind === 'duplicate-charge';
  const counted = kind === 'poor-likeness' || kind === 'corrupted-files';
  const text = (label: string, value: string, set: (value: string) => void, type = 'text') => (
    <Field label={label}>
      {(tie) => (
        <input {...tie} className="input" type={type} value={value} onChange={({ target }) => set(target.value)} />
      )}
    </Field>
  );

  return (
    <div className="stack">
      <fieldset className="stack">
        <legend>{words.say('claim_what_happened')}</legend>
        {groundsInOrder(terms).map((ground) => (
          <label key={ground} className="check">
            <input type="radio" name={grounds} checked={kind === ground} onChange={() => setKind(ground)} />
            <span>
              {groundName(ground, words)}{' '}
              {standingOf(ground, terms) === 'named' && <span className="soft">{words.say('claim_ground_named')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {kind && (
        <>
          <Field label={words.say('claim_want')}>
            {(tie) => (
              <select
                {...tie}
                className="input"
                value={want}
                onChange={({ target }) => setWant(WANTS.find((one) => one === target.value) ?? 'refund')}
              >
                {WANTS.map((one) => (
                  <option key={one} value={one}>
                    {wantName(one, words)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {dated &&
            text(
              words.say(
                kind === 'duplicate-charge'
                  ? 'claim_second_day'
                  : kind === 'not-delivered'
                    ? 'claim_promised_day'
                    : 'claim_failed_day',
              ),
              day,
              setDay,
              'date',
            )}
          {counted && text(words.say('claim_count'), count, setCount, 'number')}
          <Field label={words.say('claim_details')} hint={words.say('claim_details_hint')}>
            {(tie) => (
              <textarea
                {...tie}
                className="input"
                rows={3}
                value={details}
                onChange={({ target }) => setDetails(target.value)}
              />
            )}
          </Field>
          {text(words.say('claim_order'), orderId, setOrderId)}
          {text(
            words.say(
              terms?.identifyBy === 'registered-email'
                ? 'claim_email_registered'
                : terms?.identifyBy === 'order-email'
                  ? 'claim_email_order'
                  : 'claim_email',
            ),
            email,
            setEmail,
            'email',
          )}
          {text(words.say('claim_name'), name, setName)}
        </>
      )}
      {composed?.kind === 'contradicted' && (
        <p role="alert">
          {composed.by.kind === 'was-used'
            ? words.say(
                'claim_contradicted_used',
                actName(composed.by.by, words),
                words.moment(composed.by.at, 'weekday-time'),
              )
            : words.say('claim_contradicted_delivered', words.moment(composed.by.at, 'weekday-time'))}
        </p>
      )}
      {kind && composed?.kind === 'letter' && (
        <>
          {composed.missing.length > 0 && (
            <div role="status">
              <p>{words.say('claim_missing')}</p>
              <ul className="dots">
                {composed.missing.map((fact) => (
                  <li key={fact}>{missingName(fact, words)}</li>
                ))}
              </ul>
            </div>
          )}
          {composed.cautions.length > 0 && (
            <ul className="dots">
              {composed.cautions.map((caution) => (
                <li key={caution.kind}>{cautionSentence(caution, words)}</li>
              ))}
            </ul>
          )}
          <Channel channel={composed.channel} />
          <LetterView
            letter={composed.letter}
            to={composed.channel.kind === 'email' ? composed.channel.to : undefined}
            onCopy={onCopy}
            onSent={() => onAsked({ ground: kind, want, subject: composed.letter.subject, body: composed.letter.body })}
          />
        </>
      )}
    </div>
  );
}

function Channel({
  channel,
}: {
  readonly channel: Extract<ReturnType<typeof composeClaim>, { kind: 'letter' }>['channel'];
}) {
  const words = useWords();
  switch (channel.kind) {
    case 'email':
      return <p>{channel.to === undefined ? words.say('channel_email') : words.say('channel_email_to', channel.to)}</p>;
    case 'form':
      return channel.url === undefined ? (
        <p>{words.say('channel_form', channel.where ?? '')}</p>
      ) : (
        <p>
          <a href={channel.url} target="_blank" rel="noreferrer">
            {words.say('channel_form_open')}
          </a>
        </p>
      );
    case 'chat':
    case 'in-app':
    case 'account':
      return <p>{words.say('channel_inside', channel.where ?? '')}</p>;
    case 'unstated':
      return channel.page === undefined ? (
        <p>{words.say('channel_unknown')}</p>
      ) : (
        <p>
          {words.say('channel_unknown')}{' '}
          <a href={channel.page} target="_blank" rel="noreferrer">
            {words.say('channel_page')}
          </a>
        </p>
      );
  }
}
