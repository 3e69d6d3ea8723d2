// What an icon without any name draws, from its outlines alone: an arrow into a tray. Geometry, no list of icons.

type Point = readonly [x: number, y: number];
/** A straight piece of an outline, or the chord of a curve. */
type Piece = readonly [x: number, y: number, toX: number, toY: number, isStraight: boolean];

const NUMBER = '([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?)[\\s,]*';
const takes = (count: number): RegExp => new RegExp(NUMBER.repeat(count), 'gi');
const [ONE, TWO, FOUR, SIX] = [1, 2, 4, 6].map(takes);
/** The flags of an arc may be written without a space: `a1 1 0 01.5.5`. */
const ARC = new RegExp(`${NUMBER.repeat(3)}(?:[01][\\s,]*){2}${NUMBER.repeat(2)}`, 'gi');
/** What a command takes; the point where it ends is the last two. */
const TAKES: Readonly<Record<string, RegExp | undefined>> = {
  m: TWO,
  l: TWO,
  t: TWO,
  h: ONE,
  v: ONE,
  s: FOUR,
  q: FOUR,
  c: SIX,
  a: ARC,
};
/** No expression of nothing: that would fit the nothing after a command that takes none. */
const NEVER = /(?!)/g;
/** More than this is a drawing, not an icon. */
const LONGEST = 4_000;

/** The pieces of a path's `d`. */
function piecesOf(d: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let [x, y]: Point = [0, 0];
  let start: Point = [0, 0];
  const step = ([toX, toY]: Point, isStraight: boolean) => {
    pieces.push([x, y, toX, toY, isStraight]);
    [x, y] = [toX, toY];
  };
  for (const [, command = '', values = ''] of d.slice(0, LONGEST).matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    let kind = command.toLowerCase();
    const isOwn = command === kind;
    if (kind === 'z') step(start, true);
    for (const found of values.matchAll(TAKES[kind] ?? NEVER)) {
      const [before = 0, last = 0] = found.slice(-2).map(Number);
      const [ox, oy] = isOwn ? [x, y] : [0, 0];
      if (kind === 'm') {
        start = [ox + before, oy + last];
        [x, y] = start;
        kind = 'l';
      } else if (kind === 'h') step([ox + last, y], true);
      else if (kind === 'v') step([x, oy + last], true);
      else step([ox + before, oy + last], kind === 'l');
    }
  }
  return pieces;
}

const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

/**
 * Whether the outlines draw an arrow down into a tray, or into what lies around it, such as a cloud; coordinates are taken
 * relative to the box that they fill.
 */
export function isDownloadShape(outlines: readonly string[]): boolean {
  const raw = outlines.flatMap(piecesOf);
  const xs = raw.flatMap(([x, , toX]) => [x, toX]);
  const ys = raw.flatMap(([, y, , toY]) => [y, toY]);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const width = Math.max(...xs) - left;
  const size = Math.max(width, Math.max(...ys) - top);
  if (raw.length < 4 || raw.length > 120) return false;
  const middle = width / size / 2;
  const pieces = raw.map(([x, y, toX, toY, isStraight]) => {
    const one = [(x - left) / size, (y - top) / size] as const;
    const two = [(toX - left) / size, (toY - top) / size] as const;
    const [[x1, high], [x2, low]] = one[1] < two[1] ? [one, two] : [two, one];
    return { x1, high, x2, low, wide: Math.abs(x1 - x2), tall: low - high, isStraight };
  });
  const straight = pieces.filter(({ isStraight }) => isStraight);
  const slants = straight.filter(
    ({ wide, tall }) => tall >= 0.07 && wide >= 0.07 && wide / tall < 2.2 && tall / wide < 2.2,
  );
  // Where two slants meet, pointing down, below a shaft.
  const tips = slants.flatMap((one, index) =>
    slants.slice(index + 1).flatMap((two) => {
      const x = (one.x2 + two.x2) / 2;
      const isTip =
        near(one.x2, two.x2, 0.16) &&
        near(one.low, two.low, 0.05) &&
        (one.x1 - x) * (two.x1 - x) < 0 &&
        near(one.x1 + two.x1, 2 * x, 0.12) &&
        near(one.high, two.high, 0.07);
      const shaft = straight.find(
        ({ x1, high, low, wide, tall }) =>
          wide <= 0.03 && tall >= 0.15 && near(x1, x, 0.2) && high < one.high - 0.04 && low < one.low + 0.06,
      );
      return isTip && shaft ? [{ x, y: one.low, tall: shaft.tall }] : [];
    }),
  );
  const [tip] = tips;
  if (!tip) return false;
  // A small one in a lower corner belongs to the picture that is drawn beside it.
  if (!near(tip.x, middle, 0.15)) return tip.y > 0.93 && tip.tall < 0.5;
  const isAround = (side: number) =>
    pieces.some(({ x1, x2, isStraight }) => !isStraight && Math.max((x1 - tip.x) * side, (x2 - tip.x) * side) > 0.35);
  return (
    pieces.some(
      ({ x1, x2, high, tall, wide }) =>
        tall <= 0.04 && wide >= 0.3 && high > Math.max(tip.y - 0.08, 0.56) && (x1 - tip.x) * (x2 - tip.x) < 0,
    ) ||
    (isAround(1) && isAround(-1))
  );
}

/** The outlines of an inline `svg`, basic shapes included; the frame that some sets draw around is not seen. */
export function outlinesOf(svg: Element): readonly string[] {
  return [...svg.querySelectorAll('path:not([stroke=none][fill=none]),line,polyline,polygon,rect')]
    .slice(0, 20)
    .map((element) => {
      const numbers = (...names: string[]) => names.map((name) => element.getAttribute(name) ?? '0');
      const [x, y, w, h] = numbers('x', 'y', 'width', 'height');
      const [from, to] = [numbers('x1', 'y1'), numbers('x2', 'y2')];
      const shapes: Readonly<Record<string, string | null>> = {
        path: element.getAttribute('d'),
        line: `M${from}L${to}`,
        rect: `M${x} ${y}h${w}v${h}h-${w}z`,
      };
      const points = element.getAttribute('points');
      return shapes[element.localName] ?? `M${points}${element.localName === 'polygon' ? 'z' : ''}`;
    });
}
