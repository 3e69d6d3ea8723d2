// What a page handed over, read in the light of the ways to a payment that are open; its facts are recorded one by one.

import { addressOf, keptPath } from '../detection/address';
import { factsOf } from '../detection/facts-of';
import type { RawView, WatchOrder } from '../detection/raw-view';
import type { ProviderId } from '../policy/terms';
import { siteOf } from '../providers/all-sites';
import { isOfTab, RETURN_REACH } from './decide-purchase';
import type { Question, World } from './ports';
import { recordSighting, type SeenAt } from './record-sighting';
import { watchedSiteAt } from './watched-sites';

/** How long the pages after the way back still belong to it. */
const REDIRECTS = 3 * 60_000;

export async function recordView(
  view: RawView,
  seenAt: SeenAt,
  world: World,
): Promise<{ readonly order: WatchOrder; readonly isNews: boolean; readonly isAsking: boolean }> {
  const now = seenAt.at ?? world.clock.now();
  const open = (await world.ledger.checkouts.openOf(seenAt.provider, now)).filter(
    ({ startedAt, returnedAt, cancelledAt }) =>
      // A page that said "failed" may say otherwise when it is loaded anew.
      (cancelledAt === undefined || (returnedAt !== undefined && view.navigation === 'reload')) &&
      now - startedAt < RETURN_REACH &&
      now - (returnedAt ?? now) < REDIRECTS,
  );
  const left = open.find((intent) => isOfTab(intent, seenAt.tabId)) ?? open[0];
  const { findings, order } = factsOf(
    view,
    siteOf(seenAt.provider) ?? watchedSiteAt(seenAt.host, await world.ledger.settings.read()) ?? {},
    left && { path: left.path ?? '', ...(left.payHost !== undefined && !left.isWeak && { payHost: left.payHost }) },
  );
  const here = addressOf(view.url);
  const asking = findings.length > 0 ? await openQuestionOf(seenAt.provider, world) : undefined;
  for (const [nth, finding] of findings.entries()) {
    const path = here ? keptPath(here) : '';
    const fact = { ...finding, pageLoad: view.pageLoad, navigation: view.navigation, path };
    await recordSighting(fact, seenAt, world, view.report && `${view.report}.${nth}`);
  }
  const asked = findings.length > 0 ? await openQuestionOf(seenAt.provider, world) : undefined;
  return { order, isNews: findings.length > 0, isAsking: asked !== undefined && asked.id !== asking?.id };
}

/** The newest question that is open at a seller. */
export async function openQuestionOf(provider: ProviderId, { ledger }: World): Promise<Question | undefined> {
  return (await ledger.questions.open()).find((question) => question.provider === provider);
}
