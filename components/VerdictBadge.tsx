// The state of a refund as a word, a shape and a colour; never a colour alone.

import { Archive, Ban, CircleCheck, CircleHelp, CircleX, Clock3, Hourglass, Scale, Send, TimerOff } from 'lucide-react';
import type { VerdictState } from '../lib/policy/verdict';
import { stateName } from './reason-words';
import { useWords } from './words';
import './VerdictBadge.css';

const LOOKS = {
  open: { icon: CircleCheck, tone: 'open' },
  closing: { icon: Clock3, tone: 'closing' },
  waiting: { icon: Hourglass, tone: 'waiting' },
  discretion: { icon: Scale, tone: 'waiting' },
  voided: { icon: CircleX, tone: 'ended' },
  refused: { icon: Ban, tone: 'quiet' },
  expired: { icon: TimerOff, tone: 'quiet' },
  asked: { icon: Send, tone: 'waiting' },
  closed: { icon: Archive, tone: 'quiet' },
  unknown: { icon: CircleHelp, tone: 'quiet' },
} as const satisfies { readonly [Kind in VerdictState['kind']]: unknown };

export const toneOf = (kind: VerdictState['kind']): (typeof LOOKS)[typeof kind]['tone'] => LOOKS[kind].tone;
export const iconOf = (kind: VerdictState['kind']): (typeof LOOKS)[typeof kind]['icon'] => LOOKS[kind].icon;

export function VerdictBadge({ kind }: { readonly kind: VerdictState['kind'] }) {
  const words = useWords();
  const Icon = iconOf(kind);
  return (
    <span className="verdict-badge" data-tone={toneOf(kind)}>
      <Icon size={14} aria-hidden />
      {stateName(kind, words)}
    </span>
  );
}
