// Finds the tables of a text, written with bars between the cells, and where each cell stands.

import type { Span } from '../reading';

export interface Cell {
  readonly text: string;
  readonly span: Span;
}

export interface Table {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text.charAt(at) !== '|') continue;
    let left = from;
    let right = at;
    while (left < right && text.charAt(left).trim() === '') left += 1;
    while (right > left && text.charAt(right - 1).trim() === '') right -= 1;
    cells.push({ text: text.slice(left, right), span: { start: left, end: right } });
    from = at + 1;
  }
  // The bars at both edges of a row enclose no cell.
  if (cells[0]?.text === '') cells.shift();
  if (cells[cells.length - 1]?.text === '') cells.pop();
  return cells;
}

function isRule(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every(({ text }) => /^:?-{2,}:?$/.test(text));
}

/** Two or more lines one after the other with the same two or more cells make a table; the first is its head. */
export function tablesIn(text: string): Table[] {
  const tables: Table[] = [];
  let run: Cell[][] = [];
  const close = (): void => {
    const [head, ...rows] = run.filter((cells) => !isRule(cells));
    if (head !== undefined && rows.length > 0) tables.push({ head, rows });
    run = [];
  };
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const bar = text.indexOf('|', start);
    const cells = bar >= 0 && bar < end ? cellsOf(text, start, end) : [];
    if (cells.length < 2 || (run[0] !== undefined && run[0].length !== cells.length)) close();
    if (cells.length >= 2) run.push(cells);
    if (bar < 0) break;
    start = end + 1;
  }
  close();
  return tables;
}
