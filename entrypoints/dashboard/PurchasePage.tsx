// One purchase in full: its clocks, what happened, the terms that bind it and what changed in them since.

import { useLiveQuery } from 'dexie-react-hooks';
import { Archive, ArchiveRestore, ArrowLeft, Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useCallback, useState } from 'react';
import { AddPurchaseForm } from '../../components/AddPurchaseForm';
import { Button } from '../../components/Button';
import { ClockList } from '../../components/ClockList';
import { Dialog } from '../../components/Dialog';
import { EventLog } from '../../components/EventLog';
import { Field } from '../../components/Field';
import { localText } from '../../components/local-text';
import { PurchaseCard } from '../../components/PurchaseCard';
import { type PurchaseView, viewOf } from '../../components/purchase-view';
import { RenewalQuestion } from '../../components/RenewalQuestion';
import { waySentence } from '../../components/remedy-words';
import { SetStartForm } from '../../components/SetStartForm';
import { TermsFacts } from '../../components/TermsFacts';
import { actName } from '../../components/terms-words';
import { useJudged } from '../../components/use-judged';
import { useWords } from '../../components/words';
import { askBackground } from '../../lib/messages/send';
import { systemClock } from '../../lib/platform/system-clock';
import { canonicalJson } from '../../lib/policy/canonical-json';
import { governingTerms } from '../../lib/policy/governing-terms';
import type { Purchase, PurchaseId } from '../../lib/policy/purchase';
import { dueRenewal, paymentAfter } from '../../lib/policy/renewal';
import { VOIDING_ACTS } from '../../lib/policy/terms';
import { siteOf } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import type { Database } from '../../lib/store/database';
import { logOfPurchase } from '../../lib/store/purchase-page';
import { storyById } from '../../lib/store/screens';
import { calendarDayOf } from '../../lib/time/calendar-day';
import { type Instant, instantOf, isoOf } from '../../lib/time/instant';
import { knownIntermediaries, knownSellerAt } from '../../lib/tracking/known-sellers';
import type { KeptStory } from '../../lib/tracking/ports';
import { ClaimSection } from './ClaimSection';
import { PagesSeen } from './PagesSeen';
import { RecordedWrongly } from './RecordedWrongly';

interface PurchasePageProps {
  readonly db: Database;
  readonly id: string;
  /** The address asks for the letter at once. */
  readonly asks: boolean;
}

export function PurchasePage({ db, id, asks }: PurchasePageProps) {
  const words = useWords();
  const read = useLiveQuery(async () => ({ story: await storyById(db, id as PurchaseId) }), [db, id]);
  if (read === undefined) return <p className="soft">{words.say('loading')}</p>;
  return (
    <div className="stack">
      <p>
        <a href="#/purchases" className="back">
          <ArrowLeft size={16} aria-hidden className="flip" /> {words.say('all_purchases')}
        </a>
      </p>
      {read.story && read.story.deletedAt === undefined ? (
        <Story db={db} story={read.story} asks={asks} />
      ) : (
        <p>{words.say('purchase_gone')}</p>
      )}
    </div>
  );
}

type Open = 'nothing' | 'correct' | 'start';

function Story({ db, story, asks }: { readonly db: Database; readonly story: KeptStory; readonly asks: boolean }) {
  const words = useWords();
  const { purchase } = story;
  const { id: purchaseId } = purchase;
  const [open, setOpen] = useState<Open>('nothing');
  const log = useLiveQuery(() => logOfPurchase(db, purchaseId), [db, purchaseId]);
  const judge = useCallback(
    (now: Instant) => {
      const value = viewOf(story, siteOf(story.purchase.provider), now);
      return { value, verdicts: [value.verdict] };
    },
    [story],
  );
  const view = useJudged(judge);
  const close = () => setOpen('nothing');
  const due = dueRenewal(story, systemClock.now());
  const renew = async (at: Instant, taken: boolean) => {
    const next = taken ? paymentAfter(at, purchase.planKind) : undefined;
    if (taken) {
      const { ok } = await askBackground('setStart', { purchaseId, kind: 'renewal', at: isoOf(at) });
      if (!ok) return;
    }
    await askBackground('correctPurchase', { purchaseId, renewsAt: next === undefined ? 'never' : isoOf(next) });
  };
  const waits = view.verdict.clocks.some(
    ({ window }) => window?.startsAt === 'delivery' || window?.startsAt === 'generation',
  );

  return (
    <>
      <h1 className="unseen">{view.seller.name}</h1>
      <div className="purchase-page">
        <div className="stack">
          <PurchaseCard view={view} level={2} onSetStart={() => setOpen('start')} />
          <div className="row">
            <Button onClick={() => setOpen('correct')}>
              <Pencil size={16} aria-hidden />
              {words.say('correct')}
            </Button>
            {waits && <Button onClick={() => setOpen('start')}>{words.say('start_change')}</Button>}
            <Button
              onClick={() =>
                void askBackground('closePurchase', { purchaseId, closed: purchase.closedAt === undefined })
              }
            >
              {purchase.closedAt === undefined ? (
                <Archive size={16} aria-hidden />
              ) : (
                <ArchiveRestore size={16} aria-hidden />
              )}
              {words.say(purchase.closedAt === undefined ? 'put_away' : 'take_out')}
            </Button>
            <Button
              onClick={() => {
                void askBackground('deletePurchase', { purchaseId }).then(({ ok }) => {
                  if (ok) location.hash = '#/purchases';
                });
              }}
            >
              <Trash2 size={16} aria-hidden />
              {words.say('delete')}
            </Button>
          </div>
          {due !== undefined && <RenewalQuestion due={due} onAnswer={(taken) => void renew(due, taken)} />}
          {view.verdict.stillPossible.length > 0 && (
            <section className="panel stack">
              <h2>{words.say('still_possible')}</h2>
              <ul className="dots">
                {view.verdict.stillPossible.map((way) => (
                  <li key={way}>{waySentence(way, words)}</li>
                ))}
              </ul>
            </section>
          )}
          <section className="panel stack">
            <h2>{words.say('clocks')}</h2>
            {view.verdict.clocks.length === 0 ? (
              <p className="soft">{words.say(purchase.frozen === undefined ? 'clocks_none' : 'clocks_none_stated')}</p>
            ) : (
              <ClockList clocks={view.verdict.clocks} />
            )}
          </section>
          <ClaimSection db={db} story={story} asks={asks} />
          <Acts view={view} />
          {log && <RecordedWrongly db={db} purchase={purchase} log={log} />}
        </div>
        <div className="stack">
          <Terms purchase={purchase} />
          <PagesSeen db={db} purchase={purchase} />
          <section className="panel stack">
            <h2>{words.say('log')}</h2>
            {log && <EventLog entries={log} />}
          </section>
        </div>
      </div>

      {open === 'correct' && (
        <Dialog title={words.say('correct')} onClose={close}>
          <AddPurchaseForm
            sellers={[]}
            intermediaries={knownIntermediaries()}
            sellerOf={(host) => knownSellerAt(host, calendarDayOf(purchase.boughtAt, purchase.zone))}
            now={systemClock.now()}
            initial={purchase}
            orderId={story.orderId}
            onAdd={async (entry) => {
              const reply = await askBackground('correctPurchase', { purchaseId, ...entry });
              if (reply.ok) close();
              return reply;
            }}
            onCancel={close}
          />
        </Dialog>
      )}
      {open === 'start' && (
        <Dialog title={words.say('step_set_start')} onClose={close}>
          <SetStartForm
            boughtAt={purchase.boughtAt}
            now={systemClock.now()}
            onSet={async (at) => {
              const reply = await askBackground('setStart', { purchaseId, kind: 'delivery', at: isoOf(at) });
              if (reply.ok) close();
              return reply;
            }}
            onCancel={close}
          />
        </Dialog>
      )}
    </>
  );
}

