// The buyer records a step of a request for the money: what was asked, what the seller answered, what came of it. Nothing is sent to anybody.

import { type ClaimRecord, type ClaimStep, lastOffer, progressOf, stageOf, withStep } from '../claims/claim';
import { ACT_OF_OFFER } from '../claims/offer-cost';
import { Refusal } from '../lang/refusal';
import type { Asked, ClaimEntry, ScreenToBackground } from '../messages/protocol';
import type { RecordedAct } from '../policy/purchase';
import type { Instant } from '../time/instant';
import { changeStory, instantIn } from './change-story';
import type { KeptStory, LogEvent, World } from './ports';

const NOTHING: ClaimRecord = { steps: [] };
/** A request with more steps than this is no request. */
const STEPS_AT_MOST = 200;

export async function stepClaim(
  { purchaseId, step }: Asked<ScreenToBackground, 'stepClaim'>,
  world: World,
): Promise<void> {
  await changeStory(purchaseId, world, (story, now) => {
    const at = step.at === undefined ? now : instantIn(step.at);
    if (at > now) throw new Refusal('in-the-future');
    const before = story.request ?? NOTHING;
    if (before.steps.length >= STEPS_AT_MOST) throw new Refusal('too-many-steps');
    const after = withStep(before, stepOf(step, at));
    if (!after) throw new Refusal('cannot-follow');
    const events: LogEvent[] = [{ kind: 'claim-step', step: step.kind }];
    const acts = actsAfter(story, before, step.kind, at, events);
    return { story: withRequest({ ...story, acts }, after), events };
  });
}

export async function undoClaimStep(
  { purchaseId }: Asked<ScreenToBackground, 'undoClaimStep'>,
  world: World,
): Promise<void> {
  await changeStory(purchaseId, world, (story) => {
    const steps = story.request?.steps ?? [];
    const last = steps.at(-1);
    if (!last) throw new Refusal('nothing-to-undo');
    const events: LogEvent[] = [{ kind: 'claim-step-undone', step: last.kind }];
    const before: ClaimRecord = { steps: steps.slice(0, -1) };
    const acts = last.kind === 'offer-accepted' ? withoutAct(story, before, last.at, events) : story.acts;
    return { story: withRequest({ ...story, acts }, before), events };
  });
}

function withRequest({ request: before, claim: _, ...story }: KeptStory, record: ClaimRecord): KeptStory {
  const claim = progressOf(record);
  const { closedAt, ...open } = story.purchase;
  const wasGiven = before !== undefined && stageOf(before) === 'given-away';
  const isGiven = stageOf(record) === 'given-away';
  // What was given away is put away: no reminders, no guard, until it is taken up again.
  const closed = isGiven ? (closedAt ?? record.steps.at(-1)?.at) : wasGiven ? undefined : closedAt;
  return {
    ...story,
    purchase: { ...open, ...(closed !== undefined && { closedAt: closed }) },
    ...(record.steps.length > 0 && { request: record }),
    ...(claim && { claim }),
  };
}

/** Taking an offer is an act that can end the refund; a redo that support undid is one no more. */
function actsAfter(
  story: KeptStory,
  before: ClaimRecord,
  kind: ClaimStep['kind'],
  at: Instant,
  events: LogEvent[],
): readonly RecordedAct[] {
  if (kind === 'offer-accepted') {
    const offer = lastOffer(before);
    const act = offer && ACT_OF_OFFER[offer.offer];
    if (act === undefined) return story.acts;
    const recorded: RecordedAct = { act, at, evidence: 'by-hand' };
    events.push({ kind: 'act-happened', act: recorded });
    return [...story.acts, recorded];
  }
  if (kind === 'reopened') {
    const stage = stageOf(before);
    const accepted = before.steps.findLast((step) => step.kind === 'offer-accepted');
    if ((stage === 'redo' || stage === 'settled') && accepted) return withoutAct(story, before, accepted.at, events);
  }
  return story.acts;
}

/** The acts without the one that accepting the last offer was. */
function withoutAct(story: KeptStory, before: ClaimRecord, at: Instant, events: LogEvent[]): readonly RecordedAct[] {
  const offer = lastOffer(before);
  const act = offer && ACT_OF_OFFER[offer.offer];
  if (act === undefined) return story.acts;
  const acts = story.acts.filter((recorded) => !(recorded.act === act && recorded.at === at));
  if (acts.length < story.acts.length) events.push({ kind: 'act-undone', act });
  return acts;
}

function stepOf(entry: ClaimEntry, at: Instant): ClaimStep {
  const note = entry.note?.trim();
  const base = { at, ...(note !== undefined && note !== '' && { note }) };
  const text = {
    ...(entry.subject !== undefined && { subject: entry.subject }),
    ...(entry.body !== undefined && { body: entry.body }),
  };
  const amount = entry.amount && { amount: entry.amount };
  const incomplete = () => new Refusal('incomplete-step');
  switch (entry.kind) {
    case 'asked':
      if (entry.ground === undefined || entry.want === undefined) throw incomplete();
      return { ...base, kind: 'asked', ground: entry.ground, want: entry.want, ...text };
    case 'asked-again':
      return { ...base, kind: 'asked-again', ...text };
    case 'offered':
      if (entry.offer === undefined) throw incomplete();
      return { ...base, kind: 'offered', offer: entry.offer, ...amount };
    case 'approved':
    case 'money-arrived':
      return { ...base, kind: entry.kind, ...amount };
    case 'denied': {
      const { because = 'unstated', act } = entry;
      if (because !== 'act') return { ...base, kind: 'denied', because: { kind: because } };
      if (act === undefined) throw incomplete();
      return { ...base, kind: 'denied', because: { kind: 'act', act } };
    }
    case 'platform-asked':
      if (entry.platform === undefined || entry.platform.trim() === '') throw incomplete();
      return { ...base, kind: 'platform-asked', platform: entry.platform };
    default:
      return { ...base, kind: entry.kind };
  }
}
