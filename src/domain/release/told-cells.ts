import { levelOf, NATION, type AreaCode } from '../area/area';
import { meanOf } from '../comparison/mean';
import { compareValues, numberOf, type Value } from '../comparison/value';
import { TOTAL, type Population } from '../comparison/population';
import { cut } from '../decimal';
import { grouped } from '../grouped';
import type { ANONYMOUS_SETS } from './anonymous-sets';
import { cellsOf, FEWEST_TOLD, runsOf, type Cell } from './cells';
import type { RowIn } from './column';
import type { Moment } from './moment';
import { standingAt } from './rounds';

/** How a unit's year was judged from a time on. */
export interface Version {
  readonly population: string;
  readonly size: string;
  readonly counts: boolean;
  readonly grade: string | null;
  /** By the place of the measure in the population; absent where it is not known. */
  readonly values: readonly (Value | undefined)[];
}

/** A unit's year through time, without who it is. Both lists begin with the oldest. */
export interface YearOfUnit {
  /** Null while it was out of the register. */
  readonly areas: readonly (readonly [from: string, area: AreaCode | null])[];
  readonly versions: readonly (readonly [from: string, version: Version])[];
}

/** A cell that is told, with what is told of it. */
export interface ToldCell {
  readonly area: AreaCode;
  readonly cell: RowIn<typeof ANONYMOUS_SETS, 'cells'>;
  readonly values: readonly RowIn<typeof ANONYMOUS_SETS, 'cell_values'>[];
}

interface Ready {
  readonly area: AreaCode;
  readonly size: string;
  readonly version: Version;
  readonly of: YearOfUnit;
}

/**
 * Tells the years of units in cells, round by round. Who was told is not told again, whatever changes: so a cell once
 * told stays as it is, and two releases differ by whole cells only.
 *
 * @param years of units of one kind, always in the same order
 */
export function* toldCells(
  years: readonly YearOfUnit[],
  kind: string,
  populations: ReadonlyMap<string, Population>,
  rounds: readonly Moment[],
): Generator<ToldCell> {
  let waiting = years;
  for (const round of rounds) {
    const told = new Set<YearOfUnit>();
    const ready = grouped(
      waiting.flatMap((of) => readyAt(of, round)),
      ({ version }) => version.population,
    );
    for (const [id, members] of [...ready].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const population = populations.get(id);
      if (!population) continue;
      for (const cell of cellsOf(members).flatMap((each) => parted(each, population))) {
        for (const { of } of cell.members) told.add(of);
        yield toldCell(cell, { round, kind, population });
      }
    }
    waiting = waiting.filter((each) => !told.has(each));
  }
}

function readyAt(of: YearOfUnit, round: Moment): Ready[] {
  const version = standingAt(of.versions, round);
  const area = standingAt(of.areas, round) ?? null;
  if (!version?.counts || area === null) return [];
  return [{ area, size: version.size, version, of }];
}

/** A cell in runs of units whose totals are near to each other; those without one come last. */
function parted(cell: Cell<Ready>, { measures }: Population): (Cell<Ready> & { readonly run: number })[] {
  const place = measures.indexOf(TOTAL);
  const ordered = cell.members.toSorted((a, b) => compared(a.version.values[place], b.version.values[place]));
  return runsOf(ordered).map((members, at) => ({ ...cell, members, run: at + 1 }));
}

function compared(a: Value | undefined, b: Value | undefined): number {
  if (a && b) return compareValues(a, b);
  return Number(a === undefined) - Number(b === undefined);
}

interface Around {
  readonly round: Moment;
  readonly kind: string;
  readonly population: Population;
}

function toldCell(cell: Cell<Ready> & { readonly run: number }, around: Around): ToldCell {
  const { area, size, members, run } = cell;
  const { round, kind, population } = around;
  const name = [round.slice(0, 7), population.id, kind, size, area || 'indonesia', run].join('/');
  return {
    area,
    cell: {
      cell: name,
      round,
      rule_set: population.ruleSetId,
      edition: population.editionHash,
      readings: population.readings.join(' '),
      year: population.year,
      kind,
      size,
      area_code: area === NATION ? null : area,
      area_level: levelOf(area),
      units: members.length,
      ...gradeOf(members),
    },
    values: population.measures.flatMap((measure, at) => {
      const known = members.flatMap(({ version }) => version.values[at] ?? []);
      if (known.length < FEWEST_TOLD) return [];
      return [{ cell: name, measure, n: known.length, mean: cut(numberOf(meanOf(known)), 2) }];
    }),
  };
}

/** The predicate that at least five have: of nine units no other one can be. */
function gradeOf(members: readonly Ready[]): {
  readonly grade: string | null;
  readonly grade_units: number | null;
} {
  const graded = members.filter(({ version }) => version.grade !== null);
  const found = [...grouped(graded, ({ version }) => version.grade ?? '')].find(
    ([, { length }]) => length >= FEWEST_TOLD,
  );
  return found ? { grade: found[0], grade_units: found[1].length } : { grade: null, grade_units: null };
}
