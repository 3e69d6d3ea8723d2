// The parts of a purchase's page that bring the money back: the composer, the life of a request, credits, the estimate, who took the payment.

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddPurchaseForm } from '@/components/AddPurchaseForm';
import { ClaimComposer } from '@/components/claims/ClaimComposer';
import { ClaimPanel } from '@/components/claims/ClaimPanel';
import { CreditsPanel } from '@/components/claims/CreditsPanel';
import { EstimateLine } from '@/components/claims/EstimateLine';
import { GenerationList } from '@/components/claims/GenerationList';
import { PlatformRoutes } from '@/components/claims/PlatformRoutes';
import { UsageLine } from '@/components/claims/UsageLine';
import type { ClaimRecord } from '@/lib/claims/claim';
import { disputeInformation } from '@/lib/claims/dispute';
import { waitOf } from '@/lib/claims/waiting';
import { balanceAt } from '@/lib/credits/balance';
import { creditBook } from '@/lib/credits/book';
import { usageMeter } from '@/lib/credits/usage-meter';
import type { PurchaseStory } from '@/lib/policy/purchase';
import { verdictOf } from '@/lib/policy/verdict';
import { aGeneration } from '../support/a-generation';
import { aPurchase, aStory, at, frozen, paidThrough, someTerms, termsAt, usd } from '../support/a-purchase';
import { show } from '../support/show';

const now = at('2026-03-08T10:00:00Z');
const asked = (when: string): ClaimRecord['steps'][number] => ({
  kind: 'asked',
  at: at(when),
  ground: 'poor-likeness',
  want: 'refund',
});

describe('the composer', () => {
  const compose = (story: PurchaseStory) => {
    const onAsked = vi.fn();
    show(
      <ClaimComposer
        facts={{ seller: { name: 'Acme', host: 'acme.example' }, story }}
        hasPictures={false}
        now={now}
        onCopy={async () => true}
        onAsked={onAsked}
      />,
      now,
    );
    return onAsked;
  };

  it('lists what is missing until it is typed, and hands over exactly what it shows', async () => {
    const terms = someTerms({ requestVia: 'email', contact: 'help@acme.example', requiresEvidence: ['order-id'] });
    const onAsked = compose(aStory({ frozen: frozen(terms) }));
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /do not look like me/ }));
    const [missing] = screen.getAllByRole('status');
    if (!missing) throw new Error('nothing is missing');
    expect(within(missing).getByText(/order number/i)).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: /Order number/ }), 'A-1');
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
    expect(text.value).toContain('A-1');
    await userEvent.click(screen.getByRole('button', { name: 'I have sent it' }));
    expect(onAsked).toHaveBeenCalledWith(
      expect.objectContaining({ ground: 'poor-likeness', want: 'refund', body: text.value }),
    );
  });

  it('writes no letter on a ground that the record contradicts', async () => {
    compose(aStory({}, { acts: [{ act: 'download', at: at('2026-03-02T10:00:00Z'), evidence: 'allowed-by-buyer' }] }));
    await userEvent.click(screen.getByRole('radio', { name: /not used|unused/i }));
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'I have sent it' })).toBeNull();
  });
});

