// What page scripts may know of the ledger: for each shop host, what is at stake there. No order id, no e-mail.

import { eligibilityOf } from '../credits/eligibility';
import { meterOf } from '../credits/usage-meter';
import type { ArmedPurchase, PageSnapshot, PolicyCardFacts } from '../messages/page-snapshot';
import type { Settings } from '../messages/protocol';
import { governingTerms } from '../policy/governing-terms';
import type { DayText, ProviderId, VoidingAct, WindowScope } from '../policy/terms';
import { type VerdictState, verdictOf } from '../policy/verdict';
import { withoutDoubt } from '../policy/voiding';
import { creditRulesOf } from '../providers/all-credits';
import { ALL_SITES } from '../providers/all-sites';
import { termsOf } from '../providers/all-terms';
import type { ControlRule, ProviderSite } from '../providers/types';
import { calendarDayOf } from '../time/calendar-day';
import { MINUTE } from '../time/duration';
import { type Instant, isoOf } from '../time/instant';
import type { KeptStory, LearnedControl, World } from './ports';
import { sitesOfWatched } from './watched-sites';

/** More than these would slow every page of the shop; the rest is guarded by the same acts anyway. */
const ARMED_AT_MOST = 20;

/** How long the pages after the way back still belong to it. */
const REDIRECTS = 3 * MINUTE;

/** Writes the snapshots of these sellers, or of all. What cannot be told of one order or seller leaves the others guarded. */
export async function projectPageSnapshots(world: World, providers?: ReadonlySet<string>): Promise<void> {
  const settings = await world.ledger.settings.read();
  const snapshots = new Map<string, PageSnapshot>();
  for (const site of [...ALL_SITES, ...sitesOfWatched(settings)]) {
    if (providers && !providers.has(site.id)) continue;
    try {
      const snapshot = await snapshotOf(site, settings, world);
      for (const host of site.hosts) snapshots.set(host.replace(/^\*\./, ''), snapshot);
    } catch (error) {
      world.report(error, `snapshot of ${site.id}`);
    }
  }
  await world.pages.put(snapshots, providers === undefined);
}

async function snapshotOf(site: ProviderSite, settings: Settings, world: World): Promise<PageSnapshot> {
  const now = world.clock.now();
  const left = (await world.ledger.checkouts.openOf(site.id as ProviderId, now)).find(
    // The page that a payment leads back to may lead on at once: that one still belongs to the way back.
    ({ returnedAt = now, cancelledAt }) => now - returnedAt < REDIRECTS && cancelledAt === undefined,
  );
  const stories = (await world.ledger.stories.openOf(site.id as ProviderId, ARMED_AT_MOST)).flatMap((story) => {
    try {
      return [{ armed: armedBy(story, now), left: meterOf(story, now)?.left, awaits: awaitsDelivery(story, now) }];
    } catch (error) {
      world.report(error, `snapshot of ${site.id}`);
      return [];
    }
  });
  const learned = await world.learned.of(site.id as ProviderId);
  const card = cardOf(site, calendarDayOf(now, world.clock.zone()));
  return {
    version: 1,
    provider: site.id,
    name: site.name,
    watching: settings.started && !settings.guardOff.includes(site.id),
    site: pageSide(withLearned(site, learned)),
    armed: stories.flatMap(({ armed }) => armed ?? []),
    ...creditsOn(
      site,
      stories.flatMap((story) => story.left ?? []),
    ),
    ...(card && !settings.cardOff?.includes(site.id) && { card }),
    ...(left && {
      leftForPayment: {
        at: isoOf(left.startedAt),
        path: left.path ?? '',
        ...(left.payHost !== undefined && { payHost: left.payHost }),
      },
    }),
    ...(stories.some(({ awaits }) => awaits) && { awaitsDelivery: true }),
  };
}

/** The window of an ordinary first purchase, as the lists and tables show it. */
const ORDINARY: readonly WindowScope[] = ['any', 'unused-only', 'quality', 'subscription', 'technical', 'accidental'];

/** What the card before paying says of this seller's terms as they are today. */
function cardOf(site: ProviderSite, day: DayText): PolicyCardFacts | undefined {
  const terms = governingTerms(termsOf(site.id), day)?.terms;
  if (!terms) return undefined;
  const { source, stance, windows, voidedBy, remedies, refusedRemedies } = terms;
  const window = ORDINARY.map((scope) => windows.find((one) => one.scope === scope)).find((one) => one !== undefined);
  return {
    url: source.url,
    readOn: source.readOn,
    knowledge: source.knowledge,
    stance,
    windows: window ? [window] : [],
    voidedBy,
    ...(remedies && { remedies }),
    ...(refusedRemedies && { refusedRemedies }),
  };
}

