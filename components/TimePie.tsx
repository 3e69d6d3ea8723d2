// A small clock face whose filled part is the time left; where no time runs it shows the sign of the state instead.

import type { VerdictState } from '../lib/policy/verdict';
import type { Instant } from '../lib/time/instant';
import { useTicking } from './ticker';
import { iconOf, toneOf } from './VerdictBadge';
import './TimePie.css';

interface TimePieProps {
  readonly kind: VerdictState['kind'];
  readonly running?: { readonly from: Instant; readonly to: Instant } | undefined;
}

const STEPS = 120;

/** The part of a span that is left, as whole steps of a hundred and twenty, so that a picture changes rarely. */
export function stepsLeft(from: Instant, to: Instant, now: Instant): number {
  if (to <= from) return 0;
  return Math.ceil(Math.min(1, Math.max(0, (to - now) / (to - from))) * STEPS);
}

export function TimePie({ kind, running }: TimePieProps) {
  const steps = useTicking((now) => (running ? stepsLeft(running.from, running.to, now) : -1));
  const Icon = iconOf(kind);
  if (steps < 0) {
    return (
      <span className="time-pie" data-tone={toneOf(kind)} data-still aria-hidden>
        <Icon size={20} />
      </span>
    );
  }
  const share = steps / STEPS;
  return (
    <svg className="time-pie" data-tone={toneOf(kind)} viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <circle className="time-pie-face" cx="22" cy="22" r="20" />
      {/* A circle of half the radius with a stroke as wide as the radius is a pie. */}
      <circle
        className="time-pie-left"
        cx="22"
        cy="22"
        r="8"
        pathLength={STEPS}
        strokeDasharray={`${steps} ${STEPS}`}
        transform="rotate(-90 22 22) scale(1 -1) translate(0 -44)"
      />
      <line className="time-pie-hand" x1="22" y1="22" x2="22" y2="8" />
      <line className="time-pie-hand" x1="22" y1="22" x2="22" y2="8" transform={`rotate(${-360 * share} 22 22)`} />
    </svg>
  );
}
