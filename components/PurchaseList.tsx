// Purchases in the order of urgency: what runs and waits at once, what is over behind a fold.

import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { OneOfMany } from './OneOfMany';
import { leastHeightOf, PurchaseCard } from './PurchaseCard';
import { isOver, type PurchaseView } from './purchase-view';
import { useWords } from './words';
import './PurchaseList.css';

interface PurchaseListProps {
  readonly views: readonly PurchaseView[];
  readonly detailsUrlOf: (view: PurchaseView) => string;
  readonly onSetStart: (view: PurchaseView) => void;
}

const Card = memo(PurchaseCard);

export function PurchaseList({ views, detailsUrlOf, onSetStart }: PurchaseListProps) {
  const words = useWords();
  const live = views.filter((view) => !isOver(view));
  const over = views.filter(isOver);
  const isShut = live.length > 0;
  const cards = (some: readonly PurchaseView[], folded = false) => (
    <ul className="purchase-list">
      {some.map((view) => (
        <OneOfMany key={view.story.purchase.id} least={leastHeightOf(view)} folded={folded}>
          <li>
            <Card view={view} detailsUrl={detailsUrlOf(view)} onSetStart={onSetStart} />
          </li>
        </OneOfMany>
      ))}
    </ul>
  );
  return (
    <>
      {live.length > 0 && cards(live)}
      {over.length > 0 && (
        <details className="purchase-list-over" open={!isShut}>
          <summary>
            <ChevronDown size={16} aria-hidden />
            {words.count('over', over.length)}
          </summary>
          {cards(over, isShut)}
        </details>
      )}
    </>
  );
}
