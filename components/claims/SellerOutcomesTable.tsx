// How requests turned out at each seller: asked, open, won, lost, and the money that came back.

import type { SellerOutcomes } from '../../lib/claims/outcomes';
import { MoneyText } from '../MoneyText';
import { useWords } from '../words';

interface SellerOutcomesTableProps {
  readonly outcomes: readonly SellerOutcomes[];
  readonly nameOf: (provider: string) => string;
}

export function SellerOutcomesTable({ outcomes, nameOf }: SellerOutcomesTableProps) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="table-scroll" aria-label={words.say('requests_title')} tabIndex={0}>
      <table>
        <caption className="unseen">{words.say('requests_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('column_seller')}</th>
            <th scope="col">{words.say('requests_asked')}</th>
            <th scope="col">{words.say('requests_open')}</th>
            <th scope="col">{words.say('requests_won')}</th>
            <th scope="col">{words.say('requests_settled')}</th>
            <th scope="col">{words.say('requests_lost')}</th>
            <th scope="col">{words.say('requests_reclaimed')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ provider, asked, open, won, settled, lost, reclaimed }) => (
            <tr key={provider}>
              <th scope="row">{nameOf(provider)}</th>
              {Object.entries({ asked, open, won, settled, lost }).map(([name, count]) => (
                <td key={name}>{words.number(count)}</td>
              ))}
              <td>
                {reclaimed.length === 0
                  ? '–'
                  : reclaimed.map((sum) => (
                      <span key={sum.currency}>
                        <MoneyText amount={sum} />{' '}
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