function armedBy(story: KeptStory, now: Instant): ArmedPurchase | undefined {
  const { purchase } = story;
  const { state, endedBy, atStake } = verdictOf(withoutDoubt(story), now);
  const { source, usageCap } = purchase.frozen?.terms ?? {};
  // Under a cap the uses before it end nothing, but they count.
  const isCounted = usageCap !== undefined && isAlive(state) && !purchase.isTest;
  if ((endedBy.length === 0 && !isCounted) || !source) return undefined;
  const deadline = 'deadline' in state ? state.deadline : undefined;
  return {
    id: purchase.id,
    ...(purchase.plan !== undefined && { plan: purchase.plan }),
    boughtAt: isoOf(purchase.boughtAt),
    ...(atStake && { amount: atStake.amount }),
    ...(deadline && { deadline: { at: deadline.at, lastSafe: deadline.lastSafe, reading: deadline.reading } }),
    endedBy,
    rule: { summary: source.summary, url: source.url, readOn: source.readOn, knowledge: source.knowledge },
    allowed: story.allowed,
    ...(isCounted && { cap: capOf(story, now) }),
    ...(story.keptAt !== undefined && { keptAt: isoOf(story.keptAt) }),
  };
}

/** A share of an unknown whole has no number, and is asked about each time. */
function capOf(story: KeptStory, now: Instant): NonNullable<ArmedPurchase['cap']> {
  const meter = meterOf(story, now);
  return meter ? { unit: meter.unit, left: meter.left } : { unit: 'credits' };
}

/** The seller's table as it is on the web, and what is left under a cap of any order. */
function creditsOn(site: ProviderSite, lefts: readonly number[]): Pick<PageSnapshot, 'credits'> {
  const watch = site.generations;
  const rules = creditRulesOf(site.id);
  if (!watch) return {};
  return {
    credits: {
      watch,
      features: (rules?.features ?? []).map(({ id, name }) => {
        const answer = eligibilityOf(rules, { feature: id, platform: 'web' });
        const elsewhere = answer.kind === 'not-reportable' ? answer.elsewhere : [];
        return { id, name, reportable: answer.kind === 'reportable', elsewhere };
      }),
      closedPlaces: (rules?.places ?? []).flatMap(({ id, name, reportable }) =>
        reportable.web === false ? [{ id, name }] : [],
      ),
      limit: rules?.badResult?.limit.kind ?? 'none',
      ...(lefts.length > 0 && { leftUnderCap: Math.min(...lefts) }),
    },
  };
}

const isAlive = ({ kind }: VerdictState): boolean =>
  kind === 'open' || kind === 'closing' || kind === 'waiting' || kind === 'discretion';

function withLearned(site: ProviderSite, learned: readonly LearnedControl[]): ProviderSite {
  if (learned.length === 0) return site;
  const controls: { [Act in VoidingAct]?: readonly ControlRule[] } = { ...site.controls };
  for (const { act, selector } of learned) controls[act] = [...(controls[act] ?? []), { selector }];
  return { ...site, controls };
}

function awaitsDelivery(story: KeptStory, now: Instant): boolean {
  return verdictOf(story, now).clocks.some(
    ({ state }) => state.kind === 'waiting' && (state.for === 'delivery' || state.for === 'generation'),
  );
}

/**
 * A form of declarativeNetRequest's `urlFilter` as an expression: `||host/path*`, `|https://…`, `^` for a separator. The
 * same text guards the page and the network.
 */
export function sourceOfFilter(filter: string): string {
  const meanings: Readonly<Record<string, string>> = {
    '||': '^[a-z-]+:\\/\\/([^/?#]+\\.)?',
    '^': '([^\\w.%-]|$)',
    '*': '.*',
  };
  return filter.replace(
    /^\|\||[|^*.+?${}()[\]\\/]/g,
    (sign, at) => meanings[sign] ?? (sign === '|' ? (at > 0 ? '$' : '^') : `\\${sign}`),
  );
}

function pageSide({
  gallery,
  purchased,
  neverPurchase,
  controls,
  harmless,
  downloadEndpoints,
  kind,
}: ProviderSite): PageSnapshot['site'] {
  return {
    kind,
    ...(gallery && { gallery }),
    ...(purchased && { purchased }),
    ...(neverPurchase && { neverPurchase }),
    ...(controls && { controls }),
    ...(harmless && { harmless }),
    ...(downloadEndpoints && { downloadEndpoints, savesAt: downloadEndpoints.map(sourceOfFilter) }),
  };
}
