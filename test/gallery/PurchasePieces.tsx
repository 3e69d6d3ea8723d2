// Purchases in every state: cards, list, table, clocks, what happened, and what became of them.

import { useState } from 'react';
import { ClockList } from '../../components/ClockList';
import { ClockTimeline } from '../../components/ClockTimeline';
import { DontYet } from '../../components/DontYet';
import { EventLog } from '../../components/EventLog';
import { OutcomeChart } from '../../components/OutcomeChart';
import { PurchaseCard } from '../../components/PurchaseCard';
import { PurchaseList } from '../../components/PurchaseList';
import { PurchaseTable, type Sorting } from '../../components/PurchaseTable';
import { deadlineOf, type PurchaseView } from '../../components/purchase-view';
import { QuestionCard } from '../../components/QuestionCard';
import { RecoverableHead } from '../../components/RecoverableHead';
import { RenewalQuestion } from '../../components/RenewalQuestion';
import { SaveQuestionCard } from '../../components/SaveQuestionCard';
import { TimePie } from '../../components/TimePie';
import { VerdictBadge } from '../../components/VerdictBadge';
import type { CurrencyCode } from '../../lib/money/money';
import { recoverable } from '../../lib/policy/recoverable';
import type { VerdictState } from '../../lib/policy/verdict';
import { DAY } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import { at, usd } from '../support/a-purchase';
import { nothing, Piece } from './Piece';
import { LOG } from './purchase-log';
import { NOW, pictureOf, STORIES } from './purchases';

const STATES = Object.keys({
  open: 1,
  closing: 1,
  waiting: 1,
  discretion: 1,
  voided: 1,
  refused: 1,
  expired: 1,
  asked: 1,
  closed: 1,
  unknown: 1,
} satisfies { readonly [Kind in VerdictState['kind']]: 1 }) as readonly VerdictState['kind'][];

const after = (days: number) => (NOW + days * DAY) as Instant;

function Table({ views, grouped }: { readonly views: readonly PurchaseView[]; readonly grouped: boolean }) {
  const [sorting, setSorting] = useState<Sorting>({ by: 'left', descending: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([views[1]?.story.purchase.id ?? '']));
  return (
    <PurchaseTable
      views={views}
      sorting={sorting}
      onSort={setSorting}
      grouped={grouped}
      chosen={chosen}
      onChoose={setChosen}
      urlOf={() => '#'}
    />
  );
}

export function PurchasePieces() {
  const named = Object.entries(STORIES).map(([name, story]) => [name, pictureOf(story)] as const);
  const views = named.map(([, view]) => view);
  const [first] = views;
  const deadline = first && deadlineOf(first.verdict);
  const rows = views.flatMap(({ story, seller, verdict }) =>
    verdict.clocks.map((clock) => ({
      id: `${story.purchase.id} ${clock.id}`,
      seller: seller.name,
      url: '#',
      clock,
      verdict: verdict.state.kind,
    })),
  );
  return (
    <>
      <Piece name="head">
        <RecoverableHead
          sums={recoverable(views.map(({ verdict }) => verdict))}
          next={deadline && first && { seller: first.seller.name, deadline }}
        />
      </Piece>
      <Piece name="head, several currencies, being added up, nothing">
        <RecoverableHead sums={[usd(123_456), { ...usd(98_700), currency: 'EUR' as CurrencyCode }]} />
        <RecoverableHead sums={undefined} />
        <RecoverableHead sums={[]} />
      </Piece>
      <Piece name="states">
        <div className="row">
          {STATES.map((kind) => (
            <VerdictBadge key={kind} kind={kind} />
          ))}
        </div>
      </Piece>
      <Piece name="faces of the clock">
        <div className="row">
          {STATES.map((kind) => (
            <TimePie key={kind} kind={kind} />
          ))}
          {[1, 3, 6, 13].map((days) => (
            <TimePie
              key={days}
              kind={days === 1 ? 'closing' : 'open'}
              running={{ from: after(days - 14), to: after(days) }}
            />
          ))}
        </div>
      </Piece>
      {named.map(([name, view]) => (
        <Piece key={name} name={`purchase: ${name}`}>
          <PurchaseCard view={view} detailsUrl="#" onSetStart={nothing} />
        </Piece>
      ))}
      <Piece name="list, with what is over behind a fold">
        <PurchaseList views={views.slice(3, 7)} detailsUrlOf={() => '#'} onSetStart={nothing} />
      </Piece>
      <Piece name="do not yet: one act, several">
        <DontYet acts={['download']} />
        <DontYet acts={['redo-accepted', 'favorite', 'download']} />
      </Piece>
      <Piece name="table" wide>
        <Table views={views} grouped={false} />
      </Piece>
      <Piece name="table, by seller" wide>
        <Table views={views} grouped />
      </Piece>
      {named.map(
        ([name, view]) =>
          view.verdict.clocks.length > 0 && (
            <Piece key={name} name={`clocks: ${name}`}>
              <div className="panel">
                <ClockList clocks={view.verdict.clocks} />
              </div>
            </Piece>
          ),
      )}
      <Piece name="clocks around now: two weeks" wide>
        <ClockTimeline rows={rows} now={NOW} days={14} />
      </Piece>
      <Piece name="clocks around now: two days" wide>
        <ClockTimeline rows={rows.slice(0, 4)} now={NOW} days={2} />
      </Piece>
      <Piece name="everything that can happen" wide>
        <EventLog entries={LOG} />
      </Piece>
      <Piece name="what became of them" wide>
        <OutcomeChart views={[...views, ...earlier(views)]} caption="What became of them" />
      </Piece>
      <Piece name="question">
        <QuestionCard seller="Aragon.ai" askedAt={NOW} price={usd(3500)} plan="Starter" onAnswer={nothing} />
      </Piece>
      <Piece name="question: whose gallery it is">
        <QuestionCard
          seller="Aragon.ai"
          askedAt={NOW}
          boughtAt={NOW}
          price={usd(3500)}
          plan="Starter"
          because="whose-gallery"
          onAnswer={nothing}
        />
      </Piece>
      <Piece name="question: preview or full size">
        <SaveQuestionCard seller="Aragon.ai" file="headshot-17.png" onAnswer={nothing} />
      </Piece>
      <Piece name="question: was the next payment taken">
        <RenewalQuestion due={at('2026-11-20T09:00:00Z')} onAnswer={nothing} />
      </Piece>
    </>
  );
}

/** The same some months ago, so that the chart has more than one row. */
const earlier = (views: readonly PurchaseView[]): readonly PurchaseView[] =>
  [31, 62, 93].flatMap((days, index) =>
    views.slice(index, 4 + index * 2).map((view) => ({
      ...view,
      story: {
        ...view.story,
        purchase: { ...view.story.purchase, boughtAt: (view.story.purchase.boughtAt - days * DAY) as Instant },
      },
    })),
  );
