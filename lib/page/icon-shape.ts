// What an icon without any name draws, from its outlines alone: an arrow into a tray. Geometry, no list of icons.

type Point = readonly [x: number, y: number];
/** A straight piece of an outline, or the chord of a curve. */
interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly isStraight: boolean;
}

/** Arguments that a command takes; the end point is its last two. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
const TOKENS = /([a-z])|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
/** More than this is a drawing, not an icon. */
const LONGEST = 4_000;

/** The pieces of a path's `d`. Arc flags that are written without a space (`a1 1 0 01.5.5`) are taken apart first. */
function piecesOf(d: string): readonly Piece[] {
  const apart = d
    .slice(0, LONGEST)
    .replace(/a[^a-z]*/gi, (arcs) => {
      const number = /[-+]?(?:\d+\.?\d*|\.\d+)/g;
      let at = 0;
      let out = arcs.charAt(0);
      number.lastIndex = 1;
      for (let match = number.exec(arcs); match; match = number.exec(arcs), at += 1) {
        const isFlag = at % 7 === 3 || at % 7 === 4;
        const text = isFlag ? match[0].charAt(0) : match[0];
        if (isFlag) number.lastIndex = match.index + 1;
        out += `${text} `;
      }
      return out;
    })
    .match(TOKENS);
  const pieces: Piece[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  let command = '';
  let numbers: number[] = [];
  const step = (to: Point, isStraight: boolean) => {
    pieces.push({ from: at, to, isStraight });
    at = to;
  };
  const run = () => {
    const kind = command.toLowerCase();
    const [ox, oy] = command === kind ? at : [0, 0];
    const last = numbers.at(-1) ?? 0;
    const before = numbers.at(-2) ?? 0;
    if (kind === 'm') {
      at = [ox + before, oy + last];
      start = at;
      command = command === 'm' ? 'l' : 'L';
    } else if (kind === 'h') step([ox + last, at[1]], true);
    else if (kind === 'v') step([at[0], oy + last], true);
    else if (kind === 'z') step(start, true);
    else step([ox + before, oy + last], kind === 'l');
    numbers = [];
  };
  for (const token of apart ?? []) {
    if (/[a-df-z]/i.test(token)) {
      command = token;
      numbers = [];
      if (token.toLowerCase() === 'z') run();
    } else if (command) {
      numbers.push(Number(token));
      if (numbers.length === ARITY[command.toLowerCase()]) run();
    }
  }
  return pieces;
}

const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

/** Whether the outlines draw an arrow down into a tray; coordinates are taken relative to the box that they fill. */
export function isDownloadShape(outlines: readonly string[]): boolean {
  const raw = outlines.flatMap(piecesOf);
  const xs = raw.flatMap(({ from, to }) => [from[0], to[0]]);
  const ys = raw.flatMap(({ from, to }) => [from[1], to[1]]);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const size = Math.max(Math.max(...xs) - left, Math.max(...ys) - top);
  if (raw.length < 4 || raw.length > 120 || !(size > 0)) return false;
  const put = ([x, y]: Point): Point => [(x - left) / size, (y - top) / size];
  const pieces = raw.map(({ from, to, isStraight }) => ({ from: put(from), to: put(to), isStraight }));
  const width = (Math.max(...xs) - left) / size;

  const straight = pieces.filter(({ isStraight }) => isStraight);
  const uprights = straight
    .filter(({ from, to }) => near(from[0], to[0], 0.03) && Math.abs(from[1] - to[1]) >= 0.15)
    .map(({ from, to }) => ({ x: from[0], top: Math.min(from[1], to[1]), bottom: Math.max(from[1], to[1]) }));
  const levels = pieces
    .filter(({ from, to }) => near(from[1], to[1], 0.04) && Math.abs(from[0] - to[0]) >= 0.3)
    .map(({ from, to }) => ({ y: from[1], left: Math.min(from[0], to[0]), right: Math.max(from[0], to[0]) }));
  const slants = straight
    .map(({ from, to }) => (from[1] < to[1] ? { high: from, low: to } : { high: to, low: from }))
    .filter(({ high, low }) => {
      const [dx, dy] = [Math.abs(high[0] - low[0]), low[1] - high[1]];
      return dy >= 0.07 && dx >= 0.07 && dx / dy < 2.2 && dy / dx < 2.2;
    });

  /** The tips where two slants meet, pointing down or up. */
  const tips = (end: 'low' | 'high'): readonly { readonly at: Point; readonly arms: number }[] => {
    const other = end === 'low' ? 'high' : 'low';
    return slants.flatMap((one, index) =>
      slants.slice(index + 1).flatMap((two) => {
        const middle = (one[end][0] + two[end][0]) / 2;
        const meets = near(one[end][0], two[end][0], 0.16) && near(one[end][1], two[end][1], 0.05);
        const mirrors =
          (one[other][0] - middle) * (two[other][0] - middle) < 0 &&
          near(one[other][0] + two[other][0], 2 * middle, 0.12) &&
          near(one[other][1], two[other][1], 0.07);
        return meets && mirrors ? [{ at: [middle, one[end][1]] as const, arms: one[other][1] }] : [];
      }),
    );
  };

  const shaft = (tip: { readonly at: Point; readonly arms: number }) =>
    uprights.find(
      ({ x, top: high, bottom }) => near(x, tip.at[0], 0.2) && high < tip.arms - 0.04 && bottom < tip.at[1] + 0.06,
    );
  const arrow = tips('low').find(shaft);
  return (
    arrow !== undefined &&
    near(arrow.at[0], width / 2, 0.15) &&
    levels.some(
      (level) => level.y > Math.max(arrow.at[1] - 0.04, 0.6) && level.left < arrow.at[0] && level.right > arrow.at[0],
    )
  );
}

/** The outlines of an inline `svg`, basic shapes included. */
export function outlinesOf(svg: Element): readonly string[] {
  const number = (element: Element, name: string) => element.getAttribute(name) ?? '0';
  return [...svg.querySelectorAll('path,line,polyline,polygon,rect')].slice(0, 20).map((element) => {
    switch (element.localName) {
      case 'path':
        return element.getAttribute('d') ?? '';
      case 'line':
        return `M${number(element, 'x1')} ${number(element, 'y1')}L${number(element, 'x2')} ${number(element, 'y2')}`;
      case 'rect': {
        const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((name) => number(element, name));
        return `M${x} ${y}h${w}v${h}h-${w}z`;
      }
      default: {
        const points = element.getAttribute('points') ?? '';
        return `M${points}${element.localName === 'polygon' ? 'z' : ''}`;
      }
    }
  });
}
