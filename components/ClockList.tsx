// Every clock of one purchase with what it does now: running, waiting, stopped or ended.

import type { Clock } from '../lib/policy/clocks';
import { Countdown } from './Countdown';
import { clockTitle, waitSentence } from './clock-words';
import { EndsAt } from './EndsAt';
import { actName, windowSentence } from './terms-words';
import { useWords } from './words';
import './ClockList.css';

export function ClockList({ clocks }: { readonly clocks: readonly Clock[] }) {
  const words = useWords();
  return (
    <ul className="clock-list">
      {clocks.map((clock) => (
        <li key={clock.id} data-state={clock.state.kind}>
          <div>
            <h3>{clockTitle(clock, words)}</h3>
            {clock.window && <p className="soft">{windowSentence(clock.window, words)}</p>}
          </div>
          <ClockState clock={clock} />
        </li>
      ))}
    </ul>
  );
}

function ClockState({ clock }: { readonly clock: Clock }) {
  const words = useWords();
  const { state } = clock;
  switch (state.kind) {
    case 'running':
      return (
        <div>
          <p className="clock-list-left">
            <Countdown deadline={state.deadline} />
          </p>
          <EndsAt deadline={state.deadline} />
        </div>
      );
    case 'waiting':
      return <p>{waitSentence(state.for, words)}</p>;
    case 'ended':
      return <p className="soft">{words.say('clock_ended', words.moment(state.deadline.at, 'weekday-time'))}</p>;
    case 'stopped': {
      const when = words.moment(state.at, 'weekday-time');
      const by = state.by === 'buyer' || state.by === 'claim' ? undefined : actName(state.by, words);
      return (
        <p className="soft">
          {by === undefined ? words.say('clock_stopped', when) : words.say('clock_stopped_by', when, by)}
        </p>
      );
    }
  }
}
