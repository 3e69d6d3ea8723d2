// Every seller's terms side by side; each fact leads to the page it was read on.

import type { ReactNode } from 'react';
import type { DeclaredTerms } from '../lib/policy/terms';
import type { KnownSeller } from '../lib/tracking/known-sellers';
import { alternatives, knowledgeName } from './remedy-words';
import { hostOf } from './SourceLink';
import { actName, mainWindow, notStated, stanceName, windowSentence } from './terms-words';
import { Unseen } from './Unseen';
import { useWords } from './words';
import './PolicyTable.css';

export function PolicyTable({ sellers }: { readonly sellers: readonly KnownSeller[] }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="policy-table" aria-label={words.say('nav_policies')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say('column_seller')}</th>
            <th scope="col">{words.say('column_window')}</th>
            <th scope="col">{words.say('column_conditions')}</th>
            <th scope="col">{words.say('column_alternatives')}</th>
            <th scope="col">{words.say('column_known')}</th>
          </tr>
        </thead>
        <tbody>
          {sellers.map((seller) => (
            <tr key={seller.id}>
              <th scope="row">
                {seller.name}
                <span className="policy-host">{seller.host}</span>
              </th>
              <Facts seller={seller} head={words.say('column_window')} of={windowFact} />
              <Facts seller={seller} head={words.say('column_conditions')} of={conditionFact} />
              <Facts
                seller={seller}
                head={words.say('column_alternatives')}
                of={(terms) => alternatives(terms, words)}
              />
              <td>
                <span className="policy-head">{words.say('column_known')}</span>
                {[seller.terms, seller.disagreeing].map(
                  (terms) =>
                    terms && (
                      <p key={terms.source.url}>
                        <a href={terms.source.url} target="_blank" rel="noreferrer">
                          {hostOf(terms.source.url)}
                          <Unseen> {words.say('opens_in_new_tab')}</Unseen>
                        </a>
                        <span className="policy-known">
                          {knowledgeName(terms.source.knowledge, words)},{' '}
                          {words.say('read_on', words.calendarDay(terms.source.readOn))}
                        </span>
                      </p>
                    ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function windowFact(terms: DeclaredTerms): string {
    const window = mainWindow(terms);
    const isMoney = terms.stance === 'refunds' || terms.stance === 'conditional';
    const stance = isMoney && window ? '' : stanceName(terms.stance, words);
    return [stance, window && terms.stance !== 'none' ? windowSentence(window, words) : '']
      .filter((part) => part !== '')
      .join(' · ');
  }

  function conditionFact(terms: DeclaredTerms): string {
    return words.list(
      terms.voidedBy.map((act) => actName(act, words)),
      'or',
    );
  }
}

interface FactsProps {
  readonly seller: KnownSeller;
  /** The column's head, which stands beside the fact where the heads have no room. */
  readonly head: string;
  readonly of: (terms: DeclaredTerms) => string;
}

/** A fact is a link for the mouse; by keyboard the last column has the same link once. */
function Facts({ seller, head, of }: FactsProps): ReactNode {
  const words = useWords();
  return (
    <td>
      <span className="policy-head">{head}</span>
      {[seller.terms, seller.disagreeing].map((terms, index) => {
        if (terms === undefined) return null;
        const stated = of(terms);
        if (stated === '' && index > 0) return null;
        return (
          <p key={terms.source.url}>
            {index > 0 && <span className="policy-known">{words.say('another_source_says')} </span>}
            <a
              className={stated === '' ? 'policy-fact soft' : 'policy-fact'}
              href={terms.source.url}
              title={hostOf(terms.source.url)}
              tabIndex={-1}
              target="_blank"
              rel="noreferrer"
            >
              {stated === '' ? notStated(terms, words) : stated}
            </a>
          </p>
        );
      })}
    </td>
  );
}
