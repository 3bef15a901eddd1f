import { exact, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import type { Affine } from './affine';
import type { Dictionary } from './dictionary';
import type { Ground } from './extremes';
import { makeFeasible } from './feasible';
import type { Row } from './year';

/** A row as an upper limit: so much of each amount comes to no more than the limit. */
interface Limit {
  readonly slopes: ReadonlyMap<string, Exact>;
  readonly by: Exact;
  readonly most: Exact;
}

/** Forms over the points that rows allow, ready to be climbed. */
export interface Program extends Ground {
  /** Of each form its row, and what its row is multiplied by. */
  readonly forms: readonly { readonly row: number; readonly scale: bigint }[];
}

export type SignOf = (key: string) => 1 | 0 | -1;

/**
 * Writes forms and the rows connected with them as a dictionary. Amounts that stand alike in every row and form are one
 * column: which of them holds the money makes no difference.
 *
 * @returns undefined where no point is allowed
 */
export function programOf(
  rows: readonly Row[],
  forms: readonly Affine[],
  signs: SignOf,
): Program | undefined {
  const limits = rows.flatMap(limitsOf);
  const columns = columnsOf(limits, forms, signs);
  const made = [
    ...limits.map((limit) => whole(limit.slopes, limit.by, limit.most, columns)),
    ...forms.map((form) => whole(form.slopes, MINUS, form.constant, columns)),
  ];
  const dictionary: Dictionary = {
    basis: made.map((_, at) => columns.length + at),
    outside: columns.map((_, at) => at),
    entries: made.map((row) => row.entries),
    constants: made.map((row) => row.constant),
    divisor: 1n,
  };
  if (!makeFeasible(dictionary, limits.length)) return undefined;
  const placed = forms.map((_, at) => ({
    row: limits.length + at,
    scale: made[limits.length + at]?.scale ?? 1n,
  }));
  return { dictionary, looked: limits.length, forms: placed };
}

const [PLUS, MINUS] = [exact(1), exact(-1)];

function limitsOf({ form, least, most }: Row): Limit[] {
  const { slopes, constant } = form;
  return [
    ...(most ? [{ slopes, by: PLUS, most: most.sub(constant) }] : []),
    ...(least ? [{ slopes, by: MINUS, most: constant.sub(least) }] : []),
  ];
}

/** One column of the dictionary: an amount, and by which sign it counts. */
interface Column {
  readonly key: string;
  readonly sign: 1 | -1;
}

function columnsOf(limits: readonly Limit[], forms: readonly Affine[], signs: SignOf): Column[] {
  const places = new Map<string, string[]>();
  [...limits.map((each) => each.slopes), ...forms.map((each) => each.slopes)].forEach((slopes, at) => {
    for (const [key, slope] of slopes) {
      const place = `${at}:${slope.top}/${slope.d}`;
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  });
  const seen = new Set<string>();
  return [...places].flatMap(([key, place]): Column[] => {
    const sign = signs(key);
    const alike = `${sign} ${place.join(' ')}`;
    if (seen.has(alike)) return [];
    seen.add(alike);
    return sign === 0
      ? [
          { key, sign: 1 },
          { key, sign: -1 },
        ]
      : [{ key, sign }];
  });
}

/** A row of whole numbers: its constant less its entries, all multiplied by the scale. */
function whole(
  slopes: ReadonlyMap<string, Exact>,
  by: Exact,
  constant: Exact,
  columns: readonly Column[],
): { readonly entries: bigint[]; readonly constant: bigint; readonly scale: bigint } {
  let scale = constant.d;
  for (const slope of slopes.values()) scale = leastCommon(scale, slope.d);
  const sign = BigInt(signOf(by));
  const entries = columns.map((column) => {
    const slope = slopes.get(column.key);
    return slope ? slope.top * (scale / slope.d) * sign * BigInt(column.sign) : 0n;
  });
  return { entries, constant: constant.top * (scale / constant.d), scale };
}

function leastCommon(a: bigint, b: bigint): bigint {
  if (a === b || b === 1n) return a;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
