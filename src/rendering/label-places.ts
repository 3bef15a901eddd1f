/** On which side of its point a label stands. */
export type LabelSide = 'right' | 'left' | 'top' | 'bottom';

/** A point with the words beside it, in pixels. */
export interface LabelledPoint {
  readonly left: number;
  readonly top: number;
  /** How wide the words are. */
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of words is so high, and stands so far from its point. */
const HIGH = 15;
const APART = 8;
const POINT = 6;

/** The reader's habit first. */
const SIDES: readonly LabelSide[] = ['right', 'left', 'top', 'bottom'];

/**
 * The side of each label on which it lies over the fewest points and labels that stand already, in the order of the points;
 * one that would leave the drawing on a side has no place there.
 *
 * @param width of the drawing
 */
export function labelSides(points: readonly LabelledPoint[], width: number): LabelSide[] {
  const taken: Box[] = points.map(({ left, top }) => around(left, top, POINT, POINT));
  return points.map((point, at) => {
    const free = SIDES.map((side) => ({ side, box: boxOf(point, side) })).filter(
      ({ box }) => box.left >= 0 && box.right <= width,
    );
    const over = (box: Box): number => taken.filter((each, nth) => nth !== at && overlap(each, box)).length;
    const choices = free.length > 0 ? free : [{ side: 'right' as const, box: boxOf(point, 'right') }];
    const best = choices.reduce((found, each) => (over(each.box) < over(found.box) ? each : found));
    taken.push(best.box);
    return best.side;
  });
}

function boxOf({ left, top, width }: LabelledPoint, side: LabelSide): Box {
  const across = APART + width / 2;
  if (side === 'right') return around(left + across, top, width / 2, HIGH / 2);
  if (side === 'left') return around(left - across, top, width / 2, HIGH / 2);
  const up = APART + HIGH / 2;
  return around(left, side === 'top' ? top - up : top + up, width / 2, HIGH / 2);
}

const around = (x: number, y: number, across: number, up: number): Box => ({
  ...{ left: x - across, right: x + across },
  ...{ top: y - up, bottom: y + up },
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
