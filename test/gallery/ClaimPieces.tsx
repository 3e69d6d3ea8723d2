// Asking for the money back, from the signs in the pictures to the money's arrival, and the credits beside it.

import { ClaimComposer } from '../../components/claims/ClaimComposer';
import { ClaimPanel } from '../../components/claims/ClaimPanel';
import { CreditsPanel } from '../../components/claims/CreditsPanel';
import { EstimateLine } from '../../components/claims/EstimateLine';
import { GenerationList } from '../../components/claims/GenerationList';
import { LetterView } from '../../components/claims/LetterView';
import { PlatformRoutes } from '../../components/claims/PlatformRoutes';
import { RedoOrRefund } from '../../components/claims/RedoOrRefund';
import { SellerOutcomesTable } from '../../components/claims/SellerOutcomesTable';
import { UsageLine } from '../../components/claims/UsageLine';
import { composeClaim } from '../../lib/claims/compose';
import { disputeInformation } from '../../lib/claims/dispute';
import { waitOf } from '../../lib/claims/waiting';
import { balanceAt } from '../../lib/credits/balance';
import { creditBook, expiryRule } from '../../lib/credits/book';
import { type UsageMeter, usageMeter } from '../../lib/credits/usage-meter';
import type { PurchaseStory } from '../../lib/policy/purchase';
import { verdictOf } from '../../lib/policy/verdict';
import { creditRulesOf } from '../../lib/providers/all-credits';
import { siteOf } from '../../lib/providers/all-sites';
import { intermediaryById } from '../../lib/providers/intermediaries';
import { aGrant } from '../support/a-generation';
import { anAct, at, usd } from '../support/a-purchase';
import { boughtAt, CLAIMED, GENERATIONS, OUTCOMES, RECORDS, ROUTES, sellerOf, USED } from './claims';
import { nothing, Piece, pressAt, saved, unfold } from './Piece';
import { NOW } from './purchases';

const copied = () => Promise.resolve(true);
const composer = (story: PurchaseStory) => (
  <ClaimComposer
    facts={{ seller: sellerOf(story), story }}
    hasPictures={false}
    now={NOW}
    onCopy={copied}
    onAsked={nothing}
  />
);
const LETTER = composeClaim(
  {
    seller: sellerOf(CLAIMED),
    story: CLAIMED,
    orderId: 'HB-20417',
    accountEmail: 'buyer@mail.example',
    ground: { kind: 'poor-likeness', pictures: 31 },
    want: 'refund',
    attaching: ['images'],
  },
  NOW,
);

const METERS: readonly (readonly [name: string, meter: UsageMeter | 'unknown' | undefined])[] = [
  ['inside', usageMeter({ maxCreditsUsed: 20, bound: 'lt' }, 7, undefined)],
  ['one is left', usageMeter({ maxImagesUsed: 5, bound: 'le' }, 4, undefined)],
  ['the next use ends it', usageMeter({ maxCreditsUsed: 20, bound: 'lt' }, 19, undefined)],
  ['a bound that nobody can reckon', 'unknown'],
];

const ESTIMATES: readonly (readonly [name: string, story: PurchaseStory])[] = [
  [
    'by credits',
    boughtAt(
      'picphoto',
      { creditsBought: 40 },
      { acts: [anAct('use-of-credits', '2026-11-18T10:00:00Z', { count: 28 })] },
    ),
  ],
  ['by seats', boughtAt('aragon', { planKind: 'team', seatsBought: 20, seatsUsed: 5, shownPrice: usd(100_000) })],
];

function Request({ name, record }: { readonly name: string; readonly record: (typeof RECORDS)[keyof typeof RECORDS] }) {
  const terms = CLAIMED.purchase.frozen?.terms;
  const [route] = ROUTES;
  return (
    <Piece name={`request: ${name}`}>
      <div className="panel stack">
        <ClaimPanel
          record={record}
          terms={terms}
          wait={waitOf(record, terms, 'UTC', NOW)}
          dispute={disputeInformation(record, CLAIMED, { method: 'visa', country: 'US' }, NOW)}
          payment={{ method: 'visa', country: 'US' }}
          routes={
            route?.terms && (
              <PlatformRoutes
                purchase={route.story.purchase}
                platform={{ name: 'PayPal', terms: route.terms }}
                askedAt={undefined}
                now={NOW}
              />
            )
          }
          onPayment={nothing}
          onStep={nothing}
          onUndo={nothing}
        />
      </div>
    </Piece>
  );
}

