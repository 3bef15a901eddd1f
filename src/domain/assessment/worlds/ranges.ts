import { exact } from '../../decimal';
import { isConstant, keyOf } from './affine';
import type { Affine } from './affine';
import { connected } from './connected';
import { extremeOf, extremeQuotient, homogenised } from './extremes';
import type { Extreme } from './extremes';
import { programOf } from './program';
import type { Program } from './program';
import { joinRanges, point } from './range';
import type { End, Range } from './range';
import { regionOf } from './region';
import type { Region } from './region';
import type { Split } from './rows';
import type { Worlds } from './worlds';
import { ruled } from './year';
import type { Row } from './year';

/**
 * The points that the worlds leave to some forms, one region for each way the splits may go; none where no world is
 * left. Totals are the sums of their parts to the rupiah; only where no world agrees with that, up to what is rounding
 * beside them.
 */
export function regionsOf(
  worlds: Worlds,
  forms: readonly Affine[],
  also: readonly Row[] = [],
): readonly Region[] {
  const { rows, splits, name } = connected(worlds, [...forms, ...also.map((row) => row.form)]);
  const { regions } = worlds.found;
  const known = also.length === 0 ? regions.get(name) : undefined;
  if (known) return known;
  const ways = waysOf(splits).map((way) => [...also, ...rows, ...way]);
  const found = foundRegions(worlds, ways);
  if (also.length === 0) regions.set(name, found);
  return found;
}

function foundRegions({ signs }: Worlds, ways: readonly (readonly Row[])[]): Region[] {
  const exactly = ways.flatMap((way) => regionOf(way, signs) ?? []);
  return exactly.length > 0 ? exactly : ways.flatMap((way) => regionOf(way.map(rounded), signs) ?? []);
}

const programsOf = (worlds: Worlds, forms: readonly Affine[], also: readonly Row[] = []): Program[] =>
  regionsOf(worlds, forms, also).map((region) => programOf(region, forms, worlds.signs));

function rounded({ reason, form, least, most, rounding }: Row): Row {
  if (!rounding) return ruled(reason, form, least, most);
  return ruled(reason, form, least?.sub(rounding), most?.add(rounding));
}

/** Every choice of one alternative of each split. */
function waysOf(splits: readonly Split[]): Row[][] {
  return splits.reduce<Row[][]>(
    (ways, { alternatives }) => ways.flatMap((way) => alternatives.map((each) => [...way, ...each])),
    [[]],
  );
}

/** Between what a form lies; undefined where no world is left. */
export function rangeOf(worlds: Worlds, form: Affine): Range | undefined {
  if (isConstant(form)) return point(form.constant);
  return once(worlds, keyOf(form), () => rangeWith(worlds, form, []));
}

/** The same in the worlds that also obey some rows. */
export function rangeWith(worlds: Worlds, form: Affine, also: readonly Row[]): Range | undefined {
  return joined(programsOf(worlds, [form], also).map((program) => formRange(program, 0)));
}

/** Between what the quotient of two forms lies where the second is above nothing; undefined where it is nowhere. */
export function quotientOf(worlds: Worlds, of: Affine, per: Affine): Range | undefined {
  return once(worlds, `${keyOf(of)}:${keyOf(per)}`, () =>
    joined(programsOf(worlds, [of, per]).flatMap((program) => quotientRange(program, 0, 1) ?? [])),
  );
}

const joined = (ranges: readonly Range[]): Range | undefined =>
  ranges.length === 0 ? undefined : ranges.reduce(joinRanges);

/** What was found before of the same worlds is not looked for again: many readings ask for the same quotient. */
function once(worlds: Worlds, key: string, find: () => Range | undefined): Range | undefined {
  const { ranges } = worlds.found;
  if (ranges.has(key)) return ranges.get(key);
  const range = find();
  ranges.set(key, range);
  return range;
}

/** Between what one form of a program lies. */
function formRange(program: Program, at: number): Range {
  const { row, scale } = program.forms[at] ?? { row: 0, scale: 1n };
  return {
    least: endOf(extremeOf(program, row, -1), 1n, scale),
    most: endOf(extremeOf(program, row, 1), 1n, scale),
  };
}

/** Between what the quotient of two forms lies where the second is above nothing; undefined where it is nowhere. */
function quotientRange(program: Program, of: number, per: number): Range | undefined {
  const [top, bottom] = [program.forms[of], program.forms[per]];
  const ground = bottom && homogenised(program, bottom.row);
  if (!top || !ground) return undefined;
  return {
    least: endOf(extremeQuotient(ground, top.row, -1), bottom.scale, top.scale),
    most: endOf(extremeQuotient(ground, top.row, 1), bottom.scale, top.scale),
  };
}

function endOf(extreme: Extreme | undefined, times: bigint, per: bigint): End | undefined {
  if (!extreme) return undefined;
  const value = exact(extreme.top * times).div(exact(extreme.bottom * per));
  return { value, attained: extreme.attained };
}
