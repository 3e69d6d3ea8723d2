// What the one who took the payment may do above the seller's head, with its own times and where they were read. Shown after a refusal or silence.

import { platformRoutes } from '../../lib/claims/doors';
import type { Purchase } from '../../lib/policy/purchase';
import type { DeclaredTerms } from '../../lib/policy/terms';
import type { Instant } from '../../lib/time/instant';
import { SourceLink } from '../SourceLink';
import { useWords } from '../words';

interface PlatformRoutesProps {
  readonly purchase: Purchase;
  /** Nothing where nobody knows who took the payment. */
  readonly platform: { readonly name: string; readonly terms: DeclaredTerms } | undefined;
  /** When it was asked there, if it was. */
  readonly askedAt: Instant | undefined;
  readonly now: Instant;
}

export function PlatformRoutes({ purchase, platform, askedAt, now }: PlatformRoutesProps) {
  const words = useWords();
  const provider = purchase.paidThrough?.provider;
  if (!platform || provider === undefined) {
    return provider === undefined ? <p className="soft">{words.say('route_unknown')}</p> : null;
  }
  const { name, terms } = platform;
  const isExcluded = terms.limits?.goodsExcluded !== undefined;
  const routes = isExcluded ? [] : platformRoutes({ provider, terms }, purchase, now, askedAt);
  return (
    <section className="stack">
      <h3>{words.say('route_title', name)}</h3>
      {isExcluded && <p>{words.say('route_excluded')}</p>}
      <ul className="dots">
        {routes.map(({ right, deadline, state }) => (
          <li key={`${right} ${deadline.at}`}>
            {words.say(`route_${right}`, name, words.moment(deadline.at, 'day'))}{' '}
            {state === 'over' && <strong>{words.say('route_over')}</strong>}
          </li>
        ))}
        {!isExcluded && routes.length === 0 && <li>{words.say('route_no_time')}</li>}
      </ul>
      <p>
        {terms.contact !== undefined && words.say('route_where', terms.contact)} <SourceLink source={terms.source} />
      </p>
    </section>
  );
}
