import type { Rows, WriteScope } from '../database/unit-of-work';
import type { GivenYear } from '../domain/access/caller';
import { missingUploads, standsIn, type NamedBytes } from './foreseen';
import { StatementEntity } from './statement.entity';
import { UploadEntity } from './upload.entity';

/** Of years of many units that the transaction holds, all of which nothing is stored are known by one question. */
export async function yearsForeseen(scope: WriteScope, years: readonly GivenYear[]): Promise<void> {
  const stored = await unitsStored(scope, [...new Set(years.map(({ unitId }) => unitId))]);
  const nothing = years.filter(({ unitId }) => !stored.has(unitId));
  // With the year before each, beside which it will be judged.
  for (const { unitId, year } of nothing)
    for (const each of [year - 1, year]) standsIn(scope).set(`${unitId} ${each}`, null);
}

/** Units of which anything is stored. */
async function unitsStored({ manager }: Rows, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await manager
    .createQueryBuilder(StatementEntity, 's')
    .select('DISTINCT s.unitId', 'unitId')
    .where('s.unitId IN (:...ids)', { ids })
    .getRawMany<{ unitId: string }>();
  return new Set(rows.map(({ unitId }) => unitId));
}

/** Asks at once which of these original files are not kept yet. */
export async function uploadsForeseen(scope: WriteScope, files: readonly NamedBytes[]): Promise<void> {
  if (files.length === 0) return;
  const kept = await scope.manager
    .createQueryBuilder(UploadEntity, 'u')
    .select(['u.id', 'u.sha256', 'u.filename'])
    .where('u.sha256 IN (:...hashes)', { hashes: files.map(({ sha256 }) => sha256) })
    .getMany();
  missingUploads.note(scope, files, kept);
}
