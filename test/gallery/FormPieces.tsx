// What the buyer fills in, empty, filled and with what is wrong in it, and the small parts that forms are made of.

import { useState } from 'react';
import { AddPurchaseForm } from '../../components/AddPurchaseForm';
import { AddWithReceipt } from '../../components/AddWithReceipt';
import { Button } from '../../components/Button';
import { CopyableReport } from '../../components/CopyableReport';
import { DetectorTroubleNote } from '../../components/DetectorTroubleNote';
import { EmptyState } from '../../components/EmptyState';
import { Field } from '../../components/Field';
import { GuardCoverage } from '../../components/GuardCoverage';
import { MoreAboutOrder } from '../../components/MoreAboutOrder';
import { PrivateKeeping } from '../../components/PrivateKeeping';
import { ReceiptField } from '../../components/ReceiptField';
import { SearchField } from '../../components/SearchField';
import { Segments } from '../../components/Segments';
import { SetStartForm } from '../../components/SetStartForm';
import { StartPanel } from '../../components/StartPanel';
import { Switch } from '../../components/Switch';
import { readReceipt } from '../../lib/exchange/receipt';
import { ALL_SITES } from '../../lib/providers/all-sites';
import { knownIntermediaries, knownSellerAt, knownSellers } from '../../lib/tracking/known-sellers';
import { aPurchase, at, usd } from '../support/a-purchase';
import { nothing, Piece, saved, unfold } from './Piece';
import { NOW } from './purchases';

const REPORT = [
  'Refund Clock 1.0.0: headshotsbyai looks different',
  'headshotsbyai.com/gallery/*: gallery',
  'expected: a control named download; found: none of 14',
].join('\n');
const RECEIPT = ['Aragon.ai', 'Receipt for order #AR-20417', 'November 20, 2026', 'Starter $35.00', 'Total $35.00'];
const DAY_OF_NOW = '2026-11-21';

const sellers = knownSellers(DAY_OF_NOW);
const read = async (source: string | ArrayBuffer) => readReceipt(String(source), ALL_SITES);
const form = {
  intermediaries: knownIntermediaries(),
  sellers: [],
  sellerOf: (host: string) => knownSellerAt(host, DAY_OF_NOW),
  now: NOW,
  onAdd: saved,
  onCancel: nothing,
};

/** Lets a text fall on the field, which reads it at once. */
const drop =
  (...lines: readonly string[]) =>
  (root: HTMLElement): void => {
    unfold(root);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', lines.join('\n'));
    root
      .querySelector('textarea')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  };
const submit = (root: HTMLElement): void => root.querySelector('form')?.requestSubmit();

function Parts() {
  const [zoom, setZoom] = useState<'week' | 'month' | 'quarter'>('month');
  const [query, setQuery] = useState('');
  return (
    <>
      <Piece name="search, empty and filled">
        <SearchField label="Search purchases" value={query} onChange={setQuery} />
        <SearchField label="Search sellers" value="headshot" onChange={nothing} />
      </Piece>
      <Piece name="how long private windows are kept">
        <PrivateKeeping keeping="while-open" onChange={nothing} />
      </Piece>
      <Piece name="one of a few">
        <Segments
          label="Zoom"
          value={zoom}
          options={[
            ['week', 'Week'],
            ['month', 'Month'],
            ['quarter', 'Three months'],
          ]}
          onChange={setZoom}
        />
      </Piece>
      <Piece name="field, with a hint, with an error">
        <Field label="Plan">{(tie) => <input {...tie} className="input" defaultValue="Starter" />}</Field>
        <Field label="Shop" hint="The web address, such as aragon.ai">
          {(tie) => <input {...tie} className="input" />}
        </Field>
        <Field label="Price" error="Write a number, such as 39.90.">
          {(tie) => <input {...tie} className="input" defaultValue="thirty-nine" />}
        </Field>
      </Piece>
      <Piece name="switch, off, with a hint, disabled">
        <Switch label="On" checked onChange={nothing} />
        <Switch label="Off" checked={false} onChange={nothing} />
        <Switch label="Reminders" hint="A day and an hour before a window closes." checked onChange={nothing} />
        <Switch label="Not to be had here" checked={false} disabled onChange={nothing} />
      </Piece>
      <Piece name="buttons">
        <div className="row">
          <Button look="main">Main</Button>
          <Button>Calm</Button>
          <Button look="plain">Plain</Button>
          <Button look="icon" label="Icon">
            ×
          </Button>
          <Button disabled>Disabled</Button>
        </div>
      </Piece>
    </>
  );
}

export function FormPieces() {
  return (
    <>
      <Parts />
      <Piece name="add by hand">
        <AddPurchaseForm {...form} host="www.aragon.ai" />
      </Piece>
      <Piece name="add by hand: nothing typed" press={submit}>
        <AddPurchaseForm {...form} filled={{}} />
      </Piece>
      <Piece name="correct, with all that can be said of an order">
        <AddPurchaseForm
          {...form}
          initial={aPurchase({
            host: 'www.aragon.ai',
            plan: 'Team',
            planKind: 'team',
            seatsBought: 20,
            seatsUsed: 5,
            creditsBought: 400,
            wasDiscounted: true,
            isFirstOrder: false,
            renewsAt: at('2026-12-20T09:00:00Z'),
            shownPrice: usd(100_000),
          })}
          orderId="AR-20417"
        />
      </Piece>
      <Piece name="more about an order, with a number that is none">
        <form>
          <MoreAboutOrder wrong="creditsBought" />
        </form>
      </Piece>
      <Piece name="add with a receipt" press={drop(...RECEIPT)}>
        <AddWithReceipt {...form} sellers={sellers} readReceipt={read} />
      </Piece>
      <Piece name="receipt: none yet" press={unfold}>
        <ReceiptField read={read} onRead={nothing} />
      </Piece>
      <Piece name="receipt: of money given back" press={drop('Aragon.ai', 'Your refund of $35.00 has been issued.')}>
        <ReceiptField read={read} onRead={nothing} />
      </Piece>
      <Piece name="receipt: nothing found" press={drop('See you on Friday!')}>
        <ReceiptField read={read} onRead={nothing} />
      </Piece>
      <Piece name="set the start">
        <SetStartForm boughtAt={at('2026-11-18T09:00:00Z')} now={NOW} onSet={saved} onCancel={nothing} />
      </Piece>
      <Piece name="coverage, without the permission">
        <GuardCoverage downloads={false} holdsFiles onDownloads={nothing} />
      </Piece>
      <Piece name="coverage, with it, where no file can be held">
        <GuardCoverage downloads holdsFiles={false} onDownloads={nothing} />
      </Piece>
      <Piece name="a page looks different" press={unfold}>
        <DetectorTroubleNote report={REPORT} onAdd={nothing} />
      </Piece>
      <Piece name="report to copy">
        <CopyableReport report={REPORT} />
      </Piece>
      <Piece name="empty">
        <EmptyState
          title="No purchases yet"
          text="When you buy at a shop that Refund Clock knows, the countdown starts here by itself."
        >
          <Button look="main">Add a purchase</Button>
        </EmptyState>
      </Piece>
      <Piece name="not started">
        <StartPanel welcomeUrl="#" />
      </Piece>
    </>
  );
}
