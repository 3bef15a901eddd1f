import { rowsNamed } from '../database/named';
import type { Rows } from '../database/unit-of-work';
import type { AreaCode } from '../domain/area/area';
import { AMOUNTS, type AmountName, type Amounts } from '../domain/comparison/amounts';
import { exact } from '../domain/decimal';
import { LAW_GRADES, moveOf, type Move, type OutcomeState } from '../domain/comparison/outcome-state';
import type { Kind } from '../domain/statement/kind';
import { everySql, partLength, seenSql, type AreaFilter, type Asked } from './area-seen';

export type { AreaFilter } from './area-seen';

/** The areas that the units of an area are in; every unit where none are given. */
type Codes = readonly AreaCode[] | undefined;

const asked = ({ area, ...filter }: AreaFilter, codes: Codes): Asked =>
  seenSql({ ...filter, codes: filter.rest === true ? [area] : codes }, partLength(area));

const registeredSql = ({ area, ...filter }: AreaFilter, codes: Codes): Asked =>
  everySql({ ...filter, codes: filter.rest === true ? [area] : codes });

/** Which of them a list is of: by what became of the year, of the year before, or by how the predicate moved. */
export interface ListFilter extends AreaFilter {
  readonly state?: OutcomeState | 'judged' | 'counting';
  readonly before?: OutcomeState;
  readonly move?: Move;
}

/** The place of a predicate in the law's order; null for what is none. */
const placeOf = (state: string): string =>
  `CASE "${state}" ${LAW_GRADES.map((label, at) => `WHEN 'grade:${label.replaceAll("'", "''")}' THEN ${at}`).join(' ')} END`;

const MOVES: Readonly<Record<Move, string>> = { fell: '>', rose: '<', same: '=' };

/** How many units there are of each state in each part of the area; a part that is no whole code is not known. */
export interface StateCount {
  readonly part: string;
  readonly state: OutcomeState;
  readonly before: OutcomeState;
  /** Both years were judged, and by the same law. */
  readonly sameLaw: boolean;
  readonly units: number;
}

/** Units by part, what became of the year, and of the year before. */
export async function statesIn(rows: Rows, filter: AreaFilter, codes: Codes): Promise<StateCount[]> {
  const { sql, values } = asked(filter, codes);
  const found = await rowsNamed<
    Omit<StateCount, 'units' | 'sameLaw'> & { units: number | string; sameLaw: number }
  >(
    rows,
    `${sql} SELECT "part", "state", "before", "sameLaw", COUNT(*) AS "units" FROM "seen"
     GROUP BY "part", "state", "before", "sameLaw"`,
    values,
  );
  return found.map((each) => ({ ...each, sameLaw: each.sameLaw === 1, units: Number(each.units) }));
}

/** A unit of a list. */
export interface AreaUnit {
  readonly unitId: string;
  readonly name: string;
  readonly kind: Kind;
  readonly areaCode: AreaCode | null;
  /** What lists are in the order of. */
  readonly normalizedName: string;
}

/** Which part of a list: so many from a place on, or after a unit. */
export interface ListPart {
  readonly offset: number;
  readonly limit: number;
  readonly after?: UnitPlace;
  /** No further than this unit. */
  readonly until?: UnitPlace;
}

/** Where a unit stands in the order of names. */
type UnitPlace = Pick<AreaUnit, 'normalizedName' | 'unitId'>;

function listWhere({ state, before, move }: ListFilter): Conditions {
  return {
    conditions: [
      ...(state === undefined
        ? []
        : state === 'judged'
          ? [`"state" <> 'none'`]
          : state === 'counting'
            ? [`"state" NOT IN ('none', 'stops')`]
            : ['"state" = :state']),
      ...(before === undefined ? [] : ['"before" = :before']),
      ...(move === undefined
        ? []
        : [`"sameLaw" = 1 AND ${placeOf('state')} ${MOVES[move]} ${placeOf('before')}`]),
    ],
    values: {
      ...(state === undefined || state === 'judged' || state === 'counting' ? {} : { state }),
      ...(before === undefined ? {} : { before }),
    },
  };
}

const afterWhere = (after: ListPart['after']): Conditions =>
  after === undefined
    ? { conditions: [], values: {} }
    : {
        conditions: ['("normalizedName", "unitId") > (:afterName, :afterUnit)'],
        values: { afterName: after.normalizedName, afterUnit: after.unitId },
      };

const untilWhere = (until: ListPart['until']): Conditions =>
  until === undefined
    ? { conditions: [], values: {} }
    : {
        conditions: ['("normalizedName", "unitId") <= (:untilName, :untilUnit)'],
        values: { untilName: until.normalizedName, untilUnit: until.unitId },
      };

