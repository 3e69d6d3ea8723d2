// The guard, tried on a pretend gallery: the warning is the real one, and nothing is bought, sent or kept.

import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { VerdictBadge } from '../../components/VerdictBadge';
import { useWords } from '../../components/words';
import type { CurrencyCode, MinorUnits } from '../../lib/money/money';
import type { OpenWarning } from '../../lib/page/warning';
import { showWarning } from '../../lib/page/warning-dialog';
import { systemClock } from '../../lib/platform/system-clock';
import { calendarDayOf } from '../../lib/time/calendar-day';
import { DAY, HOUR } from '../../lib/time/duration';
import { instantOf, isoOf } from '../../lib/time/instant';
import { Portrait } from './Portrait';

const PRICE = { minor: 3900 as MinorUnits, currency: 'USD' as CurrencyCode };

type Outcome = 'untried' | 'kept' | 'ended';

export function Demo({ rulesUrl }: { readonly rulesUrl: string }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>('untried');
  const open = useRef<OpenWarning>(undefined);

  useEffect(() => {
    // In a shop the guard hands these over; here there is no page to keep them from.
    const hand = (event: Event) => open.current?.take(event);
    const kinds = ['click', 'keydown'] as const;
    for (const kind of kinds) document.addEventListener(kind, hand, { capture: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, hand, { capture: true });
      open.current?.close();
    };
  }, []);

  const download = async () => {
    const now = systemClock.now();
    const at = instantOf(now + 6 * DAY) ?? now;
    const warning = showWarning({
      act: 'download',
      sure: true,
      stopped: false,
      now,
      purchases: [
        {
          id: 'demo',
          plan: words.say('demo_plan'),
          boughtAt: isoOf(instantOf(now - DAY) ?? now),
          amount: PRICE,
          deadline: { at, lastSafe: instantOf(at - 2 * HOUR) ?? at, reading: 'exact' },
          endedBy: ['download'],
          rule: {
            summary: words.say('demo_rule'),
            url: rulesUrl,
            readOn: calendarDayOf(now, systemClock.zone()),
            knowledge: 'in-full',
          },
          allowed: [],
        },
      ],
    });
    open.current = warning;
    const answer = await warning.answer;
    open.current = undefined;
    setOutcome(answer.kind === 'anyway' ? 'ended' : 'kept');
  };

  return (
    <div className="demo">
      <div className="demo-head">
        <h3>{words.say('demo_gallery')}</h3>
        <span className="row">
          <span className="figures">{words.money(PRICE)}</span>
          <VerdictBadge kind={outcome === 'ended' ? 'voided' : 'open'} />
        </span>
      </div>
      <ul className="demo-gallery">
        {[0, 1, 2].map((number) => (
          <li key={number}>
            <Portrait number={number} />
            <Button label={words.say('demo_picture', words.number(number + 1))} onClick={() => void download()}>
              <Download size={16} aria-hidden />
              {words.say('demo_download')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="demo-result" role="status">
        {outcome === 'kept' && words.say('demo_keep_result')}
        {outcome === 'ended' && words.say('demo_anyway_result')}
      </p>
      {outcome === 'ended' && <Button onClick={() => setOutcome('untried')}>{words.say('demo_again')}</Button>}
    </div>
  );
}
