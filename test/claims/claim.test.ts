import { describe, expect, it } from 'vitest';
import {
  type ClaimRecord,
  type ClaimStage,
  type ClaimStep,
  type ClaimStepKind,
  NEXT_STEPS,
  progressOf,
  redoStageOf,
  stageOf,
  withStep,
} from '../../lib/claims/claim';
import { disputeInformation } from '../../lib/claims/dispute';
import { doorOf, platformRoutes } from '../../lib/claims/doors';
import { composeFollowUp, objectionTo } from '../../lib/claims/follow-up';
import { offerCost } from '../../lib/claims/offer-cost';
import { outcomesBySeller } from '../../lib/claims/outcomes';
import { untouchedRecord } from '../../lib/claims/untouched';
import { waitOf } from '../../lib/claims/waiting';
import type { ProviderId } from '../../lib/policy/terms';
import { termsOf } from '../../lib/providers/all-terms';
import type { Instant } from '../../lib/time/instant';
import { bareFacts } from '../support/a-claim';
import { anAct, aPurchase, aStory, at, frozen, someTerms, termsAt, usd } from '../support/a-purchase';
import { fc } from '../support/properties';

const march = (day: number, time = '10:00') => at(`2026-03-${String(day).padStart(2, '0')}T${time}:00Z`);

/** A step of each kind, with the least it needs. */
const STEPS: { readonly [Kind in ClaimStepKind]: (at: Instant) => ClaimStep } = {
  asked: (at) => ({
    kind: 'asked',
    at,
    ground: 'poor-likeness',
    want: 'refund',
    subject: 'Refund request',
    body: 'Hello,\n\nPlease.',
  }),
  acknowledged: (at) => ({ kind: 'acknowledged', at }),
  offered: (at) => ({ kind: 'offered', at, offer: 'redo' }),
  'offer-accepted': (at) => ({ kind: 'offer-accepted', at }),
  'offer-declined': (at) => ({ kind: 'offer-declined', at }),
  'redo-feedback': (at) => ({ kind: 'redo-feedback', at }),
  'redo-training': (at) => ({ kind: 'redo-training', at }),
  'redo-gallery': (at) => ({ kind: 'redo-gallery', at }),
  'redo-chosen': (at) => ({ kind: 'redo-chosen', at }),
  approved: (at) => ({ kind: 'approved', at }),
  'money-arrived': (at) => ({ kind: 'money-arrived', at }),
  denied: (at) => ({ kind: 'denied', at, because: { kind: 'act', act: 'download' } }),
  'asked-again': (at) => ({ kind: 'asked-again', at }),
  'platform-asked': (at) => ({ kind: 'platform-asked', at, platform: 'paypal' }),
  'dispute-opened': (at) => ({ kind: 'dispute-opened', at }),
  lost: (at) => ({ kind: 'lost', at }),
  withdrawn: (at) => ({ kind: 'withdrawn', at }),
  'given-away': (at) => ({ kind: 'given-away', at }),
  reopened: (at) => ({ kind: 'reopened', at }),
};

/** The record of steps on 6 March, 7 March and so on; an illegal one fails the test. */
function recordOf(...kinds: readonly (ClaimStepKind | ClaimStep)[]): ClaimRecord {
  return kinds.reduce<ClaimRecord>(
    (record, kind, index) => {
      const step = typeof kind === 'string' ? STEPS[kind](march(6 + index)) : kind;
      const next = withStep(record, step);
      if (!next) throw new Error(`${step.kind} cannot follow ${stageOf(record)}`);
      return next;
    },
    { steps: [] },
  );
}

