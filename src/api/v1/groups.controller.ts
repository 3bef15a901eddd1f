import { Param } from '@nestjs/common';
import { OwnGroupsService } from '../../comparisons/own-groups.service';
import { RankingsService, type ListedUnit } from '../../comparisons/rankings.service';
import type { Caller } from '../../domain/access/caller';
import { isInBin } from '../../domain/comparison/bins';
import { measureNames } from '../../domain/comparison/measures';
import type { SpreadResult } from '../../domain/comparison/peers-result';
import { spreadResult } from '../../domain/comparison/tell-statistics';
import { numberOf, type Value } from '../../domain/comparison/value';
import { exact, plain, type Exact } from '../../domain/decimal';
import { Refusal } from '../../domain/errors';
import { isKind } from '../../domain/statement/kind';
import { areaWord, ownAreaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { list, object, OPEN, optional, orNull, text, whole, type Schema } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Remove, Resource, Sent, Store } from './shape/operation';
import { OWN_AREA, SOME_UNITS } from './shape/said';
import { decimalTold, SIZES } from './told/ranking';

interface GroupAsked {
  readonly area?: string;
  readonly measure?: string;
  readonly from?: string;
  readonly below?: string;
}

const edge: Schema<string> = { ...text, pattern: '^-?\\d{1,20}(\\.\\d{1,10})?$' };

const GROUP = object<GroupAsked>({
  area: OWN_AREA,
  measure: optional<string>({
    ...text,
    maxLength: 60,
    description: 'id of a measure; the total unless given',
  }),
  from: optional<string>({ ...edge, description: 'only values from here on' }),
  below: optional<string>({ ...edge, description: 'only values below this' }),
});

/** A unit with its value of a measure; without one at the end of the list. */
interface MemberTold {
  readonly rank: number | null;
  readonly unit: string;
  readonly name: string;
  readonly area: string;
  readonly assessment: string;
  readonly value: string | null;
  readonly percentile: string | null;
}

/** The list behind a figure of a group. */
interface GroupTold {
  readonly measure: string;
  /** Every measure that can be asked for. */
  readonly measures: readonly string[];
  readonly count: number;
  readonly units: readonly MemberTold[];
  /** The steps of the distribution; null where no unit has a value. */
  readonly spread: SpreadResult | null;
}

const GROUP_TOLD = object<GroupTold>({
  ...{ measure: text, measures: list(text), count: whole, spread: orNull<SpreadResult>(OPEN) },
  units: list(
    object<MemberTold>({
      ...{ rank: orNull(whole), unit: text, name: text, area: text, assessment: text },
      ...{ value: orNull(text), percentile: orNull(text) },
    }),
  ),
});

/** The units behind a figure of a group, for officials. */
@Resource('groups/:population/:kind/:size')
export class GroupsV1Controller {
  constructor(private readonly rankings: RankingsService) {}

  /** The highest first; of a part of the values without the units that have none.
   * @throws Refusal `group-not-found`, `area-not-found`, `officials-only` */
  @Look('', { id: 'getGroup', says: 'The units of a group by one measure', answers: GROUP_TOLD })
  async group(
    @CalledBy() caller: Caller,
    @Param('population') id: string,
    @Param('kind') kind: string,
    @Param('size') sizeText: string,
    @Asked(GROUP) asked: GroupAsked,
  ): Promise<GroupTold> {
    const population = await this.rankings.population(caller, id);
    const size = SIZES.find((each) => each === sizeText);
    const measures = measureNames(await this.rankings.ruleSet(population));
    const measure = measures.find((each) => each.id === asked.measure) ?? measures[0];
    if (!isKind(kind) || !size || !measure) throw new Refusal('group-not-found');
    const area = ownAreaOfAddress(caller, asked.area);
    const filter = { populationId: id, kind, size, area };
    const { units, without, measured } = await this.rankings.byMeasure(caller, filter, measure.id);
    const range = rangeIn(asked);
    const inside = range ? units.filter(({ item }) => isInBin(numberOf(item.value), range)) : units;
    const listed = [...inside.map(({ item }) => item), ...(range ? [] : without)];
    const ids = listed.map(({ row }) => row.unitId);
    const names = await this.rankings.names(caller, ids);
    const places = new Map(inside.map(({ item, rank, percentile }) => [item.row, { rank, percentile }]));
    return {
      ...{ measure: measure.id, measures: measures.map((each) => each.id), count: listed.length },
      units: listed.map((each) => memberTold(each, places.get(each.row), names)),
      spread: measured ? spreadResult(measured) : null,
    };
  }
}

const memberTold = (
  { row: { unitId: unit, assessmentId: assessment }, area, value }: ListedUnit & { readonly value?: Value },
  place: { readonly rank: number; readonly percentile: Exact } | undefined,
  names: ReadonlyMap<string, string>,
): MemberTold => ({
  ...{ rank: place?.rank ?? null, unit, name: names.get(unit) ?? unit, area: areaWord(area), assessment },
  ...{ value: decimalTold(value), percentile: place ? plain(place.percentile) : null },
});

function rangeIn({ from, below }: GroupAsked): { readonly from?: Exact; readonly below?: Exact } | undefined {
  if (from === undefined && below === undefined) return undefined;
  return {
    ...(from === undefined ? {} : { from: exact(from) }),
    ...(below === undefined ? {} : { below: exact(below) }),
  };
}

/** A group that an official put together. */
interface OwnGroupTold {
  readonly id: string;
  readonly name: string;
  readonly units: number;
  /** ISO time. */
  readonly createdAt: string;
}

const OWN = object<OwnGroupTold>({ id: text, name: text, units: whole, createdAt: text });

interface OwnGroupSent {
  readonly name: string;
  readonly units: readonly string[];
}

const OWN_SENT = object<OwnGroupSent>({
  name: { ...text, minLength: 1, maxLength: 120 },
  units: SOME_UNITS,
});

/** Groups of units that officials put together. */
@Resource('own-groups')
export class OwnGroupsV1Controller {
  constructor(private readonly groups: OwnGroupsService) {}

  /** @throws Refusal `officials-only` */
  @Look('', { id: 'listOwnGroups', says: 'Groups that officials put together', answers: list(OWN) })
  async all(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<OwnGroupTold[]> {
    return (await this.groups.list(caller)).map(ownTold);
  }

  /** @throws Refusal `officials-only`, `group-not-found` */
  @Look(':id', { id: 'getOwnGroup', says: 'One of them', answers: OWN })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<OwnGroupTold> {
    return ownTold(await this.groups.get(caller, id));
  }

  /** @throws Refusal `officials-only`, `own-group-refused`, `unit-not-found` */
  @Store('', { id: 'saveOwnGroup', says: 'Puts a group together', answers: OWN })
  async save(
    @CalledBy() caller: Caller,
    @Sent(OWN_SENT) { name, units }: OwnGroupSent,
  ): Promise<OwnGroupTold> {
    return ownTold(await this.groups.get(caller, await this.groups.save(caller, name, units)));
  }

  /** @throws Refusal `officials-only`, `group-not-found` */
  @Remove(':id', { id: 'removeOwnGroup', says: 'Takes a group away; its units stay' })
  async remove(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<void> {
    await this.groups.remove(caller, id);
  }
}

const ownTold = ({ id, name, units, createdAt }: OwnGroupTold): OwnGroupTold => ({
  ...{ id, name, units, createdAt },
});
