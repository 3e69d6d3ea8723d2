// The ledger of generations: what each cost, how it ended, what was reported and what came back.

import type { Generation } from '../../lib/credits/generation';
import { outcomesOf } from '../../lib/credits/outcomes';
import type { CreditRules } from '../../lib/credits/rules';
import { Button } from '../Button';
import { useWords, type Words } from '../words';

const SHOWN = 50;

interface GenerationListProps {
  /** Newest first; the sums are of all of them. */
  readonly generations: readonly Generation[];
  readonly rules: CreditRules | undefined;
  readonly onAnswer: (generation: Generation, outcome: 'refunded' | 'refused') => void;
}

function endText({ end, reports }: Generation, words: Words): string {
  const report = reports.at(-1);
  if (report) {
    switch (report.outcome) {
      case 'waiting':
      case 'unknown':
        return words.say('generation_reported');
      case 'refunded':
        return words.say('generation_refunded');
      case 'refused':
        return words.say('generation_refused');
    }
  }
  switch (end.kind) {
    case 'running':
      return words.say('generation_running');
    case 'finished':
      return words.say('generation_finished');
    case 'failed':
      return words.say(
        end.credits === 'returned'
          ? 'generation_failed_returned'
          : end.credits === 'kept'
            ? 'generation_failed_kept'
            : 'generation_failed',
      );
  }
}

export function GenerationList({ generations, rules, onAnswer }: GenerationListProps) {
  const words = useWords();
  const sums = outcomesOf(generations);
  const nameOf = ({ feature, label }: Generation) =>
    rules?.features?.find(({ id }) => id === feature)?.name ?? label ?? words.say('generation_unnamed');
  return (
    <div className="stack">
      <p>
        {words.say(
          'generations_summary',
          words.number(sums.made),
          words.number(sums.creditsSpent),
          words.number(sums.creditsBack),
        )}{' '}
        {sums.successRate !== undefined && words.say('generations_success', words.percent(sums.successRate))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="table-scroll" aria-label={words.say('generations_title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('column_when')}</th>
              <th scope="col">{words.say('column_feature')}</th>
              <th scope="col">{words.say('column_credits')}</th>
              <th scope="col">{words.say('column_result')}</th>
            </tr>
          </thead>
          <tbody>
            {generations.slice(0, SHOWN).map((generation) => (
              <tr key={generation.id}>
                <td>{words.moment(generation.startedAt, 'day-time')}</td>
                <td>{nameOf(generation)}</td>
                <td>{generation.cost === undefined ? '–' : words.number(generation.cost)}</td>
                <td>
                  {endText(generation, words)}{' '}
                  {['waiting', 'unknown'].includes(generation.reports.at(-1)?.outcome ?? '') && (
                    <>
                      <Button look="plain" onClick={() => onAnswer(generation, 'refunded')}>
                        {words.say('generation_was_refunded')}
                      </Button>
                      <Button look="plain" onClick={() => onAnswer(generation, 'refused')}>
                        {words.say('generation_was_refused')}
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
