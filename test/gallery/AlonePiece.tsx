// One component that fills a screen by itself: a dialog, and what a screen says that cannot read its purchases.

import { Dialog } from '../../components/Dialog';
import { SetStartForm } from '../../components/SetStartForm';
import { TroubleBoundary } from '../../components/TroubleBoundary';
import { at } from '../support/a-purchase';
import { nothing, saved } from './Piece';
import type { Alone } from './pages';
import { NOW } from './purchases';

export function AlonePiece({ name }: { readonly name: Alone }) {
  if (name === 'dialog') {
    return (
      <main>
        <h1>Behind a dialog</h1>
        <Dialog title="Set the start" onClose={nothing}>
          <SetStartForm boughtAt={at('2026-11-18T09:00:00Z')} now={NOW} onSet={saved} onCancel={nothing} />
        </Dialog>
      </main>
    );
  }
  return (
    <TroubleBoundary
      open={() => Promise.reject(new Error(name))}
      troubleOf={() => (name === 'trouble' ? undefined : name)}
      onAgain={nothing}
      onSaveCopy={async () => undefined}
    >
      {null}
    </TroubleBoundary>
  );
}
