import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** How many rows a question finds, counted as they stand: the library parts those that are the same first. The question stays as it is. */
export async function counted<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): Promise<number> {
  const row = await query.clone().select('COUNT(*)', 'n').getRawOne<{ n: number | string }>();
  return Number(row?.n ?? 0);
}
