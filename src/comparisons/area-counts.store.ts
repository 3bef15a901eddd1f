import { rowsNamed } from '../database/named';
import type { Rows } from '../database/unit-of-work';
import { NATION, type AreaCode } from '../domain/area/area';
import { addSums, NO_SUMS, readSums, type AreaSums } from '../domain/comparison/area-totals';
import { partLength, type AreaFilter } from './area-seen';
import type { StateCount } from './area-units.store';

/** What is kept of areas can be asked of the country and of provinces: of smaller ones there is little to count. */
export type KeptFilter = Omit<AreaFilter, 'rest'>;

const ofKind = ({ kind, size }: KeptFilter): string =>
  `${kind === undefined ? '' : ' AND "kind" = :kind'}${size === undefined ? '' : ' AND "size" = :size'}`;

const valuesOf = ({ area, year, kind, size }: KeptFilter): Record<string, string | number> => ({
  year,
  ...insideValues(area),
  ...(kind === undefined ? {} : { kind }),
  ...(size === undefined ? {} : { size }),
});

/** Rows of an area and of all areas in it, where that is not the whole country. */
const inside = (column: string): string => `("${column}" = :area OR "${column}" LIKE :within)`;

/** What is bound in such a condition. */
export const insideValues = (area: AreaCode): Readonly<Record<string, string>> =>
  area === NATION ? {} : { area, within: `${area}.%` };

/** The parts of the country are whole provinces and what lies in none; those of a province are its regencies, and itself. */
export const partsSql = (area: AreaCode): readonly string[] =>
  area === NATION
    ? [`"whole" = 1 AND "area" <> ''`, `"whole" = 0 AND "area" = ''`]
    : [`"whole" = 0 AND ${inside('area')}`];

/** Units by part of the country or a province, what became of the year, and of the year before. */
export async function keptStates(rows: Rows, filter: KeptFilter): Promise<StateCount[]> {
  const selects = partsSql(filter.area).map(
    (where) => `SELECT "area" AS "part", "state", "before", "sameLaw", SUM("units") AS "units",
      SUM(CASE WHEN "ended" = 0 THEN "units" ELSE 0 END) AS "open" FROM "area_tally"
      WHERE ${where} AND "year" = :year${ofKind(filter)} GROUP BY "area", "state", "before", "sameLaw"`,
  );
  const found = await rowsNamed<TallyRow>(rows, selects.join(' UNION ALL '), valuesOf(filter));
  const counts = found.map(({ open: _, ...each }) => ({
    ...each,
    sameLaw: each.sameLaw === 1,
    units: Number(each.units),
  }));
  return [...counts, ...(await unjudged(rows, filter, found))];
}

interface TallyRow extends Omit<StateCount, 'units' | 'sameLaw'> {
  readonly sameLaw: number;
  readonly units: number | string;
  /** Those that had not ceased. */
  readonly open: number | string;
}

/** Units without a report of either year are not kept by year: they are what is left of those that are registered and go on. */
async function unjudged(
  rows: Rows,
  { size, ...filter }: KeptFilter,
  counts: readonly TallyRow[],
): Promise<StateCount[]> {
  if (size !== undefined) return [];
  const left = new Map((await registeredParts(rows, filter)).map(({ part, units }) => [part, units]));
  for (const { part, open } of counts) left.set(part, (left.get(part) ?? 0) - Number(open));
  return [...left].flatMap(([part, units]) =>
    units === 0 ? [] : [{ part, state: 'none', before: 'none', sameLaw: false, units }],
  );
}

/** Units of the whole of the country or a province by what became of the year. */
export async function keptWhole(
  rows: Rows,
  filter: KeptFilter,
): Promise<Pick<StateCount, 'state' | 'units'>[]> {
  const found = await rowsNamed<Pick<TallyRow, 'state' | 'units' | 'open'>>(
    rows,
    `SELECT "state", SUM("units") AS "units", SUM(CASE WHEN "ended" = 0 THEN "units" ELSE 0 END) AS "open" FROM "area_tally"
     WHERE "whole" = 1 AND "year" = :year AND "area" = :of${ofKind(filter)} GROUP BY "state"`,
    { ...valuesOf(filter), of: filter.area },
  );
  const counts = found.map(({ state, units }) => ({ state, units: Number(units) }));
  if (filter.size !== undefined) return counts;
  const registered = (await registeredParts(rows, filter)).reduce((sum, { units }) => sum + units, 0);
  const open = found.reduce((sum, each) => sum + Number(each.open), 0);
  return [...counts, { state: 'none', units: registered - open }];
}

/** How many units are registered in each part and had not ceased by the year. */
async function registeredParts(
  rows: Rows,
  filter: KeptFilter,
): Promise<{ readonly part: string; readonly units: number }[]> {
  const { area, kind } = filter;
  const part = `SUBSTR("areaCode", 1, ${partLength(area)})`;
  const found = await rowsNamed<{ part: string; units: number | string }>(
    rows,
    `SELECT ${part} AS "part", SUM("units") AS "units" FROM "area_units"
     WHERE ${area === NATION ? '1 = 1' : inside('areaCode')} AND "until" > :year${kind === undefined ? '' : ' AND "kind" = :kind'} GROUP BY ${part}`,
    valuesOf(filter),
  );
  return found.map(({ part: code, units }) => ({ part: code, units: Number(units) }));
}

/** What units of the country or a province report, added up. */
export async function keptSums(rows: Rows, filter: KeptFilter): Promise<AreaSums> {
  const found = await rowsNamed<{ sums: string }>(
    rows,
    `SELECT "sums" FROM "area_sum" WHERE "whole" = 1 AND "year" = :year AND "area" = :of${ofKind(filter)}`,
    { ...valuesOf(filter), of: filter.area },
  );
  return found.map(({ sums }) => readSums(sums)).reduce(addSums, NO_SUMS);
}

/** How many units count in statistics in each year. */
export async function keptByYear(rows: Rows): Promise<{ readonly year: number; readonly units: number }[]> {
  const found = await rowsNamed<{ year: number; units: number | string }>(
    rows,
    `SELECT "year", SUM("units") AS "units" FROM "area_tally"
     WHERE "whole" = 1 AND "area" = '' AND "state" NOT IN ('none', 'stops') GROUP BY "year"`,
    {},
  );
  return found.map(({ year, units }) => ({ year, units: Number(units) }));
}

/** The areas that units are registered in as far down as regencies; kecamatan of one regency only. */
export async function keptRegencies(rows: Rows, regency: AreaCode): Promise<string[]> {
  const found = await rowsNamed<{ area: string }>(
    rows,
    `SELECT DISTINCT CASE WHEN SUBSTR("areaCode", 1, 5) = :regency THEN "areaCode" ELSE SUBSTR("areaCode", 1, 5) END AS "area"
     FROM "area_units" WHERE "areaCode" <> ''`,
    { regency },
  );
  return found.map(({ area }) => area);
}

/** Every area that units are registered in, as far down as it is known; in one of them. */
export async function keptAreas(rows: Rows, area: AreaCode): Promise<string[]> {
  const where = area === NATION ? `"areaCode" <> ''` : inside('areaCode');
  const found = await rowsNamed<{ areaCode: string }>(
    rows,
    `SELECT DISTINCT "areaCode" FROM "area_units" WHERE ${where}`,
    insideValues(area),
  );
  return found.map(({ areaCode }) => areaCode);
}
