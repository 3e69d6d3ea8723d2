// The form for a purchase with a receipt beside it: what the receipt says fills the form, and the buyer confirms.

import { type ComponentProps, useState } from 'react';
import type { ReceiptReading } from '../lib/exchange/receipt';
import { type Instant, instantOf } from '../lib/time/instant';
import { AddPurchaseForm, type FilledPurchase } from './AddPurchaseForm';
import { ReceiptField } from './ReceiptField';

interface AddWithReceiptProps extends Omit<ComponentProps<typeof AddPurchaseForm>, 'filled' | 'initial'> {
  readonly readReceipt: (source: string | ArrayBuffer) => Promise<ReceiptReading>;
}

/** A day without a time is its noon, which is that day in every reading of it. */
function paidAtOf({ paidAt, paidOn }: ReceiptReading): Instant | undefined {
  if (paidAt !== undefined) return instantOf(Date.parse(paidAt));
  return paidOn === undefined ? undefined : instantOf(Date.parse(`${paidOn}T12:00`));
}

export function AddWithReceipt({ readReceipt, ...form }: AddWithReceiptProps) {
  const [filled, setFilled] = useState<FilledPurchase>();
  const [readings, setReadings] = useState(0);
  const onRead = (reading: ReceiptReading) => {
    // Two sellers of one name: the buyer says which.
    const [only, another] = reading.sellers;
    const seller = another === undefined ? form.sellers.find(({ id }) => id === only) : undefined;
    setFilled({
      host: seller?.host,
      boughtAt: paidAtOf(reading),
      price: reading.amount,
      orderId: reading.orderId?.slice(0, 100),
    });
    setReadings((count) => count + 1);
  };
  return (
    <>
      <ReceiptField read={readReceipt} onRead={onRead} />
      <AddPurchaseForm key={readings} {...form} filled={filled} />
    </>
  );
}
