// What became of purchases, month by month: bars drawn inside a real table, so that every number can be read.

import { type ReactNode, useMemo } from 'react';
import type { PurchaseView } from './purchase-view';
import { useWords, type WordKey } from './words';
import './OutcomeChart.css';

const OUTCOMES = ['within', 'asked', 'ended', 'passed', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const NAMES = {
  within: 'outcome_within',
  asked: 'outcome_asked',
  ended: 'outcome_ended',
  passed: 'outcome_passed',
  none: 'outcome_none',
} as const satisfies { readonly [Kind in Outcome]: WordKey };

export function outcomeOf({ verdict }: PurchaseView): Outcome {
  switch (verdict.state.kind) {
    case 'open':
    case 'closing':
    case 'waiting':
    case 'discretion':
      return 'within';
    case 'asked':
      return 'asked';
    case 'voided':
      return 'ended';
    case 'expired':
    case 'closed':
      return 'passed';
    case 'refused':
    case 'unknown':
      return 'none';
  }
}

interface Month {
  readonly key: string;
  readonly at: number;
  readonly counts: { readonly [Kind in Outcome]: number };
}

export function monthsOf(views: readonly PurchaseView[]): readonly Month[] {
  const months = new Map<string, { key: string; at: number; counts: { [Kind in Outcome]: number } }>();
  for (const view of views) {
    const bought = new Date(view.story.purchase.boughtAt);
    const key = `${bought.getFullYear()}-${String(bought.getMonth() + 1).padStart(2, '0')}`;
    const month = months.get(key) ?? {
      key,
      at: new Date(bought.getFullYear(), bought.getMonth(), 15).getTime(),
      counts: { within: 0, asked: 0, ended: 0, passed: 0, none: 0 },
    };
    month.counts[outcomeOf(view)] += 1;
    months.set(key, month);
  }
  return [...months.values()].sort((a, b) => b.at - a.at);
}

export function OutcomeChart({
  views,
  caption,
}: {
  readonly views: readonly PurchaseView[];
  readonly caption: ReactNode;
}) {
  const words = useWords();
  const months = useMemo(() => monthsOf(views), [views]);
  const most = Math.max(1, ...months.map(({ counts }) => OUTCOMES.reduce((sum, kind) => sum + counts[kind], 0)));
  const monthFormat = new Intl.DateTimeFormat(words.locale, { month: 'short', year: 'numeric' });
  return (
    <div className="outcome-chart">
      <ul className="outcome-key" aria-hidden>
        {OUTCOMES.map((kind) => (
          <li key={kind} data-outcome={kind}>
            {words.say(NAMES[kind])}
          </li>
        ))}
      </ul>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{words.say('column_month')}</th>
            {OUTCOMES.map((kind) => (
              <th key={kind} scope="col">
                {words.say(NAMES[kind])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ key, at, counts }) => (
            <tr key={key}>
              <th scope="row">{monthFormat.format(at)}</th>
              {OUTCOMES.map((kind) => (
                <td
                  key={kind}
                  data-outcome={kind}
                  data-empty={counts[kind] === 0}
                  style={{ inlineSize: `${(counts[kind] / most) * 100}%` }}
                >
                  {words.number(counts[kind])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
