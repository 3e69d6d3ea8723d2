// A purchase typed in by its buyer: where, when, how much. Everything else can wait.

import { type FormEvent, useId, useState } from 'react';
import type { ByHandPurchase } from '../lib/messages/protocol';
import { minorDigits } from '../lib/money/minor-digits';
import type { Money } from '../lib/money/money';
import { moneyOf } from '../lib/money/parse-money';
import type { Purchase } from '../lib/policy/purchase';
import { HOUR } from '../lib/time/duration';
import { type Instant, isoOf } from '../lib/time/instant';
import type { KnownSeller } from '../lib/tracking/known-sellers';
import { Button } from './Button';
import { Field } from './Field';
import { instantOfText, localText } from './local-text';
import { MoreAboutOrder, moreIn } from './MoreAboutOrder';
import { termsLine } from './terms-words';
import { type Saved, saveTrouble } from './trouble-words';
import { useWords } from './words';
import './AddPurchaseForm.css';

/** Fields that something else than the buyer's hand filled in; those that it does not know are left for the buyer. */
export interface FilledPurchase {
  readonly host?: string | undefined;
  readonly boughtAt?: Instant | undefined;
  readonly price?: Money | undefined;
  readonly orderId?: string | undefined;
}

interface AddPurchaseFormProps {
  readonly sellers: readonly KnownSeller[];
  /** Stores and payment services with terms of their own. */
  readonly intermediaries: readonly { readonly id: string; readonly name: string }[];
  /** Whose shop is at a host, subdomains included. */
  readonly sellerOf: (host: string) => KnownSeller | undefined;
  readonly now: Instant;
  /** Put in beforehand, such as the site in front of the buyer. */
  readonly host?: string | undefined;
  /** A purchase to correct; its seller stays as it is. */
  readonly initial?: Purchase | undefined;
  /** The order's number, where it is known. */
  readonly orderId?: string | undefined;
  /** What a receipt said, for confirmation. */
  readonly filled?: FilledPurchase | undefined;
  readonly onAdd: (entry: ByHandPurchase) => Promise<Saved>;
  readonly onCancel: () => void;
}

const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'AUD', 'CAD', 'CHF', 'BRL', 'INR', 'MXN', 'NZD', 'PLN', 'SEK'];

/** The host in what was typed: `https://www.aragon.ai/pricing` and `Aragon.ai` are both a host. */
export function hostIn(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const url = /^[a-z]+:\/\//.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return /^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(hostname) ? hostname : undefined;
}

