import type { ColumnType, DataColumn } from '../data-dictionary';

/** A column of a release; of a number also what it counts. */
export const column = <Name extends string>(
  name: Name,
  type: ColumnType,
  meaning: string,
  source: string,
  unit?: string,
): DataColumn & { readonly name: Name } => ({
  name,
  type,
  meaning,
  source,
  ...(unit === undefined ? {} : { unit }),
});

/** What each set of a dictionary says. */
export interface SetText {
  readonly meaning: string;
  readonly columns: readonly DataColumn[];
}

/** Sets of rows by name, each explained column by column. */
export type Dictionary = Readonly<Record<string, SetText>>;

/** A value in a row: numbers that must stay exact are text. */
export type Cell = string | number | null;

/** A row of one of the sets of a dictionary: every column and nothing else. */
export type RowIn<D extends Dictionary, Name extends keyof D> = {
  readonly [Column in D[Name]['columns'][number]['name']]: Cell;
};
