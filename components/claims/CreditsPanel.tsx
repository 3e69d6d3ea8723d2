// What is left of a seller's credits, when they end, and what the buyer adds or takes back by hand.

import { type FormEvent, useState } from 'react';
import type { Balance, CreditGrant } from '../../lib/credits/balance';
import { type Instant, instantOf, isoOf } from '../../lib/time/instant';
import { Button } from '../Button';
import { Field } from '../Field';
import { type Saved, saveTrouble } from '../trouble-words';
import { useWords } from '../words';

/** As the buyer types it. */
interface CreditsEntry {
  readonly at: string;
  readonly credits: number;
  readonly kind: CreditGrant['kind'];
  readonly expiresAt?: string;
}

interface CreditsPanelProps {
  readonly balance: Balance;
  /** Those that the buyer entered here; credits of an order go with the order. */
  readonly byHand: readonly CreditGrant[];
  readonly isEmpty: boolean;
  readonly now: Instant;
  readonly onAdd: (entry: CreditsEntry) => Promise<Saved>;
  readonly onRemove: (grantId: string) => void;
}

const KINDS = ['allowance', 'bought', 'gift', 'correction'] as const satisfies readonly CreditGrant['kind'][];

/** A day is its noon, which is that day in every reading of it; today is now. */
function instantOn(day: string, now: Instant): string | undefined {
  const noon = instantOf(Date.parse(`${day}T12:00:00`));
  return noon === undefined ? undefined : isoOf(noon > now ? now : noon);
}

export function CreditsPanel({ balance, byHand, isEmpty, now, onAdd, onRemove }: CreditsPanelProps) {
  const words = useWords();
  const [error, setError] = useState<{ readonly count?: string; readonly all?: string }>({});
  const { left, expired, unexplained, nextExpiry, worth } = balance;

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const kind = KINDS.find((one) => one === text('kind'));
    const at = instantOn(text('at'), now);
    const end = instantOf(Date.parse(`${text('end')}T23:59:59`));
    if (!/^\d{1,9}$/.test(text('credits')) || Number(text('credits')) === 0) {
      setError({ count: words.say('add_count_wrong') });
      form.querySelector<HTMLElement>('[name=credits]')?.focus();
      return;
    }
    if (kind === undefined || at === undefined) return;
    const saved = await onAdd({
      at,
      kind,
      credits: Number(text('credits')),
      ...(end !== undefined && { expiresAt: isoOf(end) }),
    });
    setError(saved.ok ? {} : { all: words.say(saveTrouble(saved.reason)) });
    if (saved.ok) form.reset();
  };

  return (
    <section className="panel stack">
      <h2>{words.say('credits_title')}</h2>
      {isEmpty ? (
        <p className="soft">{words.say('credits_none')}</p>
      ) : (
        <>
          <p>
            <strong>{words.say('credits_left', words.number(left))}</strong>{' '}
            {worth.length > 0 && words.say('credits_worth', words.list(worth.map(words.money)))}{' '}
            {nextExpiry &&
              words.say('credits_next_expiry', words.number(nextExpiry.credits), words.moment(nextExpiry.at, 'day'))}
          </p>
          {expired > 0 && <p className="soft">{words.say('credits_expired', words.number(expired))}</p>}
          {unexplained > 0 && <p>{words.say('credits_unexplained', words.number(unexplained))}</p>}
        </>
      )}
      {byHand.length > 0 && (
        <ul className="acts">
          {byHand.map(({ id, at, credits, kind }) => (
            <li key={id} className="row">
              <span>
                {words.number(credits)} {words.say(`credits_kind_${kind}`)}{' '}
                <span className="soft">{words.moment(at, 'day')}</span>
              </span>
              <Button
                look="plain"
                label={words.say('credits_remove', words.number(credits))}
                onClick={() => onRemove(id)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words.say('credits_add')}</summary>
        <form className="act-form" onSubmit={(event) => void add(event)} noValidate>
          <Field label={words.say('credits_how_many')} error={error.count}>
            {(tie) => <input {...tie} className="input" name="credits" inputMode="numeric" autoComplete="off" />}
          </Field>
          <Field label={words.say('credits_kind')}>
            {(tie) => (
              <select {...tie} className="input" name="kind">
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.say(`credits_kind_${kind}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.say('credits_came')}>
            {(tie) => (
              <input {...tie} className="input" type="date" name="at" required defaultValue={isoOf(now).slice(0, 10)} />
            )}
          </Field>
          <Field label={words.say('credits_end')}>
            {(tie) => <input {...tie} className="input" type="date" name="end" />}
          </Field>
          <Button type="submit">{words.say('save')}</Button>
        </form>
      </details>
      {error.all !== undefined && <p role="alert">{error.all}</p>}
    </section>
  );
}
