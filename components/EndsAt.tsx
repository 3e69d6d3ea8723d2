// The moment a window ends and the safe moment before it; once that has passed, it says to act now.

import type { Deadline } from '../lib/policy/clocks';
import { useTicking } from './ticker';
import { useWords } from './words';

export function EndsAt({ deadline }: { readonly deadline: Deadline }) {
  const words = useWords();
  const isSafe = useTicking((now) => now < deadline.lastSafe);
  const end = words.moment(deadline.at, 'weekday-time');
  const sameDay = words.moment(deadline.at, 'day') === words.moment(deadline.lastSafe, 'day');
  return (
    <p className="ends-at">
      {words.say(deadline.reading === 'cautious' ? 'may_end_at' : 'ends_at', end)}{' '}
      <span className="soft">
        {isSafe
          ? words.say('plan_for', words.moment(deadline.lastSafe, sameDay ? 'time' : 'weekday-time'))
          : words.say('act_now')}
      </span>
    </p>
  );
}