export function ClaimPieces() {
  const rules = creditRulesOf('photoroom');
  const photoroom = boughtAt('photoroom', { creditsBought: 40, shownPrice: usd(4000) });
  const book = creditBook([photoroom], [aGrant({ id: 'gift', kind: 'gift', credits: 10 })], GENERATIONS);
  const expiry = expiryRule(rules?.expiry, photoroom.purchase.frozen?.terms);
  return (
    <>
      {Object.entries(RECORDS).map(([name, record]) => (
        <Request key={name} name={name} record={record} />
      ))}
      <Piece name="request: a refusal is being recorded" press={pressAt('.stack > .row .button', 3)}>
        <div className="panel stack">
          <ClaimPanel
            record={RECORDS['asked, an answer is awaited']}
            terms={CLAIMED.purchase.frozen?.terms}
            wait={undefined}
            dispute={{ kind: 'not-yet', because: 'seller-has-time' }}
            payment={{}}
            routes={undefined}
            onPayment={nothing}
            onStep={nothing}
            onUndo={nothing}
          />
        </div>
      </Piece>
      <Piece name="letter: what happened?">{composer(CLAIMED)}</Piece>
      <Piece name="letter: with what is missing" press={pressAt('input[type=radio]', 0)}>
        {composer(CLAIMED)}
      </Piece>
      <Piece name="letter: the record contradicts it" press={pressAt('input[type=radio]', 5)}>
        {composer(USED)}
      </Piece>
      {LETTER.kind === 'letter' && (
        <Piece name="letter: whole">
          <LetterView letter={LETTER.letter} to="help@portraits.example" onCopy={copied} onSent={nothing} />
        </Piece>
      )}
      <Piece name="redo or refund: no signs yet">
        <RedoOrRefund story={CLAIMED} now={NOW} />
      </Piece>
      <Piece name="redo or refund: with signs" press={pressAt('input', 0, 3)}>
        <RedoOrRefund story={CLAIMED} now={NOW} />
      </Piece>
      {ROUTES.map(({ id, story, terms }) => (
        <Piece key={id} name={`who took the payment: ${id}`}>
          <PlatformRoutes
            purchase={story.purchase}
            platform={terms && { name: intermediaryById(id)?.site.name ?? id, terms }}
            askedAt={id === 'paypal' ? at('2026-11-20T10:00:00Z') : undefined}
            now={NOW}
          />
        </Piece>
      ))}
      <Piece name="who took the payment: nobody knows">
        <PlatformRoutes purchase={CLAIMED.purchase} platform={undefined} askedAt={undefined} now={NOW} />
      </Piece>
      {ESTIMATES.map(([name, story]) => {
        const source = story.purchase.frozen?.terms.source;
        return (
          source && (
            <Piece key={name} name={`estimate: ${name}`}>
              <EstimateLine atStake={verdictOf(story, NOW).atStake} price={story.purchase.shownPrice} source={source} />
            </Piece>
          )
        );
      })}
      {METERS.map(
        ([name, meter]) =>
          meter && (
            <Piece key={name} name={`use: ${name}`}>
              <UsageLine meter={meter} />
            </Piece>
          ),
      )}
      <Piece name="credits" press={unfold}>
        <CreditsPanel
          balance={balanceAt(book.grants, book.spends, { expiry, zone: 'UTC' }, NOW)}
          byHand={book.grants.filter(({ kind }) => kind === 'gift')}
          isEmpty={false}
          now={NOW}
          onAdd={saved}
          onRemove={nothing}
        />
      </Piece>
      <Piece name="credits: ended, and used beyond what is known">
        <CreditsPanel
          balance={{
            left: 12,
            lots: [],
            expired: 8,
            unexplained: 3,
            nextExpiry: { at: at('2026-12-01T00:00:00Z'), credits: 12 },
            worth: [usd(1170)],
            unpriced: 0,
          }}
          byHand={[]}
          isEmpty={false}
          now={NOW}
          onAdd={saved}
          onRemove={nothing}
        />
      </Piece>
      <Piece name="credits: none">
        <CreditsPanel
          balance={balanceAt([], [], { zone: 'UTC' }, NOW)}
          byHand={[]}
          isEmpty
          now={NOW}
          onAdd={saved}
          onRemove={nothing}
        />
      </Piece>
      <Piece name="generations" wide>
        <div className="panel stack">
          <GenerationList generations={GENERATIONS} rules={rules} onAnswer={nothing} />
        </div>
      </Piece>
      <Piece name="requests by seller" wide>
        <div className="panel stack">
          <SellerOutcomesTable outcomes={OUTCOMES} nameOf={(provider) => siteOf(provider)?.name ?? provider} />
        </div>
      </Piece>
    </>
  );
}