/** What was done with the order: recorded by hand where nobody saw it, taken back where it was a mistake. */
function Acts({ view }: { readonly view: PurchaseView }) {
  const words = useWords();
  const { purchase, acts } = view.story;
  const { id: purchaseId } = purchase;
  const now = systemClock.now();

  const record = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const act = VOIDING_ACTS.find((one) => one === form.get('act'));
    const at = instantOf(Date.parse(String(form.get('at'))));
    if (act === undefined || at === undefined) return;
    void askBackground('recordAct', { purchaseId, act, at: isoOf(at) });
  };

  return (
    <section className="panel stack">
      <h2>{words.say('acts')}</h2>
      {acts.length === 0 ? (
        <p className="soft">{words.say('acts_none')}</p>
      ) : (
        <ul className="acts">
          {acts.map(({ act, at }) => (
            <li key={`${act} ${at}`} className="row">
              <span>
                {actName(act, words)} <span className="soft">{words.moment(at, 'weekday-time')}</span>
              </span>
              <Button look="plain" onClick={() => void askBackground('undoAct', { purchaseId, act })}>
                {words.say('act_undo')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words.say('act_record')}</summary>
        <form className="act-form" onSubmit={record}>
          <Field label={words.say('act_what')}>
            {(tie) => (
              <select {...tie} name="act" className="input">
                {VOIDING_ACTS.map((act) => (
                  <option key={act} value={act}>
                    {actName(act, words)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.say('act_when')}>
            {(tie) => (
              <input
                {...tie}
                className="input"
                type="datetime-local"
                name="at"
                required
                defaultValue={localText(now)}
                min={localText(purchase.boughtAt)}
                max={localText(now)}
              />
            )}
          </Field>
          <Button type="submit">{words.say('save')}</Button>
        </form>
      </details>
    </section>
  );
}

function Terms({ purchase }: { readonly purchase: Purchase }) {
  const words = useWords();
  const { frozen } = purchase;
  const today = governingTerms(termsOf(purchase.provider), calendarDayOf(systemClock.now(), systemClock.zone()))?.terms;
  const hasChanged = frozen && today && canonicalJson(frozen.terms) !== canonicalJson(today);
  return (
    <section className="panel stack">
      <h2>{words.say('terms_of_purchase')}</h2>
      {frozen === undefined ? (
        <p className="soft">{words.say('stance_unknown')}</p>
      ) : (
        <>
          <TermsFacts terms={frozen.terms} />
          <p className="fingerprint soft">
            {words.say('frozen_on', words.moment(frozen.frozenAt, 'day-time'))} SHA-256 <code>{frozen.sha256}</code>
          </p>
          {frozen.disagreeing && (
            <>
              <h3>{words.say('terms_disagree')}</h3>
              <TermsFacts terms={frozen.disagreeing} />
            </>
          )}
          <h3>{words.say('terms_since')}</h3>
          {hasChanged && today ? (
            <>
              <p>{words.say('terms_changed')}</p>
              <TermsFacts terms={today} />
            </>
          ) : (
            <p className="soft">{words.say('terms_same')}</p>
          )}
        </>
      )}
    </section>
  );
}
