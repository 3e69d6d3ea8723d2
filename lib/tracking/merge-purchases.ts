// Two records that the buyer says are one purchase become one, and one that was two becomes two; what the log kept takes either back.

import { Refusal } from '../lang/refusal';
import type { Asked, ScreenToBackground } from '../messages/protocol';
import type { Purchase, PurchaseId } from '../policy/purchase';
import type { Instant } from '../time/instant';
import { changeStory, instantIn } from './change-story';
import type { BeforeJoining, KeptStory, LogEvent, World } from './ports';

const union = <Value>(a: readonly Value[], b: readonly Value[], key: (value: Value) => string): readonly Value[] => [
  ...new Map([...a, ...b].map((value) => [key(value), value])).values(),
];

/** What joining and splitting may change, apart from the rest. */
function apart(purchase: Purchase) {
  const { boughtAt, gatewayIds, shownPrice, chargedPrice, laterCharges, plan, paidThrough, isFirstOrder, ...rest } =
    purchase;
  const before: BeforeJoining = {
    boughtAt,
    gatewayIds,
    ...(shownPrice && { shownPrice }),
    ...(chargedPrice && { chargedPrice }),
    ...(laterCharges && { laterCharges }),
    ...(plan !== undefined && { plan }),
    ...(paidThrough && { paidThrough }),
    ...(isFirstOrder !== undefined && { isFirstOrder }),
  };
  return { before, rest };
}

const actKey = ({ act, at }: KeptStory['acts'][number]): string => `${act} ${at}`;
const startKey = ({ kind, at }: KeptStory['starts'][number]): string => `${kind} ${at}`;
const chargeKey = ({ at, amount }: NonNullable<Purchase['laterCharges']>[number]): string =>
  `${at} ${amount.minor} ${amount.currency}`;

/**
 * The earlier moment of buying counts: a window that is cut short by it is the safe reading. `wasPaidTwice`: the later
 * record is an upgrade or an addition of the earlier one, so both sums are at stake.
 */
export async function mergePurchases(
  { into, from, wasPaidTwice }: Asked<ScreenToBackground, 'mergePurchases'>,
  world: World,
): Promise<void> {
  const other = await world.ledger.stories.of(from as PurchaseId);
  if (!other || into === from || other.deletedAt !== undefined) throw new Refusal('no-such-purchase');
  await changeStory(into, world, (story) => {
    const { purchase } = story;
    if (purchase.provider !== other.purchase.provider) throw new Refusal('another-seller');
    const { before, rest } = apart(purchase);
    const isOlder = purchase.boughtAt <= other.purchase.boughtAt;
    const [first, second] = isOlder ? [purchase, other.purchase] : [other.purchase, purchase];
    // Paid once, this record says what it was; paid twice, the first payment is the first.
    const [known, filling] = wasPaidTwice ? [first, second] : [purchase, other.purchase];
    const shown = known.shownPrice ?? (wasPaidTwice ? undefined : filling.shownPrice);
    const charged = known.chargedPrice ?? (wasPaidTwice ? undefined : filling.chargedPrice);
    const more = wasPaidTwice ? (second.chargedPrice ?? second.shownPrice) : undefined;
    const charges = union(
      [...(purchase.laterCharges ?? []), ...(other.purchase.laterCharges ?? [])],
      more ? [{ at: second.boughtAt, amount: more }] : [],
      chargeKey,
    );
    const plan = wasPaidTwice ? (second.plan ?? first.plan) : (purchase.plan ?? other.purchase.plan);
    const through = known.paidThrough ?? filling.paidThrough;
    return {
      story: {
        ...story,
        purchase: {
          ...rest,
          boughtAt: first.boughtAt,
          gatewayIds: union(purchase.gatewayIds, other.purchase.gatewayIds, String),
          ...(shown && { shownPrice: shown }),
          ...(charged && { chargedPrice: charged }),
          ...(charges.length > 0 && { laterCharges: charges }),
          ...(plan !== undefined && { plan }),
          ...(through && { paidThrough: through }),
          // The earlier record that made this one a later order may be the very one that it was.
          ...(purchase.isFirstOrder === true && { isFirstOrder: true }),
        },
        acts: union(story.acts, other.acts, actKey),
        starts: union(story.starts, other.starts, startKey),
      },
      events: [{ kind: 'merged', from, before: { ...before, acts: story.acts, starts: story.starts } }],
    };
  });
  await putAway(from, world);
}

