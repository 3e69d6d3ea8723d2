// One version of a seller's terms as facts, each of them leading to where it was read.

import type { ReactNode } from 'react';
import type { DeclaredTerms } from '../lib/policy/terms';
import { scopeName } from './clock-words';
import { alternatives, channelName } from './remedy-words';
import { SourceLink } from './SourceLink';
import { actName, notStated, stanceName, windowSentence } from './terms-words';
import { useWords } from './words';
import './TermsFacts.css';

export function TermsFacts({ terms }: { readonly terms: DeclaredTerms }) {
  const words = useWords();
  const acts = (list: readonly DeclaredTerms['voidedBy'][number][]) =>
    words.list(
      list.map((act) => actName(act, words)),
      'plain',
    );
  const instead = alternatives(terms, words);
  const [least, most] = terms.processingDays ?? [];
  return (
    <div className="terms-facts">
      {/* The catalogue's own words are English in every language of the screens. */}
      <p className="terms-facts-summary" lang="en">
        {terms.source.summary}
      </p>
      <dl>
        <Fact name={words.say('fact_stance')}>{stanceName(terms.stance, words)}</Fact>
        {terms.windows.length > 0 && (
          <Fact name={words.say('fact_windows')}>
            <ul>
              {terms.windows.map((window) => {
                const scope = scopeName(window.scope, words);
                return (
                  <li key={`${window.scope} ${window.startsAt} ${window.amount} ${window.unit}`}>
                    {windowSentence(window, words)}
                    {scope !== '' && <span className="soft"> ({scope})</span>}
                  </li>
                );
              })}
            </ul>
          </Fact>
        )}
        <Fact name={words.say('fact_ended_by')}>
          {terms.voidedBy.length > 0 ? acts(terms.voidedBy) : notStated(terms, words)}
        </Fact>
        {terms.notVoidedBy && terms.notVoidedBy.length > 0 && (
          <Fact name={words.say('fact_not_ended_by')}>{acts(terms.notVoidedBy)}</Fact>
        )}
        {instead !== '' && <Fact name={words.say('fact_alternatives')}>{instead}</Fact>}
        {(terms.requestVia || terms.contact) && (
          <Fact name={words.say('fact_ask')}>
            {[terms.requestVia && channelName(terms.requestVia, words), terms.contact].filter(Boolean).join(', ')}
          </Fact>
        )}
        {most !== undefined && (
          <Fact name={words.say('fact_money')}>
            {least === most || least === 0
              ? words.count('business_days', most)
              : words.say('days_range', words.number(least ?? 0), words.count('business_days', most))}
          </Fact>
        )}
        <Fact name={words.say('fact_source')}>
          <SourceLink source={terms.source} />
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
