// What is known of sellers: one version of the terms, and all of them side by side.

import { PolicyTable } from '../../components/PolicyTable';
import { TermsFacts } from '../../components/TermsFacts';
import { knownSellers } from '../../lib/tracking/known-sellers';
import { termsAt } from '../support/a-purchase';
import { Piece } from './Piece';

/** Conditional with two sources, for any reason, for no reason, for credits alone, from an article, through a bound on use. */
const SELLERS = ['aibusinessheadshots', 'aragon', 'headshotpro', 'headshotsbyai', 'photoroom', 'picphoto', 'tryitonai'];

export function TermsPieces() {
  return (
    <>
      {SELLERS.map((id) => (
        <Piece key={id} name={`terms: ${id}`}>
          <div className="panel">
            <TermsFacts terms={termsAt(id, '2026-11-10').terms} />
          </div>
        </Piece>
      ))}
      <Piece name="sellers side by side" wide>
        <PolicyTable sellers={knownSellers('2026-11-21').filter(({ id }) => SELLERS.includes(id))} />
      </Piece>
    </>
  );
}
