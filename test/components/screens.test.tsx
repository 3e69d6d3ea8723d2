import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AddPurchaseForm, amountIn, hostIn } from '@/components/AddPurchaseForm';
import { Countdown } from '@/components/Countdown';
import { DontYet } from '@/components/DontYet';
import { GuardCoverage } from '@/components/GuardCoverage';
import { monthsOf } from '@/components/OutcomeChart';
import { PurchaseCard } from '@/components/PurchaseCard';
import { sorted } from '@/components/PurchaseTable';
import { viewOf } from '@/components/purchase-view';
import { RecoverableHead } from '@/components/RecoverableHead';
import { TermsFacts } from '@/components/TermsFacts';
import { stepsLeft } from '@/components/TimePie';
import { termsLine } from '@/components/terms-words';
import { stoppedAt, type Ticker, TickerProvider } from '@/components/ticker';
import { nextChange } from '@/components/use-judged';
import { type Words, WordsProvider, wordsOf } from '@/components/words';
import { verdictOf } from '@/lib/policy/verdict';
import type { Instant } from '@/lib/time/instant';
import english from '@/public/_locales/en/messages.json';
import { anAct, aStory, at, frozen, someTerms, usd } from '../support/a-purchase';

const lookup = (key: string, parts: string[]) => {
  const found = Object.entries(english).find(([name]) => name === key)?.[1].message ?? '';
  return found.replaceAll(/\$(\d)/g, (_all, place) => parts[Number(place) - 1] ?? '');
};
const words: Words = wordsOf(lookup, 'en-US', 'ltr', 'UTC');

const show = (element: ReactElement, ticker: Ticker = stoppedAt(at('2026-03-02T14:07:00Z'))) =>
  render(
    <WordsProvider value={words}>
      <TickerProvider value={ticker}>{element}</TickerProvider>
    </WordsProvider>,
  );

const card = (story: Parameters<typeof viewOf>[0], now: string) =>
  show(
    <PurchaseCard
      view={viewOf(story, { name: 'Acme', homepage: 'https://acme.example/' }, at(now))}
      detailsUrl="/dashboard.html#/purchase/p1"
      onSetStart={vi.fn()}
    />,
    stoppedAt(at(now)),
  );

describe('the catalogue’s own words', () => {
  it('are marked as English, whatever the language of the screen', () => {
    const terms = someTerms();
    show(<TermsFacts terms={terms} />);
    expect(screen.getByText(terms.source.summary)).toHaveAttribute('lang', 'en');
  });
});

