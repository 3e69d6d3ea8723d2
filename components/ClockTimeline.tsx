// All clocks around today as bars on one time line; each bar says in words what it shows.

import type { Clock } from '../lib/policy/clocks';
import type { VerdictState } from '../lib/policy/verdict';
import { DAY } from '../lib/time/duration';
import type { Instant } from '../lib/time/instant';
import { timeLeft } from './Countdown';
import { clockTitle } from './clock-words';
import { stateName } from './reason-words';
import { toneOf } from './VerdictBadge';
import { useWords, type Words } from './words';
import './ClockTimeline.css';

interface TimelineRow {
  readonly id: string;
  readonly seller: string;
  readonly url: string;
  readonly clock: Clock;
  /** What is true for its purchase now. */
  readonly verdict: VerdictState['kind'];
}

interface ClockTimelineProps {
  readonly rows: readonly TimelineRow[];
  readonly now: Instant;
  /** Days shown; a quarter of them lie before now. */
  readonly days: number;
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly tone: string;
  /** On which side it goes on outside of the picture. */
  readonly goesOn: 'before' | 'behind' | 'both' | undefined;
}

export function ClockTimeline({ rows, now, days }: ClockTimelineProps) {
  const words = useWords();
  const start = now - (days / 4) * DAY;
  const end = start + days * DAY;
  const at = (instant: number) => ((instant - start) / (end - start)) * 100;
  const ticks = ticksBetween(start, end, days);
  const dayFormat = new Intl.DateTimeFormat(
    words.locale,
    days <= 2 ? { weekday: 'short', hour: 'numeric' } : { day: 'numeric', month: 'short' },
  );
  return (
    <div className="timeline">
      <div className="timeline-axis" aria-hidden>
        {ticks.map((tick) => (
          <span key={tick} data-edge={edgeOf(at(tick))} style={{ insetInlineStart: `${at(tick)}%` }}>
            {dayFormat.format(tick)}
          </span>
        ))}
      </div>
      <ol className="timeline-rows">
        {rows.map((row) => {
          const bar = barOf(row, now, start, end);
          const overruled = isOverruled(row);
          return (
            <li key={row.id}>
              <a href={row.url} className="timeline-label">
                <strong>{row.seller}</strong> <span className="soft">{clockTitle(row.clock, words)}</span>
              </a>
              <span className="timeline-track" aria-hidden>
                {ticks.map((tick) => (
                  <i key={tick} style={{ insetInlineStart: `${at(tick)}%` }} />
                ))}
                {bar && (
                  <b
                    data-tone={bar.tone}
                    data-state={row.clock.state.kind}
                    data-goes-on={bar.goesOn}
                    style={{
                      insetInlineStart: `${at(bar.from)}%`,
                      inlineSize: `max(6px, ${at(bar.to) - at(bar.from)}%)`,
                    }}
                  />
                )}
                <em style={{ insetInlineStart: `${at(now)}%` }} />
              </span>
              <span className="timeline-said">
                {said(row.clock, now, words)}
                {overruled && <span className="soft">{stateName(row.verdict, words)}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="timeline-now soft">
        <em /> {words.say('timeline_now', words.moment(now, 'weekday-time'))}
      </p>
    </div>
  );
}

/** A label in the middle of its line would leave the picture at either end. */
function edgeOf(percent: number): 'start' | 'end' | undefined {
  return percent < 8 ? 'start' : percent > 92 ? 'end' : undefined;
}

/** Time that still runs for a refund that nobody promises, or that has ended: the verdict says more than the time. */
function isOverruled({ clock, verdict }: TimelineRow): boolean {
  return clock.kind === 'refund' && clock.state.kind === 'running' && verdict !== 'open' && verdict !== 'closing';
}

function barOf(row: TimelineRow, now: Instant, start: number, end: number): Bar | undefined {
  const within = (from: number, to: number, tone: string): Bar | undefined => {
    if (to < start || from > end) return undefined;
    const goesOn = from < start ? (to > end ? 'both' : 'before') : to > end ? 'behind' : undefined;
    return { from: Math.max(start, from), to: Math.min(end, to), tone, goesOn };
  };
  const { state } = row.clock;
  switch (state.kind) {
    case 'running': {
      const byTime = state.deadline.at - now <= DAY ? 'closing' : 'open';
      return within(state.startedAt, state.deadline.at, toneOf(isOverruled(row) ? row.verdict : byTime));
    }
    case 'ended':
      return within(state.startedAt, state.deadline.at, 'quiet');
    case 'waiting':
      return within(now, now + (end - now) / 6, 'waiting');
    case 'stopped':
      return within(state.at - DAY / 4, state.at, 'ended');
  }
}

function said({ state }: Clock, now: Instant, words: Words): string {
  switch (state.kind) {
    case 'running':
      return timeLeft(state.deadline, now, words, 'one');
    case 'ended':
      return words.say('clock_ended', words.moment(state.deadline.at, 'day'));
    case 'waiting':
      return words.say('state_waiting');
    case 'stopped':
      return words.say('clock_stopped', words.moment(state.at, 'day'));
  }
}

/** Local midnights, or every six hours of a short line; never more than about eight. */
function ticksBetween(start: number, end: number, days: number): readonly number[] {
  const step = days <= 2 ? 6 / 24 : Math.max(1, Math.ceil(days / 8));
  const first = new Date(start);
  first.setHours(0, 0, 0, 0);
  const ticks: number[] = [];
  for (let count = 0; count < 200; count += 1) {
    const tick = new Date(first);
    if (step < 1) tick.setHours(count * 6);
    else tick.setDate(first.getDate() + count * step);
    if (tick.getTime() > end) break;
    if (tick.getTime() >= start) ticks.push(tick.getTime());
  }
  return ticks;
}
