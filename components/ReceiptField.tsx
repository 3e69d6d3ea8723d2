// A receipt that the buyer pastes, drops or chooses, read in this browser; what was found is shown and fills the form for confirmation.

import { FileText } from 'lucide-react';
import { type ChangeEvent, type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import type { ReceiptReading } from '../lib/exchange/receipt';
import { Button } from './Button';
import { useWords } from './words';

/** Larger files are no mails. */
const LARGEST = 10_000_000;

type State =
  | { readonly kind: 'empty' | 'reading' | 'too-large' | 'nothing' | 'refund' }
  | { readonly kind: 'read'; readonly evidence: readonly string[]; readonly unsure: boolean };

interface ReceiptFieldProps {
  readonly read: (source: string | ArrayBuffer) => Promise<ReceiptReading>;
  readonly onRead: (reading: ReceiptReading) => void;
}

export function ReceiptField({ read, onRead }: ReceiptFieldProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ kind: 'empty' });

  const take = async (source: string | ArrayBuffer) => {
    setState({ kind: 'reading' });
    const reading = await read(source).catch(() => undefined);
    if (!reading) return setState({ kind: 'nothing' });
    if (reading.isRefund) return setState({ kind: 'refund' });
    const { amount, paidAt, paidOn, orderId, sellers, evidence } = reading;
    const found = [amount, paidAt ?? paidOn, orderId].some((one) => one !== undefined);
    if (!found && sellers.length === 0) return setState({ kind: 'nothing' });
    setState({ kind: 'read', evidence, unsure: sellers.length !== 1 });
    onRead(reading);
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST) setState({ kind: 'too-large' });
    else await take(await file.arrayBuffer());
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (text === '' && pasted.trim() !== '') void take(pasted);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    const dropped = event.dataTransfer.getData('text/plain');
    if (file) void takeFile(file);
    else if (dropped !== '') {
      setText(dropped);
      void take(dropped);
    }
  };
  const onChoose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    void takeFile(file);
  };

  return (
    <details className="receipt">
      <summary>
        <FileText size={16} aria-hidden /> {words.say('receipt_title')}
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's short way to the chooser below. */}
      <div className="field" onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
        <label htmlFor={id}>{words.say('receipt_paste')}</label>
        <textarea
          id={id}
          className="input"
          rows={4}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={text}
          onPaste={onPaste}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} className="field-hint">
          {words.say('receipt_hint')}
        </p>
        <label className="receipt-file">
          {words.say('receipt_file')}{' '}
          <input type="file" accept=".eml,.txt,message/rfc822,text/plain" onChange={onChoose} />
        </label>
        <div className="row">
          <Button disabled={text.trim() === ''} onClick={() => void take(text)}>
            {words.say('receipt_read')}
          </Button>
        </div>
      </div>
      <div role="status">
        {state.kind === 'read' && (
          <>
            <p>{words.say(state.unsure ? 'receipt_check_seller' : 'receipt_check')}</p>
            <ul>
              {state.evidence.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        {state.kind === 'refund' && <p>{words.say('receipt_is_refund')}</p>}
        {state.kind === 'nothing' && <p>{words.say('receipt_nothing')}</p>}
        {state.kind === 'too-large' && <p>{words.say('receipt_too_large')}</p>}
      </div>
    </details>
  );
}
