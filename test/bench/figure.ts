// What a measured figure is: ours beside a floor, round by round in the same run, with the floor against itself as the noise.

export interface Rounds {
  /** One number a round; the same index is the same round. */
  readonly ours: readonly number[];
  readonly floor: readonly number[];
  /** The floor measured a second time in each round: what a difference of nothing looks like. */
  readonly floorAgain?: readonly number[];
}

export interface Figure {
  /** Short and stable: `page.heap`, `popup.10`; `--only` takes a beginning of it. */
  readonly name: string;
  readonly what: string;
  readonly floor: string;
  readonly unit: 'ms' | 'µs' | 'kB' | 'count';
  /** The ratio to the floor, or with `absolute` the number itself, that the product means to stay under. */
  readonly goal: number;
  readonly absolute?: true;
}

/** A file in `figures/` exports one of these: figures that are measured together. */
export interface FigureGroup {
  readonly figures: readonly Figure[];
  /** Rounds by figure name. A figure that could not be measured is left out, and the reason printed. */
  measure(options: BenchOptions): Promise<Readonly<Record<string, Rounds>>>;
}

interface BenchOptions {
  /** Folder of the unpacked extension under test. */
  readonly extension: string;
  readonly rounds: number;
  /** Only these figures are asked for; a group may skip work for others. */
  readonly wanted: ReadonlySet<string>;
  log(line: string): void;
}