describe('the life of a request', () => {
  const panel = (record: ClaimRecord, story = aStory({ frozen: frozen(someTerms({ answerDays: [1, 3] })) })) => {
    const onStep = vi.fn();
    const onUndo = vi.fn();
    show(
      <ClaimPanel
        record={record}
        terms={story.purchase.frozen?.terms}
        wait={waitOf(record, story.purchase.frozen?.terms, 'UTC', now)}
        dispute={disputeInformation(record, story, { method: 'visa', country: 'US' }, now)}
        payment={{ method: 'visa' }}
        routes={<p>Routes</p>}
        onPayment={vi.fn()}
        onStep={onStep}
        onUndo={onUndo}
      />,
      now,
    );
    return { onStep, onUndo };
  };

  it('says by when an answer is due, and nothing of disputes before', () => {
    panel({ steps: [asked('2026-03-06T10:00:00Z')] });
    expect(screen.getByText(/Answer expected by/)).toBeVisible();
    expect(screen.queryByText('Routes')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Disputing the payment' })).toBeNull();
  });

  it('says that the answer is late, and then what can be disputed, by when and by which source', () => {
    panel({ steps: [asked('2026-03-01T15:00:00Z')] });
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.getByText('Routes')).toBeVisible();
    expect(screen.getByText(/12 CFR 1026\.13/)).toBeVisible();
  });

  it('shows the steps that mostly follow, and the others behind one word', async () => {
    const { onStep } = panel({ steps: [asked('2026-03-06T10:00:00Z')] });
    const shown = () => screen.getAllByRole('button').map((button) => button.textContent);
    expect(screen.getByRole('button', { name: 'Refund approved' })).toBeVisible();
    expect(screen.getByText('Dispute opened')).not.toBeVisible();
    await userEvent.click(screen.getByText('Something else'));
    expect(screen.getByText('Dispute opened')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Dispute opened' }));
    expect(onStep).toHaveBeenCalledWith({ kind: 'dispute-opened' });
    expect(new Set(shown()).size).toBe(shown().length);
  });

  it('asks for the reason of a refusal before it is recorded, and takes steps back', async () => {
    const { onStep, onUndo } = panel({ steps: [asked('2026-03-06T10:00:00Z')] });
    await userEvent.click(screen.getByRole('button', { name: 'Request refused' }));
    expect(onStep).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Why|reason/i }), 'late');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onStep).toHaveBeenCalledWith({ kind: 'denied', because: 'late' });
    await userEvent.click(screen.getByRole('button', { name: 'Take the last step back' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the one who took the payment', () => {
  const routes = (id: string, when = now, askedAt?: ReturnType<typeof at>) => {
    const through = paidThrough(id, '2026-11-21');
    const terms = through.frozen?.terms;
    show(
      <PlatformRoutes
        purchase={aPurchase({ paidThrough: through })}
        platform={terms && { name: 'Platform', terms }}
        askedAt={askedAt}
        now={when}
      />,
      when,
    );
  };

  it.each([
    ['gumroad', 'Platform says that it may give the money back itself. Its time ends Apr 30, 2026.'],
    ['lemonsqueezy', 'Platform says that it may give the money back itself. Its time ends Apr 30, 2026.'],
    ['creem', 'Platform says that it may give the money back itself. Its time ends Apr 30, 2026.'],
    ['polar', 'Platform says that it may give the money back itself. Its time ends Apr 30, 2026.'],
    ['paypal', 'A dispute can be opened at Platform. Its time ends Aug 28, 2026.'],
    ['dodo-payments', 'After Mar 31, 2026, Platform cannot send the payment back any more.'],
    ['appsumo', 'Ask at Platform itself: its own refund time ends Apr 30, 2026.'],
    ['paddle', 'No time is stated there.'],
  ])('%s: its own right and time, with the source', (id, sentence) => {
    routes(id);
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByText(/read Nov 21, 2026/)).toBeVisible();
  });

  it('whose protection leaves such goods out is not held up as a way', () => {
    routes('klarna');
    expect(screen.getByText(/leaves out downloads and goods made to order/)).toBeVisible();
    expect(screen.queryByText(/Its time ends/)).toBeNull();
  });

  it('is told of as over, and by when a case must be taken further', () => {
    routes('gumroad', at('2026-06-01T00:00:00Z'));
    expect(screen.getByText('That day has passed.')).toBeVisible();
    routes('paypal', now, at('2026-03-08T00:00:00Z'));
    expect(screen.getByText(/must be taken further by Mar 28, 2026/)).toBeVisible();
  });

  it('is asked for where nobody knows it', () => {
    show(<PlatformRoutes purchase={aPurchase()} platform={undefined} askedAt={undefined} now={now} />, now);
    expect(screen.getByText(/say so under “Correct”/)).toBeVisible();
  });
});

describe('credits', () => {
  const stories = [aStory({ creditsBought: 40, shownPrice: usd(4000) })];
  const book = creditBook(stories, [], [aGeneration({ cost: 4, startedAt: at('2026-03-02T10:00:00Z') })]);

  it('are what an order brought less what generations cost, in money too', () => {
    const balance = balanceAt(book.grants, book.spends, { zone: 'UTC' }, now);
    show(
      <CreditsPanel balance={balance} byHand={[]} isEmpty={false} now={now} onAdd={vi.fn()} onRemove={vi.fn()} />,
      now,
    );
    expect(screen.getByText('Left: 36.')).toBeVisible();
    expect(screen.getByText(/Paid for them: \$36/)).toBeVisible();
  });

  it('that the buyer adds are whole numbers, and can be taken back', async () => {
    const onAdd = vi.fn(async () => ({ ok: true }) as const);
    const onRemove = vi.fn();
    const [grant] = book.grants;
    if (!grant) throw new Error('no grant');
    show(
      <CreditsPanel
        balance={balanceAt([], [], { zone: 'UTC' }, now)}
        byHand={[{ ...grant, id: 'g1', kind: 'gift', credits: 5 }]}
        isEmpty
        now={now}
        onAdd={onAdd}
        onRemove={onRemove}
      />,
      now,
    );
    await userEvent.click(screen.getByText('Add credits'));
    const count = screen.getByRole('textbox', { name: 'How many' });
    await userEvent.type(count, '1.5');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(count).toBeInvalid();
    expect(onAdd).not.toHaveBeenCalled();
    await userEvent.clear(count);
    await userEvent.type(count, '25');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onAdd).toHaveBeenCalledWith(expect.objectContaining({ credits: 25, kind: 'allowance' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove 5 credits' }));
    expect(onRemove).toHaveBeenCalledWith('g1');
  });

  it('that were used and counted by the guard are not counted twice', () => {
    const [first] = stories;
    if (!first) throw new Error('no story');
    const acts = [
      { act: 'generation-started', at: at('2026-03-02T10:00:01Z'), evidence: 'seen-on-page', count: 4 },
      { act: 'use-of-credits', at: at('2026-03-03T10:00:00Z'), evidence: 'by-hand', count: 2 },
      { act: 'download', at: at('2026-03-03T10:00:00Z'), evidence: 'by-hand' },
    ] as const;
    const { spends } = creditBook(
      [{ ...first, acts }],
      [],
      [aGeneration({ cost: 4, startedAt: at('2026-03-02T10:00:00Z') })],
    );
    expect(spends.map(({ credits }) => credits)).toEqual([4, 2]);
  });

  it('under a cap are shown with what keeps the refund, and the last moment', () => {
    const meter = usageMeter({ maxCreditsUsed: 20, bound: 'lt' }, 19, undefined);
    if (!meter) throw new Error('no meter');
    show(<UsageLine meter={meter} />, now);
    expect(screen.getByText(/Credits used: 19\. The refund lasts up to 19\./)).toBeVisible();
    expect(screen.getByText('The next use ends the refund.')).toBeVisible();
    show(<UsageLine meter="unknown" />, now);
    expect(screen.getByText(/Say how many credits you bought/)).toBeVisible();
  });

  it('that were reported and not answered ask for the answer', async () => {
    const onAnswer = vi.fn();
    const reported = aGeneration({
      end: { kind: 'finished', at: at('2026-03-02T10:01:00Z') },
      reports: [{ at: at('2026-03-02T10:02:00Z'), outcome: 'unknown' }],
    });
    show(<GenerationList generations={[reported]} rules={undefined} onAnswer={onAnswer} />, now);
    await userEvent.click(screen.getByRole('button', { name: 'Credits came back' }));
    expect(onAnswer).toHaveBeenCalledWith(reported, 'refunded');
  });
});

describe('the estimate for what is unused', () => {
  it.each([
    [
      'picphoto',
      { shownPrice: usd(3900), creditsBought: 40 },
      28,
      'For what is unused: $39 × 12 of 40 credits = $11.70.',
    ],
    [
      'aragon',
      { shownPrice: usd(100_000), planKind: 'team', seatsBought: 20, seatsUsed: 5 },
      0,
      'For what is unused: $1,000 × 15 of 20 credits = $750.',
    ],
  ] as const)('%s: formula, sum and rule', (id, purchase, used, sentence) => {
    const acts =
      used === 0
        ? []
        : [{ act: 'use-of-credits', at: at('2026-03-02T10:00:00Z'), evidence: 'by-hand', count: used } as const];
    const story = aStory({ ...purchase, frozen: termsAt(id, '2026-11-21') }, { acts });
    const { atStake } = verdictOf(story, at('2026-03-03T10:00:00Z'));
    const source = story.purchase.frozen?.terms.source;
    if (!source) throw new Error('no terms');
    show(<EstimateLine atStake={atStake} price={purchase.shownPrice} source={source} />, now);
    expect(screen.getByText(new RegExp(sentence.replaceAll(/[.$×]/g, '.')))).toBeVisible();
    expect(screen.getByRole('link')).toHaveAttribute('href', source.url);
  });

  it('is not made up where a number is not known', () => {
    const story = aStory({ frozen: termsAt('aragon', '2026-11-21') });
    const source = story.purchase.frozen?.terms.source;
    if (!source) throw new Error('no terms');
    const { container } = show(
      <EstimateLine atStake={verdictOf(story, now).atStake} price={usd(3900)} source={source} />,
      now,
    );
    expect(container.textContent).toBe('');
  });
});

describe('the form for a purchase', () => {
  it('takes what only the buyer knows: plan, credits, seats, coupon, first order', async () => {
    const onAdd = vi.fn(async () => ({ ok: true }) as const);
    show(
      <AddPurchaseForm
        intermediaries={[]}
        sellers={[]}
        sellerOf={() => undefined}
        now={now}
        host="shop.example"
        onAdd={onAdd}
        onCancel={vi.fn()}
      />,
      now,
    );
    await userEvent.click(screen.getByText('More about this order'));
    expect(screen.queryByRole('textbox', { name: 'Seats bought' })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind of plan' }), 'team');
    await userEvent.type(screen.getByRole('textbox', { name: 'Credits bought' }), 'many');
    await userEvent.type(screen.getByRole('textbox', { name: 'Seats bought' }), '20');
    await userEvent.type(screen.getByRole('textbox', { name: 'Seats used so far' }), '5');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Coupon or sale price' }), 'no');
    await userEvent.type(screen.getByRole('textbox', { name: 'Order number' }), 'A-1');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(onAdd).not.toHaveBeenCalled();
    const credits = screen.getByRole('textbox', { name: 'Credits bought' });
    expect(credits).toBeInvalid();
    expect(credits).toHaveFocus();
    await userEvent.clear(credits);
    await userEvent.type(credits, '40');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(onAdd).toHaveBeenCalledWith(
      expect.objectContaining({
        planKind: 'team',
        creditsBought: 40,
        seatsBought: 20,
        seatsUsed: 5,
        wasDiscounted: false,
        orderId: 'A-1',
      }),
    );
    expect(onAdd).toHaveBeenCalledWith(expect.not.objectContaining({ isFirstOrder: expect.anything() }));
  });

  const filledWith = async (over: Partial<ComponentProps<typeof AddPurchaseForm>>, change = async () => {}) => {
    const onAdd = vi.fn(async () => ({ ok: true }) as const);
    const form = { intermediaries: [], sellers: [], sellerOf: () => undefined, now, host: 'shop.example' };
    const { unmount } = show(<AddPurchaseForm {...form} {...over} onAdd={onAdd} onCancel={vi.fn()} />, now);
    await change();
    await userEvent.click(screen.getByRole('button', { name: /^(Add|Save)$/ }));
    unmount();
    return onAdd;
  };

  it('leaves the moments of an order as they are where only its price is corrected', async () => {
    const initial = aPurchase({
      host: 'shop.example',
      boughtAt: at('2026-03-01T14:07:33.250Z'),
      planKind: 'monthly',
      renewsAt: at('2026-04-01T14:07:33.250Z'),
    });
    const onAdd = await filledWith({ initial }, async () => {
      await userEvent.clear(screen.getByRole('textbox', { name: 'Price' }));
      await userEvent.type(screen.getByRole('textbox', { name: 'Price' }), '41');
    });
    expect(onAdd).toHaveBeenCalledWith(
      expect.objectContaining({ boughtAt: '2026-03-01T14:07:33.250Z', renewsAt: '2026-04-01T14:07:33.250Z' }),
    );
  });

  describe('on the day on which the clocks go back', () => {
    const { TZ } = process.env;
    beforeEach(() => {
      process.env.TZ = 'America/New_York';
    });
    afterEach(() => {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    });

    it('knows which of two equal hours it is now', async () => {
      const second = at('2026-11-01T06:30:00Z');
      const onAdd = await filledWith({ now: second });
      expect(onAdd).toHaveBeenCalledWith(expect.objectContaining({ boughtAt: '2026-11-01T06:30:00.000Z' }));
    });

    it('takes a receipt of today, whose noon is thirteen hours ahead', async () => {
      const midnight = at('2026-11-01T04:00:00Z');
      const onAdd = await filledWith({ now: midnight, filled: { boughtAt: at('2026-11-01T17:00:00Z') } });
      expect(onAdd).toHaveBeenCalledWith(expect.objectContaining({ boughtAt: '2026-11-01T04:00:00.000Z' }));
    });
  });

  it('takes a receipt of tomorrow, which it is already where the seller is, and none of a later day', async () => {
    const late = at('2026-03-01T23:30:00Z');
    const soon = await filledWith({ now: late, filled: { boughtAt: at('2026-03-02T12:00:00Z') } });
    expect(soon).toHaveBeenCalledWith(expect.objectContaining({ boughtAt: '2026-03-01T23:30:00.000Z' }));
    expect(await filledWith({ now: late, filled: { boughtAt: at('2026-03-04T12:00:00Z') } })).not.toHaveBeenCalled();
  });
});
