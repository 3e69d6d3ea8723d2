// When the pictures were there: what a window that waits is counted from, by the buyer's word.

import { type FormEvent, useState } from 'react';
import type { Instant } from '../lib/time/instant';
import { Button } from './Button';
import { Field } from './Field';
import { instantOfText, localText } from './local-text';
import { type Saved, saveTrouble } from './trouble-words';
import { useWords } from './words';

interface SetStartFormProps {
  readonly boughtAt: Instant;
  readonly now: Instant;
  readonly onSet: (at: Instant) => Promise<Saved>;
  readonly onCancel: () => void;
}

export function SetStartForm({ boughtAt, now, onSet, onCancel }: SetStartFormProps) {
  const words = useWords();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const at = instantOfText(String(new FormData(event.currentTarget).get('at')), now);
    if (at === undefined || at > now + 60_000 || at < boughtAt - 60_000) {
      setError(words.say('start_wrong'));
      return;
    }
    setBusy(true);
    const done = await onSet(at);
    setBusy(false);
    if (!done.ok) setError(words.say(saveTrouble(done.reason)));
  };

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>{words.say('start_explained')}</p>
      <Field label={words.say('start_when')} error={error}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="datetime-local"
            name="at"
            required
            defaultValue={localText(now)}
            min={localText(boughtAt)}
            max={localText((now + 60_000) as Instant)}
          />
        )}
      </Field>
      <div className="dialog-foot">
        <Button onClick={onCancel}>{words.say('cancel')}</Button>
        <Button look="main" type="submit" disabled={busy}>
          {words.say('start_save')}
        </Button>
      </div>
    </form>
  );
}
