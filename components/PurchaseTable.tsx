// All purchases as a table: sorted, searched, filtered, grouped by seller, acted on together; only rows in view exist.

import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { memo, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Money } from '../lib/money/money';
import { paidInAll } from '../lib/policy/at-stake';
import { Countdown } from './Countdown';
import { MoneyText } from './MoneyText';
import { OneOfMany } from './OneOfMany';
import { deadlineOf, type PurchaseView } from './purchase-view';
import { Unseen } from './Unseen';
import { VerdictBadge } from './VerdictBadge';
import { useWords, type WordKey } from './words';
import './PurchaseTable.css';

const COLUMNS = ['seller', 'price', 'state', 'left', 'bought'] as const;
type Column = (typeof COLUMNS)[number];
export interface Sorting {
  readonly by: Column;
  readonly descending: boolean;
}

interface PurchaseTableProps {
  readonly views: readonly PurchaseView[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly grouped: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly urlOf: (view: PurchaseView) => string;
}

const HEADS = {
  seller: 'column_seller',
  price: 'column_price',
  state: 'column_state',
  left: 'column_left',
  bought: 'column_bought',
} as const satisfies { readonly [Name in Column]: WordKey };

const STATE_ORDER = [
  'closing',
  'open',
  'discretion',
  'waiting',
  'unknown',
  'asked',
  'voided',
  'expired',
  'refused',
  'closed',
];

const priceOf = ({ story }: PurchaseView): Money | undefined => paidInAll(story);

function keyOf(view: PurchaseView, by: Column): number | string {
  switch (by) {
    case 'seller':
      return view.seller.name.toLocaleLowerCase();
    case 'price':
      return priceOf(view)?.minor ?? -1;
    case 'state':
      return STATE_ORDER.indexOf(view.verdict.state.kind);
    case 'left':
      return deadlineOf(view.verdict)?.at ?? Number.MAX_SAFE_INTEGER;
    case 'bought':
      return view.story.purchase.boughtAt;
  }
}

export function sorted(views: readonly PurchaseView[], { by, descending }: Sorting): readonly PurchaseView[] {
  const keyed = views.map((view) => ({ view, key: keyOf(view, by) }));
  keyed.sort((a, b) => {
    const order =
      typeof a.key === 'string' && typeof b.key === 'string'
        ? a.key.localeCompare(b.key)
        : Number(a.key) - Number(b.key);
    return descending ? -order : order;
  });
  return keyed.map(({ view }) => view);
}

type Line =
  | { readonly kind: 'group'; readonly name: string; readonly count: number }
  | { readonly kind: 'purchase'; readonly view: PurchaseView };

function linesOf(views: readonly PurchaseView[], grouped: boolean): readonly Line[] {
  const rows = (some: readonly PurchaseView[]): Line[] => some.map((view) => ({ kind: 'purchase', view }));
  if (!grouped) return rows(views);
  const groups = new Map<string, PurchaseView[]>();
  for (const view of views) {
    const group = groups.get(view.story.purchase.provider);
    if (group) group.push(view);
    else groups.set(view.story.purchase.provider, [view]);
  }
  return [...groups.values()].flatMap((group) => [
    { kind: 'group' as const, name: group[0]?.seller.name ?? '', count: group.length },
    ...rows(group),
  ]);
}

const ROW = 52;
/** On a narrow screen a row is a small card, mostly of three lines; it is measured once it is there. */
const CARD = 104;
const NARROW = '(max-width: 40rem)';

const followWidth = (changed: () => void) => {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};
const isNarrowNow = () => window.matchMedia(NARROW).matches;
/** At first as if it were wide: a first picture may be drawn where there is no window, and rows in sight are the same. */
const useIsNarrow = (): boolean => useSyncExternalStore(followWidth, isNarrowNow, () => false);

/** No window shows more of the list at once (PurchaseTable.css), in pixels. */
export const HIGHEST = 768;

export function PurchaseTable({ views, sorting, onSort, grouped, chosen, onChoose, urlOf }: PurchaseTableProps) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(sorted(views, sorting), grouped), [views, sorting, grouped]);
  const isNarrow = useIsNarrow();
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (isNarrow && lines[index]?.kind === 'purchase' ? CARD : ROW),
    overscan: 12,
    // With that the first drawing has its rows, and not the one after it was measured.
    initialRect: { width: 0, height: HIGHEST },
  });
  const laidOut = useRef(isNarrow);
  useLayoutEffect(() => {
    if (laidOut.current === isNarrow) return;
    laidOut.current = isNarrow;
    // Every height is another once the rows are laid out anew.
    rows.measure();
  }, [isNarrow, rows]);
  const items = rows.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  const isAll = views.length > 0 && chosen.size >= views.length;

  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section ref={scroller} className="purchase-table" aria-label={words.say('your_purchases')} tabIndex={0}>
      <table aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th className="cell-check">
              <input
                type="checkbox"
                aria-label={words.say('choose_all')}
                checked={isAll}
                onChange={() => onChoose(isAll ? new Set() : new Set(views.map(({ story }) => story.purchase.id)))}
              />
            </th>
            {COLUMNS.map((column) => {
              const isBy = sorting.by === column;
              const Icon = isBy ? (sorting.descending ? ArrowDown : ArrowUp) : ChevronsUpDown;
              return (
                <th
                  key={column}
                  scope="col"
                  className={`cell-${column}`}
                  aria-sort={isBy ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" onClick={() => onSort({ by: column, descending: isBy && !sorting.descending })}>
                    {words.say(HEADS[column])}
                    <Icon size={14} aria-hidden />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 && (
            <tr aria-hidden>
              <td colSpan={6} style={{ blockSize: before }} />
            </tr>
          )}
          {items.map(({ index }) => {
            const line = lines[index];
            if (line === undefined) return null;
            if (line.kind === 'group') {
              return (
                <tr key={`group ${line.name}`} className="table-group" aria-rowindex={index + 2}>
                  <th scope="rowgroup" colSpan={6}>
                    {line.name} <span className="soft">({words.number(line.count)})</span>
                  </th>
                </tr>
              );
            }
            const { id } = line.view.story.purchase;
            return (
              <OneOfMany key={id} least={ROW}>
                <Row
                  view={line.view}
                  index={index}
                  chosen={chosen.has(id)}
                  url={urlOf(line.view)}
                  measure={isNarrow ? rows.measureElement : undefined}
                  onChoose={(on) => choose(id, on)}
                />
              </OneOfMany>
            );
          })}
          {after > 0 && (
            <tr aria-hidden>
              <td colSpan={6} style={{ blockSize: after }} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly view: PurchaseView;
  readonly index: number;
  readonly chosen: boolean;
  readonly url: string;
  /** Tells the list how high the row is, where that depends on its words. */
  readonly measure: ((row: Element | null) => void) | undefined;
  readonly onChoose: (on: boolean) => void;
}

const Row = memo(
  function Row({ view, index, chosen, url, measure, onChoose }: RowProps) {
    const words = useWords();
    const { purchase } = view.story;
    const deadline = deadlineOf(view.verdict);
    const price = priceOf(view);
    return (
      <tr ref={measure} data-index={index} aria-rowindex={index + 2} data-chosen={chosen}>
        <td className="cell-check">
          <input
            type="checkbox"
            aria-label={words.say('choose_purchase', view.seller.name, words.moment(purchase.boughtAt, 'day'))}
            checked={chosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        </td>
        <th scope="row" className="cell-seller">
          <a href={url}>{view.seller.name}</a>
          {purchase.plan !== undefined && <span className="table-plan">{purchase.plan}</span>}
        </th>
        <td className="cell-price figures">{price ? <MoneyText amount={price} /> : <Unseen>–</Unseen>}</td>
        <td className="cell-state">
          <VerdictBadge kind={view.verdict.state.kind} />
        </td>
        <td className="cell-left figures">{deadline && <Countdown deadline={deadline} />}</td>
        <td className="cell-bought figures">{words.moment(purchase.boughtAt, 'day')}</td>
      </tr>
    );
  },
  (a, b) =>
    a.view === b.view && a.chosen === b.chosen && a.index === b.index && a.url === b.url && a.measure === b.measure,
);
