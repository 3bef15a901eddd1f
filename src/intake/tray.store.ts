import { counted } from '../database/counted';
import { insertAll, updateAll } from '../database/bulk';
import { Gathered } from '../database/gathered';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { withinReach } from '../database/reach';
import { reachesAll, type Caller } from '../domain/access/caller';
import { grouped } from '../domain/grouped';
import { UnitEntity } from '../units/unit.entity';
import { TrayEntryEntity } from './tray-entry.entity';
import { UNREAD, type TrayState } from './tray';

/** Which part of the tray. */
export interface TraySearch {
  readonly state?: TrayState;
  /** Only files that name a unit that nobody registered yet. */
  readonly proposed?: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** A file of the tray, with the name of the unit it is of. */
export type EntryRow = TrayEntryEntity & { readonly unitName?: string | undefined };

/** Nobody registered the unit it names: the match found none that it may be of. */
const PROPOSED = `t.question = 'unit' AND t.candidates = '[]'`;

/** The files that the caller sent, and those of units that the caller may open. */
function entriesFor({ manager }: Rows, caller: Caller) {
  const query = manager.createQueryBuilder(TrayEntryEntity, 't').leftJoin(UnitEntity, 'u', 'u.id = t.unitId');
  if (reachesAll(caller)) return query.where('1 = 1');
  const reach = withinReach(caller, 'u');
  return query.where(`(t.owner = :me OR (t.unitId IS NOT NULL AND ${reach.sql}))`, {
    me: caller.id,
    ...reach.values,
  });
}

/** One file, if the caller may know of it. */
export async function findEntry(rows: Rows, caller: Caller, id: string): Promise<EntryRow | undefined> {
  const found = await entriesFor(rows, caller).andWhere('t.id = :id', { id }).getOne();
  return found ? (await withUnits(rows, [found]))[0] : undefined;
}

/** Some files by their ids, whoever asks. */
export async function entriesOf(
  { manager }: Rows,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TrayEntryEntity>> {
  const query = manager.createQueryBuilder(TrayEntryEntity, 't').where('t.id IN (:...ids)', { ids });
  return new Map((await query.getMany()).map((each) => [each.id, each]));
}

/** A file, unless it was handed in again since that turn. */
export async function entryOfTurn(
  { manager }: Rows,
  id: string,
  turn: number,
): Promise<TrayEntryEntity | null> {
  return manager.findOneBy(TrayEntryEntity, { id, turn });
}

/** A file as a job names it: `turn` counts how often it was handed in. */
interface Handed {
  readonly entry: string;
  readonly turn: number;
}

/** Files are being read now, but for one that was handed in again since that turn, or was put away. */
export async function beginReading({ manager, at }: WriteScope, files: readonly Handed[]): Promise<void> {
  const reading = { state: 'reading', startedAt: at, endedAt: null } as const;
  for (const turn of new Set(files.map((each) => each.turn))) {
    const ids = files.filter((each) => each.turn === turn).map(({ entry }) => entry);
    await manager
      .createQueryBuilder()
      .update(TrayEntryEntity)
      .set(reading)
      .where('id IN (:...ids) AND turn = :turn AND state IN (:...unread)', { ids, turn, unread: UNREAD })
      .execute();
  }
}

/** The newest files first, and how many there are in all. */
export async function searchEntries(
  rows: Rows,
  caller: Caller,
  { state, proposed = false, offset, limit }: TraySearch,
): Promise<{ entries: EntryRow[]; count: number }> {
  const query = entriesFor(rows, caller);
  if (state) query.andWhere('t.state = :state', { state });
  if (proposed) query.andWhere(PROPOSED);
  const count = await counted(query);
  const found = await query.orderBy('t.made', 'DESC').offset(offset).limit(limit).getMany();
  return { entries: await withUnits(rows, found), count };
}

/** The newest files that came in before one, or the newest of all. @param made of that one */
export async function entriesBefore(
  rows: Rows,
  caller: Caller,
  made: number | undefined,
  { state, limit }: Pick<TraySearch, 'state' | 'limit'>,
): Promise<EntryRow[]> {
  const query = entriesFor(rows, caller);
  if (state) query.andWhere('t.state = :state', { state });
  if (made !== undefined) query.andWhere('t.made < :made', { made });
  return withUnits(rows, await query.orderBy('t.made', 'DESC').limit(limit).getMany());
}

/** How many files there are in each state; and how many name a unit that nobody registered. */
export async function countEntries(
  rows: Rows,
  caller: Caller,
): Promise<{ states: ReadonlyMap<string, number>; proposed: number }> {
  const found = await entriesFor(rows, caller)
    .select('t.state', 'state')
    .addSelect('COUNT(*)', 'n')
    .addSelect(`SUM(CASE WHEN ${PROPOSED} THEN 1 ELSE 0 END)`, 'proposed')
    .groupBy('t.state')
    .getRawMany<{ state: string; n: string; proposed: string }>();
  return {
    states: new Map(found.map(({ state, n }) => [state, Number(n)])),
    proposed: found.reduce((sum, each) => sum + Number(each.proposed), 0),
  };
}

async function withUnits(rows: Rows, entries: readonly TrayEntryEntity[]): Promise<EntryRow[]> {
  const ids = [...new Set(entries.flatMap(({ unitId }) => unitId ?? []))];
  if (ids.length === 0) return [...entries];
  const units = await rows.manager
    .createQueryBuilder(UnitEntity, 'u')
    .where('u.id IN (:...ids)', { ids })
    .getMany();
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return entries.map((each) => Object.assign(each, { unitName: names.get(each.unitId ?? '') }));
}

/** The files of these bytes that are in the tray, by their bytes; not those that were discarded. */
export async function entriesOfBytes(
  { manager }: Rows,
  hashes: readonly string[],
): Promise<Map<string, TrayEntryEntity>> {
  if (hashes.length === 0) return new Map();
  const query = manager
    .createQueryBuilder(TrayEntryEntity, 't')
    .where('t.sha256 IN (:...hashes)', { hashes })
    .andWhere(LIVE);
  return new Map((await query.orderBy('t.made').getMany()).map((each) => [each.sha256, each]));
}

/** The file of a kept original that is in the tray; not one that was discarded. */
export async function entryOfUpload(rows: Rows, uploadId: string): Promise<TrayEntryEntity | undefined> {
  const query = rows.manager
    .createQueryBuilder(TrayEntryEntity, 't')
    .where('t.uploadId = :uploadId', { uploadId });
  return (await query.andWhere(LIVE).orderBy('t.made', 'DESC').limit(1).getOne()) ?? undefined;
}

const LIVE = `t.state <> 'discarded'`;

/** The units that people chose, among others, for earlier files which say the same of theirs: by what they say. */
export async function settledUnits(
  { manager }: Rows,
  saidKeys: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = await manager
    .createQueryBuilder(TrayEntryEntity, 't')
    .select('t.saidKey', 'saidKey')
    .addSelect('t.unitId', 'unitId')
    .distinct(true)
    .where('t.saidKey IN (:...saidKeys)', { saidKeys })
    .andWhere(`t.decided IN ('chosen', 'new') AND t.unitId IS NOT NULL AND ${LIVE}`)
    .getRawMany<{ saidKey: string; unitId: string }>();
  const bySaid = grouped(found, (each) => each.saidKey);
  return new Map([...bySaid].map(([key, all]) => [key, new Set(all.map(({ unitId }) => unitId))]));
}

/** Every file of which the unit is to be registered, by id. */
export async function proposedEntries(rows: Rows, caller: Caller): Promise<TrayEntryEntity[]> {
  return entriesFor(rows, caller).andWhere(PROPOSED).orderBy('t.made').getMany();
}

export async function insertEntry(scope: WriteScope, entry: NewEntry): Promise<void> {
  await written.add(scope, [{ added: { turn: 1, again: 0, ...entry } }]);
}

/** What is known of a file as it comes in. */
export type NewEntry = Pick<
  TrayEntryEntity,
  'id' | 'uploadId' | 'sha256' | 'filename' | 'size' | 'owner' | 'receivedAt' | 'state'
> &
  EntryChange;

/** What may change of a file. */
export type EntryChange = Partial<Omit<TrayEntryEntity, 'id' | 'made'>>;

export async function changeEntry(scope: WriteScope, id: string, change: EntryChange): Promise<void> {
  if (Object.keys(change).length > 0) await written.add(scope, [{ id, change }]);
}

type Written =
  | { readonly added: Partial<TrayEntryEntity> }
  | { readonly id: string; readonly change: EntryChange };

/** What is new comes first: what waits to be changed may be among it. */
const written = new Gathered<Written>('tray_entry', async (manager, all) => {
  await insertAll(
    manager,
    TrayEntryEntity,
    all.flatMap((each) => ('added' in each ? [each.added] : [])),
  );
  const changes = all.flatMap((each) => ('change' in each ? [each] : []));
  await updateAll(manager, TrayEntryEntity, changes);
});