/** Conditions that all hold, with what is bound in them. */
interface Conditions {
  readonly conditions: readonly string[];
  readonly values: Asked['values'];
}

/** How many of these units a list is of. */
export function countOf(counts: readonly StateCount[], { state, before, move }: ListFilter): number {
  const isIn = (each: StateCount): boolean =>
    (state === undefined ||
      state === each.state ||
      (state === 'judged' && each.state !== 'none') ||
      (state === 'counting' && each.state !== 'none' && each.state !== 'stops')) &&
    (before === undefined || before === each.before) &&
    (move === undefined || move === moveOf(each.before, each.state, each.sameLaw));
  return counts.filter(isIn).reduce((sum, { units }) => sum + units, 0);
}

/** A list of every unit asks of no report what became of it. */
const isEvery = ({ state, before, move, size }: ListFilter): boolean =>
  state === undefined && before === undefined && move === undefined && size === undefined;

/** The units of a list by name, a part of them at a time. */
export async function unitsIn(
  rows: Rows,
  filter: ListFilter,
  codes: Codes,
  { offset, limit, after, until }: ListPart,
): Promise<readonly AreaUnit[]> {
  const each = [listWhere(filter), afterWhere(after), untilWhere(until)];
  const from = isEvery(filter) ? registeredSql(filter, codes) : asked(filter, codes);
  const conditions = each.flatMap((some) => some.conditions);
  return rowsNamed<AreaUnit>(
    rows,
    `${from.sql} SELECT "unitId", "name", "kind", "areaCode", "normalizedName" FROM "seen"
     ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
     ORDER BY "normalizedName", "unitId" LIMIT :limit OFFSET :offset`,
    {
      ...from.values,
      ...Object.fromEntries(each.flatMap(({ values }) => Object.entries(values))),
      limit,
      offset,
    },
  );
}

/** How many units there are in an area, and how many of them a list is of. */
interface Counted {
  readonly all: number;
  readonly count: number;
}

/** So many units are looked at in any case, and more than should be enough. */
const FEWEST = 100;
const SPARE = 1.5;

/**
 * The same where it is known how many they are: units are looked at in the order of their names, and no more of them than it takes
 * to fill the part. Of a large area most are never looked at.
 */
export async function unitsCounted(
  rows: Rows,
  filter: ListFilter,
  codes: Codes,
  { offset, limit }: Pick<ListPart, 'offset' | 'limit'>,
  { all, count }: Counted,
): Promise<readonly AreaUnit[]> {
  if (isEvery(filter)) return unitsIn(rows, filter, codes, { offset, limit });
  const needed = Math.min(offset + limit, count);
  const found: AreaUnit[] = [];
  let after: UnitPlace | undefined;
  for (;;) {
    const left = needed - found.length;
    const step = Math.ceil((left * all * SPARE) / count) + FEWEST;
    const until = await placeAfter(rows, filter, codes, { after, step });
    const part = { offset: 0, limit: left, ...(after ? { after } : {}), ...(until ? { until } : {}) };
    found.push(...(await unitsIn(rows, filter, codes, part)));
    if (!until || found.length >= needed) return found.slice(offset);
    after = until;
  }
}

/** The unit so many places on in the order of names, whatever became of its year; undefined after the last one. */
async function placeAfter(
  rows: Rows,
  { area, year, kind, rest }: ListFilter,
  codes: Codes,
  { after, step }: { readonly after: UnitPlace | undefined; readonly step: number },
): Promise<UnitPlace | undefined> {
  const every = { area, year, ...(kind ? { kind } : {}), ...(rest === undefined ? {} : { rest }) };
  const part = { offset: step - 1, limit: 1, ...(after ? { after } : {}) };
  return (await unitsIn(rows, every, codes, part))[0];
}

/** Amounts as their columns hold them: decimal text. */
export type AmountTexts = Readonly<Record<AmountName, string | null>>;

/** What is known of such amounts. */
export function amountsFrom(texts: AmountTexts): Amounts {
  const known = AMOUNTS.flatMap((name) =>
    texts[name] === null ? [] : [[name, exact(texts[name])] as const],
  );
  return Object.fromEntries(known);
}

/** The amounts of every unit that was judged. */
export async function amountsIn(rows: Rows, filter: AreaFilter, codes: Codes): Promise<AmountTexts[]> {
  const { sql, values } = asked(filter, codes);
  const names = AMOUNTS.map((name) => `"${name}"`).join(', ');
  return rowsNamed<AmountTexts>(rows, `${sql} SELECT ${names} FROM "seen" WHERE "state" <> 'none'`, values);
}