/** `39,90` and `39.90` are both 39.90; a text with both signs keeps the last as the point. */
export function amountIn(text: string): number | undefined {
  const typed = text.replaceAll(/[\s\u00a0']/g, '');
  if (typed === '' || !/^\d+([.,]\d+)*$/.test(typed)) return undefined;
  const last = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
  if (last < 0) return Number(typed);
  const after = typed.slice(last + 1);
  const whole = typed.slice(0, last).replaceAll(/[.,]/g, '');
  return after.length === 3 ? Number(whole + after) : Number(`${whole}.${after}`);
}

/**
 * A receipt of today names its day alone, and noon may be still to come: twelve hours, or thirteen where the clocks go back
 * in between. Where the seller is it may be tomorrow already.
 */
const paidBy = (boughtAt: Instant | undefined, now: Instant): Instant | undefined =>
  boughtAt !== undefined && boughtAt > now && boughtAt - now <= 37 * HOUR ? now : boughtAt;

export function AddPurchaseForm(props: AddPurchaseFormProps) {
  const { sellers, intermediaries, sellerOf, now, host, initial, orderId, filled, onAdd, onCancel } = props;
  const words = useWords();
  const listId = useId();
  const [typedHost, setTypedHost] = useState(initial?.host ?? filled?.host ?? host ?? '');
  const [errors, setErrors] = useState<{ readonly [Name in 'host' | 'when' | 'price' | 'more' | 'all']?: string }>({});
  const [busy, setBusy] = useState(false);
  const price = initial?.chargedPrice ?? initial?.shownPrice ?? filled?.price;
  const currencies = price && !CURRENCIES.includes(price.currency) ? [price.currency, ...CURRENCIES] : CURRENCIES;
  // A receipt that names no day must not be dated today.
  const when = initial?.boughtAt ?? (filled ? paidBy(filled.boughtAt, now) : now);
  const known = sellerOf(hostIn(typedHost) ?? '');

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const at = hostIn(text('host'));
    const more = moreIn(form, initial);
    const paidWhen = instantOfText(text('when'), when);
    const amount = amountIn(text('price'));
    const wrong = {
      ...(at === undefined && { host: words.say('add_host_wrong') }),
      ...((paidWhen === undefined || paidWhen > now + 60_000) && { when: words.say('add_when_wrong') }),
      ...(text('price') !== '' && amount === undefined && { price: words.say('add_price_wrong') }),
      ...(more.wrong && { more: more.wrong }),
    };
    setErrors(wrong);
    if (at === undefined || paidWhen === undefined || Object.keys(wrong).length > 0) {
      const first = Object.keys(wrong)[0]?.replace('more', more.wrong ?? '');
      event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const seller = sellerOf(at);
    const paid = amount === undefined ? undefined : moneyOf(amount, text('currency'));
    setBusy(true);
    const added = await onAdd({
      provider: initial?.provider ?? seller?.id ?? at,
      host: at,
      boughtAt: isoOf(paidWhen),
      ...(paid && { price: paid }),
      ...(text('plan') !== '' && { plan: text('plan') }),
      ...more.said,
      paidThrough: text('paidThrough'),
    });
    setBusy(false);
    if (!added.ok) setErrors({ all: words.say(saveTrouble(added.reason)) });
  };

  return (
    <form className="add-form" onSubmit={submit} noValidate>
      <Field label={words.say('add_host')} hint={known ? undefined : words.say('add_host_hint')} error={errors.host}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            name="host"
            list={listId}
            autoComplete="off"
            spellCheck={false}
            required
            readOnly={initial !== undefined}
            value={typedHost}
            onChange={(event) => setTypedHost(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={listId}>
        {sellers.map((seller) => (
          <option key={seller.id} value={seller.host} label={seller.name} />
        ))}
      </datalist>
      {known && (
        <p className="note">
          <span>
            <strong>{known.name}</strong>: {known.terms ? termsLine(known.terms, words) : words.say('stance_unknown')}
          </span>
        </p>
      )}
      <Field label={words.say('add_when')} error={errors.when}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="datetime-local"
            name="when"
            required
            defaultValue={when === undefined ? '' : localText(when)}
            max={localText((now + 60_000) as Instant)}
          />
        )}
      </Field>
      <div className="add-form-price">
        <Field label={words.say('add_price')} error={errors.price}>
          {(tie) => (
            <input
              {...tie}
              className="input"
              name="price"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={price && price.minor / 10 ** minorDigits(price.currency)}
            />
          )}
        </Field>
        <Field label={words.say('add_currency')}>
          {(tie) => (
            <select {...tie} className="input" name="currency" defaultValue={price?.currency ?? 'USD'}>
              {currencies.map((code) => (
                <option key={code} value={code}>
                  {code === 'unknown' ? '?' : code}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={words.say('add_plan')} hint={words.say('add_plan_hint')}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            name="plan"
            maxLength={120}
            autoComplete="off"
            defaultValue={initial?.plan}
          />
        )}
      </Field>
      <Field label={words.say('add_paid_through')} hint={words.say('add_paid_through_hint')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            name="paidThrough"
            defaultValue={initial?.paidThrough?.provider ?? 'direct'}
          >
            <option value="direct">{words.say('add_paid_through_direct')}</option>
            {intermediaries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <MoreAboutOrder initial={initial} orderId={orderId ?? filled?.orderId} wrong={errors.more} />
      {errors.all !== undefined && (
        <p className="note" data-tone="ended" role="alert">
          {errors.all}
        </p>
      )}
      <div className="dialog-foot">
        <Button onClick={onCancel}>{words.say('cancel')}</Button>
        <Button look="main" type="submit" disabled={busy}>
          {words.say(initial ? 'save' : 'add_save')}
        </Button>
      </div>
    </form>
  );
}