describe('a purchase at a glance', () => {
  it('tells how long, how much, why, what not to do, and what to do', () => {
    card(aStory(), '2026-03-02T14:07:00Z');
    expect(screen.getByRole('article', { name: /Acme/ })).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent('6 days left');
    expect(screen.getByText('$39')).toBeVisible();
    expect(screen.getByText(/Do not download yet: it ends the refund\./)).toBeVisible();
    expect(screen.getByText(/7 days from payment/)).toBeVisible();
    expect(screen.getByRole('link', { name: /acme\.example/ })).toHaveAttribute('href', 'https://acme.example/refunds');
    expect(screen.getByText(/read Jan 1, 2026/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choose before downloading' })).toBeVisible();
  });

  it('says what ended the refund, when and how much of it, and warns no more', () => {
    card(aStory({}, { acts: [anAct('download', '2026-03-02T10:00:00Z', { count: 2 })] }), '2026-03-03T00:00:00Z');
    expect(screen.getByText('Refund ended Mar 2, 10:00 AM: you downloaded 2 files.')).toBeVisible();
    expect(screen.queryByText(/Do not download/)).toBeNull();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('claims no download of a picture that may have been a preview, and goes on warning', () => {
    card(
      aStory({}, { acts: [anAct('download', '2026-03-02T10:00:00Z', { evidence: 'seen-by-browser', inDoubt: true })] }),
      '2026-03-03T00:00:00Z',
    );
    expect(
      screen.getByText('The picture saved Mar 2, 10:00 AM counts as a download until you say what it was.'),
    ).toBeVisible();
    expect(screen.queryByText(/you downloaded/)).toBeNull();
    expect(screen.getByText(/Do not download yet: it ends the refund\./)).toBeVisible();
  });

  it('says to act now once the safe moment has passed', () => {
    card(aStory(), '2026-03-08T13:00:00Z');
    expect(screen.getByText('Act now to be safe.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ask for the refund' })).toBeVisible();
  });
});

describe('a countdown', () => {
  it('is drawn again only when its text changes', () => {
    let listen = () => {};
    let now = at('2026-03-02T14:07:30Z');
    const ticker: Ticker = {
      now: () => now,
      present: () => now,
      subscribe: (listener) => {
        listen = listener;
        return () => {};
      },
    };
    const draw = vi.fn();
    const deadline = { at: at('2026-03-05T14:07:00Z'), latest: at('2026-03-05T14:07:00Z') };
    const Watched = () => {
      draw();
      return <Countdown deadline={{ ...deadline, lastSafe: deadline.at, reading: 'exact' }} />;
    };
    show(<Watched />, ticker);
    const first = screen.getByRole('timer').textContent;
    for (let second = 0; second < 50; second += 1) {
      now = (now + 1_000) as Instant;
      listen();
    }
    expect(screen.getByRole('timer').textContent).toBe(first);
    expect(draw.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('does not announce itself', () => {
    card(aStory(), '2026-03-02T14:07:00Z');
    expect(screen.getByRole('timer')).toHaveAttribute('aria-live', 'off');
  });
});

describe('the pie of the time left', () => {
  it.each([
    [0, 120],
    [25, 90],
    [99.9, 1],
    [100, 0],
    [-5, 120],
  ])('at %d percent of the window shows %d of 120 steps', (percent, steps) => {
    expect(stepsLeft(0 as Instant, 1_000 as Instant, (percent * 10) as Instant)).toBe(steps);
  });
});

describe('warnings about acts', () => {
  it('name the download first and the others in one line', () => {
    show(<DontYet acts={['edit', 'download', 'favorite']} />);
    expect(screen.getByText(/^Do not download yet: it ends the refund\./)).toHaveTextContent(
      'So does marking a favourite or an edit.',
    );
  });

  it('are silent where nothing would end it', () => {
    const { container } = show(<DontYet acts={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('what the warning can stop', () => {
  const under = (heading: string) =>
    screen.getByRole('heading', { name: heading }).parentElement?.querySelector('ul')?.textContent ?? '';

  it('without the permission: says what is missing, why to grant it, and asks at a click', async () => {
    const onDownloads = vi.fn();
    show(<GuardCoverage downloads={false} holdsFiles onDownloads={onDownloads} />);
    expect(under('Not stopped now; with this permission, they would be')).toContain('Save image as');
    const ask = screen.getByRole('switch', { name: 'Downloads' });
    expect(ask).toHaveAccessibleDescription(/held for a moment/);
    await userEvent.click(ask);
    expect(onDownloads).toHaveBeenCalledWith(true);
  });

  it('with it: says that the shop may have counted, and what nothing stops', () => {
    show(<GuardCoverage downloads holdsFiles onDownloads={() => {}} />);
    expect(under('Files stopped because you allow it')).toContain('Save image as');
    expect(screen.getByText(/the shop may already have counted it/)).toBeVisible();
    expect(under('Never stopped, whatever is allowed')).toContain('Screenshots');
  });

  it('where no file can be held, "Save image as" is never stopped', () => {
    show(<GuardCoverage downloads holdsFiles={false} onDownloads={() => {}} />);
    expect(under('Files stopped because you allow it')).not.toContain('Save image as');
    expect(under('Never stopped, whatever is allowed')).toContain('Save image as');
  });

  it('cannot be pressed while the browser is still asked', () => {
    show(<GuardCoverage downloads={undefined} holdsFiles onDownloads={() => {}} />);
    expect(screen.getByRole('switch', { name: 'Downloads' })).toBeDisabled();
  });
});

describe('the head', () => {
  it('shows one sum per currency', () => {
    show(<RecoverableHead sums={[usd(3900), { ...usd(4900), currency: 'EUR' as never }]} />);
    expect(screen.getByText('$39')).toBeVisible();
    expect(screen.getByText('€49')).toBeVisible();
  });
});

describe('terms in one line', () => {
  it.each([
    [someTerms(), '7 days from payment · ended by a download'],
    [someTerms({ stance: 'none', windows: [], voidedBy: [] }), 'No refunds'],
    [
      someTerms({ stance: 'case-by-case', windows: [], voidedBy: ['edit', 'download'] }),
      'The seller decides case by case · ended by an edit or a download',
    ],
    [someTerms({ stance: 'unknown', windows: [], voidedBy: [] }), 'Terms not known'],
  ])('reads %#', (terms, line) => {
    expect(termsLine(terms, words)).toBe(line);
  });
});

describe('adding by hand', () => {
  it.each([
    ['https://www.aragon.ai/pricing?x=1', 'www.aragon.ai'],
    ['Aragon.AI', 'aragon.ai'],
    ['not a host', undefined],
    ['localhost', undefined],
  ])('reads the host in %s', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });

  it.each([
    ['39', 39],
    ['39,90', 39.9],
    ['1.299,00', 1299],
    ['1,299', 1299],
    ['-5', undefined],
    ['abc', undefined],
  ])('reads the amount in %s', (typed, amount) => {
    expect(amountIn(typed)).toBe(amount);
  });

  it('says what is wrong at the field, and adds once it is right', async () => {
    const onAdd = vi.fn(() => Promise.resolve({ ok: true } as const));
    show(
      <AddPurchaseForm
        intermediaries={[]}
        sellers={[]}
        sellerOf={() => undefined}
        now={at('2026-03-02T14:07:00Z')}
        onAdd={onAdd}
        onCancel={vi.fn()}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    const host = screen.getByRole('combobox', { name: /web address/ });
    expect(host).toHaveAccessibleDescription('Type a web address, such as aragon.ai.');
    expect(host).toBeInvalid();
    expect(onAdd).not.toHaveBeenCalled();
    await userEvent.type(host, 'shop.example');
    await userEvent.type(screen.getByRole('textbox', { name: 'Price' }), '39.50');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(onAdd).toHaveBeenCalledWith(
      expect.objectContaining({ host: 'shop.example', price: { minor: 3950, currency: 'USD' } }),
    );
  });
});

describe('the table and the chart', () => {
  const views = [
    viewOf(aStory({ shownPrice: usd(100) }), { name: 'Zeta', homepage: '' }, at('2026-03-02T00:00:00Z')),
    viewOf(
      aStory({ shownPrice: usd(900), frozen: frozen(someTerms({ stance: 'none', windows: [] })) }),
      { name: 'alpha', homepage: '' },
      at('2026-03-02T00:00:00Z'),
    ),
  ];

  it('sort by any column, both ways', () => {
    const names = (by: 'seller' | 'price' | 'left', descending: boolean) =>
      sorted(views, { by, descending }).map(({ seller }) => seller.name);
    expect(names('seller', false)).toEqual(['alpha', 'Zeta']);
    expect(names('price', true)).toEqual(['alpha', 'Zeta']);
    expect(names('left', false)).toEqual(['Zeta', 'alpha']);
  });

  it('count outcomes by month', () => {
    expect(monthsOf(views)).toMatchObject([{ counts: { within: 1, none: 1, ended: 0 } }]);
  });
});

describe('a verdict that is shown', () => {
  it('is judged again at the last day and at the end, not before', () => {
    const now = at('2026-03-02T00:00:00Z');
    const verdict = verdictOf(aStory(), now);
    expect(nextChange([verdict], now)).toBe(at('2026-03-07T14:07:00Z'));
    expect(nextChange([verdict], at('2026-03-07T14:07:00Z'))).toBe(at('2026-03-08T14:07:00Z'));
  });
});
