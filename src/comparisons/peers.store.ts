import { AssessmentEntity } from '../assessments/assessment.entity';
import { insertRows } from '../database/bulk';
import { AtEnd } from '../database/at-end';
import { gatheredRows } from '../database/gathered';
import { hold } from '../database/hold';
import { Missing } from '../database/missing';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { groupsTouched, type Group, type Place } from '../domain/comparison/peers';
import { measuresOf, type PeerFacts, type PopulationKey } from '../domain/comparison/population';
import { totalKey } from '../domain/comparison/total-key';
import { onceOf } from '../domain/kept';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Kind } from '../domain/statement/kind';
import { AMOUNTS } from '../domain/comparison/amounts';
import { yearText, type FiledYear } from '../filings/filing';
import { groupId, populationId } from './ids';
import { measuredText } from './measured';
import { areaColumns, placeOf } from './place';
import { PeerEntity } from './peer.entity';
import { PopulationEntity } from './population.entity';

const newPeers = gatheredRows('peer', PeerEntity);

const populationsIn = onceOf((_: WriteScope) => new Map<string, PopulationEntity>());

/** Keeps a population once. */
export async function keepPopulation(
  scope: WriteScope,
  key: PopulationKey,
  ruleSet: RuleSet,
): Promise<PopulationEntity> {
  const id = populationId(key);
  const known = populationsIn(scope).get(id) ?? (await populationKept(scope, id, key, ruleSet));
  populationsIn(scope).set(id, known);
  return known;
}

async function populationKept(
  scope: WriteScope,
  id: string,
  key: PopulationKey,
  ruleSet: RuleSet,
): Promise<PopulationEntity> {
  const known = await findPopulation(scope, id);
  if (known) return known;
  await hold(scope, 'population', id);
  const others = await findPopulation(scope, id);
  if (others) return others;
  const row = Object.assign(new PopulationEntity(), { id, ...key, measures: measuresOf(ruleSet) });
  await scope.manager.insert(PopulationEntity, row);
  return row;
}

/**
 * Whether an assessment enters statistics, rankings and sums: the one place that says so. A finding that stops it keeps it out,
 * and so does its unit having been registered twice and being the other one now.
 */
const countsIn = ({ stopped, merged }: Pick<PeerEntity, 'stopped' | 'merged'>): number =>
  stopped === 0 && merged === 0 ? 1 : 0;

/** Years of units that stand in no population. */
const missing = new Missing(yearText);

/** Asks at once which years of units that the transaction holds stand in no population. */
export async function peersForeseen(scope: WriteScope, years: readonly FiledYear[]): Promise<void> {
  if (years.length === 0) return;
  const found = await scope.manager
    .createQueryBuilder(PeerEntity, 'p')
    .select(['p.unitId', 'p.year', 'p.populationId'])
    .where('p.unitId IN (:...ids)', { ids: years.map(({ unitId }) => unitId) })
    .getMany();
  missing.note(scope, years, found);
}

/** What is kept of a unit in a population. */
export interface PeerRow {
  readonly population: PopulationEntity;
  readonly unitId: string;
  readonly assessmentId: string;
  readonly kind: Kind;
  readonly area: string;
  /** Whether the unit is merged into another one. */
  readonly merged: boolean;
  readonly facts: PeerFacts;
  readonly outcome: Pick<PeerEntity, 'totalLeast' | 'totalMost' | 'outOf' | 'grade'>;
}

/**
 * Puts an assessment in its population, in place of the unit's earlier one. Nothing happens where a later assessment stands
 * there already.
 *
 * @returns the places whose groups the unit leaves or joins: in the same transaction they have to be marked
 */
export async function putPeer(scope: WriteScope, row: PeerRow): Promise<readonly Place[]> {
  const { manager } = scope;
  const { population, unitId, assessmentId, facts } = row;
  const isNew = missing.end(scope, { unitId, year: population.year });
  const sameYear = isNew ? [] : await manager.findBy(PeerEntity, { unitId, year: population.year });
  const old = sameYear.find((each) => each.populationId === population.id);
  const later = await laterThan(scope, assessmentId, sameYear);
  if (old && later.has(old.assessmentId)) return [];
  if (old) await manager.delete(PeerEntity, { populationId: population.id, unitId });
  const newest = later.size === 0;
  if (newest && sameYear.length > 0)
    await manager.update(PeerEntity, { unitId, year: population.year }, { newest: 0 });
  const columns = columnsOf(row, newest);
  await newPeers.add(scope, [columns]);
  return [
    ...(old?.counts === 1 ? [placeOf(old)] : []),
    ...(columns.counts === 1 ? [{ kind: row.kind, size: facts.size, area: row.area }] : []),
  ];
}

