// How much of a usage cap is used: what was seen, what keeps the refund, and when the next use ends it.

import { useId } from 'react';
import type { UsageMeter } from '../../lib/credits/usage-meter';
import { useWords } from '../words';

export function UsageLine({ meter }: { readonly meter: UsageMeter | 'unknown' }) {
  const words = useWords();
  const id = useId();
  if (meter === 'unknown') return <p className="soft">{words.say('meter_unknown')}</p>;
  const { unit, used, allowed, state } = meter;
  if (state === 'passed') return null;
  return (
    <div>
      <p id={id}>
        {words.say(`meter_${unit}`, words.number(used), words.number(allowed))}{' '}
        {state === 'at-the-edge' && <strong>{words.say('meter_edge')}</strong>}
      </p>
      <meter
        className="usage"
        aria-labelledby={id}
        min={0}
        // Green while there is room, amber for the last use, red at the edge; the words say it too.
        low={Math.max(0, allowed - 1.5)}
        high={Math.max(0, allowed - 0.5)}
        optimum={0}
        max={Math.max(1, allowed)}
        value={Math.min(used, allowed)}
      />
    </div>
  );
}
