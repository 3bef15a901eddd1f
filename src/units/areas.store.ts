import { record } from '../audit/record';
import { insertRows } from '../database/bulk';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Area, AreaCode } from '../domain/area/area';
import { AreaEntity } from './area.entity';

/** Every area that was imported, by code. */
export async function allAreas({ manager }: Rows): Promise<Area[]> {
  return manager.find(AreaEntity, { order: { code: 'ASC' } });
}

/** Those of some areas that were imported. */
export async function areasNamed({ manager }: Rows, codes: readonly AreaCode[]): Promise<Area[]> {
  if (codes.length === 0) return [];
  return manager.createQueryBuilder(AreaEntity, 'a').where('a.code IN (:...codes)', { codes }).getMany();
}

/** Keeps areas, in place of what they were called before. */
export async function keepAreas(scope: WriteScope, areas: readonly Area[]): Promise<void> {
  if (areas.length === 0) return;
  const rows = areas.map(({ code, name }) => [code, name, scope.at]);
  const more = 'ON CONFLICT ("code") DO UPDATE SET "name" = excluded."name"';
  await insertRows(scope.manager, 'area', ['code', 'name', 'createdAt'], rows, more);
  const details = { areas: areas.length };
  await record(scope, { action: 'area-imported', subject: 'area', subjectId: areas[0]?.code ?? '', details });
}
