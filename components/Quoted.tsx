// Sentences of a seller's page, word for word, as the buyer's own copy has them.

import './Quoted.css';

interface QuotedProps {
  readonly sentences: readonly string[];
  /** The page's own, as an ISO 639-1 code, for whoever has it read aloud. */
  readonly language: string | undefined;
}

export function Quoted({ sentences, language }: QuotedProps) {
  return sentences.map((sentence) => (
    // Any language may stand here, in either direction.
    <blockquote key={sentence} className="quoted" dir="auto" lang={language}>
      {sentence}
    </blockquote>
  ));
}
