/** Enough halvings to use up every bit of a machine number. */
const HALVINGS = 200;
/** No quantile that is asked for here lies farther out. */
const FARTHEST = 1e6;

/**
 * How likely it is that Student's t, of whole degrees of freedom, lies between −t and t: the finite series for whole
 * degrees, exact but for the last bits (Abramowitz and Stegun, 26.7.3 and 26.7.4).
 */
export function withinT(t: number, freedom: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(freedom));
  const [sine, square] = [Math.sin(angle), Math.cos(angle) ** 2];
  if (freedom % 2 === 0) return sine * series(freedom / 2, square, (k) => (2 * k - 1) / (2 * k));
  if (freedom === 1) return (2 * angle) / Math.PI;
  const terms = series((freedom - 1) / 2, square, (k) => (2 * k) / (2 * k + 1));
  return (2 / Math.PI) * (angle + sine * Math.cos(angle) * terms);
}

/** 1 + r(1)x + r(1)r(2)x² …, so many terms. */
function series(terms: number, x: number, ratio: (k: number) => number): number {
  let [term, total] = [1, 1];
  for (let k = 1; k < terms; k += 1) {
    term *= ratio(k) * x;
    total += term;
  }
  return total;
}

/** The chance of a t at least so far from zero, on either side: p of a two-sided test. */
export const pOfT = (t: number, freedom: number): number => 1 - withinT(t, freedom);

/** The t within which, on either side of zero, this share lies: 2.262… for 0.95 and 9 degrees. */
export function tAt(share: number, freedom: number): number {
  let [low, high] = [0, FARTHEST];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (withinT(middle, freedom) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The least correlation of n pairs that is told from none at 5 %, both sides: what the tables of r print. */
export function neededR(n: number, share = 0.95): number {
  const t = tAt(share, n - 2);
  return t / Math.sqrt(n - 2 + t ** 2);
}
