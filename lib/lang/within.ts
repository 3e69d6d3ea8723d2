// Waiting, but not forever.

/** What is awaited, or nothing where it takes longer than `time` milliseconds. */
export function within<Value>(time: number, awaited: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([awaited, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), time))]);
}
