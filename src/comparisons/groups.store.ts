import { counted } from '../database/counted';
import { insertRows, type Bound } from '../database/bulk';
import { hold } from '../database/hold';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { lotsOf } from '../domain/lots';
import { areaColumn, NATION } from '../domain/area/area';
import type { Measured } from '../domain/comparison/group-statistics';
import { keysFromBytes, type Ladder } from '../domain/comparison/ladder';
import { FEWEST_IN_GROUP, type Group } from '../domain/comparison/peers';
import type { Measure } from '../domain/comparison/population';
import type { GroupSlice } from '../domain/comparison/rebuild-slices';
import type { Statistics } from '../domain/comparison/statistics';
import { valueFromText } from '../domain/comparison/value';
import { tableOf } from '../domain/records';
import { GroupStatisticEntity } from './group-statistic.entity';
import { NUMBERS, statisticTexts, type StatisticTexts } from './statistic-texts';
import { PeerGroupEntity } from './peer-group.entity';
import { PeerEntity } from './peer.entity';

/** A group with all its statistics, worked out. */
export interface BuiltGroup {
  readonly id: string;
  readonly populationId: string;
  readonly group: Group;
  readonly units: number;
  /** The version of the group that the values were read at; 0 for one that was never marked. */
  readonly version: number;
  readonly measures: ReadonlyMap<Measure, Measured>;
}

export async function findGroup({ manager }: Rows, id: string): Promise<PeerGroupEntity | null> {
  return manager.findOneBy(PeerGroupEntity, { id });
}

/** The kept statistics of a group by measure. */
export async function statisticsOfGroup({ manager }: Rows, id: string): Promise<Map<Measure, Measured>> {
  const rows = await manager.findBy(GroupStatisticEntity, { groupId: id });
  return new Map(rows.map((row) => [row.measure, measuredOf(row)]));
}

function measuredOf(row: GroupStatisticEntity): Measured {
  return { statistics: numbersOf(row), ladder: ladderFrom(row) };
}

/** The statistics of a row, without the order of its values. */
export function numbersOf(
  row: Pick<GroupStatisticEntity, 'n' | 'leftOut' | (typeof NUMBERS)[number]>,
): Statistics {
  const numbers = tableOf(NUMBERS, (name) => valueFromText(row[name]));
  return { n: row.n, leftOut: row.leftOut, ...numbers };
}

/** The keys are read when they are first asked for: most are not. */
function ladderFrom({ keys: bytes, ties }: GroupStatisticEntity): Ladder {
  let keys: Float64Array | undefined;
  return {
    get keys(): Float64Array {
      keys ??= keysFromBytes(bytes);
      return keys;
    },
    ties: new Map(ties),
  };
}

/** What is searched for in the peers that count. */
export type PeerFilter = Partial<Group> & { readonly populationId: string };

/** The values of every unit that counts in a group, each as its column holds them. */
export async function measuredIn(rows: Rows, filter: PeerFilter): Promise<string[]> {
  const found = await counting(rows, filter)
    .select('p.measured', 'measured')
    .getRawMany<{ measured: string }>();
  return found.map((each) => each.measured);
}

/** How many units count in a group. */
export const countIn = (rows: Rows, filter: PeerFilter): Promise<number> => counted(counting(rows, filter));

/** Whether a group has enough units, without counting them all; how many, where it has not. */
export async function countUpToEnough(rows: Rows, filter: PeerFilter): Promise<number> {
  const found = await counting(rows, filter).select('p.kind', 'kind').limit(FEWEST_IN_GROUP).getRawMany();
  return found.length;
}

/** A query for the peers that count, of a group or of a wider part of a population. */
export function counting(rows: Rows, { populationId, ...group }: PeerFilter) {
  return countingAnywhere(rows, group).andWhere('p.populationId = :populationId', { populationId });
}

/**
 * The same of whatever population.
 *
 * @param counts how the column is written: as `p.counts + 0` where units are named, so that SQLite looks each of them up by its id and does
 *   not go through everything that counts
 */
