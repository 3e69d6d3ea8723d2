// How long what is bought in private windows is kept, to be chosen.

import type { PrivateKeeping as Keeping } from '../lib/messages/protocol';
import { Segments } from './Segments';
import { useWords } from './words';

interface PrivateKeepingProps {
  readonly keeping: Keeping;
  readonly onChange: (keeping: Keeping) => void;
}

export function PrivateKeeping({ keeping, onChange }: PrivateKeepingProps) {
  const words = useWords();
  return (
    <Segments
      label={words.say('private_keep')}
      value={keeping}
      options={[
        ['nothing', words.say('private_no')],
        ['while-open', words.say('private_while_open')],
        ['keep', words.say('private_yes')],
      ]}
      onChange={onChange}
    />
  );
}