describe('the life of a request', () => {
  it.each<[ClaimStage, ClaimStepKind[]]>([
    ['nothing-asked', []],
    ['asked', ['asked']],
    ['acknowledged', ['asked', 'acknowledged']],
    ['offered', ['asked', 'offered']],
    ['acknowledged', ['asked', 'offered', 'offer-declined']],
    ['redo', ['asked', 'offered', 'offer-accepted']],
    ['redo', ['asked', 'offered', 'offer-accepted', 'redo-feedback', 'redo-training', 'redo-gallery']],
    ['settled', ['asked', 'offered', 'offer-accepted', 'redo-gallery', 'redo-chosen']],
    ['asked', ['asked', 'offered', 'offer-accepted', 'reopened', 'asked-again']],
    ['approved', ['asked', 'approved']],
    ['approved', ['asked', 'approved', 'asked-again']],
    ['won', ['asked', 'approved', 'money-arrived']],
    ['denied', ['asked', 'denied']],
    ['asked', ['asked', 'denied', 'asked-again']],
    ['platform', ['asked', 'denied', 'asked-again', 'denied', 'platform-asked']],
    ['dispute', ['asked', 'denied', 'platform-asked', 'dispute-opened']],
    ['lost', ['asked', 'denied', 'lost']],
    ['denied', ['asked', 'denied', 'lost', 'reopened']],
    ['withdrawn', ['asked', 'withdrawn']],
    ['asked', ['asked', 'withdrawn', 'reopened']],
    ['given-away', ['given-away']],
    ['nothing-asked', ['given-away', 'reopened']],
  ])('is %s after %j', (stage, kinds) => {
    expect(stageOf(recordOf(...kinds))).toBe(stage);
  });

  it('takes credits as settled and a partial refund as approved', () => {
    const offer = (offer: 'credits' | 'partial-refund'): ClaimStep => ({ kind: 'offered', at: march(7), offer });
    expect(stageOf(recordOf('asked', offer('credits'), 'offer-accepted'))).toBe('settled');
    expect(stageOf(recordOf('asked', offer('partial-refund'), 'offer-accepted'))).toBe('approved');
  });

  it('refuses a step that cannot follow, and one from before the last', () => {
    expect(withStep({ steps: [] }, STEPS.approved(march(6)))).toBeUndefined();
    expect(withStep(recordOf('asked'), STEPS.asked(march(8)))).toBeUndefined();
    expect(withStep(recordOf('asked'), STEPS.denied(march(5)))).toBeUndefined();
    expect(withStep(recordOf('asked'), STEPS.denied(march(6)))).toBeDefined();
  });

  it('never gets stuck, and only grows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { maxLength: 25 }), (choices) => {
        let record: ClaimRecord = { steps: [] };
        for (const [index, choice] of choices.entries()) {
          const next = NEXT_STEPS[stageOf(record)];
          expect(next.length).toBeGreaterThan(0);
          const kind = next[choice % next.length];
          if (!kind) throw new Error('Stuck.');
          const grown = withStep(record, STEPS[kind]((march(1) + index) as Instant));
          expect(grown?.steps.slice(0, -1)).toEqual(record.steps);
          record = grown ?? record;
        }
        const progress = progressOf(record);
        if (progress?.moneyArrivedAt !== undefined) expect(stageOf(record)).toBe('won');
        if (progress) expect(progress.askedAt).toBeLessThanOrEqual(progress.answer?.at ?? progress.askedAt);
      }),
    );
  });

  it('tells the clocks what they need', () => {
    expect(progressOf(recordOf())).toBeUndefined();
    expect(progressOf(recordOf('asked', 'withdrawn'))).toBeUndefined();
    expect(progressOf(recordOf('asked'))).toEqual({ askedAt: march(6) });
    expect(progressOf(recordOf('asked', 'denied'))).toEqual({
      askedAt: march(6),
      answer: { kind: 'denied', at: march(7) },
    });
    expect(progressOf(recordOf('asked', 'denied', 'asked-again'))).toEqual({ askedAt: march(6) });
    expect(progressOf(recordOf('asked', 'approved', 'money-arrived'))).toEqual({
      askedAt: march(6),
      answer: { kind: 'approved', at: march(7) },
      moneyArrivedAt: march(8),
    });
    expect(progressOf(recordOf('asked', 'offered', 'offer-accepted'))?.answer).toEqual({
      kind: 'partly',
      at: march(8),
    });
  });

  it('follows a redo from feedback to choice', () => {
    const steps = [
      'asked',
      'offered',
      'offer-accepted',
      'redo-feedback',
      'redo-training',
      'redo-gallery',
      'redo-chosen',
    ] as const;
    const stages = steps.map((_, index) => redoStageOf(recordOf(...steps.slice(0, index + 1))));
    expect(stages).toEqual([undefined, undefined, 'feedback', 'training', 'training', 'gallery', 'chosen']);
    expect(redoStageOf(recordOf('asked', 'offered', 'offer-accepted', 'reopened'))).toBeUndefined();
  });
});

