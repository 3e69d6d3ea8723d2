// Totals, and what became of purchases over time.

import { useMemo } from 'react';
import { SellerOutcomesTable } from '../../components/claims/SellerOutcomesTable';
import { EmptyState } from '../../components/EmptyState';
import { MoneyText } from '../../components/MoneyText';
import { OutcomeChart, outcomeOf } from '../../components/OutcomeChart';
import type { PurchaseView } from '../../components/purchase-view';
import { useWords, type WordKey } from '../../components/words';
import { type KeptClaim, outcomesBySeller } from '../../lib/claims/outcomes';
import type { MinorUnits, Money } from '../../lib/money/money';
import { paidInAll } from '../../lib/policy/at-stake';
import { recoverable } from '../../lib/policy/recoverable';
import { siteOf } from '../../lib/providers/all-sites';

const TOTALS: readonly (readonly [name: WordKey, of: (view: PurchaseView) => boolean])[] = [
  ['total_spent', () => true],
  ['total_asked', (view) => outcomeOf(view) === 'asked'],
  ['total_ended', (view) => outcomeOf(view) === 'ended'],
];

/** Prices by currency; nothing is ever converted. */
function sumsOf(views: readonly PurchaseView[]): readonly Money[] {
  const sums = new Map<Money['currency'], number>();
  for (const { story } of views) {
    const price = paidInAll(story);
    if (price && !story.purchase.isTest) sums.set(price.currency, (sums.get(price.currency) ?? 0) + price.minor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor: minor as MinorUnits }));
}

/** The request for a purchase, if one was made; test payments are no money. */
function claimIn({ story }: PurchaseView): readonly KeptClaim[] {
  const { request, purchase } = story;
  const paid = paidInAll(story);
  if (!request || purchase.isTest) return [];
  return [{ provider: purchase.provider, record: request, ...(paid && { paid }) }];
}

export function InsightsPage({ views }: { readonly views: readonly PurchaseView[] }) {
  const words = useWords();
  const totals = useMemo(
    () => [
      { name: 'total_recoverable' as WordKey, sums: recoverable(views.map(({ verdict }) => verdict)) },
      ...TOTALS.map(([name, of]) => ({ name, sums: sumsOf(views.filter(of)) })),
    ],
    [views],
  );
  const requests = useMemo(() => outcomesBySeller(views.flatMap(claimIn)), [views]);
  return (
    <div className="stack">
      <h1>{words.say('nav_insights')}</h1>
      {views.length === 0 ? (
        <EmptyState title={words.say('empty_title')} text={words.say('empty_text')} />
      ) : (
        <>
          <dl className="totals">
            {totals.map(({ name, sums }) => (
              <div key={name} className="panel">
                <dt>{words.say(name)}</dt>
                <dd>
                  {sums.length === 0
                    ? '–'
                    : sums.map((sum) => (
                        <span key={sum.currency}>
                          <MoneyText amount={sum} />
                        </span>
                      ))}
                </dd>
              </div>
            ))}
          </dl>
          <section className="panel stack">
            <h2>{words.say('outcomes_title')}</h2>
            <OutcomeChart views={views} caption={words.say('outcomes_title')} />
          </section>
          {requests.length > 0 && (
            <section className="panel stack">
              <h2>{words.say('requests_title')}</h2>
              <SellerOutcomesTable outcomes={requests} nameOf={(provider) => siteOf(provider)?.name ?? provider} />
            </section>
          )}
        </>
      )}
    </div>
  );
}
