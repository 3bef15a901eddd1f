import { Injectable } from '@nestjs/common';
import { Reader, type Rows } from '../database/unit-of-work';
import { contains, type AreaCode } from '../domain/area/area';
import { sumsOfAll, type AreaSums } from '../domain/comparison/area-totals';
import { Kept } from '../domain/kept';
import { keptAreas, keptByYear, keptRegencies, keptStates, keptSums, keptWhole } from './area-counts.store';
import { areasOfUnits } from './area-overview.store';
import type { CountsMark } from './area-recount.store';
import type { AreaFilter } from './area-seen';
import { amountsFrom, amountsIn, statesIn, type StateCount } from './area-units.store';
import { keptRegistered, registeredByPart, type PartsFilter, type YearOf } from './registered.store';
import { totalCounts, type TotalCount, type TotalsOf } from './total-order.store';

/** Answers of each kind that are held: a country of a year has about a thousand rows. */
const MOST = 100;

/** The areas that the units of an area are in; undefined for the whole country. */
type Codes = readonly AreaCode[] | undefined;
/** The mark of what is kept; undefined where that is not as everything stands now. */
type Mark = CountsMark | undefined;
type WholeCount = Pick<StateCount, 'state' | 'units'>;
type YearCount = Awaited<ReturnType<typeof keptByYear>>[number];

/**
 * What is counted of areas, read once for each mark: whatever changes a count changes the mark, of smaller areas too, whose
 * units are counted one by one. Where nothing that is kept is as everything stands now, all of it is counted one by one. Nothing of
 * it is changed by who is given it.
 */
@Injectable()
export class KeptCounts {
  private readonly stateCounts = new Kept<readonly StateCount[]>(MOST);
  private readonly wholes = new Kept<readonly WholeCount[]>(MOST);
  private readonly added = new Kept<AreaSums>(MOST);
  private readonly years = new Kept<readonly YearCount[]>(1);
  private readonly predicates = new Kept<readonly TotalCount[]>(MOST);
  private readonly units = new Kept<ReadonlyMap<string, number>>(MOST);
  private readonly codes = new Kept<readonly AreaCode[]>(MOST);

  constructor(private readonly reader: Reader) {}

  /** Units by part of an area, what became of the year, and of the year before. @param codes the areas that its units are in */
  async states(mark: Mark, filter: AreaFilter, codes: Codes): Promise<readonly StateCount[]> {
    const counted = async (): Promise<readonly StateCount[]> => statesIn(this.reader, filter, codes);
    const kept = isKept(filter) ? async () => keptStates(this.reader, filter) : counted;
    return mark ? this.stateCounts.ofAsync(keyOf(mark, filter), kept) : counted();
  }

  /** Units of the whole of an area by what became of the year. */
  async whole(mark: Mark, filter: AreaFilter, codes: Codes): Promise<readonly WholeCount[]> {
    const counted = async (): Promise<readonly WholeCount[]> => statesIn(this.reader, filter, codes);
    const kept = isKept(filter) ? async () => keptWhole(this.reader, filter) : counted;
    return mark ? this.wholes.ofAsync(keyOf(mark, filter), kept) : counted();
  }

  /** What units of an area report, added up. */
  async sums(mark: Mark, filter: AreaFilter, codes: Codes): Promise<AreaSums> {
    const counted = async (): Promise<AreaSums> => addedUp(this.reader, filter, codes);
    const kept = isKept(filter) ? async () => keptSums(this.reader, filter) : counted;
    return mark ? this.added.ofAsync(keyOf(mark, filter), kept) : counted();
  }

  /** How many units of a group there are of each predicate in each part. */
  async totals(mark: Mark, of: TotalsOf): Promise<readonly TotalCount[]> {
    const counted = async (): Promise<readonly TotalCount[]> => totalCounts(this.reader, of);
    const { populationId, kind, size, area } = of;
    const key = JSON.stringify([mark, populationId, kind, size, area]);
    return mark ? this.predicates.ofAsync(key, counted) : counted();
  }

  /** How many units are registered in each part of an area. */
  async registered(mark: Mark, filter: PartsFilter, of: YearOf): Promise<ReadonlyMap<string, number>> {
    if (!mark) return registeredByPart(this.reader, filter, of);
    const key = JSON.stringify([mark, filter.kind, filter.area, filter.length, of.id, of.year]);
    return this.units.ofAsync(key, () => keptRegistered(this.reader, filter, of));
  }

  /** How many units count in statistics in each year. */
  async byYear(mark: CountsMark): Promise<readonly YearCount[]> {
    return this.years.ofAsync(mark, () => keptByYear(this.reader));
  }

  /** The areas that units are registered in as far down as regencies; kecamatan of one regency only. */
  async regencies(mark: Mark, regency: AreaCode): Promise<readonly AreaCode[]> {
    if (!mark) return areasOfUnits(this.reader);
    return this.codes.ofAsync(`${mark} near ${regency}`, () => keptRegencies(this.reader, regency));
  }

  /** Every area that units are registered in, as far down as it is known; in one of them. */
  async areas(mark: Mark, area: AreaCode): Promise<readonly AreaCode[]> {
    if (!mark) return (await areasOfUnits(this.reader)).filter((code) => contains(area, code));
    return this.codes.ofAsync(`${mark} in ${area}`, () => keptAreas(this.reader, area));
  }
}

/** Of smaller areas, and of units of which no more is known, there are few: they are counted one by one. */
const isKept = ({ area, rest = false }: AreaFilter): boolean => !rest && area.length <= 2;

/** What units report, each of them asked. */
async function addedUp(rows: Rows, filter: AreaFilter, codes: Codes): Promise<AreaSums> {
  return sumsOfAll((await amountsIn(rows, filter, codes)).map(amountsFrom));
}

const keyOf = (mark: CountsMark, { area, year, kind, size, rest = false }: AreaFilter): string =>
  JSON.stringify([mark, area, year, kind ?? '', size ?? '', rest]);
