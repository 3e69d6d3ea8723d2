// All purchases: what can come back, then the table with search, filter, groups and acting on many at once.

import { Archive, ArchiveRestore, Plus, Trash2 } from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { PurchaseTable, type Sorting } from '../../components/PurchaseTable';
import { deadlineOf, isOver, type PurchaseView } from '../../components/purchase-view';
import { RecoverableHead } from '../../components/RecoverableHead';
import { SearchField } from '../../components/SearchField';
import { Segments } from '../../components/Segments';
import { Switch } from '../../components/Switch';
import { useWords } from '../../components/words';
import { askBackground } from '../../lib/messages/send';
import { recoverable } from '../../lib/policy/recoverable';
import type { AllPurchases } from './use-stories';

const AddDialog = lazy(async () => ({ default: (await import('../screen/AddDialog')).AddDialog }));

type Shown = 'all' | 'live' | 'over';

const urlOf = ({ story }: PurchaseView): string => `#/purchase/${encodeURIComponent(story.purchase.id)}`;

export function PurchasesPage({ all }: { readonly all: AllPurchases }) {
  const words = useWords();
  const [sorting, setSorting] = useState<Sorting>({ by: 'left', descending: false });
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [grouped, setGrouped] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const [adding, setAdding] = useState(false);
  const wanted = useDeferredValue(search.trim().toLocaleLowerCase());

  const { views } = all;
  const found = useMemo(
    () =>
      views.filter(
        (view) =>
          (shown === 'all' || (shown === 'over') === isOver(view)) &&
          (wanted === '' ||
            [view.seller.name, view.story.purchase.host, view.story.purchase.plan ?? ''].some((text) =>
              text.toLocaleLowerCase().includes(wanted),
            )),
      ),
    [views, shown, wanted],
  );
  const sums = useMemo(
    () => (all.isComplete ? recoverable(views.map(({ verdict }) => verdict)) : undefined),
    [all.isComplete, views],
  );
  const [first] = views;
  const deadline = first && deadlineOf(first.verdict);
  const picked = views.filter(({ story }) => chosen.has(story.purchase.id));

  const forEach = async (act: (purchaseId: string) => Promise<unknown>) => {
    for (const { story } of picked) await act(story.purchase.id);
    setChosen(new Set());
  };

  return (
    <div className="stack">
      <div className="page-head">
        <div>
          <h1>{words.say('nav_purchases')}</h1>
          {all.isRead && (
            <RecoverableHead sums={sums} next={deadline && first && { seller: first.seller.name, deadline }} />
          )}
        </div>
        <Button look="main" onClick={() => setAdding(true)}>
          <Plus size={18} aria-hidden />
          {words.say('add_by_hand')}
        </Button>
      </div>

      {all.isRead && views.length === 0 && deleted.length === 0 && (
        <EmptyState title={words.say('empty_title')} text={words.say('empty_text')} />
      )}

      {views.length > 0 && (
        <>
          <div className="row">
            <SearchField label={words.say('search_purchases')} value={search} onChange={setSearch} />
            <Segments
              label={words.say('filter_label')}
              value={shown}
              options={[
                ['all', words.say('filter_all')],
                ['live', words.say('filter_live')],
                ['over', words.say('filter_over')],
              ]}
              onChange={setShown}
            />
            <Switch label={words.say('group_by_seller')} checked={grouped} onChange={setGrouped} />
          </div>

          <div className="bulk" role="toolbar" aria-label={words.say('bulk_label')} hidden={picked.length === 0}>
            <span>{words.count('chosen', picked.length)}</span>
            <Button
              onClick={() => void forEach((purchaseId) => askBackground('closePurchase', { purchaseId, closed: true }))}
            >
              <Archive size={16} aria-hidden />
              {words.say('put_away')}
            </Button>
            <Button
              onClick={() =>
                void forEach((purchaseId) => askBackground('closePurchase', { purchaseId, closed: false }))
              }
            >
              <ArchiveRestore size={16} aria-hidden />
              {words.say('take_out')}
            </Button>
            <Button
              onClick={() => {
                const ids = picked.map(({ story }) => story.purchase.id);
                void forEach((purchaseId) => askBackground('deletePurchase', { purchaseId })).then(() =>
                  setDeleted(ids),
                );
              }}
            >
              <Trash2 size={16} aria-hidden />
              {words.say('delete')}
            </Button>
          </div>

          {found.length === 0 ? (
            <p className="soft">{words.say('nothing_here')}</p>
          ) : (
            <PurchaseTable
              views={found}
              sorting={sorting}
              onSort={setSorting}
              grouped={grouped}
              chosen={chosen}
              onChoose={setChosen}
              urlOf={urlOf}
            />
          )}
        </>
      )}

      <div role="status">
        {deleted.length > 0 && (
          <p className="note">
            {words.count('deleted', deleted.length)}{' '}
            <Button
              look="plain"
              onClick={() => {
                for (const purchaseId of deleted) void askBackground('restorePurchase', { purchaseId });
                setDeleted([]);
              }}
            >
              {words.say('undo')}
            </Button>
          </p>
        )}
      </div>

      {adding && (
        <Suspense>
          <AddDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </div>
  );
}
