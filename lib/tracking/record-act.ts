// What became of an act that the guard saw: kept with the purchases of that seller that it could end.

import type { ActReport } from '../messages/protocol';
import type { PurchaseId, RecordedAct } from '../policy/purchase';
import { DAY, SECOND } from '../time/duration';
import type { Instant } from '../time/instant';
import { CONTROL_AFTERWARDS, CONTROL_BY_WORDS } from './detector-health';
import { noteUnchecked } from './follow-coverage';
import type { KeptStory, StoryChange, World } from './ports';
import type { SeenAt } from './record-sighting';

const EVIDENCE = {
  allowed: 'allowed-by-buyer',
  'allowed-for-good': 'allowed-by-buyer',
  'not-checked': 'not-checked',
  seen: 'seen-on-page',
} as const satisfies Partial<Record<ActReport['outcome'], RecordedAct['evidence']>>;

/** Two tabs that pass the same act at once, and the browser that then sees its file, tell of one act. */
const SAME_ACT = 5 * SECOND;

/** The guard held it, and yet did not know the control: by what it brought about, or by words that may mean anything. */
const NOT_KNOWN = [
  [/^main:/, CONTROL_AFTERWARDS],
  [/^(words|name)$/, CONTROL_BY_WORDS],
] as const;

/** For the note that a seller's pages are not understood. Nothing of the page is kept, not even its path. */
async function noteUnknownControl(
  { outcome, how }: Pick<ActReport, 'outcome' | 'how'>,
  { provider, host }: Pick<SeenAt, 'provider' | 'host'>,
  { ledger, clock, newId, learned }: World,
): Promise<void> {
  if (outcome !== 'held') return;
  let evidence = NOT_KNOWN.find(([ways]) => ways.test(how))?.[1];
  if (evidence === undefined) return;
  // One that was known looks otherwise now.
  if ((await learned.of(provider)).length > 0) evidence = CONTROL_AFTERWARDS;
  const fact = {
    kind: 'hint-missed',
    pageLoad: newId(),
    path: `https://${host}/`,
    navigation: 'navigate',
    evidence,
  } as const;
  await ledger.sightings.add({ id: newId(), at: clock.now(), fact, provider, host });
}

export async function recordAct(report: ActReport, seenAt: SeenAt, world: World): Promise<void> {
  const now = world.clock.now();
  const at = timeOf(report, now);
  await noteUnknownControl(report, seenAt, world);
  if (report.control !== undefined) {
    await world.learned.add(seenAt.provider, { act: report.act, selector: report.control });
  }
  // Nobody could tell what it was, nor for which order: a gap in the record of all of them.
  if (report.outcome === 'not-checked' && report.purchaseIds.length === 0)
    await noteUnchecked(seenAt.provider, at, world);
  for (const id of report.purchaseIds) {
    // Told again long after it was written: the buyer may have taken it back since.
    if (now - at > SAME_ACT && (await wasWritten(id as PurchaseId, report, world))) continue;
    // A page speaks for its own seller only.
    await world.ledger.stories.change(id as PurchaseId, now, (story) =>
      story.purchase.provider === seenAt.provider ? withReport(story, report, at) : undefined,
    );
  }
}

/** When the page says that it was, where that can be: what a worker could not write is told again until one can. */
const timeOf = ({ at = Number.NaN as Instant }: ActReport, now: Instant): Instant =>
  at <= now && now - at < DAY ? at : now;

async function wasWritten(id: PurchaseId, { act, at }: ActReport, { ledger }: World): Promise<boolean> {
  const log = await ledger.stories.logOf(id);
  return log.some(({ event }) => event.kind === 'act-happened' && event.act.act === act && event.act.at === at);
}

export function withReport(story: KeptStory, report: ActReport, now: Instant): StoryChange | undefined {
  const { act, how, outcome } = report;
  switch (outcome) {
    case 'held':
      return { story, events: [{ kind: 'act-held', act, how }] };
    case 'cancelled':
      return { story: { ...story, keptAt: now }, events: [{ kind: 'act-cancelled', act, how }] };
    case 'not-this-act':
      return { story, events: [{ kind: 'act-mistaken', act, how }] };
    default: {
      const same = story.acts.filter((known) => known.act === act);
      const isToldAgain = same.some((known) => known.at === report.at);
      // A use that was only counted a moment ago is another one.
      const isKnown =
        isToldAgain ||
        (outcome !== 'seen' &&
          same.some(
            ({ evidence, at, inDoubt }) => evidence !== 'seen-on-page' && !inDoubt && Math.abs(now - at) < SAME_ACT,
          ));
      const isForGood = outcome === 'allowed-for-good' && !story.allowed.includes(act);
      if (isKnown && !isForGood) return undefined;
      const recorded: RecordedAct = { act, at: now, evidence: EVIDENCE[outcome], count: report.count };
      return {
        story: {
          ...story,
          acts: [...story.acts, recorded],
          ...(isForGood && { allowed: [...story.allowed, act] }),
        },
        events: [
          { kind: 'act-happened', act: recorded },
          ...(isForGood ? [{ kind: 'act-allowed-always', act } as const] : []),
        ],
      };
    }
  }
}