/** Which of these peers' assessments were made after one. */
async function laterThan(
  { manager }: Rows,
  assessmentId: string,
  peers: readonly PeerEntity[],
): Promise<Set<string>> {
  if (peers.length === 0) return new Set();
  const ids = peers.map((peer) => peer.assessmentId);
  const select = { id: true, made: true } as const;
  const found = await manager.find(AssessmentEntity, {
    select,
    where: [...ids, assessmentId].map((each) => ({ id: each })),
  });
  const made = found.find(({ id }) => id === assessmentId)?.made ?? 0;
  return new Set(found.filter((each) => each.made > made).map(({ id }) => id));
}

function columnsOf(row: PeerRow, newest: boolean): PeerEntity {
  const { population, unitId, assessmentId, kind, facts, outcome } = row;
  const [stopped, merged] = [facts.counts ? 0 : 1, row.merged ? 1 : 0];
  const amounts = Object.fromEntries(AMOUNTS.map((name) => [name, facts.amounts[name] ?? null]));
  return Object.assign(new PeerEntity(), {
    populationId: population.id,
    unitId,
    year: population.year,
    assessmentId,
    kind,
    size: facts.size,
    ...areaColumns(row.area),
    ...{ newest: newest ? 1 : 0, stopped, merged, counts: countsIn({ stopped, merged }) },
    ...outcome,
    totalKey: totalKey(outcome.totalLeast, outcome.totalMost),
    measured: measuredText(population.measures, facts.values),
    ...amounts,
  });
}

/** A group of a population, to be marked. */
type StaleGroup = Group & { readonly id: string; readonly population: string };

const staleGroups = new AtEnd<StaleGroup>(async ({ manager }, stale) => {
  const sorted = [...new Map(stale.map((each) => [each.id, each]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted.map(([id, { population, kind, size, area }]) => [
    id,
    population,
    kind,
    size,
    area,
    0,
    1,
  ]);
  const columns = ['id', 'populationId', 'kind', 'size', 'area', 'units', 'version'];
  const again = 'ON CONFLICT ("id") DO UPDATE SET "version" = "peer_group"."version" + 1';
  await insertRows(manager, 'peer_group', columns, rows, again);
});

/** Marks every group of these places stale, in the transaction of what changes them, at its end. */
export function markStale(scope: WriteScope, population: string, places: readonly Place[]): void {
  const groups = places.flatMap((place) => groupsTouched(place));
  const stale = groups.map((each) => ({ id: groupId(population, each), population, ...each }));
  if (stale.length > 0) staleGroups.add(scope, stale);
}

/** Gives a unit's rows its area, and marks the groups it leaves and joins. */
export async function movePeers(scope: WriteScope, unitId: string, area: string): Promise<void> {
  const peers = await scope.manager.findBy(PeerEntity, { unitId });
  const to = areaColumns(area);
  for (const peer of peers) {
    const places = peer.counts === 1 ? [placeOf(peer), { kind: peer.kind, size: peer.size, area }] : [];
    markStale(scope, peer.populationId, places);
  }
  if (peers.length > 0) await scope.manager.update(PeerEntity, { unitId }, to);
}

/** Takes a unit out of every population, and marks the groups it leaves. */
export async function leavePeers(scope: WriteScope, unitId: string): Promise<void> {
  const peers = await scope.manager.findBy(PeerEntity, { unitId });
  for (const peer of peers) if (peer.counts === 1) markStale(scope, peer.populationId, [placeOf(peer)]);
  await scope.manager.delete(PeerEntity, { unitId });
}

/** Says of a unit's rows whether it is merged into another one, and marks the groups that it leaves or comes back to. */
export async function mergePeers(scope: WriteScope, unitId: string, merged: boolean): Promise<void> {
  const peers = await scope.manager.findBy(PeerEntity, { unitId });
  for (const { populationId, stopped, counts: was, ...peer } of peers) {
    const now = { merged: merged ? 1 : 0, stopped };
    const counts = countsIn(now);
    await scope.manager.update(PeerEntity, { populationId, unitId }, { ...now, counts });
    if (counts !== was) markStale(scope, populationId, [placeOf(peer)]);
  }
}

export async function findPopulation({ manager }: Rows, id: string): Promise<PopulationEntity | null> {
  return manager.findOneBy(PopulationEntity, { id });
}

/** A unit in a population. */
export async function findPeer(
  { manager }: Rows,
  population: string,
  unitId: string,
): Promise<PeerEntity | null> {
  return manager.findOneBy(PeerEntity, { populationId: population, unitId });
}
