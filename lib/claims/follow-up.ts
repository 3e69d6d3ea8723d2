// The second message: after silence, after a refusal that the record does not bear out, or when the money does not come.

import { clocksOf } from '../policy/clocks';
import type { PurchaseStory } from '../policy/purchase';
import type { Instant } from '../time/instant';
import { letterLanguageOf } from './all-words';
import { type ClaimRecord, type ClaimStep, type DenialReason, stageOf } from './claim';
import { type ClaimFacts, type Letter, oneLine, writerOf } from './compose';
import { fill } from './letter-words';
import type { UntouchedRecord } from './untouched';
import { waitOf } from './waiting';

/** What can be said against a refusal. */
export type ObjectionStanding =
  /** The act that the refusal names was not seen. */
  | { readonly kind: 'not-seen'; readonly gaps: boolean }
  /** It was seen: there is nothing to object with. */
  | { readonly kind: 'was-seen' }
  /** Refused as late, although the request was sent in time. */
  | { readonly kind: 'in-time' }
  | { readonly kind: 'was-late' }
  /** A refusal without a reason, or one that the record says nothing about. */
  | { readonly kind: 'open' };

export function objectionTo(
  because: DenialReason,
  askedAt: Instant,
  story: PurchaseStory,
  untouched: UntouchedRecord | undefined,
): ObjectionStanding {
  switch (because.kind) {
    case 'act': {
      const seen = story.acts.some(({ act, at }) => act === because.act && at <= askedAt);
      if (seen) return { kind: 'was-seen' };
      return untouched ? { kind: 'not-seen', gaps: untouched.gaps.length > 0 } : { kind: 'open' };
    }
    case 'late': {
      // Asking stops the clock of the refund; whether it still ran is the question.
      const { claim: _, ...before } = story;
      const refunds = clocksOf(before, askedAt).filter(({ kind }) => kind === 'refund');
      if (refunds.some(({ state }) => state.kind === 'running')) return { kind: 'in-time' };
      return refunds.some(({ state }) => state.kind === 'ended') ? { kind: 'was-late' } : { kind: 'open' };
    }
    case 'not-covered':
    case 'unstated':
      return { kind: 'open' };
  }
}

export type FollowUp =
  | { readonly kind: 'reminder' | 'money-late'; readonly letter: Letter }
  | { readonly kind: 'objection'; readonly letter: Letter; readonly standing: ObjectionStanding }
  /** Nothing to write now: the seller still has time, or the record does not bear an objection out. */
  | { readonly kind: 'none'; readonly because: 'not-asked' | 'seller-has-time' | 'was-seen' | 'was-late' | 'over' };

/** The message that fits the stage of a request. */
export function composeFollowUp(
  record: ClaimRecord,
  facts: Omit<ClaimFacts, 'ground' | 'want' | 'attaching'>,
  now: Instant,
): FollowUp {
  const asked = record.steps.find((step) => step.kind === 'asked');
  if (!asked) return { kind: 'none', because: 'not-asked' };
  const { story } = facts;
  const terms = story.purchase.frozen?.terms;
  const language = facts.language ?? letterLanguageOf(terms?.source.language);
  const write = writerOf(language, story.purchase.zone);
  const { words, day } = write;
  const subject = oneLine(asked.kind === 'asked' ? asked.subject : undefined) ?? words.subject.refund;
  const letter = (title: string, lines: readonly (string | undefined)[]): Letter => {
    const name = oneLine(facts.buyerName);
    const order = oneLine(facts.orderId);
    const paragraphs = [
      words.greeting,
      ...lines,
      order === undefined ? undefined : fill(words.order, { order }),
      name === undefined ? words.closing : `${words.closing}\n${name}`,
    ];
    return {
      language,
      subject: fill(title, { subject }),
      body: paragraphs.filter((text) => text !== undefined).join('\n\n'),
    };
  };

  const stage = stageOf(record);
  if (stage === 'asked' || stage === 'acknowledged') {
    if (!waitOf(record, terms, story.purchase.zone, now)?.overdue) return { kind: 'none', because: 'seller-has-time' };
    const { followUp } = words;
    const original = asked.kind === 'asked' ? asked.body : undefined;
    const answered = stage === 'acknowledged';
    return {
      kind: 'reminder',
      letter: letter(followUp.subject, [
        `${fill(followUp.asked, { day: day(asked.at) })}${answered ? '' : ` ${followUp.silent}`} ${followUp.ask}`,
        original === undefined ? undefined : original.replace(/^/gm, '> '),
      ]),
    };
  }
  if (stage === 'approved') {
    if (!waitOf(record, terms, story.purchase.zone, now)?.overdue) return { kind: 'none', because: 'seller-has-time' };
    const approved = lastOf(record, 'approved') ?? lastOf(record, 'offer-accepted');
    const lines = [
      approved?.kind === 'approved' ? fill(words.moneyLate.approved, { day: day(approved.at) }) : undefined,
      words.moneyLate.ask,
    ];
    return { kind: 'money-late', letter: letter(words.moneyLate.subject, lines) };
  }
  if (stage !== 'denied') return { kind: 'none', because: 'over' };

  const denied = lastOf(record, 'denied');
  if (denied?.kind !== 'denied') return { kind: 'none', because: 'over' };
  const standing = objectionTo(denied.because, asked.at, story, facts.record);
  if (standing.kind === 'was-seen' || standing.kind === 'was-late') return { kind: 'none', because: standing.kind };
  const { objection } = words;
  const reason = oneLine(denied.note);
  return {
    kind: 'objection',
    standing,
    letter: letter(objection.subject, [
      [
        fill(objection.refused, { day: day(denied.at), asked: day(asked.at) }),
        ...(reason === undefined ? [] : [fill(objection.reason, { reason: reason.replace(/[.。]$/, '') })]),
      ].join(' '),
      standing.kind === 'not-seen' && denied.because.kind === 'act'
        ? [
            fill(objection.notSeen, { acts: words.act[denied.because.act] }),
            ...(standing.gaps ? [words.gaps] : []),
          ].join(' ')
        : undefined,
      standing.kind === 'in-time' ? fill(objection.inTime, { asked: day(asked.at) }) : undefined,
      objection.ask,
    ]),
  };
}

function lastOf({ steps }: ClaimRecord, kind: ClaimStep['kind']): ClaimStep | undefined {
  return steps.findLast((step) => step.kind === kind);
}