describe('what a request waits for', () => {
  const aragon = termsAt('aragon', '2026-03-01').terms;

  it('is an answer in the seller’s own business days, over weekends', () => {
    // Asked on Friday 6 March; three business days end on Wednesday.
    const wait = waitOf(recordOf('asked'), aragon, 'UTC', march(9));
    expect(wait).toMatchObject({ for: 'answer', stated: true, overdue: false, since: march(6) });
    expect(wait?.deadline.at).toBe(march(11));
    expect(wait?.deadline.latest).toBe(march(12, '00:00'));
  });

  it('is overdue at the latest reading, not before', () => {
    const latest = march(12, '00:00');
    expect(waitOf(recordOf('asked'), aragon, 'UTC', (latest - 1) as Instant)?.overdue).toBe(false);
    expect(waitOf(recordOf('asked'), aragon, 'UTC', latest)?.overdue).toBe(true);
  });

  it('says that the time is only ours where the seller states none', () => {
    expect(waitOf(recordOf('asked'), someTerms(), 'UTC', march(7))).toMatchObject({ stated: false });
    expect(waitOf(recordOf('asked', 'approved'), someTerms(), 'UTC', march(7))).toMatchObject({
      for: 'money',
      stated: false,
    });
  });

  it('does not hold a seller to what others wrote of it', () => {
    const hearsay = someTerms({ answerDays: [1, 1], source: { ...someTerms().source, knowledge: 'second-hand' } });
    expect(waitOf(recordOf('asked'), hearsay, 'UTC', march(9))?.stated).toBe(false);
  });

  it('is the money after an approval, and then nothing', () => {
    const terms = someTerms({ processingDays: [5, 10] });
    const wait = waitOf(recordOf('asked', STEPS.approved(march(9))), terms, 'UTC', march(10));
    expect(wait).toMatchObject({ for: 'money', stated: true });
    expect(wait?.deadline.at).toBe(march(23));
    expect(waitOf(recordOf('asked', 'approved', 'money-arrived'), terms, 'UTC', march(30))).toBeUndefined();
  });
});

describe('what accepting an offer costs', () => {
  it('is the refund at HeadshotsByAI, for a redo and for credits', () => {
    const { terms } = termsAt('headshotsbyai', '2026-03-01');
    expect(offerCost('redo', terms)).toEqual({ refund: 'ends' });
    expect(offerCost('credits', terms)).toEqual({ refund: 'ends' });
  });

  it('is not promised to be nothing where the terms are silent', () => {
    expect(offerCost('redo', someTerms()).refund).toBe('may-end');
    expect(offerCost('redo', undefined).refund).toBe('may-end');
    expect(offerCost('redo', someTerms({ notVoidedBy: ['redo-accepted'] })).refund).toBe('continues');
  });

  it('names the window that a redo opens', () => {
    const window = { amount: 7, unit: 'day', startsAt: 'delivery', scope: 'redo' } as const;
    expect(offerCost('redo', someTerms({ windows: [window] })).opens).toEqual(window);
  });
});

