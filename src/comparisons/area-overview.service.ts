import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import { reachesArea, seesNames, type Caller } from '../domain/access/caller';
import { contains, NATION, type AreaCode } from '../domain/area/area';
import { AMOUNTS, type Amounts } from '../domain/comparison/amounts';
import { areaTotals, type AreaTotals } from '../domain/comparison/area-totals';
import { exact } from '../domain/decimal';
import { Refusal } from '../domain/errors';
import {
  amountsIn,
  countedByArea,
  outcomesIn,
  unitsIn,
  unitYears,
  type AmountTexts,
  type OutcomeCount,
  type RegisteredUnit,
  type UnitYear,
} from './area-overview.store';
import { areaOf } from './place';
import { officialsOnly } from './officials-only';
import { populationYears } from './rankings.store';

/** Years that stand side by side. */
const YEARS = 5;
/** Units on a page. */
const ON_PAGE = 50;

/** What is known of one area, or of one that lies in it. */
export interface AreaCount {
  readonly area: AreaCode;
  /** Units registered there. */
  readonly registered: number;
  /** Of those, how many have an assessment of the year; how many of these count in statistics. */
  readonly reported: number;
  readonly counting: number;
  readonly grades: ReadonlyMap<string | null, number>;
}

/** What a supervisor sees of an area. */
export interface AreaOverview {
  readonly area: AreaCode;
  /** Descending; the first is the year that everything else is of. */
  readonly years: readonly number[];
  readonly allYears: readonly number[];
  readonly whole: AreaCount;
  readonly parts: readonly AreaCount[];
  /** How many units have which predicate, by year. */
  readonly gradesByYear: ReadonlyMap<number, ReadonlyMap<string | null, number>>;
  readonly totals: AreaTotals;
  readonly units: readonly RegisteredUnit[];
  readonly unitYears: readonly UnitYear[];
  readonly page: number;
  readonly pages: number;
}

/** What of an area is asked for. */
export interface OverviewAsked {
  /** The newest that is there unless given. */
  readonly year?: number;
  /** From 1. */
  readonly page?: number;
  /** Only units without an assessment of the year. */
  readonly unreported?: boolean;
}

/** What officials see of an area: its units over the years, predicates, totals, and who has not reported. */
@Injectable()
export class AreaOverviewService {
  constructor(private readonly reader: Reader) {}

  /** Every area within reach that units are registered in, as far down as it is known. @throws Refusal `officials-only` */
  async known(caller: Caller): Promise<AreaCode[]> {
    if (!seesNames(caller)) throw new Refusal('officials-only');
    const counted = await countedByArea(this.reader);
    return counted.flatMap(({ areaCode }) =>
      areaCode !== null && reachesArea(caller, areaCode) ? [areaCode] : [],
    );
  }

  /** @throws Refusal `officials-only`, `area-not-found` */
  async overview(caller: Caller, area: AreaCode, asked: OverviewAsked = {}): Promise<AreaOverview> {
    officialsOnly(caller, area);
    const allYears = await populationYears(this.reader);
    const newest = asked.year ?? allYears[0];
    const years = allYears.filter((each) => newest === undefined || each <= newest).slice(0, YEARS);
    const [outcomes, counted, amounts, units] = await Promise.all([
      outcomesIn(this.reader, area, years),
      countedByArea(this.reader),
      newest === undefined ? [] : amountsIn(this.reader, area, newest),
      this.unitsOf(area, newest, asked),
    ]);
    const inside = counted.filter((each) => contains(area, each.areaCode ?? NATION));
    const now = outcomes.filter((each) => each.year === newest);
    return {
      area,
      years,
      allYears,
      whole: countOf(area, inside, now),
      parts: partsOf(area, inside, now),
      gradesByYear: new Map(
        years.map((year) => [year, gradesOf(outcomes.filter((each) => each.year === year))]),
      ),
      totals: areaTotals(amounts.map(amountsFrom)),
      ...units,
      unitYears: await unitYears(
        this.reader,
        units.units.map((each) => each.id),
        years,
      ),
    };
  }

  private async unitsOf(
    area: AreaCode,
    year: number | undefined,
    { page = 1, unreported = false }: OverviewAsked,
  ): Promise<Pick<AreaOverview, 'units' | 'page' | 'pages'>> {
    const all = await unitsIn(this.reader, area);
    const wanted = unreported && year !== undefined ? await this.withoutReport(all, area, year) : all;
    const pages = Math.max(1, Math.ceil(wanted.length / ON_PAGE));
    const at = Math.min(Math.max(page, 1), pages);
    return { units: wanted.slice((at - 1) * ON_PAGE, at * ON_PAGE), page: at, pages };
  }

  private async withoutReport(
    units: readonly RegisteredUnit[],
    area: AreaCode,
    year: number,
  ): Promise<RegisteredUnit[]> {
    const reported = new Set((await amountsIn(this.reader, area, year)).map((each) => each.unitId));
    return units.filter((each) => !reported.has(each.id));
  }
}

type Counted = { readonly areaCode: string | null; readonly units: number };

function countOf(
  area: AreaCode,
  registered: readonly Counted[],
  outcomes: readonly OutcomeCount[],
): AreaCount {
  const sum = (rows: readonly { readonly units: number }[]): number =>
    rows.reduce((all, each) => all + each.units, 0);
  return {
    area,
    registered: sum(registered),
    reported: sum(outcomes),
    counting: sum(outcomes.filter((each) => each.counts === 1)),
    grades: gradesOf(outcomes),
  };
}

/** The areas one step down that have units, by code. */
function partsOf(
  area: AreaCode,
  registered: readonly Counted[],
  outcomes: readonly OutcomeCount[],
): AreaCount[] {
  const length = area === NATION ? 2 : area.length + 3;
  if (length > 8) return [];
  const partOf = (code: AreaCode): AreaCode => (code.length >= length ? code.slice(0, length) : NATION);
  const codes = registered.map((each) => partOf(each.areaCode ?? NATION)).filter((each) => each !== NATION);
  return [...new Set(codes)].sort().map((code) =>
    countOf(
      code,
      registered.filter((each) => partOf(each.areaCode ?? NATION) === code),
      outcomes.filter((each) => partOf(areaOf(each)) === code),
    ),
  );
}

function gradesOf(outcomes: readonly OutcomeCount[]): Map<string | null, number> {
  const grades = new Map<string | null, number>();
  for (const { grade, units } of outcomes) grades.set(grade, (grades.get(grade) ?? 0) + units);
  return grades;
}

function amountsFrom(texts: AmountTexts): Amounts {
  const known = AMOUNTS.flatMap((name) =>
    texts[name] === null ? [] : [[name, exact(texts[name])] as const],
  );
  return Object.fromEntries(known);
}
