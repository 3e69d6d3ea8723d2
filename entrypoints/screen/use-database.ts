// The database behind a screen that draws its first rows without it: it comes after the first picture, and what is read from it, live.

import { useEffect, useState } from 'react';
import { once } from '../../lib/lang/once';
import type { Front } from '../../lib/store/front';

/** Opened once for the screen, when the browser has a moment: the rows on the screen came without it. */
export const bringDatabase = once(async (): Promise<Front> => {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
  const { openFront } = await import('../../lib/store/front');
  return openFront();
});

export function useDatabase(): Front | undefined {
  const [database, setDatabase] = useState<Front>();
  useEffect(() => {
    let gone = false;
    bringDatabase().then(
      (brought) => {
        if (!gone) setDatabase(brought);
      },
      // The boundary around the screen asked for the same, and tells.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return database;
}

/**
 * What `read` finds, again after each change; nothing until it was found. `read` must not change between drawings
 * and is left out where there is nothing to read. A failure is the boundary's to tell.
 */
export function useFollowed<Value>(
  database: Front | undefined,
  read: ((database: Front) => Promise<Value>) | undefined,
): Value | undefined {
  const [found, setFound] = useState<{ readonly value: Value }>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (database === undefined || read === undefined) return;
    const end = database.follow(
      () => read(database),
      (value) => setFound({ value }),
      (error) => setFailure({ error }),
    );
    return () => {
      end();
      setFound(undefined);
    };
  }, [database, read]);
  if (failure) throw failure.error;
  return found?.value;
}
