import { ZERO, exact, greater, lesser, signOf } from '../../decimal';
import type { Exact } from '../../decimal';

/** An end of a range; not attained where values come ever nearer and never reach it. */
export interface End {
  readonly value: Exact;
  readonly attained: boolean;
}

/** All values from one end to the other; an end that is absent lies endlessly far. */
export interface Range {
  readonly least?: End | undefined;
  readonly most?: End | undefined;
}

export const point = (value: Exact): Range => ({
  least: { value, attained: true },
  most: { value, attained: true },
});

const closed = (value: Exact): End => ({ value, attained: true });

const range = (least: Exact | undefined, most: Exact | undefined): Range => ({
  least: least && closed(least),
  most: most && closed(most),
});

/** The sums of one value of each; wider than need be where both depend on the same amount. */
export function addRanges(a: Range, b: Range): Range {
  return range(
    a.least && b.least && a.least.value.add(b.least.value),
    a.most && b.most && a.most.value.add(b.most.value),
  );
}

/** The smallest range that holds both. */
export function joinRanges(a: Range, b: Range): Range {
  const least = a.least && b.least && outer(a.least, b.least, -1);
  const most = a.most && b.most && outer(a.most, b.most, 1);
  return { least, most };
}

function outer(a: End, b: End, direction: 1 | -1): End {
  const order = a.value.compare(b.value) * direction;
  if (order === 0) return a.attained ? a : b;
  return order > 0 ? a : b;
}

/** The products of one value of each. */
export function multiplyRanges(a: Range, b: Range): Range {
  const ends = (each: Range): (Exact | undefined)[] => [each.least?.value, each.most?.value];
  const bounds = ends(a).flatMap((x, i) => ends(b).map((y, j) => product(x, i, y, j)));
  const finite = bounds.flatMap((each) => (typeof each === 'number' ? [] : [each]));
  const least = bounds.includes(-1) ? undefined : finite.reduce(lesser, finite[0] ?? ZERO);
  const most = bounds.includes(1) ? undefined : finite.reduce(greater, finite[0] ?? ZERO);
  return range(least, most);
}

/** A product of two ends, or the sign of one that lies endlessly far; place 0 is the least end. */
function product(x: Exact | undefined, i: number, y: Exact | undefined, j: number): Exact | 1 | -1 {
  if (x && y) return x.mul(y);
  const [a, b] = [x ? signOf(x) : side(i), y ? signOf(y) : side(j)];
  const sign = a * b;
  return sign === 0 ? ZERO : sign > 0 ? 1 : -1;
}

const side = (place: number): 1 | -1 => (place === 0 ? -1 : 1);

/** What lies between one and a range that is above nothing throughout; undefined where it is not. */
export function invertRange({ least, most }: Range): Range | undefined {
  if (!least || signOf(least.value) < 0) return undefined;
  const top = signOf(least.value) === 0 ? undefined : least.value.inverse();
  return range(most ? most.value.inverse() : ZERO, top);
}

/** A printed ratio may have been cut or rounded, up or down, at its second decimal. */
export const NEAR = exact('1/100');

/** True for a ratio that some complete statement can have, up to its rounding. */
export function allows({ least, most }: Range, ratio: Exact): boolean {
  if (least && ratio.add(NEAR).compare(least.value) <= 0) return false;
  return !most || ratio.sub(NEAR).compare(most.value) < 0;
}
