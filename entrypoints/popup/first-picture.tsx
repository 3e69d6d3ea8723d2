// The popup's first picture, drawn from the rows that were read while React is still on its way.

import type { ReactNode } from 'react';
import { TickerProvider } from '../../components/ticker';
import { WordsProvider } from '../../components/words';
import { recoverable } from '../../lib/policy/recoverable';
import type { FirstPicture } from '../screen/first';
import type { Stage } from '../screen/stage';
import { viewsOf } from '../screen/views';
import { ledgerOf, type PopupLedger } from './ledger';
import { Picture } from './Picture';
import { inSight, SHOWN } from './shown';

const nothing = () => {};

function pictureOf({ settings, stories, cutAt, questions }: PopupLedger, stage: Stage): ReactNode {
  const views = viewsOf(stories, stage.ticker.present());
  return (
    <WordsProvider value={stage.words}>
      <TickerProvider value={stage.ticker}>
        <Picture
          views={views}
          sums={cutAt ? undefined : recoverable(views.map(({ verdict }) => verdict))}
          questions={questions}
          saves={settings.saves}
          total={0}
          search=""
          onSearch={nothing}
          onAdd={nothing}
          onSetStart={nothing}
          onAnswer={nothing}
          onSaveAnswer={nothing}
        />
      </TickerProvider>
    </WordsProvider>
  );
}

export const firstPicture: FirstPicture = {
  atMost: SHOWN,
  /** Nothing before Start: there is not yet anything to show. */
  of: (rows, stage) => {
    const ledger = ledgerOf(rows);
    return ledger.settings.started ? pictureOf(ledger, stage) : undefined;
  },
  inSight,
  height: 220,
};
