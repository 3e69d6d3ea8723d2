// Whether the browser promised not to clear our data when space runs low, and how much there is.

export interface StorageState {
  readonly isKept: boolean;
  readonly usedBytes: number;
}

export async function storageState(): Promise<StorageState> {
  const [isKept, estimate] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
  return { isKept, usedBytes: estimate.usage ?? 0 };
}

export const askToKeepStorage = (): Promise<boolean> => navigator.storage.persist();
