import { ZERO, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import type { Affine } from './affine';
import type { Worlds } from './worlds';
import type { Row } from './year';

/** Amounts by their key; of all others there is nothing. */
type Point = ReadonlyMap<string, Exact>;

/**
 * True where a complete statement is found without looking for it: one in which nobody has anything but what a rule asks for,
 * and that stands in an amount that no other rule asks about. Most figures agree with one; of others nothing is said.
 */
export function hasPlainWorld({ rows, splits, signs }: Worlds): boolean {
  const asked = new Map<string, number>();
  for (const { form } of rows)
    for (const key of form.slopes.keys()) asked.set(key, (asked.get(key) ?? 0) + 1);
  const point = new Map<string, Exact>();
  for (const row of rows) {
    const lacks = lackingIn(row);
    if (lacks && !put(row.form, lacks, point, (key) => (asked.get(key) === 1 ? signs(key) : undefined)))
      return false;
  }
  return splits.every(({ alternatives }) =>
    alternatives.some((each) => each.every((row) => holds(row, point))),
  );
}

/** What a form is short of where there is nothing of any amount in it, or below nothing by what it is too much. */
function lackingIn({ form: { constant }, least, most }: Row): Exact | undefined {
  if (least && constant.compare(least) < 0) return least.sub(constant);
  return most && constant.compare(most) > 0 ? most.sub(constant) : undefined;
}

/** Puts it into the first amount that may have it. @param signFor undefined of an amount that may not */
function put(
  { slopes }: Affine,
  lacks: Exact,
  point: Map<string, Exact>,
  signFor: (key: string) => -1 | 0 | 1 | undefined,
): boolean {
  for (const [key, slope] of slopes) {
    const sign = signFor(key);
    if (sign === undefined || sign * signOf(lacks) * signOf(slope) < 0) continue;
    point.set(key, lacks.div(slope));
    return true;
  }
  return false;
}

function holds({ form, least, most }: Row, point: Point): boolean {
  const value = [...form.slopes].reduce(
    (sum, [key, slope]) => sum.add((point.get(key) ?? ZERO).mul(slope)),
    form.constant,
  );
  return (!least || value.compare(least) >= 0) && (!most || value.compare(most) <= 0);
}
