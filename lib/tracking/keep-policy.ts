// A page of a seller's terms was read: keeps each different text once, and tells when its facts, not its wording, have changed.

import { Refusal } from '../lang/refusal';
import type { PolicyPage } from '../messages/protocol';
import { canonicalJson } from '../policy/canonical-json';
import type { DeclaredTerms, ProviderId } from '../policy/terms';
import { providerOfHost, sellerOfHelpHost } from '../providers/all-sites';
import { changesBetween, differencesFrom, type FactChange, factsOfTerms } from '../reader/fact-changes';
import { DAY } from '../time/duration';
import type { Instant } from '../time/instant';
import type { PolicySnapshot, World } from './ports';
import { isWatchableHost, watchedProvider } from './watched-sites';

/** A shop says the same on several pages: the same change on another one is no news for so long. */
const SAME_NEWS = 30 * DAY;

/** Only `host` is proved; the rest is what a page said. */
export async function keepPolicy(
  told: PolicyPage,
  from: { readonly provider: ProviderId; readonly host: string },
  world: World,
): Promise<void> {
  const { provider } = from;
  const { policies, stories } = world.ledger;
  const now = world.clock.now();
  const url = `https://${from.host}${told.path}`;
  const sha256 = await world.digest(told.text);
  const known = await policies.of(provider);
  const ofAddress = known.filter((snapshot) => snapshot.url === url);
  // A text that was there before is no news either: shops try two wordings at once.
  if (ofAddress.some((snapshot) => snapshot.sha256 === sha256)) return;

  const [before] = ofAddress;
  const changes = before?.facts && before.readBy === told.readBy ? changesBetween(before.facts, told.facts) : [];
  const [first, ...rest] = changes;
  const text = canonicalJson(changes);
  const wasTold = known.some(
    ({ changes: theirs, readAt }) => theirs !== undefined && now - readAt < SAME_NEWS && canonicalJson(theirs) === text,
  );
  if (first && !wasTold) {
    const id = `${POLICY_NOTICE}${provider}:${(await world.digest(text)).slice(0, 12)}`;
    const hasOpenOrder = (await stories.openOf(provider, 1)).length > 0;
    await world.notifier
      .tellPolicyNews({ id, provider, changes: [first, ...rest], hasOpenOrder })
      // Notifications are blocked: the change is on the screens all the same.
      .catch((error) => world.report(error, 'policy notice'));
  }
  // Kept after it was told: a worker that dies in between tells it again, in place of the first.
  await policies.keep({
    id: world.newId(),
    provider,
    url,
    readAt: now,
    sha256,
    text: told.text,
    language: told.language,
    facts: told.facts,
    quotes: told.quotes.filter(({ start, end }) => start < end && end <= told.text.length),
    readBy: told.readBy,
    ...(changes.length > 0 && { changes }),
  });
}

/** The seller that a page at this host speaks for; a site of no catalogue goes by its host. */
export const sellerOfPage = (host: string): ProviderId =>
  ((providerOfHost(host) ?? sellerOfHelpHost(host))?.id as ProviderId | undefined) ?? watchedProvider(host);

/** The buyer had a page read from the popup and wants it kept. */
export async function keepAskedPage(
  { host, page }: { readonly host: string; readonly page: PolicyPage },
  world: World,
): Promise<void> {
  const name = host.toLowerCase();
  if (!isWatchableHost(name)) throw new Refusal('not-a-site');
  await keepPolicy(page, { provider: sellerOfPage(name), host: name }, world);
}

export async function forgetPolicyPage(
  { provider, url }: { readonly provider: string; readonly url: string },
  world: World,
): Promise<void> {
  await world.ledger.policies.forget(provider as ProviderId, url);
}

const POLICY_NOTICE = 'policy:';

/** The seller that a notification about changed terms was about. */
export function sellerOfPolicyNotice(id: string): ProviderId | undefined {
  // Made above, of a seller's id.
  return id.startsWith(POLICY_NOTICE) ? (id.split(':')[1] as ProviderId) : undefined;
}

/** What one address says now, against what it said when an order was made or, where nobody saw it then, against the known terms. */
export interface PageComparison {
  readonly snapshot: PolicySnapshot;
  /** What it is compared with, where that is a text of the same address. */
  readonly before?: PolicySnapshot;
  readonly against: 'page-then' | 'terms';
  readonly changes: readonly FactChange[];
}

/** One comparison for each address, the one that was read last first. */
export function comparePages(
  snapshots: readonly PolicySnapshot[],
  terms: DeclaredTerms | undefined,
  boughtAt?: Instant,
): readonly PageComparison[] {
  const newestFirst = [...snapshots].sort((a, b) => b.readAt - a.readAt);
  const addresses = [...new Set(newestFirst.map(({ url }) => url))];
  return addresses.flatMap((url): PageComparison[] => {
    const texts = newestFirst.filter((one) => one.url === url);
    const [latest] = texts;
    if (!latest?.facts) return [];
    const then = boughtAt === undefined ? undefined : texts.find(({ readAt }) => readAt <= boughtAt);
    return then?.facts && then.readBy === latest.readBy
      ? [{ snapshot: latest, before: then, against: 'page-then', changes: changesBetween(then.facts, latest.facts) }]
      : [
          {
            snapshot: latest,
            against: 'terms',
            changes: terms ? differencesFrom(factsOfTerms(terms), latest.facts) : [],
          },
        ];
  });
}
