// For an order that was recorded wrongly: two records of it become one, or one that was two becomes two; either is taken back.

import { useLiveQuery } from 'dexie-react-hooks';
import { Merge, Split, Undo2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { saveTrouble } from '../../components/trouble-words';
import { useWords, type Words } from '../../components/words';
import { askBackground } from '../../lib/messages/send';
import { systemClock } from '../../lib/platform/system-clock';
import type { Purchase } from '../../lib/policy/purchase';
import type { Database } from '../../lib/store/database';
import { storiesOfSeller } from '../../lib/store/screens';
import { HOUR } from '../../lib/time/duration';
import { isoOf } from '../../lib/time/instant';
import { joiningToUndo } from '../../lib/tracking/merge-purchases';
import type { LogEntry } from '../../lib/tracking/ports';

interface RecordedWronglyProps {
  readonly db: Database;
  readonly purchase: Purchase;
  readonly log: readonly LogEntry[];
}

/** "Studio · $39.00 · 3 March, 14:07", as far as it is known. */
function nameOf({ plan, chargedPrice, shownPrice, boughtAt }: Purchase, words: Words): string {
  const price = chargedPrice ?? shownPrice;
  return [plan, price && words.money(price), words.moment(boughtAt, 'day-time')].filter(Boolean).join(' · ');
}

export function RecordedWrongly({ db, purchase, log }: RecordedWronglyProps) {
  const words = useWords();
  const [open, setOpen] = useState<'nothing' | 'join' | 'split'>('nothing');
  const others = (useLiveQuery(() => storiesOfSeller(db, purchase.provider), [db, purchase.provider]) ?? [])
    .map((story) => story.purchase)
    .filter(({ id }) => id !== purchase.id);
  // The other record is swept away after a day, and nothing can be put back then.
  const last = joiningToUndo(log.filter(({ at }) => systemClock.now() - at < 23 * HOUR));
  const close = () => setOpen('nothing');
  return (
    <details className="panel">
      <summary>{words.say('recorded_wrongly')}</summary>
      <div className="stack">
        <div className="row">
          {others.length > 0 && (
            <Button onClick={() => setOpen('join')}>
              <Merge size={16} aria-hidden />
              {words.say('join_open')}
            </Button>
          )}
          <Button onClick={() => setOpen('split')}>
            <Split size={16} aria-hidden />
            {words.say('split_open')}
          </Button>
        </div>
        {last && (
          <p className="note">
            {words.say(last.kind === 'merged' ? 'event_merged' : 'event_split')}
            {last.kind === 'split' && (
              <a href={`#/purchase/${encodeURIComponent(last.into)}`}>{words.say('split_see')}</a>
            )}
            <Button look="plain" onClick={() => void askBackground('undoJoining', { purchaseId: purchase.id })}>
              <Undo2 size={16} aria-hidden />
              {words.say('undo')}
            </Button>
          </p>
        )}
      </div>
      {open === 'join' && (
        <Dialog title={words.say('join_open')} onClose={close}>
          <JoinForm purchase={purchase} others={others} onDone={close} />
        </Dialog>
      )}
      {open === 'split' && (
        <Dialog title={words.say('split_open')} onClose={close}>
          <SplitForm purchase={purchase} onDone={close} />
        </Dialog>
      )}
    </details>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function Choose({
  name,
  label,
  choices,
}: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}) {
  return (
    <Field label={label}>
      {(tie) => (
        <select {...tie} className="input" name={name}>
          {choices.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A form with one thing to do; a refusal is said above its buttons. */
function useDoing(
  work: (form: FormData) => Promise<{ readonly ok: boolean; readonly reason?: string }>,
  onDone: () => void,
) {
  const words = useWords();
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reply = await work(new FormData(event.currentTarget));
    if (reply.ok) onDone();
    else setError(words.say(saveTrouble(reply.reason ?? '')));
  };
  return { error, submit };
}

function JoinForm({
  purchase,
  others,
  onDone,
}: {
  readonly purchase: Purchase;
  readonly others: readonly Purchase[];
  readonly onDone: () => void;
}) {
  const words = useWords();
  const { error, submit } = useDoing(
    (form) =>
      askBackground('mergePurchases', {
        into: purchase.id,
        from: String(form.get('from')),
        ...(form.get('paid') === 'twice' && { wasPaidTwice: true }),
      }),
    onDone,
  );
  return (
    <form className="stack" onSubmit={submit}>
      <Choose
        name="from"
        label={words.say('join_which')}
        choices={others.map((one) => ({ value: one.id, label: nameOf(one, words) }))}
      />
      <Choose
        name="paid"
        label={words.say('join_how')}
        choices={[
          { value: 'once', label: words.say('join_paid_once') },
          { value: 'twice', label: words.say('join_paid_twice') },
        ]}
      />
      {error && <p role="alert">{error}</p>}
      <div className="dialog-foot">
        <Button onClick={onDone}>{words.say('cancel')}</Button>
        <Button look="main" type="submit">
          {words.say('join_do')}
        </Button>
      </div>
    </form>
  );
}

function SplitForm({ purchase, onDone }: { readonly purchase: Purchase; readonly onDone: () => void }) {
  const words = useWords();
  const { id: purchaseId, laterCharges = [], gatewayIds } = purchase;
  const { error, submit } = useDoing(async (form) => {
    const [kind, value = ''] = String(form.get('part')).split(/ (.*)/);
    return askBackground('splitPurchase', {
      purchaseId,
      ...(kind === 'charge' && { chargeAt: value }),
      ...(kind === 'payment' && { gatewayId: value }),
    });
  }, onDone);
  const ids = gatewayIds.length > 1 ? gatewayIds : [];
  return (
    <form className="stack" onSubmit={submit}>
      <Choose
        name="part"
        label={words.say('split_which')}
        choices={[
          ...laterCharges.map(({ at, amount }) => ({
            value: `charge ${isoOf(at)}`,
            label: words.say('split_charge', words.money(amount), words.moment(at, 'day-time')),
          })),
          ...ids.map((id) => ({ value: `payment ${id}`, label: words.say('split_payment', id.slice(0, 40)) })),
          { value: 'same', label: words.say('split_same') },
        ]}
      />
      {error && <p role="alert">{error}</p>}
      <div className="dialog-foot">
        <Button onClick={onDone}>{words.say('cancel')}</Button>
        <Button look="main" type="submit">
          {words.say('split_do')}
        </Button>
      </div>
    </form>
  );
}
