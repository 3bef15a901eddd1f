import { measuredInGroups, membershipsOf, type Membership } from '../domain/comparison/group-statistics';
import type { Measure } from '../domain/comparison/population';
import { isIn, type GroupSlice } from '../domain/comparison/rebuild-slices';
import { valueFromText } from '../domain/comparison/value';
import { worker } from '../threads/worker';
import { groupId } from './ids';
import { measuredTexts } from './measured';
import { placeOf } from './place';
import type { PeerToSort } from './rebuild.store';
import { statisticTexts, type StatisticTexts } from './statistic-texts';

/** A slice with the units that count in it. */
export interface SliceJob {
  readonly slice: GroupSlice;
  /** Of its population, in the order in which each unit's values are written. */
  readonly measures: readonly Measure[];
  readonly peers: readonly PeerToSort[];
}

/** The groups of a slice that are ever shown, by their ids in order, and the statistics of them. */
export interface SliceTexts {
  readonly groups: readonly (Membership & { readonly id: string })[];
  readonly statistics: readonly StatisticTexts[];
}

/** Works out all groups of a slice: each value is put in order once, and one measure at a time is held. */
export default worker(({ slice, measures, peers }: SliceJob): SliceTexts => {
  const { populationId, kind, areas } = slice;
  const places = peers.map((peer) => placeOf({ ...peer, kind }));
  const memberships = membershipsOf(places, (group) => isIn(areas, group));
  const groups = memberships.groups.map((each) => ({ ...each, id: groupId(populationId, each.group) }));
  const texts = peers.map((peer) => measuredTexts(peer.measured));
  const statistics = measures.flatMap((measure, place) => {
    const values = texts.map((each) => (each[place] ? valueFromText(each[place]) : undefined));
    return measuredInGroups(memberships, values).flatMap((measured, at) => {
      const group = groups[at];
      return measured && group ? [statisticTexts(group.id, measure, measured)] : [];
    });
  });
  // Always in the same order: two transactions that write the same groups would else wait for each other.
  const inOrder = [...groups].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { groups: inOrder, statistics };
});