export function countingAnywhere(
  { manager }: Rows,
  { kind, size, area = '' }: Partial<Group>,
  counts: 'p.counts' | 'p.counts + 0' = 'p.counts',
) {
  const query = manager.createQueryBuilder(PeerEntity, 'p').where(`${counts} = 1`);
  if (kind !== undefined) query.andWhere('p.kind = :kind', { kind });
  if (size !== undefined && size !== 'all') query.andWhere('p.size = :size', { size });
  const column = areaColumn(area);
  if (column) query.andWhere(`p.${column} = :area`, { area });
  return query;
}

const GROUP_COLUMNS = [
  'id',
  'populationId',
  'kind',
  'size',
  'area',
  'units',
  'version',
  'builtVersion',
  'builtAt',
] as const;

/** Groups that one statement names. */
const GROUPS_AT_ONCE = 500;

const STATISTIC_COLUMNS = ['groupId', 'measure', 'n', 'leftOut', ...NUMBERS, 'keys', 'ties'] as const;

/** "ON CONFLICT … DO UPDATE" of every column that is no key. */
function replacing(key: readonly string[], columns: readonly string[]): string {
  const rest = columns.filter((each) => !key.includes(each));
  const names = key.map((each) => `"${each}"`).join(', ');
  return `ON CONFLICT (${names}) DO UPDATE SET ${rest.map((each) => `"${each}" = excluded."${each}"`).join(', ')}`;
}

/** What a group row says of its statistics. */
export type GroupRow = Omit<BuiltGroup, 'measures'>;

/** Says of some groups that their statistics are those of the version that was read: another one by now is stale. */
export async function keepGroupRows(scope: WriteScope, groups: readonly GroupRow[]): Promise<void> {
  const rows = groups.map(({ id, populationId, group, units, version }) => [
    id,
    populationId,
    group.kind,
    group.size,
    group.area,
    units,
    version,
    version,
    scope.at,
  ]);
  const columns = GROUP_COLUMNS.filter((each) => each !== 'version');
  await insertRows(scope.manager, 'peer_group', GROUP_COLUMNS, rows, replacing(['id'], columns));
}

/** Forgets the statistics of groups. */
export async function dropStatistics({ manager }: WriteScope, groups: readonly string[]): Promise<void> {
  for (const ids of lotsOf(groups, GROUPS_AT_ONCE))
    await manager
      .createQueryBuilder()
      .delete()
      .from(GroupStatisticEntity)
      .where('groupId IN (:...ids)', { ids })
      .execute();
}

/** Keeps statistics, in place of what somebody else kept meanwhile. */
export async function keepStatistics(
  scope: WriteScope,
  statistics: readonly StatisticTexts[],
): Promise<void> {
  const more = replacing(['groupId', 'measure'], STATISTIC_COLUMNS);
  await insertRows(scope.manager, 'group_statistic', STATISTIC_COLUMNS, statistics.map(statisticRow), more);
}

/** Keeps a group with its statistics. If it was marked since its values were read, it stays stale. */
export async function keepGroup(scope: WriteScope, built: BuiltGroup): Promise<void> {
  const { id: groupId, measures } = built;
  await hold(scope, 'group', groupId);
  await dropStatistics(scope, [groupId]);
  await keepGroupRows(scope, [built]);
  const rows = [...measures].map(([measure, measured]) => statisticTexts(groupId, measure, measured));
  await keepStatistics(scope, rows);
}

/** Bytes came as they are from a thread, or were made here. */
const statisticRow = ({ groupId, measure, n, leftOut, numbers, keys, ties }: StatisticTexts): Bound[] => [
  groupId,
  measure,
  n,
  leftOut,
  ...numbers,
  Buffer.from(keys),
  ties,
];

/** The version of every group of a slice that was ever marked. */
export async function versionsIn(
  { manager }: Rows,
  { populationId, kind, areas }: GroupSlice,
): Promise<Map<string, number>> {
  const query = manager
    .createQueryBuilder(PeerGroupEntity, 'g')
    .select('g.id', 'id')
    .addSelect('g.version', 'version')
    .where('g.populationId = :populationId AND g.kind = :kind', { populationId, kind });
  if (areas === 'country') query.andWhere('g.area = :country', { country: NATION });
  else if (areas !== 'all') query.andWhere('SUBSTR(g.area, 1, 2) IN (:...areas)', { areas });
  const rows = await query.getRawMany<{ id: string; version: number }>();
  return new Map(rows.map((row) => [row.id, row.version]));
}
