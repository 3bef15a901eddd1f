import type { Kind } from '../../domain/statement/kind';

/** What was said of a file beside it. */
interface Said {
  readonly kind?: Kind;
  readonly name?: string;
  readonly year?: number;
  readonly ruleSetId?: string;
}

/** Where it is shown how a kept file is read, under what was said of it when it came in. */
export const mappingPlace = (uploadId: string, said: Said): string =>
  `/unggah/${uploadId}/baca${queryOf(said)}`;

/** Where a kept file is asked for what it leaves open of its frame. */
export const framePlace = (uploadId: string, said: Said): string =>
  `/unggah/${uploadId}/bingkai${queryOf(said)}`;

function queryOf({ kind, name, year, ruleSetId }: Said): string {
  const said: [string, string | undefined][] = [
    ['kind', kind],
    ['name', name],
    ['year', year === undefined ? undefined : String(year)],
    ['rules', ruleSetId],
  ];
  const query = new URLSearchParams();
  for (const [key, value] of said) if (value !== undefined) query.set(key, value);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
