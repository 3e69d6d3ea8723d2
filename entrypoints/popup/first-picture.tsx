// The popup's first picture, drawn from the rows that were read while React is still on its way.

import { TickerProvider } from '../../components/ticker';
import { WordsProvider } from '../../components/words';
import { recoverable } from '../../lib/policy/recoverable';
import type { FrontRows } from '../../lib/store/front-rows';
import { drawOnce } from '../screen/draw-once';
import { type Stage, setStage } from '../screen/stage';
import { ledgerOf, viewsOf } from './ledger';
import { Picture } from './Picture';

const nothing = () => {};

/** The stage that it stands on, for React to go on there; nothing where there is not yet anything to show. */
export function drawFirst(rows: FrontRows): Stage | undefined {
  const ledger = ledgerOf(rows);
  const root = document.getElementById('root');
  if (!root || !ledger.settings.started) return undefined;
  try {
    const stage = setStage();
    const views = viewsOf(ledger.stories, stage.ticker.present());
    const picture = drawOnce(
      <WordsProvider value={stage.words}>
        <TickerProvider value={stage.ticker}>
          <Picture
            views={views}
            sums={ledger.cutAt ? undefined : recoverable(views.map(({ verdict }) => verdict))}
            questions={ledger.questions}
            saves={ledger.settings.saves}
            total={0}
            search=""
            onSearch={nothing}
            onAdd={nothing}
            onSetStart={nothing}
            onAnswer={nothing}
            onSaveAnswer={nothing}
          />
        </TickerProvider>
      </WordsProvider>,
    );
    root.replaceChildren(picture);
    return stage;
  } catch {
    // React draws the same a moment later, and has a boundary that tells of what is wrong.
    return undefined;
  }
}
