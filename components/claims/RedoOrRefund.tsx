// Redo or refund: what the buyer sees in the pictures, and what the signs and the terms advise.

import { useState } from 'react';
import type { PurchaseStory } from '../../lib/policy/purchase';
import { REDO_SIGNS, REFUND_SIGNS, type ResultSign, redoOrRefund } from '../../lib/policy/redo-or-refund';
import type { Instant } from '../../lib/time/instant';
import { useWords } from '../words';
import { adviceSentence, signName } from './claim-words';

const SIGNS: readonly ResultSign[] = [...REFUND_SIGNS, ...REDO_SIGNS];

export function RedoOrRefund({ story, now }: { readonly story: PurchaseStory; readonly now: Instant }) {
  const words = useWords();
  const [signs, setSigns] = useState<readonly ResultSign[]>([]);
  const { advice } = redoOrRefund(signs, story, now);
  return (
    <fieldset className="stack signs">
      <legend>{words.say('advice_no_signs')}</legend>
      {SIGNS.map((sign) => (
        <label key={sign} className="check">
          <input
            type="checkbox"
            checked={signs.includes(sign)}
            onChange={({ currentTarget: { checked } }) =>
              setSigns((before) => (checked ? [...before, sign] : before.filter((other) => other !== sign)))
            }
          />
          {signName(sign, words)}
        </label>
      ))}
      <p role="status">{advice !== 'no-signs' && <strong>{adviceSentence(advice, words)}</strong>}</p>
    </fieldset>
  );
}
