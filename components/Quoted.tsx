// Sentences of a seller's page, word for word, as the buyer's own copy has them.

import './Quoted.css';

export function Quoted({ sentences }: { readonly sentences: readonly string[] }) {
  return sentences.map((sentence) => (
    // Any language may stand here, in either direction.
    <blockquote key={sentence} className="quoted" dir="auto">
      {sentence}
    </blockquote>
  ));
}
