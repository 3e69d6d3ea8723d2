// The picture of all clocks around today.

import { useMemo, useState } from 'react';
import { ClockTimeline } from '../../components/ClockTimeline';
import { EmptyState } from '../../components/EmptyState';
import type { PurchaseView } from '../../components/purchase-view';
import { Segments } from '../../components/Segments';
import { useTicking } from '../../components/ticker';
import { useWords } from '../../components/words';
import { DAY, MINUTE } from '../../lib/time/duration';
import { type Instant, instantOf } from '../../lib/time/instant';

/** More bars than this say nothing to the eye; the table has them all. */
const MOST = 200;

export function TimelinePage({ views }: { readonly views: readonly PurchaseView[] }) {
  const words = useWords();
  const [zoom, setZoom] = useState<'2' | '14' | '40' | '120'>('14');
  const days = Number(zoom);
  const minute = useTicking((now) => Math.floor(now / MINUTE));
  const now: Instant = instantOf(minute * MINUTE) ?? (0 as Instant);
  const from = now - (days / 4) * DAY;
  const rows = useMemo(
    () =>
      views
        .flatMap((view) =>
          view.verdict.clocks.map((clock) => ({
            id: `${view.story.purchase.id} ${clock.id}`,
            seller: view.seller.name,
            url: `#/purchase/${encodeURIComponent(view.story.purchase.id)}`,
            clock,
            verdict: view.verdict.state.kind,
          })),
        )
        .filter(({ clock: { state } }) => {
          if (state.kind === 'ended') return state.deadline.at >= from;
          return state.kind === 'stopped' ? state.at >= from : true;
        })
        .slice(0, MOST),
    [views, from],
  );
  return (
    <div className="stack">
      <div className="page-head">
        <h1>{words.say('nav_timeline')}</h1>
        <Segments
          label={words.say('zoom')}
          value={zoom}
          options={[
            ['2', words.span(2, 'day')],
            ['14', words.span(2, 'week')],
            ['40', words.span(40, 'day')],
            ['120', words.span(4, 'month')],
          ]}
          onChange={setZoom}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={words.say('timeline_empty')} text={words.say('timeline_empty_text')} />
      ) : (
        <section className="panel">
          <ClockTimeline rows={rows} now={now} days={days} />
        </section>
      )}
    </div>
  );
}
