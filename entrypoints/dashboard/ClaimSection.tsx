// Asking for the money, on a purchase's page: the composer, the life of the request, pictures, the dossier and the ledger of credits.

import { useLiveQuery } from 'dexie-react-hooks';
import { ImagePlus } from 'lucide-react';
import { type ChangeEvent, useState } from 'react';
import { Button } from '../../components/Button';
import { type AskedFor, ClaimComposer } from '../../components/claims/ClaimComposer';
import { ClaimPanel } from '../../components/claims/ClaimPanel';
import { CreditsPanel } from '../../components/claims/CreditsPanel';
import { EstimateLine } from '../../components/claims/EstimateLine';
import { GenerationList } from '../../components/claims/GenerationList';
import { LetterView } from '../../components/claims/LetterView';
import { PlatformRoutes } from '../../components/claims/PlatformRoutes';
import { RedoOrRefund } from '../../components/claims/RedoOrRefund';
import { Dialog } from '../../components/Dialog';
import { saveTrouble } from '../../components/trouble-words';
import { useWords } from '../../components/words';
import { NEXT_STEPS, stageOf } from '../../lib/claims/claim';
import { disputeInformation, type PaymentFacts } from '../../lib/claims/dispute';
import { doorOf } from '../../lib/claims/doors';
import { composeFollowUp } from '../../lib/claims/follow-up';
import { gapsIn, untouchedRecord } from '../../lib/claims/untouched';
import { waitOf } from '../../lib/claims/waiting';
import { balanceAt } from '../../lib/credits/balance';
import { creditBook, expiryRule } from '../../lib/credits/book';
import { dossierDocument } from '../../lib/exchange/dossier';
import type { ClaimEntry } from '../../lib/messages/protocol';
import { askBackground } from '../../lib/messages/send';
import { systemClock } from '../../lib/platform/system-clock';
import { paidInAll } from '../../lib/policy/at-stake';
import { givesRedo } from '../../lib/policy/remedies';
import { verdictOf } from '../../lib/policy/verdict';
import { creditRulesOf } from '../../lib/providers/all-credits';
import { siteOf } from '../../lib/providers/all-sites';
import { intermediaryById } from '../../lib/providers/intermediaries';
import type { Database } from '../../lib/store/database';
import { generationsOf, grantsOf, logOfPurchase, picturesOf } from '../../lib/store/purchase-page';
import { storiesOfSeller } from '../../lib/store/screens';
import type { KeptStory } from '../../lib/tracking/ports';

/** All that are kept: a balance needs them. */
const GENERATIONS_READ = 5_000;

interface ClaimSectionProps {
  readonly db: Database;
  readonly story: KeptStory;
  /** Opens the letter at once. */
  readonly asks: boolean;
}