/**
 * Makes a second purchase like this one, without its acts. With `gatewayId` that payment goes with it; with `chargeAt` the
 * later charge of that moment does, as the purchase that it was.
 */
export async function splitPurchase(
  { purchaseId, gatewayId, chargeAt }: Asked<ScreenToBackground, 'splitPurchase'>,
  world: World,
): Promise<{ readonly purchaseId: PurchaseId }> {
  const now = world.clock.now();
  const into = world.newId() as PurchaseId;
  const at = chargeAt === undefined ? undefined : instantIn(chargeAt);
  let second: KeptStory | undefined;
  await changeStory(purchaseId, world, (story) => {
    const { before, rest } = apart(story.purchase);
    const { laterCharges = [], ...others } = before;
    const charge = laterCharges.find((one) => one.at === at);
    if (at !== undefined && !charge) throw new Refusal('no-such-purchase');
    const charges = laterCharges.filter((one) => one !== charge);
    const ids = gatewayId === undefined ? [] : [gatewayId];
    const { shownPrice: _shown, chargedPrice: _charged, isFirstOrder: _first, ...like } = others;
    second = {
      ...story,
      purchase: charge
        ? { ...rest, ...like, id: into, gatewayIds: ids, boughtAt: charge.at, chargedPrice: charge.amount }
        : { ...rest, ...others, id: into, gatewayIds: ids },
      acts: [],
      starts: [],
      keptSince: now,
    };
    return {
      story: {
        ...story,
        purchase: {
          ...rest,
          ...others,
          ...(charges.length > 0 && { laterCharges: charges }),
          gatewayIds: before.gatewayIds.filter((id) => id !== gatewayId),
        },
      },
      events: [{ kind: 'split', into, before }],
    };
  });
  if (second) await world.ledger.stories.add(second, [{ kind: 'added', evidence: [] }], now);
  return { purchaseId: into };
}

type Joining = Extract<LogEvent, { readonly kind: 'merged' | 'split' }>;

/** The last joining or splitting of a purchase, if it can be taken back: not once it has been, nor where its other record is swept. */
export function joiningToUndo(log: readonly { readonly event: LogEvent }[]): Joining | undefined {
  const last = log.findLast(({ event }) => event.kind === 'merged' || event.kind === 'split')?.event;
  return (last?.kind === 'merged' || last?.kind === 'split') && last.before ? last : undefined;
}

/** Puts both records where they were. What has been done with the order since then stays done. */
export async function undoJoining(
  { purchaseId }: Asked<ScreenToBackground, 'undoJoining'>,
  world: World,
): Promise<void> {
  const last = joiningToUndo(await world.ledger.stories.logOf(purchaseId as PurchaseId));
  const otherId = last?.kind === 'merged' ? last.from : last?.into;
  const other = otherId === undefined ? undefined : await world.ledger.stories.of(otherId as PurchaseId);
  if (!last?.before || !other) throw new Refusal('no-such-purchase');
  const kept = last.kind === 'merged' ? last.before : undefined;
  const isMerged = kept !== undefined;
  /** Of what came with the other record, what this one had as well. */
  const stays = <One>(own: readonly One[] | undefined, others: readonly One[], key: (one: One) => string) => {
    const had = own?.map(key) ?? [];
    const came = own ? others.map(key) : [];
    return (one: One) => had.includes(key(one)) || !came.includes(key(one));
  };
  const { acts: _acts, starts: _starts, ...before } = { acts: kept?.acts, starts: kept?.starts, ...last.before };
  await changeStory(purchaseId, world, (story) => ({
    story: {
      ...story,
      purchase: { ...apart(story.purchase).rest, ...before },
      acts: story.acts.filter(stays(kept?.acts, other.acts, actKey)),
      starts: story.starts.filter(stays(kept?.starts, other.starts, startKey)),
    },
    events: [isMerged ? { kind: 'split', into: other.purchase.id } : { kind: 'merged', from: other.purchase.id }],
  }));
  if (!isMerged) return putAway(other.purchase.id, world);
  await changeStory(other.purchase.id, world, ({ deletedAt, ...restored }) =>
    deletedAt === undefined ? undefined : { story: restored, events: [{ kind: 'restored' }] },
  );
}

const putAway = async (purchaseId: string, world: World): Promise<void> => {
  await changeStory(purchaseId, world, (story, now: Instant) =>
    story.deletedAt === undefined ? { story: { ...story, deletedAt: now }, events: [{ kind: 'deleted' }] } : undefined,
  );
};
