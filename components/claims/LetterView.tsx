// A letter to read, copy, or open in the buyer's own mail program. Sending it is always the buyer's.

import { Copy, Mail } from 'lucide-react';
import { useState } from 'react';
import type { Letter } from '../../lib/claims/compose';
import { mailLink } from '../../lib/claims/mail-link';
import { Button } from '../Button';
import { Field } from '../Field';
import { useWords } from '../words';

interface LetterViewProps {
  readonly letter: Letter;
  readonly to?: string | undefined;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSent: () => void;
}

export function LetterView({ letter, to, onCopy, onSent }: LetterViewProps) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const link = to === undefined ? undefined : mailLink(to, letter);
  return (
    <div className="stack">
      <Field label={words.say('letter_subject')}>
        {(tie) => <input {...tie} className="input" readOnly value={letter.subject} lang={letter.language} />}
      </Field>
      <Field label={words.say('letter_text')} hint={words.say('letter_nothing_sent')}>
        {(tie) => <textarea {...tie} className="input" readOnly rows={12} value={letter.body} lang={letter.language} />}
      </Field>
      <div className="row">
        <Button onClick={() => void onCopy(`${letter.subject}\n\n${letter.body}`).then((done) => setCopied(done))}>
          <Copy size={16} aria-hidden />
          {words.say('letter_copy')}
        </Button>
        {link && (
          <a className="button" data-look="calm" href={link.href}>
            <Mail size={16} aria-hidden />
            {words.say('letter_mail')}
          </a>
        )}
        <Button look="main" onClick={onSent}>
          {words.say('letter_sent')}
        </Button>
      </div>
      <p role="status" className="soft">
        {copied ? words.say('letter_copied') : ''}
      </p>
      {link && !link.holdsText && <p className="soft">{words.say('letter_paste')}</p>}
    </div>
  );
}