export function ClaimSection({ db, story, asks }: ClaimSectionProps) {
  const words = useWords();
  const { purchase } = story;
  const { id: purchaseId, provider } = purchase;
  const [composing, setComposing] = useState(false);
  const [payment, setPayment] = useState<PaymentFacts>({});
  const [error, setError] = useState<string>();
  const log = useLiveQuery(() => logOfPurchase(db, purchaseId), [db, purchaseId]) ?? [];
  const pictures = useLiveQuery(() => picturesOf(db, purchaseId), [db, purchaseId]) ?? [];
  const generations = useLiveQuery(() => generationsOf(db, provider, GENERATIONS_READ), [db, provider]) ?? [];

  const grants = useLiveQuery(() => grantsOf(db, provider), [db, provider]) ?? [];
  const orders = useLiveQuery(() => storiesOfSeller(db, provider), [db, provider]) ?? [];

  const now = systemClock.now();
  const rules = creditRulesOf(provider);
  const book = creditBook(orders, grants, generations);
  const expiry = expiryRule(rules?.expiry, purchase.frozen?.terms);
  const balance = balanceAt(book.grants, book.spends, { expiry, zone: systemClock.zone() }, now);
  const terms = purchase.frozen?.terms;
  const request = story.request ?? { steps: [] };
  const stage = stageOf(request);
  const seller = { name: siteOf(provider)?.name ?? purchase.host, host: purchase.host };
  const record = untouchedRecord(story, gapsIn(story, log, now), now);
  const facts = { seller, story, record, ...(story.orderId !== undefined && { orderId: story.orderId }) };
  const door = doorOf(purchase);
  const through = purchase.paidThrough?.frozen && intermediaryById(purchase.paidThrough.provider);
  const platform = through &&
    purchase.paidThrough?.frozen && { name: through.site.name, terms: purchase.paidThrough.frozen.terms };
  const followUp = composeFollowUp(request, facts, now);

  const step = async (entry: ClaimEntry) => {
    const reply = await askBackground('stepClaim', { purchaseId, step: entry });
    setError(reply.ok ? undefined : words.say(saveTrouble(reply.reason)));
    return reply.ok;
  };
  const asked = async ({ ground, want, subject, body }: AskedFor) => {
    const kind = NEXT_STEPS[stage].includes('asked') ? 'asked' : 'asked-again';
    if (await step({ kind, ground, want, subject, body })) close();
  };
  const mayAsk = door.kind === 'seller' && NEXT_STEPS[stage].includes('asked');
  const close = () => {
    setComposing(false);
    if (asks) location.replace(`#/purchase/${encodeURIComponent(purchaseId)}`);
  };
  const copy = (text: string): Promise<boolean> =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const addPicture = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const dataUrl = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => resolve('');
      reader.readAsDataURL(file);
    });
    const { ok } = await askBackground('addPicture', { purchaseId, name: file.name.slice(0, 200), dataUrl });
    setError(ok ? undefined : words.say('claim_picture_refused'));
  };
  const saveDossier = async () => {
    const text = dossierDocument(
      {
        ...facts,
        ...(story.note !== undefined && { note: story.note }),
        log,
        ...(story.request && { claim: story.request }),
        pictures,
      },
      words,
      now,
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    link.download = `refund-file-${provider}.html`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  return (
    <>
      <section className="panel stack">
        <h2>{words.say('claim_title')}</h2>
        {door.kind === 'store' ? (
          <p>
            {door.deadline
              ? words.say('door_store_until', words.moment(door.deadline.at, 'weekday-time'))
              : words.say('door_store')}{' '}
            <a href={door.door.url} target="_blank" rel="noreferrer">
              {words.say('door_store_open')}
            </a>
          </p>
        ) : (
          NEXT_STEPS[stage].includes('asked') && (
            <p>
              <Button look="main" onClick={() => setComposing(true)}>
                {words.say('claim_write')}
              </Button>
            </p>
          )
        )}
        {terms && givesRedo(terms) && NEXT_STEPS[stage].includes('asked') && <RedoOrRefund story={story} now={now} />}
        {terms && (
          <EstimateLine atStake={verdictOf(story, now).atStake} price={paidInAll(story, now)} source={terms.source} />
        )}
        <ClaimPanel
          record={request}
          terms={terms}
          wait={waitOf(request, terms, purchase.zone, now)}
          dispute={disputeInformation(request, story, payment, now)}
          payment={payment}
          routes={
            <PlatformRoutes
              purchase={purchase}
              platform={platform}
              askedAt={request.steps.findLast(({ kind }) => kind === 'platform-asked')?.at}
              now={now}
            />
          }
          onPayment={setPayment}
          onStep={(entry) => void step(entry)}
          onUndo={() => void askBackground('undoClaimStep', { purchaseId })}
        />
        {error !== undefined && <p role="alert">{error}</p>}
        {followUp.kind !== 'none' && (
          <details>
            <summary>{words.say('claim_second_message')}</summary>
            <LetterView
              letter={followUp.letter}
              to={terms?.requestVia === 'email' ? terms.contact : undefined}
              onCopy={copy}
              onSent={() =>
                void step({ kind: 'asked-again', subject: followUp.letter.subject, body: followUp.letter.body })
              }
            />
          </details>
        )}
        <div className="stack">
          <h3>{words.say('claim_pictures')}</h3>
          {pictures.length > 0 && (
            <ul className="row">
              {pictures.map(({ id, name, dataUrl }) => (
                <li key={id}>
                  <img src={dataUrl} alt={name} height={72} />
                  <Button
                    look="plain"
                    label={words.say('claim_picture_remove', name)}
                    onClick={() => void askBackground('removePicture', { pictureId: id })}
                  >
                    ×
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <div className="file-choice">
            <label className="button">
              <ImagePlus size={16} aria-hidden />
              {words.say('claim_picture_add')}
              <input
                type="file"
                className="unseen"
                accept="image/png,image/jpeg,image/webp"
                onChange={(event) => void addPicture(event)}
              />
            </label>
          </div>
        </div>
        <p>
          <Button onClick={() => void saveDossier()}>{words.say('claim_dossier')}</Button>
        </p>
      </section>
      {(book.grants.length > 0 || generations.length > 0 || siteOf(provider)?.kind === 'credits') && (
        <CreditsPanel
          balance={balance}
          byHand={grants}
          isEmpty={book.grants.length === 0 && book.spends.length === 0}
          now={now}
          onAdd={(entry) => askBackground('addCredits', { provider, ...entry })}
          onRemove={(grantId) => void askBackground('removeCredits', { grantId })}
        />
      )}
      {generations.length > 0 && (
        <section className="panel stack">
          <h2>{words.say('generations_title')}</h2>
          <GenerationList
            generations={generations}
            rules={rules}
            onAnswer={(generation, outcome) =>
              void askBackground('answerReport', { generationId: generation.id, outcome })
            }
          />
        </section>
      )}
      {(composing || (asks && mayAsk)) && (
        <Dialog title={words.say('claim_write')} onClose={close}>
          <ClaimComposer
            facts={facts}
            hasPictures={pictures.length > 0}
            now={now}
            onCopy={copy}
            onAsked={(said) => void asked(said)}
          />
        </Dialog>
      )}
    </>
  );
}
