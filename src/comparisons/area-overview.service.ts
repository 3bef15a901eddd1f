import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import { lotsOf } from '../domain/lots';
import { reachesArea, type Caller } from '../domain/access/caller';
import { levelOf, NATION, type AreaCode } from '../domain/area/area';
import { totalsOf } from '../domain/comparison/area-totals';
import type { OutcomeState } from '../domain/comparison/outcome-state';
import { AreaCountsService } from './area-counts.service';
import type { CountsMark } from './area-recount.store';
import type { AreaList, AreaOverview, AreaPart, ListFilter, States } from './area-overview';
import { unitYears, type UnitYear } from './area-overview.store';
import { partLength } from './area-seen';
import {
  countOf,
  unitsCounted,
  unitsIn,
  type AreaUnit,
  type ListPart,
  type StateCount,
} from './area-units.store';
import { namesOnly, officialsOnly } from '../domain/access/officials-only';
import { KeptCounts } from './kept-counts';
import { populationYears } from './rankings.store';

/** Years that stand side by side. */
const YEARS = 3;
/** Units on a page. */
const ON_PAGE = 50;
/** So many units' years are asked for at a time. */
const IDS_AT_ONCE = 1000;

/** What of an area is asked for; the newest year unless given. */
export type OverviewAsked = Omit<ListFilter, 'area' | 'year'> & {
  readonly year?: number;
  /** From 1; every unit where it is left away. */
  readonly page?: number;
};

/** From where an area is told: from what is kept of it, or from its units one by one. */
interface Source {
  /** The mark of what is counted; undefined where it is not as everything stands now. */
  readonly mark: CountsMark | undefined;
  /** The areas that its units are in; undefined for the whole country. */
  readonly codes: readonly AreaCode[] | undefined;
}

/** What is asked for, once it is known which years there are and from where the area is told. */
interface Meant extends Pick<AreaOverview, 'year' | 'years' | 'allYears'> {
  readonly filter: ListFilter;
  readonly source: Source;
}

/** What officials see of an area: what became of its units' year and of those before, sums, and lists of its units. */
@Injectable()
export class AreaOverviewService {
  constructor(
    private readonly reader: Reader,
    private readonly counts: AreaCountsService,
    private readonly kept: KeptCounts,
  ) {}

  /** Every area within reach that units are registered in, as far down as it is known. @throws Refusal `officials-only` */
  async known(caller: Caller): Promise<AreaCode[]> {
    namesOnly(caller);
    const known = await this.kept.areas(await this.counts.current(), NATION);
    return known.filter((code) => reachesArea(caller, code));
  }

  /** @throws Refusal `officials-only`, `area-not-found` */
  async overview(caller: Caller, area: AreaCode, asked: OverviewAsked = {}): Promise<AreaOverview> {
    const meant = await this.meant(caller, area, asked);
    const { filter, year, years, allYears } = meant;
    const { mark, codes } = meant.source;
    const [counts, others, sums] = await Promise.all([
      this.kept.states(mark, filter, codes),
      Promise.all(years.slice(1).map((each) => this.kept.whole(mark, { ...filter, year: each }, codes))),
      this.kept.sums(mark, filter, codes),
    ]);
    const counted = { all: countOf(counts, { area, year: filter.year }), count: countOf(counts, filter) };
    const list = await this.list(meant, counted, asked.page);
    return {
      area,
      year,
      allYears,
      years,
      whole: statesOf(counts),
      parts: levelOf(area) === 'district' ? [] : partsOf(area, counts),
      moves: movesOf(counts),
      byYear: new Map([counts, ...others].flatMap((each, at) => byYear(years[at], each))),
      totals: totalsOf(sums),
      list,
    };
  }

