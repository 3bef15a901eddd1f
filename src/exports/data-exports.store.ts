import { record, type Deed } from '../audit/record';
import { insertAll } from '../database/bulk';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { DataExportEntity, DataExportPieceEntity } from './data-export.entity';

/** What people may know of an export. */
export type DataExport = Readonly<Omit<DataExportEntity, 'reach'>>;

/** A piece as it is kept. */
export type Piece = Readonly<Pick<DataExportPieceEntity, keyof DataExportPieceEntity>>;

export async function insertExport(
  scope: WriteScope,
  row: Omit<DataExportEntity, 'actor' | 'at' | 'rows' | 'bytes' | 'droppedAt'>,
): Promise<void> {
  const { actor, at } = scope;
  await scope.manager.insert(DataExportEntity, { ...row, actor, at });
  await tell(scope, 'export-asked', row);
}

/** Its days begin anew: else it could be too old as soon as it is made. */
export async function askAgain(scope: WriteScope, id: string): Promise<void> {
  const found = await findExport(scope, id);
  if (found?.droppedAt !== null) return;
  await scope.manager.update(DataExportEntity, { id }, { at: scope.at });
  await tell(scope, 'export-asked', found);
}

export async function findExport({ manager }: Rows, id: string): Promise<DataExportEntity | null> {
  return manager.findOneBy(DataExportEntity, { id });
}

/** What somebody asked for, the newest first. */
export async function exportsOf(
  { manager }: Rows,
  actor: string,
  limit?: number,
): Promise<DataExportEntity[]> {
  const order = { at: 'DESC', id: 'DESC' } as const;
  return manager.find(DataExportEntity, {
    where: { actor },
    order,
    ...(limit === undefined ? {} : { take: limit }),
  });
}

/** The exports whose files are kept although they were asked for before a time. */
export async function exportsBefore({ manager }: Rows, time: string): Promise<DataExportEntity[]> {
  return manager
    .createQueryBuilder(DataExportEntity, 'e')
    .where('e.at < :time AND e.droppedAt IS NULL', { time })
    .getMany();
}

/** The piece up to which an export is made; null where nothing is yet. */
export async function lastPiece({ manager }: Rows, exportId: string): Promise<Piece | null> {
  return manager.findOne(DataExportPieceEntity, { where: { exportId }, order: { number: 'DESC' } });
}

export async function pieceAt({ manager }: Rows, exportId: string, number: number): Promise<Piece | null> {
  return manager.findOneBy(DataExportPieceEntity, { exportId, number });
}

export async function insertPiece({ manager }: WriteScope, piece: Piece): Promise<void> {
  await insertAll(manager, DataExportPieceEntity, [piece]);
}

/** Forgets what was made, to begin anew. */
export async function dropPieces({ manager }: WriteScope, exportId: string): Promise<void> {
  await manager.delete(DataExportPieceEntity, { exportId });
}

/** Says what was made. */
export async function finishExport(
  scope: WriteScope,
  found: DataExportEntity,
  made: { readonly rows: number; readonly bytes: number },
): Promise<void> {
  await scope.manager.update(DataExportEntity, { id: found.id }, made);
  await tell(scope, 'export-made', found);
}

/** Takes the file away, once; that it was asked for stays known. */
export async function dropExport(scope: WriteScope, found: DataExportEntity): Promise<void> {
  if (found.droppedAt !== null) return;
  await dropPieces(scope, found.id);
  await scope.manager.update(DataExportEntity, { id: found.id }, { droppedAt: scope.at });
  await tell(scope, 'export-dropped', found);
}

/** Writes down what was done with an export. */
export async function tell(
  scope: WriteScope,
  action: Deed['action'],
  {
    id,
    what,
    form,
    area,
    year,
    kind,
  }: Pick<DataExportEntity, 'id' | 'what' | 'form' | 'area' | 'year' | 'kind'>,
): Promise<void> {
  const details = { what, form, area, year, kind };
  await record(scope, { action, subject: 'export', subjectId: id, details });
}
