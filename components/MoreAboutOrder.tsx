// What only the buyer can say of an order, and what some terms tell apart: the kind of plan, credits, seats, a coupon.

import { useState } from 'react';
import type { ByHandPurchase } from '../lib/messages/protocol';
import type { Purchase } from '../lib/policy/purchase';
import { PLAN_KINDS, type PlanKind } from '../lib/policy/terms';
import { type Instant, instantOf, isoOf } from '../lib/time/instant';
import { Field } from './Field';
import { localText } from './local-text';
import { useWords } from './words';

type Said = Pick<
  ByHandPurchase,
  'planKind' | 'renewsAt' | 'creditsBought' | 'seatsBought' | 'seatsUsed' | 'wasDiscounted' | 'isFirstOrder' | 'orderId'
>;
const COUNTS = ['creditsBought', 'seatsBought', 'seatsUsed'] as const;
const ANSWERS = ['wasDiscounted', 'isFirstOrder'] as const;
const RENEWING: readonly (PlanKind | undefined)[] = ['weekly', 'monthly', 'yearly', 'team'];
const MOST = { creditsBought: 1e9, seatsBought: 100_000, seatsUsed: 100_000 };

const dayText = (at: Instant | undefined): string => (at === undefined ? '' : localText(at).slice(0, 10));

/** What the fields say, and the name of the first that says nothing sensible. */
export function moreIn(
  form: FormData,
  initial: Purchase | undefined,
): { readonly said: Said; readonly wrong?: (typeof COUNTS)[number] } {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const kind = PLAN_KINDS.find((one) => one === text('planKind'));
  const counts = COUNTS.filter((name) => text(name) !== '');
  const wrong = counts.find((name) => !/^\d+$/.test(text(name)) || Number(text(name)) > MOST[name]);
  const day = text('renewsAt');
  // The day as it was shown is the moment that is known; any other is its noon.
  const renews = day === dayText(initial?.renewsAt) ? initial?.renewsAt : instantOf(Date.parse(`${day}T12:00:00`));
  const answers = ANSWERS.filter((name) => text(name) !== '');
  const said: Said = {
    ...(kind && { planKind: kind }),
    ...(renews !== undefined && { renewsAt: isoOf(renews) }),
    ...Object.fromEntries(counts.map((name) => [name, Number(text(name))])),
    ...Object.fromEntries(answers.map((name) => [name, text(name) === 'yes'])),
    ...(text('order') !== '' && { orderId: text('order') }),
  };
  return { said, ...(wrong && { wrong }) };
}

interface MoreAboutOrderProps {
  readonly initial?: Purchase | undefined;
  readonly orderId?: string | undefined;
  readonly wrong?: string | undefined;
}

export function MoreAboutOrder({ initial, orderId, wrong }: MoreAboutOrderProps) {
  const words = useWords();
  const [kind, setKind] = useState<PlanKind | undefined>(initial?.planKind);
  const isKnown = orderId !== undefined || [...COUNTS, ...ANSWERS].some((name) => initial?.[name] !== undefined);
  const count = (name: (typeof COUNTS)[number], label: string) => (
    <Field label={label} error={wrong === name ? words.say('add_count_wrong') : undefined}>
      {(tie) => (
        <input
          {...tie}
          className="input"
          name={name}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={initial?.[name]}
        />
      )}
    </Field>
  );
  const answer = (name: (typeof ANSWERS)[number], label: string) => (
    <Field label={label}>
      {(tie) => (
        <select
          {...tie}
          className="input"
          name={name}
          defaultValue={initial?.[name] === undefined ? '' : initial[name] ? 'yes' : 'no'}
        >
          {initial?.[name] === undefined && <option value="">{words.say('said_not')}</option>}
          <option value="yes">{words.say('said_yes')}</option>
          <option value="no">{words.say('said_no')}</option>
        </select>
      )}
    </Field>
  );
  return (
    <details open={isKnown || wrong !== undefined || kind !== undefined}>
      <summary>{words.say('add_more')}</summary>
      <div className="add-form-more">
        <p className="soft">{words.say('add_more_hint')}</p>
        <Field label={words.say('add_order_id')}>
          {(tie) => (
            <input
              {...tie}
              className="input"
              name="order"
              maxLength={100}
              autoComplete="off"
              spellCheck={false}
              defaultValue={orderId}
            />
          )}
        </Field>
        <Field label={words.say('add_plan_kind')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              name="planKind"
              value={kind ?? ''}
              onChange={({ currentTarget }) => setKind(PLAN_KINDS.find((one) => one === currentTarget.value))}
            >
              {initial?.planKind === undefined && <option value="">{words.say('said_not')}</option>}
              {PLAN_KINDS.map((one) => (
                <option key={one} value={one}>
                  {words.say(`plan_kind_${one === 'one-time' ? 'one_time' : one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {(RENEWING.includes(kind) || initial?.renewsAt !== undefined) && (
          <Field label={words.say('add_renews')}>
            {(tie) => (
              <input {...tie} className="input" type="date" name="renewsAt" defaultValue={dayText(initial?.renewsAt)} />
            )}
          </Field>
        )}
        {count('creditsBought', words.say('add_credits_bought'))}
        {(kind === 'team' || initial?.seatsBought !== undefined) && (
          <>
            {count('seatsBought', words.say('add_seats'))}
            {count('seatsUsed', words.say('add_seats_used'))}
          </>
        )}
        {answer('wasDiscounted', words.say('add_discounted'))}
        {answer('isFirstOrder', words.say('add_first_order'))}
      </div>
    </details>
  );
}