  /**
   * A part of the list of its units alone, and of which year it is: no sums, and no counts.
   *
   * @param after the last unit of the part before
   * @throws the same
   */
  async unitsAfter(
    caller: Caller,
    area: AreaCode,
    asked: OverviewAsked,
    { after, limit }: Pick<ListPart, 'after' | 'limit'>,
  ): Promise<Pick<AreaList, 'units' | 'unitYears'> & Pick<AreaOverview, 'year'>> {
    const { filter, source, year, years } = await this.meant(caller, area, asked);
    const part = { offset: 0, limit, ...(after === undefined ? {} : { after }) };
    const units = await unitsIn(this.reader, filter, source.codes, part);
    return { units, unitYears: await this.yearsOf(units, years), year };
  }

  /** The same as far down as regencies, with the kecamatan of one regency: what is chosen from. @throws Refusal `officials-only` */
  async offered(caller: Caller, regency: AreaCode): Promise<AreaCode[]> {
    namesOnly(caller);
    const known = await this.kept.regencies(await this.counts.current(), regency);
    return known.filter((code) => reachesArea(caller, code));
  }

  private async meant(
    caller: Caller,
    area: AreaCode,
    { year: wanted, page: _, ...rest }: OverviewAsked,
  ): Promise<Meant> {
    officialsOnly(caller, area);
    const allYears = await populationYears(this.reader);
    const year = wanted ?? allYears[0];
    // Without a year every unit is there, and none was judged.
    const filter: ListFilter = { area, year: year ?? 0, ...rest };
    const years = allYears.filter((each) => year !== undefined && each <= year).slice(0, YEARS);
    const mark = await this.counts.current();
    const codes = area === NATION ? undefined : await this.kept.areas(mark, area);
    return { filter, source: { mark, codes }, year, years, allYears };
  }

  private async list(
    { filter, source: { codes }, years }: Meant,
    counted: { readonly all: number; readonly count: number },
    page: number | undefined,
  ): Promise<AreaList> {
    const { count } = counted;
    const part =
      page === undefined
        ? { offset: 0, limit: Number.MAX_SAFE_INTEGER }
        : { offset: (page - 1) * ON_PAGE, limit: ON_PAGE };
    const units = count === 0 ? [] : await unitsCounted(this.reader, filter, codes, part, counted);
    const pages = Math.max(1, Math.ceil(count / ON_PAGE));
    return { units, count, page: page ?? 1, pages, unitYears: await this.yearsOf(units, years) };
  }

  private async yearsOf(units: readonly AreaUnit[], years: readonly number[]): Promise<UnitYear[]> {
    const found: UnitYear[] = [];
    for (const lot of lotsOf(units, IDS_AT_ONCE)) {
      const ids = lot.map(({ unitId }) => unitId);
      found.push(...(await unitYears(this.reader, ids, years)));
    }
    return found;
  }
}

const byYear = (
  year: number | undefined,
  counts: readonly Pick<StateCount, 'state' | 'units'>[],
): [number, States][] => (year === undefined ? [] : [[year, statesOf(counts)]]);

function statesOf(counts: readonly Pick<StateCount, 'state' | 'units'>[]): States {
  const states = new Map<OutcomeState, number>();
  for (const { state, units } of counts) states.set(state, (states.get(state) ?? 0) + units);
  return states;
}

/** By code; units of which the part is not known last, where there are any. */
function partsOf(area: AreaCode, counts: readonly StateCount[]): AreaPart[] {
  const known = new Map<AreaCode, StateCount[]>();
  const unknown: StateCount[] = [];
  for (const each of counts) {
    const of = each.part.length === partLength(area) ? (known.get(each.part) ?? []) : unknown;
    if (of !== unknown) known.set(each.part, of);
    of.push(each);
  }
  return [
    ...[...known.keys()].sort().map((code) => ({ area: code, states: statesOf(known.get(code) ?? []) })),
    ...(unknown.length > 0 ? [{ area: null, states: statesOf(unknown) }] : []),
  ];
}

function movesOf(counts: readonly StateCount[]): AreaOverview['moves'] {
  const moves = new Map<string, AreaOverview['moves'][number]>();
  for (const { before, state: now, sameLaw, units } of counts) {
    const key = `${before}\n${now}\n${sameLaw}`;
    moves.set(key, { before, now, sameLaw, units: (moves.get(key)?.units ?? 0) + units });
  }
  return [...moves.values()];
}
