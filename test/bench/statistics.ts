// Medians, paired ratios and their intervals: how one run of measurements becomes one figure.

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

export interface Ratio {
  readonly median: number;
  /** 95 % interval of the median by resampling the pairs. */
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
}

/** A small deterministic generator, so that the interval of one set of numbers is always the same. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The ratio of each pair, `ours[i] / floor[i]`; pairs whose floor is zero are left out. */
export function pairedRatio(ours: readonly number[], floor: readonly number[]): Ratio {
  const ratios = ours.flatMap((value, index) => {
    const base = floor[index];
    return base === undefined || base === 0 ? [] : [value / base];
  });
  const random = generator(42);
  const medians = Array.from({ length: 1_000 }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  return {
    median: median(ratios),
    low: medians[25] ?? Number.NaN,
    high: medians[974] ?? Number.NaN,
    pairs: ratios.length,
  };
}