describe('the second message', () => {
  const facts = bareFacts('aragon', { orderId: 'ORD-7741' });
  const story = facts.story;
  const untouched = untouchedRecord(story, [], march(9));

  it('waits while the seller has time', () => {
    expect(composeFollowUp(recordOf('asked'), facts, march(9))).toEqual({ kind: 'none', because: 'seller-has-time' });
  });

  it('reminds after silence, with the first message below it', () => {
    const message = composeFollowUp(recordOf('asked'), facts, march(18));
    expect(message.kind === 'reminder' && message.letter).toEqual({
      language: 'en',
      subject: 'Reminder: Refund request',
      body: 'Hello,\n\nOn 6 March 2026 I sent you the request below. I have had no answer so far. Please let me know what you decide.\n\n> Hello,\n> \n> Please.\n\nOrder number: ORD-7741\n\nKind regards',
    });
  });

  it('does not say that there was no answer once receipt was confirmed', () => {
    const message = composeFollowUp(recordOf('asked', 'acknowledged'), facts, march(18));
    expect(message.kind === 'reminder' && message.letter.body).not.toContain('no answer');
  });

  it('objects to "downloaded" where no download was seen', () => {
    const denied: ClaimStep = {
      kind: 'denied',
      at: march(9),
      because: { kind: 'act', act: 'download' },
      note: 'images were downloaded.',
    };
    const message = composeFollowUp(recordOf('asked', denied), { ...facts, record: untouched }, march(9, '12:00'));
    expect(message.kind === 'objection' && message.standing).toEqual({ kind: 'not-seen', gaps: false });
    expect(message.kind === 'objection' && message.letter.body).toContain(
      'On 9 March 2026 you refused my request of 6 March 2026. The reason given was: images were downloaded.\n\nMy record since the purchase was checked for downloads; none was seen.',
    );
  });

  it('writes no objection that the record does not bear out', () => {
    const touched = { ...story, acts: [anAct('download', '2026-03-05T10:00:00Z')] };
    const message = composeFollowUp(
      recordOf('asked', 'denied'),
      { ...facts, story: touched, record: untouchedRecord(touched, [], march(9)) },
      march(9),
    );
    expect(message).toEqual({ kind: 'none', because: 'was-seen' });
  });

  it('counts only what was done before asking', () => {
    const later = { ...story, acts: [anAct('download', '2026-03-08T10:00:00Z')] };
    expect(objectionTo({ kind: 'act', act: 'download' }, march(6), later, untouched).kind).toBe('not-seen');
  });

  it('says nothing about an untouched order without a record', () => {
    expect(objectionTo({ kind: 'act', act: 'download' }, march(6), story, undefined)).toEqual({ kind: 'open' });
  });

  it('shows that a request was in time, and admits that it was not', () => {
    expect(objectionTo({ kind: 'late' }, march(6), story, untouched)).toEqual({ kind: 'in-time' });
    expect(objectionTo({ kind: 'late' }, march(20), story, untouched)).toEqual({ kind: 'was-late' });
    // As the ledger has it: the request itself is on record and has stopped the clock.
    const asked = { ...story, claim: { askedAt: march(6) } };
    expect(objectionTo({ kind: 'late' }, march(6), asked, untouched)).toEqual({ kind: 'in-time' });
  });

  it('asks after money that does not come', () => {
    const message = composeFollowUp(recordOf('asked', 'approved'), facts, march(30));
    expect(message.kind === 'money-late' && message.letter.body).toContain('On 7 March 2026 you approved');
  });
});

describe('information on disputes', () => {
  const story = aStory({ provider: 'getheadshot-pro' as ProviderId, frozen: termsAt('getheadshot-pro', '2026-03-01') });
  const card = { method: 'visa', country: 'US' } as const;

  it.each<[string, ClaimRecord, string]>([
    ['before asking', recordOf(), 'nothing-asked'],
    ['while the seller has time', recordOf('asked'), 'seller-has-time'],
    ['during an offer', recordOf('asked', 'offered'), 'going-well'],
    ['after the money came', recordOf('asked', 'approved', 'money-arrived'), 'going-well'],
  ])('is not given %s', (_, record, because) => {
    expect(disputeInformation(record, story, card, march(8))).toEqual({ kind: 'not-yet', because });
  });

  it('is given after a refusal, the earliest end first, with sources and the seller’s own warning', () => {
    const information = disputeInformation(recordOf('asked', 'denied'), story, card, march(9));
    if (information.kind !== 'estimates') throw new Error('No estimates.');
    expect(information.estimates.map(({ rule }) => rule.id)).toEqual(['us-billing-error', 'card-networks']);
    expect(information.estimates[0]?.deadline.at).toBe(at('2026-04-30T14:07:00Z'));
    expect(information.estimates.every(({ rule }) => rule.source.url.startsWith('https://'))).toBe(true);
    expect(information.warning).toContain('suspended');
    expect(information.endsRefund).toBe(true);
  });

  it('is given after silence', () => {
    expect(disputeInformation(recordOf('asked'), story, card, march(30)).kind).toBe('estimates');
  });

  it('plans with every country while none is known, and with none without a way of payment', () => {
    const ids = (payment: Parameters<typeof disputeInformation>[2]) => {
      const information = disputeInformation(recordOf('asked', 'denied'), story, payment, march(9));
      return information.kind === 'estimates' ? information.estimates.map(({ rule }) => rule.id) : [];
    };
    expect(ids({ method: 'visa' })).toEqual(['us-billing-error', 'card-networks']);
    expect(ids({ method: 'visa', country: 'DE' })).toEqual(['card-networks']);
    expect(ids({ method: 'sepa-debit', country: 'DE' })).toEqual(['sepa-debit']);
    expect(ids({ method: 'paypal' })).toEqual(['paypal']);
    expect(ids({})).toEqual([]);
  });
});

