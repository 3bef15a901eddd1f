import { ladderOf, type Ladder } from './ladder';
import { groupName, groupsTouched, FEWEST_IN_GROUP, type Group, type Place } from './peers';
import { NATION } from '../area/area';
import { statisticsOf, type Statistics } from './statistics';
import { compareValues, type Value } from './value';

/** Statistics of one measure with the order of its values. */
export interface Measured {
  readonly statistics: Statistics;
  readonly ladder: Ladder;
}

/** The statistics of some units' values of one measure; none where no unit has a value. */
export function measuredOf(values: readonly Value[]): Measured | undefined {
  const sorted = [...values].sort(compareValues);
  return measuredInOrder(sorted);
}

function measuredInOrder(sorted: readonly Value[]): Measured | undefined {
  const statistics = statisticsOf(sorted);
  return statistics && { statistics, ladder: ladderOf(sorted) };
}

/** A group with the units in it. */
export interface Membership {
  readonly group: Group;
  readonly units: number;
}

/** Units sorted into every group they belong to, for the statistics of all groups at once. */
export interface Memberships {
  readonly groups: readonly Membership[];
  /** For each unit, by its place in the list, the places of its groups. */
  readonly of: readonly (readonly number[])[];
}

/**
 * Sorts units into groups. A group that would be widened is left out: nobody is ever shown it.
 *
 * @param wanted which groups are asked for; all unless given
 */
export function membershipsOf(
  places: readonly Place[],
  wanted: (group: Group) => boolean = () => true,
): Memberships {
  const all = new Map<string, { readonly group: Group; units: number }>();
  const touched = places.map((place) => groupsTouched(place).filter(wanted));
  for (const groups of touched) {
    for (const group of groups) {
      const name = groupName(group);
      const found = all.get(name) ?? { group, units: 0 };
      found.units += 1;
      all.set(name, found);
    }
  }
  const kept = [...all].filter(([, { group, units }]) => units >= FEWEST_IN_GROUP || group.area === NATION);
  const placeOf = new Map(kept.map(([name], at) => [name, at]));
  const of = touched.map((groups) => groups.flatMap((group) => placeOf.get(groupName(group)) ?? []));
  return { groups: kept.map(([, membership]) => membership), of };
}

/**
 * The statistics of one measure in every group at once: values are put in order once, and handed to their groups in
 * that order.
 *
 * @param values by unit; absent where the unit has none
 * @returns by the place of the group; absent where no unit of it has a value
 */
export function measuredInGroups(
  { groups, of }: Memberships,
  values: readonly (Value | undefined)[],
): readonly (Measured | undefined)[] {
  const present = values.flatMap((value, unit) => (value ? [{ value, unit }] : []));
  present.sort((a, b) => compareValues(a.value, b.value));
  const sorted: Value[][] = groups.map(() => []);
  for (const { value, unit } of present) for (const at of of[unit] ?? []) sorted[at]?.push(value);
  return sorted.map(measuredInOrder);
}
