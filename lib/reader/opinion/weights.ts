// Weights that were learned, as they are written down in the build, and how they are added up for what is shown.

/**
 * How the weights are written down: the steps from feature to feature in one letter or, from `LONG` on, in two; then the
 * weights, a letter each, between plus and minus `MOST` steps of their scale.
 */
export const LETTERS = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at))
  .filter((letter) => letter !== '\\')
  .join('');
export const LONG = 48;
export const MOST = 20;

export interface WrittenWeights {
  /** What each output begins with, whatever is shown. */
  readonly bases: readonly number[];
  readonly scales: readonly number[];
  readonly steps: string;
  readonly values: string;
}

export interface Weights {
  /** For each feature its row; row 0 stands for those that were not learned. */
  readonly rows: Uint16Array;
  /** Row by row: the weights of each list, and behind them whether the list has learned the feature. */
  readonly values: Float32Array;
  readonly width: number;
  readonly bases: readonly number[];
  /** In which weighing each row was last counted: they are numbered, so that nothing need be wiped between two. */
  readonly counted: Uint32Array;
}

/** The place of a letter among all. */
function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - (code < BACKSLASH ? FIRST_LETTER : FIRST_LETTER + 1);
}

const FIRST_LETTER = 40;
const BACKSLASH = 0x5c;

/** Puts lists of weights side by side, so that a feature is looked up once for all. */
export function decode(size: number, ...lists: readonly WrittenWeights[]): Weights {
  const width = lists.reduce((sum, { scales }) => sum + scales.length + 1, 0);
  const rows = new Uint16Array(size);
  const values = new Float32Array(lists.reduce((sum, { steps }) => sum + steps.length + 1, 0) * width);
  let count = 0;
  let column = 0;
  for (const { scales, steps, values: letters } of lists) {
    let feature = 0;
    let place = 0;
    for (let at = 0; at < steps.length; at += 1) {
      let step = digit(steps, at);
      if (step >= LONG) {
        at += 1;
        step += (step - LONG) * (LETTERS.length - 1) + digit(steps, at);
      }
      feature += step;
      if (rows[feature] === 0) {
        count += 1;
        rows[feature] = count;
      }
      const row = (rows[feature] ?? 0) * width + column;
      for (const [output, scale] of scales.entries()) {
        values[row + output] = (digit(letters, place) - MOST) * scale;
        place += 1;
      }
      values[row + scales.length] = 1;
    }
    column += scales.length + 1;
  }
  const bases = lists.flatMap((list) => [...list.bases, 0]);
  return { rows, values: values.slice(0, (count + 1) * width), width, bases, counted: new Uint32Array(count + 1) };
}

let weighings = 0;

/** Adds the weights of what is shown, each feature once, column by column. */
export function weigh({ rows, values, width, counted }: Weights, ...parts: readonly ArrayLike<number>[]): Float64Array {
  weighings += 1;
  const sums = new Float64Array(width);
  for (const shown of parts) {
    for (let index = 0; index < shown.length; index += 1) {
      const row = rows[shown[index] ?? 0] ?? 0;
      if (row === 0 || counted[row] === weighings) continue;
      counted[row] = weighings;
      const from = row * width;
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (values[from + at] ?? 0);
    }
  }
  return sums;
}

/** A sum of weights as a probability. */
export function likely(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
