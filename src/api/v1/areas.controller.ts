import { Param } from '@nestjs/common';
import { AreaListsService } from '../../comparisons/area-lists.service';
import { AreaOverviewService, type OverviewAsked } from '../../comparisons/area-overview.service';
import type { Caller } from '../../domain/access/caller';
import { LAW_GRADES, gradeState, type OutcomeState } from '../../domain/comparison/outcome-state';
import { SIZE_CLASSES, type SizeClass } from '../../domain/comparison/size-class';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { AreasService } from '../../units/areas.service';
import { areaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { among, list, object, optional, text } from '../document/schema';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource } from './shape/operation';
import { PAGE_FIELDS, paged, pageOf, placeIn, USUAL, type Page, type PageAsked } from './shape/page';
import { BOOK_YEAR } from './shape/said';
import { isPlaceOfTexts } from './shape/places';
import { areaTold, areaUnitTold, FALLEN, UNREPORTED, unreportedTold } from './told/area';
import type { AreaTold, AreaUnitTold, FallenTold, UnreportedTold } from './told/area';

interface AreaAsked {
  readonly year?: number;
  readonly kind?: Kind;
  readonly size?: SizeClass;
}

/** What became of a year, besides a predicate. */
const STATES = ['judged', 'counting', 'open', 'stops', 'panel', 'none'] as const;

interface AreaUnitsAsked extends AreaAsked, PageAsked {
  readonly state?: (typeof STATES)[number];
  readonly predicate?: string;
}

const AREA = {
  year: optional<number>({ ...BOOK_YEAR, description: 'the newest unless given' }),
  kind: optional(among(KINDS)),
  size: optional(among(SIZE_CLASSES)),
};
const ONE_AREA = object<AreaAsked>(AREA);
const AREA_UNITS = object<AreaUnitsAsked>({
  ...AREA,
  state: optional(among(STATES)),
  predicate: optional<string>({ ...among(LAW_GRADES), description: 'a predicate of a law' }),
  ...PAGE_FIELDS,
});
const OF_YEAR = object<{ readonly year: number }>({ year: BOOK_YEAR });

/** An area that somebody registered units in. */
interface NamedArea {
  readonly area: string;
  readonly name: string;
}

/** Areas, for officials: what became of their units, and lists of them. `indonesia` is the whole country. */
@Resource('areas')
export class AreasV1Controller {
  constructor(
    private readonly overviews: AreaOverviewService,
    private readonly lists: AreaListsService,
    private readonly areas: AreasService,
  ) {}

  /** @throws Refusal `officials-only` */
  @Look('', {
    ...{ id: 'listAreas', says: 'Areas within reach that units are registered in' },
    answers: list(object<NamedArea>({ area: text, name: text })),
  })
  async list(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<NamedArea[]> {
    const known = await this.overviews.known(caller);
    const names = await this.areas.names(known);
    return [...known].sort().map((area) => ({ area, name: names.get(area) ?? area }));
  }

  /** @throws Refusal `officials-only`, `area-not-found` */
  @Look(':code', { id: 'getArea', says: 'What became of the units of an area', answers: told('Area') })
  async one(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Asked(ONE_AREA) asked: AreaAsked,
  ): Promise<AreaTold> {
    return areaTold(await this.overviews.overview(caller, areaOfAddress(code), { ...asked, page: 1 }));
  }

  /** By name. @throws Refusal `officials-only`, `area-not-found` */
  @Look(':code/units', {
    ...{ id: 'listUnitsOfArea', says: 'Units of an area with the newest assessment of the year' },
    answers: pageOf(told('AreaUnit')),
  })
  async unitsOf(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Asked(AREA_UNITS) { predicate, state, cursor, limit = USUAL, ...rest }: AreaUnitsAsked,
  ): Promise<Page<AreaUnitTold>> {
    const place = placeIn(cursor, isPlaceOfTexts);
    const wanted = stateOf(predicate, state);
    const asked: OverviewAsked = { ...rest, ...(wanted === undefined ? {} : { state: wanted }) };
    const found = await this.overviews.unitsAfter(caller, areaOfAddress(code), asked, {
      limit: limit + 1,
      ...(place && { after: { normalizedName: place[0], unitId: place[1] } }),
    });
    const years = new Map(
      found.unitYears.filter((each) => each.year === found.year).map((each) => [each.unitId, each]),
    );
    return paged(
      found.units,
      { limit },
      ({ normalizedName, unitId }) => [normalizedName, unitId],
      (each) => areaUnitTold(each, years.get(each.unitId)),
    );
  }

  /** @throws Refusal `officials-only`, `area-not-found` */
  @Look(':code/unreported', {
    ...{ id: 'listUnreportedOfArea', says: 'Units of which nothing is assessed for a year' },
    answers: list(UNREPORTED),
  })
  async unreported(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Asked(OF_YEAR) asked: { readonly year: number },
  ): Promise<UnreportedTold[]> {
    const found = await this.lists.unreported(caller, areaOfAddress(code), asked.year);
    return found.map(unreportedTold);
  }

  /** @throws Refusal `officials-only`, `area-not-found` */
  @Look(':code/fallen', {
    ...{ id: 'listFallenOfArea', says: 'Units whose predicate fell, the greatest loss first' },
    answers: list(FALLEN),
  })
  async fallen(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Asked(OF_YEAR) asked: { readonly year: number },
  ): Promise<FallenTold[]> {
    const found = await this.lists.fallen(caller, areaOfAddress(code), asked.year);
    return found.map(({ unitId: unit, name, before, now }) => {
      return { unit, name, before: before.grade, now: now.grade };
    });
  }
}

const stateOf = (
  predicate: string | undefined,
  state: AreaUnitsAsked['state'],
): OutcomeState | 'judged' | 'counting' | undefined =>
  predicate === undefined ? state : gradeState(predicate);
