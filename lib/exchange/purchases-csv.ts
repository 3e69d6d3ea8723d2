// One line for each purchase: what was bought, what is known of its refund, in values that a spreadsheet can sort.

import { verdictOf } from '../policy/verdict';
import { type Instant, isoOf } from '../time/instant';
import type { KeptStory } from '../tracking/ports';
import { csvText } from './csv';

/** Column names are part of the file's shape and stay English, so that two files of two computers fit together. */
const COLUMNS = [
  'id',
  'shop',
  'host',
  'plan',
  'bought_at',
  'amount_minor_units',
  'currency',
  'state',
  'deadline',
  'last_safe_moment',
  'ended_by',
  'reasons',
  'order_id',
  'note',
] as const;

export function purchasesCsv(stories: readonly KeptStory[], now: Instant): string {
  return csvText([COLUMNS, ...stories.map((story) => line(story, now))]);
}

function line(story: KeptStory, now: Instant): readonly (string | number | undefined)[] {
  const { purchase, orderId, note } = story;
  const { state, reasons } = verdictOf(story, now);
  const price = purchase.chargedPrice ?? purchase.shownPrice;
  const deadline = 'deadline' in state ? state.deadline : undefined;
  return [
    purchase.id,
    purchase.provider,
    purchase.host,
    purchase.plan,
    isoOf(purchase.boughtAt),
    price?.minor,
    price?.currency,
    state.kind,
    deadline && isoOf(deadline.at),
    deadline && isoOf(deadline.lastSafe),
    state.kind === 'voided' ? state.by : undefined,
    reasons.join(' '),
    orderId,
    note,
  ];
}
