// The popup's first picture, drawn from the rows that were read while React is still on its way.

import { TickerProvider } from '../../components/ticker';
import { WordsProvider } from '../../components/words';
import { recoverable } from '../../lib/policy/recoverable';
import type { FrontRows } from '../../lib/store/front-rows';
import { drawOnce } from '../screen/draw-once';
import type { Stage } from '../screen/stage';
import { exampleAt } from './example';
import { ledgerOf, type PopupLedger, viewsOf } from './ledger';
import { Picture } from './Picture';

const nothing = () => {};

function pictureOf({ settings, stories, cutAt, questions }: PopupLedger, stage: Stage): DocumentFragment {
  const views = viewsOf(stories, stage.ticker.present());
  return drawOnce(
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
    </WordsProvider>,
  );
}

export function rehearse(stage: Stage): void {
  try {
    const stories = [exampleAt(stage.ticker.present())];
    pictureOf({ ...ledgerOf({ settings: undefined, purchases: [], questions: [] }), stories }, stage);
  } catch {
    // What cannot be drawn is seen, and told, when it is drawn in earnest.
  }
}

/** The stage that it stands on, for React to go on there; nothing where there is not yet anything to show. */
export function drawFirst(rows: FrontRows, stage: Stage): Stage | undefined {
  const ledger = ledgerOf(rows);
  const root = document.getElementById('root');
  if (!root || !ledger.settings.started) return undefined;
  try {
    root.replaceChildren(pictureOf(ledger, stage));
    return stage;
  } catch {
    // React draws the same a moment later, and has a boundary that tells of what is wrong.
    return undefined;
  }
}
