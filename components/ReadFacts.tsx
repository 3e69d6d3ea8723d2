// A page of terms as the reader understood it: each fact with its sentence and how sure it is, and what is not known said so.

import type { PolicyQuote } from '../lib/messages/protocol';
import type { ReadField } from '../lib/reader/reading';
import { Quoted } from './Quoted';
import { type ReadText, sentenceAt, surenessOf, valueInWords } from './read-facts';
import { useWords, type WordKey, type Words } from './words';
import './ReadFacts.css';

/** In the order in which they matter to a buyer; the first three are named even where the page is silent. */
const FACTS = [
  { name: 'fact_stance', fields: ['stance'], always: true },
  { name: 'fact_windows', fields: ['windows'], always: true },
  { name: 'fact_ended_by', fields: ['voidedBy'], always: true },
  { name: 'change_cap', fields: ['usageCap'] },
  { name: 'change_automatic', fields: ['autoRefundOnFailure'] },
  { name: 'fact_alternatives', fields: ['remedies'] },
  { name: 'fact_ask', fields: ['requestVia', 'contact'] },
  { name: 'fact_money', fields: ['processingDays'] },
  { name: 'read_also', fields: ['grounds', 'requiresEvidence', 'legalMentions'] },
  { name: 'read_text_date', fields: ['lastUpdated'] },
] as const satisfies readonly {
  readonly name: WordKey;
  readonly fields: readonly ReadField[];
  readonly always?: boolean;
}[];

interface ReadFactsProps {
  readonly read: ReadText;
  /** What the reader only supposes. */
  readonly guesses?: readonly PolicyQuote[];
}

export function ReadFacts({ read, guesses = [] }: ReadFactsProps) {
  const words = useWords();
  const quotes = [...(read.quotes ?? []), ...guesses];
  return (
    <dl className="read-facts">
      {FACTS.map((fact) => {
        const fields: readonly ReadField[] = fact.fields;
        const claims = claimsOf(
          quotes.filter(({ field }) => fields.includes(field)),
          read,
          words,
        );
        if (claims.length === 0 && !('always' in fact)) return null;
        return (
          <div key={fact.name}>
            <dt>{words.say(fact.name)}</dt>
            <dd>
              {claims.length === 0 && <p className="soft">{words.say('read_unknown')}</p>}
              {claims.map(({ value, sureness, sentence }) => (
                <div key={`${value} ${sentence}`}>
                  {value !== '' && (
                    <p>
                      {value} {sureness !== '' && <span className="read-facts-sure">{sureness}</span>}
                    </p>
                  )}
                  {/* An address that is a sentence by itself needs no saying twice. */}
                  {sentence !== value && <Quoted sentences={[sentence]} language={read.language} />}
                </div>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface Claim {
  readonly value: string;
  readonly sureness: string;
  readonly sentence: string;
}

/** Several values of one sentence share it. */
function claimsOf(quotes: readonly PolicyQuote[], { text, facts }: ReadText, words: Words): readonly Claim[] {
  const bySentence = new Map<string, { values: string[]; least: number | undefined }>();
  for (const quote of quotes) {
    const sentence = sentenceAt(text, quote);
    if (sentence === '') continue;
    const value = valueInWords(quote, facts, words);
    const known = bySentence.get(sentence);
    if (known === undefined) {
      bySentence.set(sentence, { values: value === '' ? [] : [value], least: quote.confidence });
      continue;
    }
    if (value !== '' && !known.values.includes(value)) known.values.push(value);
    if (quote.confidence !== undefined) known.least = Math.min(known.least ?? 1, quote.confidence);
  }
  return [...bySentence].map(([sentence, { values, least }]) => ({
    value: words.list(values, 'plain'),
    sureness: surenessOf(least, words),
    sentence,
  }));
}