describe('the right door', () => {
  it('is Google Play for what was paid there, within 48 hours to the minute', () => {
    const door = doorOf(aPurchase({ paidThrough: { provider: 'google-play' as ProviderId } }));
    expect(door.kind === 'store' && door.deadline?.at).toBe(at('2026-03-03T14:07:00Z'));
    expect(door.kind === 'store' && door.door.url).toContain('play.google.com');
  });

  it('is Apple without an invented time', () => {
    const door = doorOf(aPurchase({ paidThrough: { provider: 'apple' as ProviderId } }));
    expect(door.kind === 'store' && [door.door.url, door.deadline]).toEqual([
      'https://reportaproblem.apple.com/',
      undefined,
    ]);
  });

  it('is the shop otherwise', () => {
    expect(doorOf(aPurchase())).toEqual({ kind: 'seller' });
    expect(doorOf(aPurchase({ paidThrough: { provider: 'paypal' as ProviderId } }))).toEqual({ kind: 'seller' });
  });

  it.each([
    ['gumroad', 'may', 60],
    ['lemonsqueezy', 'may', 60],
    ['creem', 'may', 60],
    ['polar', 'may', 60],
    ['paypal', 'dispute', 180],
    ['dodo-payments', 'limit', 30],
  ])('%s has its own window', (id, right, days) => {
    const [terms] = termsOf(id);
    if (!terms) throw new Error(`No ${id}.`);
    const [route] = platformRoutes({ provider: id as ProviderId, terms }, aPurchase(), march(9));
    expect(route).toMatchObject({ right, state: 'open' });
    expect(route?.deadline.at).toBe(aPurchase().boughtAt + days * 86_400_000);
  });
});

describe('the untouched record', () => {
  const terms = someTerms({ voidedBy: ['download', 'favorite', 'chargeback'] });
  const gap = (from: number, until: number) =>
    ({ from: march(from), until: march(until), because: 'extension-off' }) as const;

  it('says what was not seen, and leaves out what no browser could see', () => {
    expect(untouchedRecord(aStory({ frozen: frozen(terms) }), [], march(5)).notSeen).toEqual(['download', 'favorite']);
  });

  it('says what was seen', () => {
    const story = aStory(
      { frozen: frozen(terms) },
      { acts: [anAct('download', '2026-03-02T10:00:00Z'), anAct('rate', '2026-03-02T10:00:00Z')] },
    );
    const record = untouchedRecord(story, [], march(5));
    expect(record.seen.map(({ act }) => act)).toEqual(['download']);
    expect(record.notSeen).toEqual(['favorite']);
  });

  it('counts what another source names as well', () => {
    const story = aStory({ frozen: frozen(someTerms({ voidedBy: ['download'] }), someTerms({ voidedBy: ['edit'] })) });
    expect(untouchedRecord(story, [], march(5)).notSeen).toEqual(['download', 'edit']);
  });

  it('keeps gaps to the time since the purchase', () => {
    const record = untouchedRecord(
      aStory(),
      [gap(3, 4), { ...gap(1, 2), from: at('2026-02-01T00:00:00Z') }, gap(6, 9)],
      march(5),
    );
    expect(record.gaps.map(({ from, until }) => [from, until])).toEqual([
      [at('2026-03-01T14:07:00Z'), march(2)],
      [march(3), march(4)],
    ]);
  });
});

describe('outcomes by seller', () => {
  it('count each request once and sum what came back', () => {
    const aragon = 'aragon' as ProviderId;
    const partial: ClaimStep = { kind: 'money-arrived', at: march(8), amount: usd(1000) };
    expect(
      outcomesBySeller([
        { provider: aragon, record: recordOf('asked', 'approved', 'money-arrived'), paid: usd(3900) },
        { provider: aragon, record: recordOf('asked', 'approved', partial), paid: usd(3900) },
        { provider: aragon, record: recordOf('asked', 'denied'), paid: usd(3900) },
        { provider: aragon, record: recordOf('asked'), paid: usd(3900) },
        { provider: aragon, record: recordOf('given-away'), paid: usd(3900) },
        { provider: aragon, record: { steps: [] } },
      ]),
    ).toEqual([{ provider: 'aragon', asked: 4, open: 1, won: 2, settled: 0, lost: 1, reclaimed: [usd(4900)] }]);
  });
});
