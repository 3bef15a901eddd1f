import { insideArea } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { NATION, type AreaCode } from '../domain/area/area';
import type { Stage } from '../domain/filing/stages';
import type { Kind } from '../domain/statement/kind';
import type { FiledRow, Filing } from './filing';
import { filedRows } from './filings.store';

/** Where a filing stands in the list. */
export type FilingPlace = Pick<Filing, 'year' | 'id'>;

/** Which filings, the newest book year first; every one unless said. */
export interface FilingFilter {
  readonly unit?: string;
  readonly year?: number;
  readonly stage?: Stage;
  readonly kind?: Kind;
  /** And all areas in it. */
  readonly area?: AreaCode;
  readonly limit: number;
}

/** Filings within reach that follow one in the list: it stays while others are added. */
export async function filingsAfter(
  rows: Rows,
  caller: Caller,
  last: FilingPlace | undefined,
  { unit, year, stage, kind, area = NATION, limit }: FilingFilter,
): Promise<FiledRow[]> {
  const inside = insideArea(area, 'u');
  const query = filedRows(rows, caller).andWhere(inside.sql, inside.values);
  if (last)
    query.andWhere('(f.year < :lastYear OR (f.year = :lastYear AND f.id < :lastId))', {
      lastYear: last.year,
      lastId: last.id,
    });
  if (unit !== undefined) query.andWhere('f.unitId = :unit', { unit });
  if (year !== undefined) query.andWhere('f.year = :year', { year });
  if (stage !== undefined) query.andWhere('f.stage = :stage', { stage });
  if (kind !== undefined) query.andWhere('u.kind = :kind', { kind });
  return query.orderBy('f.year', 'DESC').addOrderBy('f.id', 'DESC').limit(limit).getRawMany<FiledRow>();
}
