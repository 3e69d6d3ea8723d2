// Every component in every state, for pictures and for the eye.

import { useEffect } from 'react';
import { ClaimPieces } from './ClaimPieces';
import { FormPieces } from './FormPieces';
import { PurchasePieces } from './PurchasePieces';
import { GROUPS, type Group } from './pages';
import { ReadingPieces } from './ReadingPieces';
import { SitePieces } from './SitePieces';
import { TermsPieces } from './TermsPieces';
import './gallery.css';

const PIECES = {
  purchases: PurchasePieces,
  sites: SitePieces,
  reading: ReadingPieces,
  terms: TermsPieces,
  claims: ClaimPieces,
  forms: FormPieces,
} as const satisfies { readonly [Name in Group]: unknown };

export function Gallery({ group }: { readonly group: Group | undefined }) {
  // What was pressed took the focus with it.
  useEffect(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  }, []);
  return (
    <main className="gallery">
      <h1 className="unseen">Gallery</h1>
      {GROUPS.filter((name) => group === undefined || name === group).map((name) => {
        const Pieces = PIECES[name];
        return <Pieces key={name} />;
      })}
    </main>
  );
}
