// Purchases of private windows that are kept no longer than those are open: a ledger apart, in which ordinary windows write and read nothing.

import type { World } from './ports';

interface Markable {
  readonly untilClosed?: true;
}

/**
 * The world as a page of a private window finds it (`isPrivate`), or any other page: each sees only what pages of its own
 * kind left, so that nothing of the one is written into records of the other.
 */
export function apart(isPrivate: boolean, world: World): World {
  const { ledger, learned } = world;
  const { stories, checkouts, sightings, questions } = ledger;
  const isOwn = (one: Markable): boolean => (one.untilClosed === true) === isPrivate;
  const own = <One extends Markable>(all: readonly One[]): readonly One[] => all.filter(isOwn);
  const marked = <One extends Markable>(one: One): One => (isPrivate ? { ...one, untilClosed: true } : one);
  return {
    ...world,
    // A page of a private window teaches nothing either.
    learned: isPrivate ? { ...learned, add: async () => {} } : learned,
    ledger: {
      ...ledger,
      stories: {
        ...stories,
        add: (story, ...rest) => stories.add(marked(story), ...rest),
        change: (id, now, change) => stories.change(id, now, (story) => (isOwn(story) ? change(story) : undefined)),
        of: async (id) => own([await stories.of(id)].filter((story) => story !== undefined))[0],
        openOf: async (...of) => own(await stories.openOf(...of)),
        withGatewayId: async (ids) => own([await stories.withGatewayId(ids)].filter((one) => one !== undefined))[0],
        boughtBetween: async (...between) => own(await stories.boughtBetween(...between)),
      },
      checkouts: {
        ...checkouts,
        put: (intent) => checkouts.put(marked(intent)),
        openOf: async (...of) => own(await checkouts.openOf(...of)),
        all: async () => own(await checkouts.all()),
      },
      sightings: {
        ...sightings,
        add: (sighting) => sightings.add(marked(sighting)),
        all: async () => own(await sightings.all()),
      },
      questions: {
        ...questions,
        askOnce: (question) => questions.askOnce(marked(question)),
        open: async () => own(await questions.open()),
      },
    },
  };
}
