// Deletes for good: everything of a seller, everything at all, and what the buyer's own rule says is old enough.

import type { ProviderId } from '../policy/terms';
import { DAY } from '../time/duration';
import type { Instant } from '../time/instant';
import type { World } from './ports';
import { bury } from './sync-account';

/** Purchases erased in one transaction. */
const AT_ONCE = 500;

export async function eraseProvider({ provider }: { readonly provider: string }, world: World): Promise<void> {
  const ids = await world.ledger.stories.idsOf(provider as ProviderId);
  await bury(ids, world);
  await world.ledger.stories.erase(ids);
  await world.ledger.forgetProvider(provider as ProviderId);
  await world.learned.forget(provider as ProviderId);
  const { saves } = await world.ledger.settings.read();
  if (saves) await world.ledger.settings.change({ saves: saves.filter((save) => save.provider !== provider) });
  await forgetCopies(world);
}

/** A copy would keep what was to be erased; the next one is taken within a day. */
async function forgetCopies({ copies }: World): Promise<void> {
  await copies.remove((await copies.list()).map(({ takenAt }) => takenAt));
}

/** Nothing is left: as on the day of installation. */
export async function eraseEverything(world: World): Promise<void> {
  // The copies first: a worker that dies in between must not bring back what was to go.
  await forgetCopies(world);
  if ((await world.ledger.settings.read()).syncs === true) await world.account.clear();
  await world.account.forgetState();
  await world.learned.forget();
  await world.ledger.eraseEverything();
  await forgetCopies(world);
}

/**
 * Sweeps away what was deleted a day ago, and what ended longer ago than the buyer wants to keep it: both as of a moment
 * that is a day past for sure. A clock that is wrong for an hour may say anything, and what it erased would be gone.
 */
export async function sweep(world: World): Promise<void> {
  const { stories, settings } = world.ledger;
  const sure = (await settings.lastLook())?.sure;
  if (sure === undefined) return;
  await inParts(() => stories.deletedBefore(sure, AT_ONCE), world);
  const { keepDays } = await settings.read();
  if (keepDays === undefined) return;
  await inParts(() => stories.overSince((sure - keepDays * DAY) as Instant, AT_ONCE), world);
}

async function inParts(next: () => ReturnType<World['ledger']['stories']['idsOf']>, { ledger }: World): Promise<void> {
  for (let ids = await next(); ids.length > 0; ids = await next()) await ledger.stories.erase(ids);
}
